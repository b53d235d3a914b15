import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addressPath } from '../../../pipeline/collect/snapshots/address-path.ts';

describe('what stands for an address', () => {
  it('is its host and the words of its path, with a hash', () => {
    expect(addressPath('https://news.example/2025/11/Forum-opens.html?ref=a#top')).toMatch(
      /^news\.example\/2025-11-forum-opens-[0-9a-f]{8}$/,
    );
    expect(addressPath('https://news.example/')).toMatch(/^news\.example\/[0-9a-f]{8}$/);
    expect(addressPath('https://news.example/B%C3%BCro')).toContain('news.example/buro-');
  });

  it('is the same for all forms of an address, and differs for different ones', () => {
    expect(addressPath('HTTPS://News.Example:443/x/../a#b')).toBe(addressPath('https://news.example/a'));
    const addresses = ['a/b', 'a-b', 'a.html', 'a.htm', 'a?b=1', 'a?b=2', 'A'].map(
      (path) => `https://news.example/${path}`,
    );
    expect(new Set(addresses.map(addressPath)).size).toBe(addresses.length);
  });
});

test('it never leads anywhere, whatever the address', () => {
  const hostile = fc.constantFrom(
    '..',
    '%2e%2e',
    '%2f',
    '..%2f',
    '\\',
    '%5c',
    '%00',
    'con',
    '.',
    '~',
    '%',
    '/',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(hostile, fc.webSegment()), { maxLength: 12 }), (segments) => {
      const path = addressPath(`https://news.example/${segments.join('/')}`);
      expect(path).toMatch(/^news\.example\/(?:[a-z0-9]+-)*[0-9a-f]{8}$/);
    }),
  );
});

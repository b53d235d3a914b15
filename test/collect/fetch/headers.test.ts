import { describe, expect, it } from 'vitest';
import { contentType } from '../../../pipeline/collect/fetch/fetched-response.ts';
import { retryAfter } from '../../../pipeline/collect/fetch/retry-after.ts';
import { userAgent } from '../../../pipeline/collect/fetch/user-agent.ts';

const NOW = Date.UTC(2026, 0, 1);

describe('Retry-After', () => {
  it('is seconds or an HTTP date', () => {
    expect(retryAfter('120', NOW)).toBe(120_000);
    expect(retryAfter('Thu, 01 Jan 2026 00:01:00 GMT', NOW)).toBe(60_000);
    expect(retryAfter('Wed, 31 Dec 2025 23:59:00 GMT', NOW)).toBe(0);
  });

  it.each([undefined, '', 'soon', '-5', '1.5', '2027-01-01', '99999999999999'])(
    'says nothing as %s',
    (header) => {
      expect(retryAfter(header, NOW)).toBeNull();
    },
  );
});

describe('Content-Type', () => {
  it.each([
    ['text/html', 'text/html', null],
    ['TEXT/HTML;charset=Windows-1251', 'text/html', 'Windows-1251'],
    ['text/html; charset="utf-8"; x=y', 'text/html', 'utf-8'],
    ["application/xml ; x=y; charset='koi8-r'", 'application/xml', 'koi8-r'],
    ['text/html; charset=', 'text/html', null],
    ['nonsense', null, null],
    [undefined, null, null],
  ])('%s', (header, mediaType, charset) => {
    expect(contentType(header)).toEqual({ mediaType, charset });
  });
});

describe('the user agent', () => {
  it('names the program, and how to reach whoever runs it', () => {
    expect(userAgent()).toMatch(/^Verbatim\/[\d.]+$/);
    expect(userAgent('data@publisher.example')).toMatch(/^Verbatim\/[\d.]+ \(\+data@publisher\.example\)$/);
  });

  it('holds nothing that would break the header', () => {
    expect(userAgent('a\r\nx-evil: 1 (é)')).toMatch(/^Verbatim\/[\d.]+ \(\+ax-evil: 1\)$/);
  });
});

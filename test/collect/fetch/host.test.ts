import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseAddress } from '../../../pipeline/collect/fetch/address.ts';
import { safeAddresses } from '../../../pipeline/collect/fetch/host.ts';

const rulesFor = (addresses: readonly string[], allowPrivateHosts: readonly string[] = []) => ({
  resolve: async () => addresses,
  allowPrivateHosts,
});

async function codeOf(address: string, addresses: readonly string[] = [], allowed: readonly string[] = []) {
  const outcome = await safeAddresses(new URL(address), rulesFor(addresses, allowed));
  return 'failure' in outcome ? outcome.failure.code : outcome.value.map((found) => found.address);
}

describe('an address', () => {
  it('is brought to its normal form, without fragment', () => {
    const read = parseAddress(' HTTP://News.Example:80/a/../b%20c?q=1#top ');
    expect(read).toEqual({ value: new URL('http://news.example/b%20c?q=1') });
  });

  it.each([
    ['file:///etc/passwd', 'collect/scheme'],
    ['ftp://news.example/a', 'collect/scheme'],
    ['data:text/html,a', 'collect/scheme'],
    ['javascript:1', 'collect/scheme'],
    ['https://name:secret@news.example/', 'collect/credentials'],
    ['news.example/a', 'collect/address'],
    ['http://', 'collect/address'],
    ['http://a b/', 'collect/address'],
  ])('%s is refused', (text, code) => {
    expect(parseAddress(text)).toMatchObject({ failure: { kind: 'refused', code } });
  });
});

describe('a host', () => {
  it.each([
    // Loopback, in all the forms in which a browser would read it.
    '127.0.0.1',
    '127.8.8.8',
    '0x7f.1',
    '2130706433',
    '0177.0.0.1',
    '[::1]',
    '0.0.0.0',
    '[::]',
    // Private, shared and link-local; the last is where clouds tell secrets.
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '[fe80::1]',
    '[fd00:ec2::254]',
    '[fec0::1]',
    // Multicast, broadcast and reserved.
    '224.0.0.1',
    '255.255.255.255',
    '240.0.0.1',
    '192.0.2.1',
    '198.18.0.1',
    '[ff02::1]',
    '[2001:db8::1]',
    // IPv4 in the clothes of IPv6.
    '[::ffff:127.0.0.1]',
    '[::ffff:8.8.8.8]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::a00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
  ])('%s is refused', async (host) => {
    expect(await codeOf(`http://${host}/`)).toBe('collect/private-host');
  });

  it('passes where it is public', async () => {
    expect(await codeOf('http://8.8.8.8/')).toEqual(['8.8.8.8']);
    expect(await codeOf('http://[2606:4700::1111]/')).toEqual(['2606:4700::1111']);
    expect(await codeOf('http://news.example/', ['8.8.8.8', '2606:4700::1111'])).toHaveLength(2);
  });

  it('is refused where one of its addresses is private', async () => {
    expect(await codeOf('http://news.example/', ['8.8.8.8', '10.0.0.1'])).toBe('collect/private-host');
    expect(await codeOf('http://localhost/', ['::1', '127.0.0.1'])).toBe('collect/private-host');
    expect(await codeOf('http://news.example/', ['fe80::1%eth0'])).toBe('collect/private-host');
    expect(await codeOf('http://news.example/', ['nonsense'])).toBe('collect/private-host');
  });

  it('may be private where it is named, but never link-local', async () => {
    expect(await codeOf('http://press.intranet/', ['10.0.0.1'], ['press.intranet'])).toEqual(['10.0.0.1']);
    expect(await codeOf('http://127.0.0.1:8080/', [], ['127.0.0.1'])).toEqual(['127.0.0.1']);
    expect(await codeOf('http://press.intranet/', ['169.254.169.254'], ['press.intranet'])).toBe(
      'collect/private-host',
    );
    expect(await codeOf('http://press.intranet/', ['::ffff:169.254.169.254'], ['press.intranet'])).toBe(
      'collect/private-host',
    );
    expect(await codeOf('http://other.intranet/', ['10.0.0.1'], ['press.intranet'])).toBe(
      'collect/private-host',
    );
  });

  it('is failed where it has no address, for now where no name server answers', async () => {
    const throwing = (code: string) => async () => Promise.reject(Object.assign(new Error(code), { code }));
    const rules = { allowPrivateHosts: [], resolve: throwing('ENOTFOUND') };
    const url = new URL('http://nowhere.example/');
    expect(await safeAddresses(url, rules)).toMatchObject({
      failure: { code: 'collect/no-host', passing: false },
    });
    expect(await safeAddresses(url, { ...rules, resolve: throwing('EAI_AGAIN') })).toMatchObject({
      failure: { code: 'collect/no-name-server', passing: true },
    });
    expect(await codeOf('http://nowhere.example/', [])).toBe('collect/no-host');
  });
});

test('no address of a range that is not public ever passes', async () => {
  const octet = fc.integer({ min: 0, max: 255 });
  const notPublic = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127), octet, octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    fc.tuple(fc.integer({ min: 224, max: 255 }), octet, octet, octet),
  );
  const forms = fc.constantFrom(
    (ip: string) => ip,
    (ip: string) => `::ffff:${ip}`,
    (ip: string) => `64:ff9b::${ip}`,
    (ip: string) => `::${ip}`,
  );
  await fc.assert(
    fc.asyncProperty(notPublic, forms, async (octets, form) => {
      expect(await codeOf('http://news.example/', [form(octets.join('.'))])).toBe('collect/private-host');
    }),
  );
});

import { readFileSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchAddress } from '../../../pipeline/collect/fetch/fetch-address.ts';
import type { FetchOptions } from '../../../pipeline/collect/fetch/fetch-address.ts';
import { HOST, listening, options, patientClock, rawSite, site } from './site.ts';

const PAGE = '<p>The forum opened in Lomé.</p>';

/** The text that came, or the code of the failure. */
async function fetched(address: string, more: Partial<FetchOptions> = {}): Promise<string> {
  const outcome = await fetchAddress(address, null, options(more));
  return 'failure' in outcome ? outcome.failure.code : new TextDecoder().decode(outcome.value.bytes);
}

describe('a page', () => {
  it('comes with what its header says', async () => {
    let agent: string | undefined;
    const origin = await site((asked, response) => {
      agent = asked.headers['user-agent'];
      response.setHeader('content-type', 'Text/HTML; Charset="UTF-8"').setHeader('etag', '"1"').end(PAGE);
    });
    const contact = 'https://publisher.example/contact';
    expect(await fetchAddress(`${origin}/a#top`, null, options({ contact }))).toEqual({
      value: {
        address: `${origin}/a`,
        finalAddress: `${origin}/a`,
        redirects: [],
        status: 200,
        mediaType: 'text/html',
        charset: 'UTF-8',
        etag: '"1"',
        lastModified: null,
        bytes: Buffer.from(PAGE),
      },
    });
    expect(agent).toMatch(/^Verbatim\/\d+\.\d+\.\d+ \(\+https:\/\/publisher\.example\/contact\)$/);
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['identity', Buffer.from(PAGE)],
  ])('is decompressed from %s', async (coding, bytes) => {
    const origin = await site((_, response) => response.setHeader('content-encoding', coding).end(bytes));
    expect(await fetched(origin)).toBe(PAGE);
  });

  it('is asked for only if it has changed', async () => {
    const origin = await site(({ headers }, response) => {
      const isKnown =
        headers['if-none-match'] === '"1"' &&
        headers['if-modified-since'] === 'Thu, 01 Jan 2026 00:00:00 GMT';
      response.writeHead(isKnown ? 304 : 200).end();
    });
    const known = { etag: '"1"', last_modified: 'Thu, 01 Jan 2026 00:00:00 GMT' };
    const here = { ...known, final_address: `${origin}/a` };
    expect(await fetchAddress(`${origin}/a`, here, options())).toMatchObject({ value: { status: 304 } });
    // What is known of one address is not said to another, as after a redirect that has changed.
    expect(await fetchAddress(`${origin}/b`, here, options())).toMatchObject({ value: { status: 200 } });
  });

  it('may be missing: its status is given', async () => {
    const origin = await site((_, response) => response.writeHead(404).end(PAGE));
    expect(await fetchAddress(origin, null, options())).toMatchObject({ value: { status: 404 } });
  });
});

describe('redirects', () => {
  it('are followed, relative and in UTF-8 too', async () => {
    const origin = await site(({ url }, response) => {
      if (url === '/a') response.writeHead(301, { location: 'b' }).end();
      else if (url === '/b')
        response.writeHead(302, { location: Buffer.from('/é').toString('latin1') }).end();
      else response.end(url);
    });
    expect(await fetchAddress(`${origin}/a`, null, options())).toMatchObject({
      value: { finalAddress: `${origin}/%C3%A9`, redirects: [`${origin}/a`, `${origin}/b`] },
    });
  });

  it.each([
    ['http://127.0.0.1/', 'collect/private-host'],
    ['http://169.254.169.254/latest/meta-data/', 'collect/private-host'],
    ['http://[::ffff:7f00:1]/', 'collect/private-host'],
    ['http://inside.example/', 'collect/private-host'],
    ['//localhost/', 'collect/private-host'],
    ['file:///etc/passwd', 'collect/scheme'],
    ['http://a:b@site.example/', 'collect/credentials'],
    ['http://', 'collect/address'],
  ])('to %s are refused', async (location, code) => {
    const origin = await site((_, response) => response.writeHead(302, { location }).end());
    expect(await fetchAddress(origin, null, options())).toMatchObject({ failure: { kind: 'refused', code } });
  });

  it('are not followed in a circle, nor without end', async () => {
    const circle = await site(({ url }, response) =>
      response.writeHead(302, { location: url === '/a' ? '/b' : '/a' }).end(),
    );
    expect(await fetched(`${circle}/a`)).toBe('collect/redirect-loop');
    const endless = await site(({ url }, response) => response.writeHead(302, { location: `${url}a` }).end());
    expect(await fetched(endless)).toBe('collect/redirects');
  });
});

describe('a host that is private', () => {
  it('is refused where its name leads there, and is never asked', async () => {
    let asked = 0;
    const origin = await site((_, response) => response.end(String(asked++)));
    expect(await fetched(origin, { allowPrivateHosts: [] })).toBe('collect/private-host');
    expect(asked).toBe(0);
  });

  it('cannot be reached by a name that changes its mind', async () => {
    const asked: unknown[] = [];
    const origin = await site(({ url }, response) => {
      asked.push(url);
      response.writeHead(302, { location: '/b' }).end();
    });
    // The local server stands for the public one of the attack: the name leads there first, then to the secrets.
    let lookups = 0;
    const resolve = async () => (lookups++ === 0 ? ['127.0.0.1'] : ['169.254.169.254']);
    expect(await fetched(`${origin}/a`, { resolve })).toBe('collect/private-host');
    // One look-up a request: the connection is made to the address that was checked, without another.
    expect(asked).toEqual(['/a']);
    expect(lookups).toBe(2);
  });
});

describe('an answer that would never end', () => {
  it.each([
    ['gzip', gzipSync(Buffer.alloc(30_000_000))],
    ['br', brotliCompressSync(Buffer.alloc(30_000_000))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(30_000_000)))],
  ])('is stopped at the limit: a bomb of %s', async (coding, bomb) => {
    const origin = await site((_, response) => response.setHeader('content-encoding', coding).end(bomb));
    expect(await fetched(origin, { limits: { maxBytes: 1_000_000 } })).toBe('collect/too-large');
  });

  it('is stopped at the limit: a body without end', async () => {
    const piece = Buffer.alloc(64_000);
    const origin = await site((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(piece));
      };
      response.on('drain', pour);
      pour();
    });
    expect(await fetched(origin, { limits: { maxBytes: 1_000_000 } })).toBe('collect/too-large');
  });

  it('is not read at all where its length is announced', async () => {
    const origin = await site((_, response) =>
      response.writeHead(200, { 'content-length': 21_000_000 }).write('a'),
    );
    expect(await fetched(origin)).toBe('collect/too-large');
  });

  it('is stopped when its time is up: before it begins, in a pause, or dripping', async () => {
    const once = { maxAttempts: 1 };
    const silent = await site(() => undefined);
    expect(await fetched(silent, { limits: { ...once, headerTime: 50 } })).toBe('collect/too-slow');
    const pausing = await site((_, response) => response.write('a'));
    expect(await fetched(pausing, { limits: { ...once, idleTime: 50 } })).toBe('collect/too-slow');
    const dripping = await site((_, response) => {
      const drip = setInterval(() => response.write('a'), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(await fetched(dripping, { limits: { ...once, totalTime: 200 } })).toBe('collect/too-slow');
    const drippingHeader = await rawSite((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('a: b\r\n'), 5);
      socket.on('close', () => clearInterval(drip));
    });
    expect(await fetched(drippingHeader, { limits: { ...once, headerTime: 100 } })).toBe('collect/too-slow');
  });

  it('is stopped when the name server does not answer', async () => {
    const resolve = () => new Promise<string[]>(() => undefined);
    expect(await fetched(`http://${HOST}/`, { resolve, limits: { headerTime: 20, maxAttempts: 1 } })).toBe(
      'collect/too-slow',
    );
  });

  it('is stopped when the run is', async () => {
    const run = new AbortController();
    const origin = await site((_, response) => {
      response.write('a');
      run.abort();
    });
    expect(await fetched(origin, { signal: run.signal })).toBe('collect/interrupted');
    expect(await fetched(origin, { signal: run.signal })).toBe('collect/interrupted');
  });
});

describe('an answer that is wrong', () => {
  it('fails: compressed in an unknown way, damaged, cut short', async () => {
    const answer = (coding: string, bytes: Uint8Array) =>
      site((_, response) => response.setHeader('content-encoding', coding).end(bytes));
    expect(await fetched(await answer('zstd', gzipSync(PAGE)))).toBe('collect/content-encoding');
    expect(await fetched(await answer('gzip, gzip, gzip', gzipSync(PAGE)))).toBe('collect/content-encoding');
    expect(await fetched(await answer('gzip', Buffer.from(PAGE)))).toBe('collect/damaged-body');
    expect(await fetched(await answer('gzip', gzipSync(PAGE).subarray(0, 20)))).toBe('collect/damaged-body');
  });

  it('fails: a header too large, or not HTTP at all', async () => {
    const large = await rawSite((socket) =>
      socket.end(`HTTP/1.1 200 OK\r\na: ${'b'.repeat(40_000)}\r\n\r\n`),
    );
    expect(await fetched(large)).toBe('collect/header-too-large');
    const mail = await rawSite((socket) => socket.end('220 mail.example ESMTP\r\n'));
    expect(await fetched(mail)).toBe('collect/not-http');
  });

  it('fails after three tries where the connection breaks half-way, or is not made', async () => {
    let asked = 0;
    const broken = await rawSite((socket) => {
      asked++;
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<p>The');
        setImmediate(() => socket.resetAndDestroy());
      });
    });
    expect(await fetched(broken)).toBe('collect/network');
    expect(asked).toBe(3);
    const short = await rawSite((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<p>The'),
    );
    expect(await fetched(short)).toBe('collect/network');
    expect(await fetched(`http://${HOST}:1/`)).toBe('collect/network');
  });

  it('fails where the site cannot prove who it is, and is not asked again', async () => {
    const pem = readFileSync(new URL('../../fixtures/tls/self-signed.pem', import.meta.url));
    const clock = patientClock();
    const unsigned = await listening(
      createTlsServer({ key: pem, cert: pem }, (_, response) => response.end(PAGE)),
    );
    expect(await fetched(`https://${HOST}:${unsigned}/`, { clock })).toBe('collect/tls');
    const plain = new URL(await site((_, response) => response.end(PAGE)));
    expect(await fetched(`https://${plain.host}/`, { clock })).toBe('collect/tls');
    expect(clock.waits).toEqual([]);
  });
});

describe('an answer that may change in a moment', () => {
  /** A site that gives these statuses one after the other, then the page. */
  const moody = (statuses: number[], headers: Record<string, string> = {}) =>
    site((_, response) => {
      const status = statuses.shift();
      if (status === undefined) response.end(PAGE);
      else response.writeHead(status, headers).end();
    });

  it('is asked for again, after twice the time', async () => {
    const clock = patientClock();
    expect(await fetched(await moody([503, 500]), { clock })).toBe(PAGE);
    expect(clock.waits).toEqual([1000, 2000]);
  });

  it('is asked for when the site says: after seconds, or at a time', async () => {
    const clock = patientClock();
    expect(await fetched(await moody([429], { 'retry-after': '7' }), { clock })).toBe(PAGE);
    const at = new Date(clock.now() + 9000).toUTCString();
    expect(await fetched(await moody([503], { 'retry-after': at }), { clock })).toBe(PAGE);
    expect(clock.waits).toEqual([7000, 9000]);
  });

  it('is left alone where the site asks for more than a minute, and given up after three tries', async () => {
    const clock = patientClock();
    expect(await fetched(await moody([429, 429], { 'retry-after': '3600' }), { clock })).toBe(
      'collect/asked-to-wait',
    );
    expect(clock.waits).toEqual([]);
    const outcome = await fetchAddress(await moody([503, 503, 503]), null, options({ clock }));
    expect(outcome).toMatchObject({ value: { status: 503 } });
  });

  it.each([400, 403, 404, 410, 501])('but not %i', async (status) => {
    const outcome = await fetchAddress(await moody([status]), null, options());
    expect(outcome).toMatchObject({ value: { status } });
  });
});

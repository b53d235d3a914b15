import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addressCollector } from '../../../pipeline/collect/fetch/collect-addresses.ts';
import type { CollectOptions } from '../../../pipeline/collect/fetch/collect-addresses.ts';
import { type SnapshotStore, openStore } from '../../../pipeline/collect/snapshots/store.ts';
import { folderWith } from '../folder.ts';
import { HOST, options, pages, patientClock, site } from './site.ts';

async function newStore(): Promise<SnapshotStore> {
  return (await openStore(folderWith({}))).store;
}

/** What became of each address: its status, with the reason where there is one. */
async function statuses(
  addresses: readonly string[],
  store: SnapshotStore,
  more: Partial<CollectOptions> = {},
): Promise<string[]> {
  const entries = addresses.map((address) => ({ address }));
  const results = await addressCollector({ ...options(), store, ...more })(entries);
  expect(results.map(({ address }) => address)).toEqual(addresses);
  return results.map(({ status, problem }) => (problem === null ? status : `${status}: ${problem.code}`));
}

/** The text that the store has for an address. */
async function textOf(address: string, store: SnapshotStore): Promise<string | null> {
  const content = store.latestResponse(address)?.content ?? null;
  if (content === null) return null;
  const kept = await store.bytesOf(content);
  return 'bytes' in kept ? new TextDecoder().decode(kept.bytes) : null;
}

describe('addresses', () => {
  it('are fetched into the store, and unchanged when they are fetched again', async () => {
    const store = await newStore();
    const { origin } = await pages({ '/a': 'A', '/b': 'B' });
    const addresses = [`${origin}/a`, `${origin}/b`];
    expect(await statuses(addresses, store)).toEqual(['fetched', 'fetched']);
    expect(await statuses(addresses, store)).toEqual(['unchanged', 'unchanged']);
    expect(await textOf(`${origin}/b`, store)).toBe('B');
  });

  it('are not sent again where the site knows what has changed, and are where the snapshot was lost', async () => {
    const folder = folderWith({});
    const { store } = await openStore(folder);
    const sent: string[] = [];
    const origin = await site(({ url = '', headers }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else {
        sent.push(url);
        response.setHeader('etag', '"1"').end('A');
      }
    });
    expect(await statuses([origin], store)).toEqual(['fetched']);
    expect(await statuses([origin], store)).toEqual(['unchanged']);
    expect(await statuses([origin], store)).toEqual(['unchanged']);
    expect(sent).toHaveLength(1);
    const { sha256 = '' } = store.latestResponse(origin)?.content ?? {};
    writeFileSync(join(folder, 'bytes', sha256.slice(0, 2), sha256), 'damaged');
    expect(await statuses([origin], store)).toEqual(['unchanged']);
    expect(await textOf(origin, store)).toBe('A');
  });

  it('are fetched once, though they stand there twice', async () => {
    const { origin, asked } = await pages({ '/a': 'A' });
    expect(await statuses([`${origin}/a`, `${origin}/a#top`, `${origin}/x/../a`], await newStore())).toEqual([
      'fetched',
      'fetched',
      'fetched',
    ]);
    expect(asked).toEqual(['/robots.txt', '/a']);
  });

  it('are fetched once a run, though they turn up again later in it', async () => {
    const { origin, asked } = await pages({ '/feed': 'F', '/a': 'A' });
    const collect = addressCollector({ ...options(), store: await newStore() });
    await collect([{ address: `${origin}/feed` }]);
    const found = await collect([{ address: `${origin}/feed` }, { address: `${origin}/a` }]);
    expect(found.map(({ status }) => status)).toEqual(['fetched', 'fetched']);
    expect(asked).toEqual(['/robots.txt', '/feed', '/a']);
  });

  it('that hold a password are refused, and the password is not told', async () => {
    const collect = addressCollector({ ...options(), store: await newStore() });
    const [result] = await collect([{ address: 'https://name:secret@secret@news.example/a' }]);
    expect(result?.problem).toMatchObject({ code: 'collect/credentials', file: 'https://news.example/a' });
    const [other] = await collect([{ address: 'name:secret@news.example:a' }]);
    expect(JSON.stringify(other?.problem)).not.toContain('secret');
  });

  it('of one bad kind leave all others unharmed', async () => {
    const { origin } = await pages({ '/a': 'A', '/empty': '', '/b': 'B' });
    const addresses = [
      `${origin}/a`,
      'file:///etc/passwd',
      `${origin}/missing`,
      'not an address',
      `${origin}/empty`,
      'http://169.254.169.254/',
      `http://${HOST}:1/`,
      `${origin}/b`,
    ];
    expect(await statuses(addresses, await newStore())).toEqual([
      'fetched',
      'refused: collect/scheme',
      'failed: collect/gone',
      'refused: collect/address',
      'failed: collect/empty-answer',
      'refused: collect/private-host',
      'failed: collect/network',
      'fetched',
    ]);
  });

  it('keep the earlier snapshot, whatever the site answers later', async () => {
    const store = await newStore();
    const answers: RequestListener[] = [
      (_, response) => response.end('A'),
      (_, response) => response.writeHead(404).end('gone'),
      (_, response) => response.writeHead(403).end('no'),
      (_, response) => response.end(''),
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1/' }).end(),
      (_, response) => response.writeHead(501).end(),
    ];
    const origin = await site((asked, response) => {
      if (asked.url === '/robots.txt') response.writeHead(404).end();
      else answers.shift()?.(asked, response);
    });
    const seen: string[] = [];
    while (answers.length > 0) seen.push(...(await statuses([origin], store)));
    expect(seen).toEqual([
      'fetched',
      'kept: collect/gone',
      'kept: collect/denied',
      'kept: collect/empty-answer',
      'kept: collect/private-host',
      'kept: collect/status',
    ]);
    expect(await textOf(origin, store)).toBe('A');
    expect(store.latestResponse(origin)?.last.status).toBe(501);
  });

  it('are lost to a full disk one by one, with what to do', async () => {
    const { origin } = await pages({ '/a': 'A' });
    const { store } = await openStore(join(folderWith({ file: '' }), 'file'));
    expect(await statuses([`${origin}/a`], store)).toEqual(['failed: collect/store']);
  });
});

describe('manners', () => {
  it('ask each host for its robots.txt once, keep to it, and keep it', async () => {
    const store = await newStore();
    const { origin, asked } = await pages({
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/a': 'A',
      '/private': 'secret',
      '/b': 'B',
    });
    expect(await statuses([`${origin}/a`, `${origin}/private`, `${origin}/b`], store)).toEqual([
      'fetched',
      'refused: collect/robots',
      'fetched',
    ]);
    expect(asked).toEqual(['/robots.txt', '/a', '/b']);
    expect(await textOf(`${origin}/robots.txt`, store)).toContain('Disallow');
  });

  it('keep to a robots.txt that has not changed since', async () => {
    const store = await newStore();
    const origin = await site(({ url, headers }, response) => {
      if (url !== '/robots.txt') response.end('A');
      else if (headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.setHeader('etag', '"1"').end('User-agent: *\nDisallow: /private');
    });
    expect(await statuses([`${origin}/a`, `${origin}/private`], store)).toEqual([
      'fetched',
      'refused: collect/robots',
    ]);
    expect(await statuses([`${origin}/a`, `${origin}/private`], store)).toEqual([
      'unchanged',
      'refused: collect/robots',
    ]);
  });

  it('ask leave of the host to which a redirect leads', async () => {
    const { origin: other } = await pages({ '/robots.txt': 'User-agent: *\nDisallow: /', '/a': 'A' });
    const origin = await site((_, response) => response.writeHead(302, { location: `${other}/a` }).end());
    const direct = await site(({ url }, response) =>
      url === '/robots.txt'
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: `${other}/a` }).end(),
    );
    expect(await statuses([`${direct}/b`], await newStore())).toEqual(['refused: collect/robots']);
    // Here even robots.txt leads away, and what stands there counts for this host.
    expect(await statuses([`${origin}/b`], await newStore())).toEqual(['refused: collect/robots']);
  });

  it('do not ask a host whose robots.txt is in trouble', async () => {
    const asked: string[] = [];
    const origin = await site(({ url = '' }, response) => {
      asked.push(url);
      response.writeHead(url === '/robots.txt' ? 503 : 200).end('A');
    });
    expect(await statuses([`${origin}/a`], await newStore())).toEqual(['failed: collect/robots-unavailable']);
    expect(asked).not.toContain('/a');
  });

  it('wait between two requests: a second, what the entry says, or what the host asks', async () => {
    const fast = await pages({ '/a': 'A' });
    const clock = patientClock();
    await addressCollector({
      ...options({ clock }),
      store: await newStore(),
    })([{ address: `${fast.origin}/a` }]);
    expect(clock.waits).toEqual([1000]);
    const slow = patientClock();
    await addressCollector({
      ...options({ clock: slow }),
      store: await newStore(),
    })([{ address: `${fast.origin}/a`, delay: 3 }]);
    expect(slow.waits).toEqual([3000]);
    const asking = await pages({ '/robots.txt': 'User-agent: *\nCrawl-delay: 7', '/a': 'A', '/b': 'B' });
    const slower = patientClock();
    const entries = ['/a', '/b'].map((path) => ({ address: `${asking.origin}${path}` }));
    await addressCollector({ ...options({ clock: slower }), store: await newStore() })(entries);
    expect(slower.waits).toEqual([7000, 7000]);
  });

  it('leave a host alone that asks for it, or that does not answer three times', async () => {
    let asked = 0;
    const busy = await site(({ url }, response) => {
      if (url === '/robots.txt') return response.writeHead(404).end();
      asked++;
      return response.writeHead(429, { 'retry-after': '86400' }).end();
    });
    const addresses = ['/a', '/b', '/c'].map((path) => `${busy}${path}`);
    expect(await statuses(addresses, await newStore())).toEqual(
      Array(3).fill('failed: collect/asked-to-wait'),
    );
    expect(asked).toBe(1);
    const dead = await site(({ url, socket }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else socket.destroy();
    });
    const many = ['/a', '/b', '/c', '/d', '/e'].map((path) => `${dead}${path}`);
    expect(await statuses(many, await newStore())).toEqual([
      ...Array(3).fill('failed: collect/network'),
      ...Array(2).fill('failed: collect/host-down'),
    ]);
  });

  it('ask hosts at the same time, but each one thing at a time', async () => {
    let now = 0;
    let most = 0;
    const slow: RequestListener = (_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end('A');
      }, 20);
    };
    const one = await site(slow);
    await statuses([`${one}/a`, `${one}/b`, `${one}/c`], await newStore());
    expect(most).toBe(1);
    const several = await Promise.all(Array.from({ length: 4 }, () => site(slow)));
    await statuses(several, await newStore(), { hostsAtOnce: 2 });
    expect(most).toBe(2);
  });
});

describe('an interruption', () => {
  it('leaves a sound store with what came before it, and says so of the rest', async () => {
    const folder = folderWith({});
    const { store } = await openStore(folder);
    const run = new AbortController();
    const origin = await site(({ url }, response) => {
      if (url === '/robots.txt') response.writeHead(404).end();
      else if (url === '/b') {
        response.write('half');
        run.abort();
      } else response.end('A');
    });
    const addresses = ['/a', '/b', '/c'].map((path) => `${origin}${path}`);
    const results: string[] = [];
    const seen = await statuses(addresses, store, {
      signal: run.signal,
      onResult: ({ status }) => results.push(status),
    });
    expect(seen).toEqual(['fetched', 'failed: collect/interrupted', 'failed: collect/interrupted']);
    expect(results).toEqual(['fetched', 'failed', 'failed']);
    const again = await openStore(folder);
    expect(again.problems).toEqual([]);
    expect(await textOf(`${origin}/a`, again.store)).toBe('A');
    expect(again.store.latestResponse(`${origin}/b`)).toBeNull();
  });
});

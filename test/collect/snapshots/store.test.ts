import { appendFileSync, readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NewResponse, openStore } from '../../../pipeline/collect/snapshots/store.ts';
import { folderWith } from '../folder.ts';

const ADDRESS = 'https://news.example/forum';

const answered = (more: Partial<NewResponse> = {}): NewResponse => ({
  address: ADDRESS,
  final_address: ADDRESS,
  redirects: [],
  fetched_at: '2026-01-01T00:00:00.000Z',
  status: 200,
  media_type: 'text/html',
  charset: 'utf-8',
  etag: '"1"',
  last_modified: null,
  ...more,
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const log = (folder: string): string => join(folder, 'responses.jsonl');

/** All files of a store, by path. */
function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('a store', () => {
  it('is empty where there is none, and makes its folder with the first response', async () => {
    const folder = join(folderWith({}), 'new');
    const { store, problems } = await openStore(folder);
    expect(problems).toEqual([]);
    expect(store.latestResponse(ADDRESS)).toBeNull();
    await store.add(answered(), bytesOf('a'));
    expect(files(folder)).toEqual([
      'bytes/ca/ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb',
      'responses.jsonl',
    ]);
  });

  it('gives back, after it is opened anew, what was put in', async () => {
    const folder = folderWith({});
    const added = await (await openStore(folder)).store.add(answered(), bytesOf('<p>Lomé'));
    const { store } = await openStore(folder);
    expect(store.latestResponse('HTTPS://news.example:443/x/../forum#top')).toEqual({
      last: added,
      content: added,
    });
    expect(await store.bytesOf(added)).toEqual({ bytes: Buffer.from('<p>Lomé') });
  });

  it('keeps every body, each once', async () => {
    const folder = folderWith({});
    const { store } = await openStore(folder);
    for (const text of ['a', 'b', 'a']) await store.add(answered(), bytesOf(text));
    expect(files(folder)).toHaveLength(3);
    const content = store.latestResponse(ADDRESS)?.content;
    expect(content && (await store.bytesOf(content))).toEqual({ bytes: Buffer.from('a') });
  });

  it('keeps the earlier article when the address is gone', async () => {
    const { store } = await openStore(folderWith({}));
    const added = await store.add(answered(), bytesOf('a'));
    await store.addStatus(answered({ status: 404, media_type: null }));
    expect(store.latestResponse(ADDRESS)).toMatchObject({
      last: { status: 404, sha256: null },
      content: added,
    });
  });

  it('repeats, when an article is confirmed, all that is known of it', async () => {
    const { store } = await openStore(folderWith({}));
    const added = await store.add(answered(), bytesOf('a'));
    const confirmed = await store.confirm(added, '2026-01-02T00:00:00.000Z');
    expect(confirmed).toEqual({ ...added, status: 304, fetched_at: '2026-01-02T00:00:00.000Z' });
    expect(store.latestResponse(ADDRESS)?.content).toEqual(confirmed);
  });

  it('takes many responses at once, a line each', async () => {
    const folder = folderWith({});
    const { store } = await openStore(folder);
    const addresses = Array.from({ length: 50 }, (_, index) => `${ADDRESS}/${index}`);
    await Promise.all(addresses.map((address) => store.add(answered({ address }), bytesOf(address))));
    const again = await openStore(folder);
    expect(again.problems).toEqual([]);
    for (const address of addresses) expect(again.store.latestResponse(address)?.last.address).toBe(address);
  });

  it('never makes a path of an address', async () => {
    const folder = folderWith({});
    const { store } = await openStore(join(folder, 'store'));
    const hostile = [
      '/../../../etc/a',
      '/..%2f..%2fa',
      '/%2e%2e/%2e%2e/a',
      '/a\u0000b',
      `/${'a/'.repeat(500)}`,
    ];
    for (const part of hostile) {
      const address = new URL(part, ADDRESS).href;
      await store.add(answered({ address, final_address: address }), bytesOf(address));
    }
    expect(
      files(folder).filter((file) => !/^store\/(?:bytes\/\w\w\/\w{64}|responses\.jsonl)$/.test(file)),
    ).toEqual([]);
  });
});

describe('a damaged store', () => {
  it('loses no more than the line that a kill cut short, wherever it cut', async () => {
    const folder = folderWith({});
    const { store } = await openStore(folder);
    const first = await store.add(answered(), bytesOf('a'));
    const whole = readFileSync(log(folder));
    await store.add(answered({ address: `${ADDRESS}/2` }), bytesOf('b'));
    const both = readFileSync(log(folder));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: whole.length + 1, max: both.length - 2 }), async (length) => {
        writeFileSync(log(folder), both);
        truncateSync(log(folder), length);
        const torn = await openStore(folder);
        expect(torn.problems).toMatchObject([{ code: 'collect/torn-log', line: 2 }]);
        expect(torn.store.latestResponse(ADDRESS)?.last).toEqual(first);
        expect(torn.store.latestResponse(`${ADDRESS}/2`)).toBeNull();
        // The next response gets a line of its own.
        await torn.store.add(answered({ address: `${ADDRESS}/3` }), bytesOf('c'));
        const mended = await openStore(folder);
        expect(mended.problems).toMatchObject([{ code: 'collect/damaged-log', line: 2 }]);
        expect(mended.store.latestResponse(`${ADDRESS}/3`)).not.toBeNull();
      }),
      { numRuns: 20 },
    );
  });

  it('takes away what was half-written, once it writes itself', async () => {
    const folder = folderWith({ 'aside/half': 'ha' });
    const { store } = await openStore(folder);
    expect(files(folder)).toEqual(['aside/half']);
    await store.add(answered(), bytesOf('a'));
    expect(files(folder)).not.toContain('aside/half');
  });

  it('reads a last line that lacks nothing but its end', async () => {
    const folder = folderWith({});
    await (await openStore(folder)).store.add(answered(), bytesOf('a'));
    truncateSync(log(folder), readFileSync(log(folder)).length - 1);
    const { store, problems } = await openStore(folder);
    expect(problems).toEqual([]);
    expect(store.latestResponse(ADDRESS)).not.toBeNull();
  });

  it.each(['not JSON', '[]', '{"address":"https://news.example/"}', `{"sha256":"../../etc/passwd"}`])(
    'passes over the line %s and says which it is',
    async (line) => {
      const folder = folderWith({});
      const { store } = await openStore(folder);
      await store.add(answered(), bytesOf('a'));
      appendFileSync(log(folder), `${line}\n`);
      const again = await openStore(folder);
      expect(again.problems).toMatchObject([
        { code: 'collect/damaged-log', file: 'responses.jsonl', line: 2 },
      ]);
      expect(again.store.latestResponse(ADDRESS)).not.toBeNull();
    },
  );

  it('tells a body that is damaged or missing, and mends it when the same is fetched again', async () => {
    const folder = folderWith({});
    const { store } = await openStore(folder);
    const added = await store.add(answered(), bytesOf('a'));
    writeFileSync(join(folder, 'bytes', added.sha256.slice(0, 2), added.sha256), 'b');
    expect(await store.bytesOf(added)).toMatchObject({
      problem: { code: 'collect/lost-snapshot', file: ADDRESS },
    });
    await store.add(answered(), bytesOf('a'));
    expect(await store.bytesOf(added)).toEqual({ bytes: Buffer.from('a') });
  });

  it('says so where its log cannot be read', async () => {
    const { problems } = await openStore(folderWith({ 'responses.jsonl/a': '' }));
    expect(problems).toMatchObject([{ level: 'error', code: 'collect/unreadable-log' }]);
  });
});

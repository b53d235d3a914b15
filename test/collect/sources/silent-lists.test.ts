import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type ItemList, openItemList } from '../../../pipeline/collect/snapshots/found-items.ts';
import { openStore, type SnapshotStore } from '../../../pipeline/collect/snapshots/store.ts';
import { silentLists } from '../../../pipeline/collect/sources/silent-lists.ts';
import { folderWith } from '../folder.ts';

const FEED = 'https://news.example/feed.json';
let root = '';
let store: SnapshotStore;
let items: ItemList;

beforeEach(async () => {
  root = folderWith({ 'sources.yaml': `sources:\n  - feed: ${FEED}\n  - address: https://news.example/a\n` });
  const snapshots = join(root, '.snapshots');
  ({ store } = await openStore(snapshots));
  ({ items } = await openItemList(snapshots));
});

/** What the feed answers; an answer without a body has a status that says why. */
async function answers(addresses: readonly string[], status = 200): Promise<void> {
  const response = {
    address: FEED,
    final_address: FEED,
    redirects: [],
    fetched_at: '2026-01-02T03:04:05.000Z',
    status,
    media_type: 'application/feed+json',
    charset: null,
    etag: null,
    last_modified: null,
  };
  if (status !== 200) return void (await store.addStatus(response));
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items: addresses.map((url) => ({ id: url, url })),
  };
  await store.add(response, new TextEncoder().encode(JSON.stringify(feed)));
}

async function namedBefore(): Promise<void> {
  await items.add([
    {
      source: FEED,
      address: 'https://news.example/a',
      published: null,
      found_at: '2026-01-01T00:00:00.000Z',
    },
  ]);
}

test('a feed is silent that named articles before, and names none now', async () => {
  await namedBefore();
  await answers([]);
  expect(await silentLists(root)).toEqual([{ where: FEED, why: `${FEED} names no article` }]);
});

test('and one that is gone from its address, though it named articles when it was there', async () => {
  await namedBefore();
  await answers(['https://news.example/a']);
  await answers([], 404);
  expect(await silentLists(root)).toEqual([{ where: FEED, why: `${FEED} answered 404` }]);
});

test('one that names the same articles as ever, or never named any, is not', async () => {
  await answers([]);
  expect(await silentLists(root)).toEqual([]);
  await namedBefore();
  await answers(['https://news.example/a']);
  expect(await silentLists(root)).toEqual([]);
});

test('where nothing was fetched yet, or there are no lists, nothing is silent', async () => {
  await namedBefore();
  expect(await silentLists(root)).toEqual([]);
  expect(await silentLists(folderWith({ 'a.txt': 'x' }))).toEqual([]);
});

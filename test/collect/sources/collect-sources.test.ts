import { describe, expect, it } from 'vitest';
import { addressCollector } from '../../../pipeline/collect/fetch/collect-addresses.ts';
import { openItemList } from '../../../pipeline/collect/snapshots/found-items.ts';
import { openStore } from '../../../pipeline/collect/snapshots/store.ts';
import { collectSources } from '../../../pipeline/collect/sources/collect-sources.ts';
import type { ListReader } from '../../../pipeline/collect/sources/listed-items.ts';
import { parseSources } from '../../../pipeline/collect/sources/read-sources-file.ts';
import { options, pages, site } from '../fetch/site.ts';
import { folderWith } from '../folder.ts';

/** Lists of a line an item: its path and its date; "next" and a path name a further list. */
const readList: ListReader = (_kind, bytes, { address }) => {
  const lines = new TextDecoder().decode(bytes).trim().split('\n');
  const words = lines.map((line) => line.split(' '));
  const at = (path = ''): string => new URL(path, address).href;
  return {
    items: words
      .filter(([first]) => first !== 'next')
      .map(([path, published]) => ({
        address: at(path),
        ...(published === undefined ? {} : { published }),
      })),
    next: words.flatMap(([first, path]) => (first === 'next' ? at(path) : [])),
    problems: [],
  };
};

/** A run over a list of sources: the status of each, with what became of the articles that were asked for. */
async function run(folder: string, yaml: string, list = readList): Promise<string[]> {
  const { entries } = parseSources(`sources:\n${yaml}`).list;
  const { store } = await openStore(folder);
  const { items } = await openItemList(folder);
  const collect = addressCollector({ ...options(), store });
  const now = '2026-01-02T03:04:05.000Z';
  const results = await collectSources({ entries, store, items, collect, readList: list, now });
  return results.map(({ status, entry, items: of }) => {
    const path = new URL(entry.where).pathname;
    return of === undefined ? `${path} ${status}` : `${path} ${status} ${of.known}: ${of.asked.join(' ')}`.trim();
  });
}

describe('sources', () => {
  it('are fetched: lists first, then their new articles, then single addresses', async () => {
    const { origin, asked } = await pages({ '/feed': '/a\n/b\n', '/a': 'A', '/b': 'B', '/c': 'C' });
    const folder = folderWith({});
    const yaml = `  - address: ${origin}/c\n  - feed: ${origin}/feed\n  - folder: articles\n`;
    expect(await run(folder, yaml)).toEqual(['/c fetched', '/feed fetched 2: fetched fetched']);
    expect(asked).toEqual(['/robots.txt', '/feed', '/a', '/b', '/c']);
    expect(await run(folder, yaml)).toEqual(['/c unchanged', '/feed unchanged 2:']);
    expect(asked.slice(5)).toEqual(['/robots.txt', '/feed', '/c']);
  });

  it('keep an item that is gone from the feed', async () => {
    const content = { '/feed': '/a\n', '/a': 'A', '/b': 'B' };
    const { origin } = await pages(content);
    const folder = folderWith({});
    await run(folder, `  - feed: ${origin}/feed\n`);
    content['/feed'] = '/b\n';
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed fetched 2: fetched']);
  });

  it('ask again for an article that could not be had, but not for one that is gone', async () => {
    const content: Record<string, string> = { '/feed': '/a\n/b\n', '/robots.txt': 'User-agent: *\nDisallow: /b\n' };
    const { origin } = await pages(content);
    const folder = folderWith({});
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed fetched 2: failed refused']);
    content['/b'] = 'B';
    delete content['/robots.txt'];
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed unchanged 2: fetched']);
  });

  it('take the newest of a feed, and none from before a day', async () => {
    const feed = '/old 2024-05-01\n/undated\n/newest 2024-06-30\n/new 2024-06-01\n/month 2024-05\n';
    const { origin, asked } = await pages({ '/feed': feed });
    const yaml = `  - feed: ${origin}/feed\n    limit: 3\n    since: 2024-05-20\n`;
    await run(folderWith({}), yaml);
    expect(asked.slice(2).sort()).toEqual(['/month', '/new', '/newest']);
  });

  it('read further pages of a feed while they bring anything new, and all sitemaps of an index', async () => {
    const content = { '/feed': '/a\nnext /2', '/2': '/b\nnext /3', '/3': '/a\nnext /4', '/4': '/c' };
    const { origin, asked } = await pages(content);
    const folder = folderWith({});
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed fetched 2: failed failed']);
    expect(asked).not.toContain('/4');
    expect(await run(folder, `  - sitemap: ${origin}/feed\n`)).toEqual(['/feed unchanged 3: failed']);
    const before = asked.length;
    await run(folder, `  - feed: ${origin}/feed\n`);
    expect(asked.slice(before)).toEqual(['/robots.txt', '/feed']);
  });

  it('end, though a sitemap names itself or has no end', async () => {
    let answered = 0;
    const origin = await site(({ url = '' }, response) => {
      if (url === '/robots.txt') return response.writeHead(404).end();
      return response.end(`/a\nnext ${url}\nnext /s${++answered}\nnext /t${answered}\n`);
    });
    await run(folderWith({}), `  - sitemap: ${origin}/s\n`);
    expect(answered).toBeLessThanOrEqual(51);
  });

  it('of which one fails leave the others unharmed', async () => {
    const { origin } = await pages({ '/feed': '/b', '/a': 'A', '/b': 'B' });
    const broken: ListReader = (kind, bytes, answer) => {
      const problem = { level: 'error', stage: 'collect', code: 'collect/feed', message: '', remedy: '' } as const;
      return answer.address.endsWith('/feed')
        ? readList(kind, bytes, answer)
        : { items: [], next: [], problems: [problem] };
    };
    const yaml = `  - feed: ${origin}/a\n  - feed: ${origin}/none\n  - feed: ${origin}/feed\n`;
    expect(await run(folderWith({}), yaml, broken)).toEqual(['/a failed 0:', '/none failed 0:', '/feed fetched 1: fetched']);
  });
});

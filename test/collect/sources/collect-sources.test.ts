import { describe, expect, it } from 'vitest';
import { addressCollector } from '../../../pipeline/collect/fetch/collect-addresses.ts';
import { openItemList } from '../../../pipeline/collect/snapshots/found-items.ts';
import { openStore } from '../../../pipeline/collect/snapshots/store.ts';
import { collectSources } from '../../../pipeline/collect/sources/collect-sources.ts';
import { parseSources } from '../../../pipeline/collect/sources/read-sources-file.ts';
import { options, pages, site } from '../fetch/site.ts';
import { folderWith } from '../folder.ts';

/** A feed of these articles, each its path and, after a space, its date; `next` leads to a further page. */
function feed(articles: readonly string[], next?: string): string {
  const items = articles.map((article) => {
    const [url = '', date] = article.split(' ');
    return { id: url, url, ...(date === undefined ? {} : { date_published: date }) };
  });
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'News',
    items,
    next_url: next,
  });
}

function sitemapIndex(sitemaps: readonly string[]): string {
  return `<sitemapindex>${sitemaps.map((at) => `<sitemap><loc>${at}</loc></sitemap>`).join('')}</sitemapindex>`;
}

/** A run over a list of sources: the status of each, with what became of the articles that were asked for. */
async function run(folder: string, yaml: string): Promise<string[]> {
  const { entries } = parseSources(`sources:\n${yaml}`).list;
  const { store } = await openStore(folder);
  const { items } = await openItemList(folder);
  const collect = addressCollector({ ...options(), store });
  const now = '2026-01-02T03:04:05.000Z';
  const results = await collectSources({ entries, store, items, collect, now });
  return results.map(({ status, entry, items: of }) => {
    const path = new URL(entry.where).pathname;
    return of === undefined
      ? `${path} ${status}`
      : `${path} ${status} ${of.known}: ${of.asked.join(' ')}`.trim();
  });
}

describe('sources', () => {
  it('are fetched: lists first, then their new articles, then single addresses', async () => {
    const { origin, asked } = await pages({ '/feed': feed(['/a', '/b']), '/a': 'A', '/b': 'B', '/c': 'C' });
    const folder = folderWith({});
    const yaml = `  - address: ${origin}/c\n  - feed: ${origin}/feed\n  - folder: articles\n`;
    expect(await run(folder, yaml)).toEqual(['/c fetched', '/feed fetched 2: fetched fetched']);
    expect(asked).toEqual(['/robots.txt', '/feed', '/a', '/b', '/c']);
    expect(await run(folder, yaml)).toEqual(['/c unchanged', '/feed unchanged 2:']);
    expect(asked.slice(5)).toEqual(['/robots.txt', '/feed', '/c']);
  });

  it('keep an item that is gone from the feed', async () => {
    const content = { '/feed': feed(['/a']), '/a': 'A', '/b': 'B' };
    const { origin } = await pages(content);
    const folder = folderWith({});
    await run(folder, `  - feed: ${origin}/feed\n`);
    content['/feed'] = feed(['/b']);
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed fetched 2: fetched']);
  });

  it('ask again for an article that could not be had, but not for one that is gone', async () => {
    const content: Record<string, string> = {
      '/feed': feed(['/a', '/b']),
      '/robots.txt': 'User-agent: *\nDisallow: /b\n',
    };
    const { origin } = await pages(content);
    const folder = folderWith({});
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed fetched 2: failed refused']);
    content['/b'] = 'B';
    delete content['/robots.txt'];
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed unchanged 2: fetched']);
  });

  it('take the newest of a feed, and none from before a day', async () => {
    const articles = [
      '/old 2024-05-01',
      '/undated',
      '/newest 2024-06-30',
      '/new 2024-06-01',
      '/last 2024-05-20',
    ];
    const { origin, asked } = await pages({ '/feed': feed(articles) });
    const yaml = `  - feed: ${origin}/feed\n    limit: 3\n    since: 2024-05-20\n`;
    await run(folderWith({}), yaml);
    expect(asked.slice(2).sort()).toEqual(['/last', '/new', '/newest']);
  });

  it('read further pages of a feed while they bring anything new', async () => {
    const content = {
      '/feed': feed(['/a'], '/2'),
      '/2': feed(['/b'], '/3'),
      '/3': feed(['/a'], '/4'),
      '/4': feed(['/c']),
    };
    const { origin, asked } = await pages(content);
    const folder = folderWith({});
    expect(await run(folder, `  - feed: ${origin}/feed\n`)).toEqual(['/feed fetched 2: failed failed']);
    expect(asked).toEqual(['/robots.txt', '/feed', '/2', '/3', '/a', '/b']);
    await run(folder, `  - feed: ${origin}/feed\n`);
    expect(asked.slice(6)).toEqual(['/robots.txt', '/feed']);
  });

  it('read all sitemaps of an index', async () => {
    const content: Record<string, string> = { '/b': 'B' };
    const { origin } = await pages(content);
    content['/index'] = sitemapIndex([`${origin}/1`, `${origin}/2`]);
    content['/1'] = `<urlset><url><loc>${origin}/a</loc></url></urlset>`;
    content['/2'] = `<urlset><url><loc>${origin}/b</loc></url></urlset>`;
    const yaml = `  - sitemap: ${origin}/index\n`;
    expect(await run(folderWith({}), yaml)).toEqual(['/index fetched 2: failed fetched']);
  });

  it('end, though a sitemap names itself or has no end', async () => {
    let answered = 0;
    const origin = await site(({ url = '', headers }, response) => {
      if (url === '/robots.txt') return response.writeHead(404).end();
      const paths = [url, `/s${++answered}`, `/t${answered}`];
      return response.end(sitemapIndex(paths.map((path) => `http://${headers.host}${path}`)));
    });
    await run(folderWith({}), `  - sitemap: ${origin}/s\n`);
    expect(answered).toBeLessThanOrEqual(51);
  });

  it('of which one fails leave the others unharmed', async () => {
    const { origin } = await pages({ '/feed': feed(['/b']), '/a': 'no feed', '/b': 'B' });
    const yaml = `  - feed: ${origin}/a\n  - feed: ${origin}/none\n  - feed: ${origin}/feed\n`;
    const statuses = ['/a failed 0:', '/none failed 0:', '/feed fetched 1: fetched'];
    expect(await run(folderWith({}), yaml)).toEqual(statuses);
  });
});

import type { Breach, Expectations } from '../contract/gates.ts';
import type { Subject } from './subject.ts';

/**
 * Sources that suddenly give nothing: an article that is still there, whose facts are all gone (`silent-article/press/forum.html`), and a feed or
 * sitemap that no longer names any article (`silent-list/https://news.example/feed.xml`).
 */
export function silentSources(
  { report, silentLists, previous }: Subject,
  { silent }: Expectations,
): Breach[] {
  return [
    ...silentArticles(report, previous, silent),
    ...silentLists.map(({ where, why }): Breach => ({
      rule: `silent-list/${where}`,
      found: why,
      expected: 'at least one article, as before',
    })),
  ];
}

function silentArticles(report: Subject['report'], previous: Subject['previous'], least: number): Breach[] {
  if (previous === null || previous.report === null) return [];
  const { version } = previous;
  const before = new Map(
    previous.report.articles.flatMap(({ file, status, facts }) => (status === 'used' ? [[file, facts]] : [])),
  );
  return report.articles.flatMap(({ file, facts }): Breach[] => {
    const had = before.get(file) ?? 0;
    if (facts > 0 || had < least) return [];
    const found = `${file} gave ${had} facts in ${version} and gives none now`;
    return [{ rule: `silent-article/${file}`, found, expected: 'at least one' }];
  });
}

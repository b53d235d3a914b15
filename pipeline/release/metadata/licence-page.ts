import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { sourceArticles } from './articles.ts';
import type { SourceArticle } from './articles.ts';
import { citationText } from './citation.ts';
import type { Described } from './described.ts';
import { licenceUrl } from './licences.ts';

/** `LICENSE.md`: under which licence the tables are, under which the words of each publisher, and how to cite the release. */
export function licencePage(described: Described): OutputFile {
  const articles = sourceArticles(described.tables);
  const rows = [...byLicenceAndPublisher(articles)].map(([key, count]) => `| ${key} | ${count} |`);
  return textFile(
    'LICENSE.md',
    [
      '# Licences',
      '',
      `The tables and their descriptions: ${linked(described.about.licence)}. Please cite them as`,
      '',
      `> ${citationText(described)}`,
      '',
      'Quotations, and the texts in `texts/`, stay under the licence of the article that they come from; the column `licence` of the table',
      '`articles` says it of each one. A short quotation may be lawful where no licence is known; that is for you to judge.',
      '',
      '| licence of the article | publisher | articles |',
      '| --- | --- | --- |',
      ...rows,
      '',
    ].join('\n'),
  );
}

function byLicenceAndPublisher(articles: readonly SourceArticle[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { licence, publisher } of articles) {
    const key = `${licence === null ? 'not known' : linked(licence)} | ${inCell(publisher ?? 'not known')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function linked(licence: string): string {
  const url = licenceUrl(licence);
  return url === null || url === licence ? inCell(licence) : `[${inCell(licence)}](${url})`;
}

/** A vertical bar would end the cell. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

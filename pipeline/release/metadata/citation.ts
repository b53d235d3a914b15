import { stringify } from 'yaml';
import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { lastDay, sourceArticles } from './articles.ts';
import { given } from './described.ts';
import type { Described } from './described.ts';

/** How to cite a release, in one line: publisher, year, title, version, address. */
export function citationText({ about, version, tables }: Described): string {
  const year = lastDay(sourceArticles(tables))?.slice(0, 4) ?? 'n.d.';
  const where = about.homepage === undefined ? '' : ` ${about.homepage}`;
  return `${about.publisher} (${year}). ${about.title} (Version ${version}) [Data set].${where}`;
}

/** The same for programs: Citation File Format 1.2.0. */
export function citationFile(described: Described): OutputFile {
  const { about, version, tables } = described;
  const citation = given({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite them as below, and the articles that you quote from them.',
    type: 'dataset',
    title: about.title,
    abstract: about.description,
    version,
    'date-released': lastDay(sourceArticles(tables)),
    authors: [{ name: about.publisher }],
    contact: contactOf(described),
    keywords: about.keywords.length === 0 ? undefined : about.keywords,
    license: about.licence,
    url: about.homepage,
  });
  // Long lines are not folded, so that a citation is one line to search for.
  return textFile('CITATION.cff', stringify(citation, { lineWidth: 0 }));
}

function contactOf({ about }: Described): object[] | undefined {
  if (about.contact === undefined) return undefined;
  const way = about.contact.includes('@') ? { email: about.contact } : { website: about.contact };
  return [{ name: about.publisher, ...way }];
}

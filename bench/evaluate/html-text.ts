import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from '../../pipeline/read/decode.ts';
import { htmlBlocks } from '../../pipeline/read/html/blocks.ts';
import { parseDocument } from '../../pipeline/read/html/document.ts';
import { valuesIn } from '../../pipeline/train/json-lines.ts';
import { goldFile } from './corpus.ts';
import type { PageScorer } from './measures.ts';
import { functionOf, valueAt } from './scorers.ts';

/**
 * Reads the pages of a corpus and scores the text of their articles with the program that lies beside them.
 * @param corpus `html/aeb`: bodies as gold; `html/trafilatura`: snippets that must and must not be in the text
 * @returns what the scorer gives, with `f1` among it, from 0 to 1
 */
export async function pageTextScores(corpora: string, corpus: string, scorer: PageScorer): Promise<unknown> {
  const score = await functionOf(path.join(corpora, 'html/lib.mjs'), scorer.score);
  const pages = valuesIn(goldFile(corpora, corpus)).map((gold) => ({
    gold,
    text: textOfPage(path.join(corpora, corpus, 'pages', String(valueAt(gold, ['page'])))),
  }));
  if (scorer.score === 'aebMetrics')
    return score(pages.map(({ gold, text }) => [valueAt(gold, ['body']), text]));
  return score(
    pages.map(({ gold, text }) => ({
      with: valueAt(gold, ['with']),
      without: valueAt(gold, ['without']),
      text,
    })),
  );
}

/** The text of the article; '' where none is read. */
function textOfPage(file: string): string {
  const name = path.basename(file);
  const decoded = decode(gunzipSync(readFileSync(file)), name, { mediaType: 'text/html' });
  if ('problem' in decoded) return '';
  const parsed = parseDocument(decoded.text, name);
  if ('problem' in parsed) return '';
  return htmlBlocks(parsed.document, name)
    .blocks.map(({ text }) => text)
    .join('\n\n');
}

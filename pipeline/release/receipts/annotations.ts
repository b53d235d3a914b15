import type { OutputFile } from '../output-file.ts';
import { inChunks } from '../output-file.ts';
import { rowsIn } from '../rows.ts';
import type { Cell, Row, Tables } from '../rows.ts';
import { textResource } from './text-resource.ts';

/** The context of the Web Annotation vocabulary, and what it has no word for: the cell of the release that the words support. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    table: 'urn:verbatim:schema:evidence#table',
    row: 'urn:verbatim:schema:evidence#row',
    field: 'urn:verbatim:schema:evidence#field',
    confidence: 'urn:verbatim:schema:evidence#confidence',
  },
];

/**
 * Every receipt as a W3C Web Annotation, a JSON-LD document a line, in the order of `evidence`: the body is the value and its cell, the
 * target is the passage of the canonical text, by its words and by its place in code points. A value that needs several passages has an
 * annotation each, as it has a receipt each.
 * @see https://www.w3.org/TR/annotation-model/
 */
export function annotationsFile(tables: Tables): OutputFile {
  const articles = new Map(rowsIn(tables, 'articles').map((row) => [row['id'], row]));
  return {
    path: 'annotations.ndjson',
    *chunks() {
      for (const rows of inChunks(rowsIn(tables, 'evidence'))) {
        yield rows.map((row) => `${JSON.stringify(annotation(row, articles))}\n`).join('');
      }
    },
  };
}

function annotation(receipt: Row, articles: ReadonlyMap<Cell | undefined, Row>): object {
  const { id, table, row, field, value, article, start, end, quote, prefix, suffix } = receipt;
  const { engine, rule, confidence } = receipt;
  const { text, page } = textResource(String(article), articles.get(article));
  return {
    '@context': CONTEXT,
    id: `urn:verbatim:${String(id)}`,
    type: 'Annotation',
    motivation: 'describing',
    generator: { type: 'Software', name: `${String(engine)} ${String(rule)}` },
    confidence,
    body: { type: 'TextualBody', format: 'text/plain', value, table, row, field },
    target: {
      type: 'SpecificResource',
      source: text,
      ...(page === null ? {} : { scope: page }),
      selector: [
        { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

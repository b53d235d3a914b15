import type { OutputFile } from '../output-file.ts';
import { rawCells, rawOf } from '../formats/raw-rows.ts';
import { rowsIn } from '../rows.ts';
import { SCHEMAS } from '../../contract/tables.ts';
import type { Row, Tables } from '../rows.ts';
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
  const articles = new Map(rowsIn(tables, 'articles').map((row) => [String(row['id']), row]));
  const targets = targetsOf(articles);
  return {
    path: 'annotations.ndjson',
    encoding: 'latin1',
    records: {
      table: 'evidence',
      bytesOf(row) {
        const receipt = [...rawCells([row], COLUMNS)].flat();
        return Buffer.from(receipt.map((cells) => annotation(cells, targets)).join(''), 'latin1');
      },
      alsoFrom: 'articles',
    },
    *chunks() {
      for (const receipts of rawCells(rowsIn(tables, 'evidence'), COLUMNS))
        yield receipts.map((cells) => annotation(cells, targets)).join('');
    },
  };
}

const COLUMNS = Object.keys(SCHEMAS.evidence.properties);
const BEGINNING = `{"@context":${JSON.stringify(CONTEXT)},"id":"urn:verbatim:`;

/**
 * A line. The cells of the receipt stand in it as the JSON texts that they are; of two of them it makes one.
 * @param targetOf gives the properties of the target that its article decides
 */
function annotation(cells: readonly string[], targetOf: (article: string) => string): string {
  const [id, table, row, field, value, article, start, end, quote, prefix, suffix, engine, rule, confidence] =
    cells;
  return (
    `${BEGINNING}${inner(id)}","type":"Annotation","motivation":"describing",` +
    `"generator":{"type":"Software","name":"${inner(engine)} ${inner(rule)}"},"confidence":${confidence},` +
    `"body":{"type":"TextualBody","format":"text/plain","value":${value},"table":${table},"row":${row},"field":${field}},` +
    `"target":{"type":"SpecificResource",${targetOf(article ?? '""')},"selector":[` +
    `{"type":"TextQuoteSelector","exact":${quote},"prefix":${prefix},"suffix":${suffix}},` +
    `{"type":"TextPositionSelector","start":${start},"end":${end}}]}}\n`
  );
}

/** What stands between the quotes of a text. */
function inner(text = '""'): string {
  return text.substring(1, text.length - 1);
}

/** Asked by the ids of articles as JSON texts. */
function targetsOf(articles: ReadonlyMap<string, Row>): (article: string) => string {
  const targets = new Map<string, string>();
  return (article) => {
    const known = targets.get(article);
    if (known !== undefined) return known;
    const id: string = JSON.parse(Buffer.from(article, 'latin1').toString('utf8'));
    const { text, page } = textResource(id, articles.get(id));
    const target = { source: text, ...(page === null ? {} : { scope: page }) };
    const made = inner(rawOf(JSON.stringify(target)));
    targets.set(article, made);
    return made;
  };
}

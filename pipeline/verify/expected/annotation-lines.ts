import { SCHEMAS } from '../../contract/tables.ts';
import { rawCellsOf } from '../../rows/raw-cells.ts';
import { tableTexts } from '../../rows/table-texts.ts';
import { textCursor } from './text-cursor.ts';

/** What annotations call the text of an article, and its page, where it has one. */
export interface Target {
  readonly source: string;
  readonly scope: string | undefined;
}

/**
 * Whether the Web Annotations are word for word as releases write those of the receipts. What is written otherwise may still be right, and is to be
 * read. Written a second time on purpose: a check that calls the code it checks finds nothing.
 * @param file with the annotations
 * @param receipts file with the receipts
 * @param targetOf gives what is known of an article by its id
 */
export function areAsExpected(
  file: string,
  receipts: string,
  targetOf: (article: string) => Target | undefined,
): boolean {
  const cursor = textCursor(file);
  const wordsOf = annotationWords(targetOf);
  for (const rows of tableTexts(receipts))
    for (const row of rows) {
      const words = wordsOf(row);
      if (words === null || !cursor.takes(words)) return false;
    }
  return cursor.isAtEnd();
}

/** Gives the line of a receipt as releases write it; null where it is not known. */
export function annotationWords(
  targetOf: (article: string) => Target | undefined,
): (receipt: string) => string | null {
  const cellsOf = rawCellsOf(COLUMNS);
  const targets = new Map<string, string | null>();
  return (receipt) => {
    const cells = cellsOf(receipt);
    if (cells?.every((cell, at) => cell.startsWith('"') || IS_NUMBER[at] === true) !== true) return null;
    const article = cells[ARTICLE] ?? '';
    const known = targets.get(article);
    const target = known === undefined ? targetText(article, targetOf) : known;
    if (known === undefined) targets.set(article, target);
    return target === null ? null : line(cells, target);
  };
}

const COLUMNS = Object.keys(SCHEMAS.evidence.properties);
/** Of all others the cells are texts. */
const IS_NUMBER = COLUMNS.map((column) => ['start', 'end', 'confidence'].includes(column));
const ARTICLE = COLUMNS.indexOf('article');

const CONTEXT =
  '"@context":["http://www.w3.org/ns/anno.jsonld",{"table":"urn:verbatim:schema:evidence#table","row":"urn:verbatim:schema:evidence#row",' +
  '"field":"urn:verbatim:schema:evidence#field","confidence":"urn:verbatim:schema:evidence#confidence"}]';

/** All cells are JSON texts as they are; two of them are parts of a longer text. */
function line(cells: readonly string[], target: string): string {
  const [
    id = '',
    table,
    row,
    field,
    value,
    ,
    start,
    end,
    quote,
    prefix,
    suffix,
    engine = '',
    rule = '',
    sure,
  ] = cells;
  return (
    `{${CONTEXT},"id":"urn:verbatim:${id.substring(1)},"type":"Annotation","motivation":"describing",` +
    `"generator":{"type":"Software","name":${engine.substring(0, engine.length - 1)} ${rule.substring(1)}},"confidence":${sure},` +
    `"body":{"type":"TextualBody","format":"text/plain","value":${value},"table":${table},"row":${row},"field":${field}},` +
    `"target":{"type":"SpecificResource",${target},"selector":[{"type":"TextQuoteSelector","exact":${quote},"prefix":${prefix},"suffix":${suffix}},` +
    `{"type":"TextPositionSelector","start":${start},"end":${end}}]}}\n`
  );
}

/** @param article its id as a JSON text, a sign for each byte */
function targetText(article: string, targetOf: (article: string) => Target | undefined): string | null {
  const id: unknown = JSON.parse(Buffer.from(article, 'latin1').toString('utf8'));
  const target = typeof id === 'string' ? targetOf(id) : undefined;
  if (target === undefined) return null;
  const { source, scope } = target;
  const text = `"source":${JSON.stringify(source)}${scope === undefined ? '' : `,"scope":${JSON.stringify(scope)}`}`;
  return Buffer.from(text, 'utf8').toString('latin1');
}

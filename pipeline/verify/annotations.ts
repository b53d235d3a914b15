import { path } from 'zx';
import { isObject, parsedJson } from '../contract/parsed-json.ts';
import type { Problem } from '../contract/problem.ts';
import { rowsById, rowsIn, textIn } from '../validate/tables.ts';
import type { Row, Schemas, Tables } from '../validate/tables.ts';
import { fault } from './problems.ts';
import { cell } from './difference.ts';
import type { Beside } from './beside/index.ts';
import { annotationWords, areAsExpected, type Target } from './expected/annotation-lines.ts';
import { linesOf, textPieces } from './text-pieces.ts';

const ANNOTATIONS = 'annotations.ndjson';
const ID_PREFIX = 'urn:verbatim:';

/** Where each column of a receipt stands in its annotation. */
const PLACES: readonly (readonly [column: string, place: readonly (string | number)[]])[] = Object.entries({
  table: ['body', 'table'],
  row: ['body', 'row'],
  field: ['body', 'field'],
  value: ['body', 'value'],
  confidence: ['confidence'],
  quote: ['target', 'selector', 0, 'exact'],
  prefix: ['target', 'selector', 0, 'prefix'],
  suffix: ['target', 'selector', 0, 'suffix'],
  start: ['target', 'selector', 1, 'start'],
  end: ['target', 'selector', 1, 'end'],
});

/**
 * Whether the Web Annotations and the receipts are one to one, in one order, and say the same. Read line by line, unless they are word for word as
 * expected.
 * @param beside the release before, where it is known to be sound
 */
export async function annotationProblems(
  folder: string,
  tables: Tables,
  schemas: Schemas,
  beside: Beside | null,
): Promise<Problem[]> {
  const receipts = rowsIn(tables, 'evidence');
  const left = receipts[Symbol.iterator]();
  const articles = rowsById(rowsIn(tables, 'articles'));
  const [file, evidence] = [path.join(folder, ANNOTATIONS), path.join(folder, 'evidence.json')];
  const target = (id: string): Target | undefined => targetOf(articles.get(id));
  if (beside !== null && (await areAsBefore(beside, schemas, target))) return [];
  if (tables.has('evidence') && areAsExpected(file, evidence, target)) return [];
  const pieces = textPieces(file);
  if (pieces === null)
    return [fault('annotations', 'It is missing or cannot be read.', { file: ANNOTATIONS })];
  const problems: Problem[] = [];
  let count = 0;
  for (const piece of pieces) {
    for (const line of linesOf(piece)) {
      const { done, value: receipt } = left.next();
      if (done !== true) problems.push(...lineProblems(line, receipt, articles));
      count++;
    }
  }
  if (count !== receipts.length) {
    const what = `It has ${count} annotations, evidence.json has ${receipts.length} receipts.`;
    problems.unshift(fault('annotations', what, { file: ANNOTATIONS }));
  }
  return problems;
}

/** Whether they are those of the release before but for the receipts that differ; of no article it says what it did not say there. */
async function areAsBefore(
  beside: Beside,
  schemas: Schemas,
  targetOf: (article: string) => Target | undefined,
): Promise<boolean> {
  const [receipts, articles] = [schemas.get('evidence'), schemas.get('articles')];
  if (receipts === undefined || articles === undefined) return false;
  const changed = await beside.differencesIn('articles', articles);
  if (changed === null || changed.some(({ removed }) => removed.length > 0)) return false;
  return beside.isAsExpected(ANNOTATIONS, 'evidence', receipts, annotationWords(targetOf));
}

function lineProblems(line: string, receipt: Row, articles: ReadonlyMap<string, Row>): Problem[] {
  const annotation = parsedJson(line);
  const row = textIn(receipt, 'id');
  const found = at(annotation, ['id']);
  if (found !== `${ID_PREFIX}${row}`) return [differs(row, 'id', `${ID_PREFIX}${row}`, found)];
  const name = `${textIn(receipt, 'engine')} ${textIn(receipt, 'rule')}`;
  const article = articles.get(textIn(receipt, 'article'));
  const wanted: [string, unknown, unknown][] = [
    ...PLACES.map(([column, place]): [string, unknown, unknown] => [
      column,
      receipt[column],
      at(annotation, place),
    ]),
    ['engine', name, at(annotation, ['generator', 'name'])],
    ['article', sourceOf(article), at(annotation, ['target', 'source'])],
    ['article', scopeOf(article), at(annotation, ['target', 'scope'])],
  ];
  return wanted
    .filter(([, expected, actual]) => expected !== actual)
    .map(([column, expected, actual]) => differs(row, column, expected, actual));
}

function differs(row: string, field: string, expected: unknown, found: unknown): Problem {
  return fault('annotation-differs', 'The annotation does not say what the receipt says.', {
    file: ANNOTATIONS,
    row,
    field,
    ...cell(expected, found),
  });
}

/** The text file, or the hash of the text as RFC 6920 names it. */
function sourceOf(article: Row | undefined): string | undefined {
  if (article === undefined) return undefined;
  const file = textIn(article, 'text_file');
  if (file !== '') return file;
  return `ni:///sha-256;${Buffer.from(textIn(article, 'text_sha256'), 'hex').toString('base64url')}`;
}

function targetOf(article: Row | undefined): Target | undefined {
  const [source, scope] = [sourceOf(article), scopeOf(article)];
  if (source === undefined || (scope !== undefined && typeof scope !== 'string')) return undefined;
  return { source, scope };
}

/** The address of the article, where it has one. */
function scopeOf(article: Row | undefined): Row[string] | undefined {
  return article?.['url'] ?? undefined;
}

function at(value: unknown, place: readonly (string | number)[]): unknown {
  let inner = value;
  for (const step of place) {
    if (typeof step === 'number') inner = Array.isArray(inner) ? inner[step] : undefined;
    else inner = isObject(inner) ? inner[step] : undefined;
  }
  return inner;
}

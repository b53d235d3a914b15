import { hash } from 'node:crypto';
import type { Texts } from '../contract/article.ts';
import { columnTexts, type RowList } from '../contract/row-list.ts';
import type { Problem } from '../contract/problem.ts';
import { failure, shown } from './problems.ts';
import { NOTHING_WRONG, type RowCheck } from './row-checks.ts';
import { expectedReceiptId } from './receipt-id.ts';
import { groupsIn, numberIn, type RowGroup, rowsIn, textIn } from './tables.ts';
import type { Row, Tables } from './tables.ts';

/** How many code points of context a receipt carries on each side; fewer only where the text begins or ends. */
export const CONTEXT = 32;

/**
 * Cuts every receipt out of its article again and compares the words. Shares no code with the grounding gate, so that a mistake there
 * is found here.
 * @param texts canonical texts by article id; receipts of other articles are not looked at
 */
export function receiptProblems(tables: Tables, texts: Texts): Problem[] {
  const groups = Array.from(
    groupsByArticle(rowsIn(tables, 'evidence')),
    (group) => [group.text, group] as const,
  );
  const byArticle = new Map(groups);
  const ofArticles: Problem[] = [];
  const ofReceipts: { readonly place: number; readonly problems: Problem[] }[] = [];
  // One article at a time: all texts together may be more than the memory holds.
  for (const article of rowsIn(tables, 'articles')) {
    const id = textIn(article, 'id');
    const text = texts.get(id);
    ofArticles.push(...articleProblems(article, text));
    const group = byArticle.get(id);
    if (text === undefined || group === undefined) continue;
    const cut = codePointCutter(text);
    for (const [at, receipt] of group.rows().entries()) {
      const problems = sliceProblems(receipt, cut);
      if (problems.length > 0) ofReceipts.push({ place: group.places[at] ?? 0, problems });
    }
  }
  ofReceipts.sort((a, b) => a.place - b.place);
  return [...ofArticles, ...ofReceipts.flatMap(({ problems }) => problems)];
}

/**
 * Articles whose text file has another name than it must, or whose text is not the one of which the row has the hash.
 * @param texts canonical texts by article id; those of other articles are not looked at
 */
export function textProblems(tables: Tables, texts: Texts): Problem[] {
  return rowsIn(tables, 'articles').flatMap((article) =>
    articleProblems(article, texts.get(textIn(article, 'id'))),
  );
}

/** Receipts by the article that they quote. */
export function groupsByArticle(receipts: RowList<Row>): Iterable<RowGroup> {
  return groupsIn(receipts, columnTexts(receipts, 'article'));
}

function articleProblems(article: Row, text: string | undefined): Problem[] {
  const id = textIn(article, 'id');
  const file = textIn(article, 'text_file');
  const wanted = `texts/${id.replace('article/', '')}.txt`;
  const problems: Problem[] = [];
  if (file !== '' && file !== wanted) {
    problems.push(
      failure('text-file', `The text file is not ${wanted}.`, 'Name it after the article.', {
        row: id,
        field: 'text_file',
      }),
    );
  }
  if (text !== undefined && sha256(text) !== textIn(article, 'text_sha256')) {
    problems.push(
      failure(
        'text-changed',
        'The text is not the one whose hash the article has: its offsets mean nothing.',
        'Use the canonical text, or read the article again.',
        { row: id, field: 'text_sha256' },
      ),
    );
  }
  return problems;
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Receipts whose id is not that of their content. */
export function receiptIdCheck(table: string): RowCheck | null {
  return table === 'evidence' ? idProblems : null;
}

function idProblems(receipt: Row): readonly Problem[] {
  if (textIn(receipt, 'id') === expectedReceiptId(receipt)) return NOTHING_WRONG;
  return [
    failure(
      'receipt-id',
      `The receipt of ${textIn(receipt, 'row')} ${textIn(receipt, 'field')} was altered: its content gives another id.`,
      'Make the id from the content.',
      { row: textIn(receipt, 'id'), field: 'id' },
    ),
  ];
}

/** Gives the text in `[start, end)`, counted in code points; ends outside the text are moved to its edge. */
export type Cut = (start: number, end: number) => string;

export function codePointCutter(text: string): Cut {
  const points = /[\u{10000}-\u{10FFFF}]/u.test(text) ? Array.from(text) : null;
  if (points === null) return (start, end) => text.substring(start, end);
  return (start, end) => points.slice(Math.max(0, start), Math.max(0, end)).join('');
}

/** Whether a receipt is what its article says at the offsets, its context included. */
export function stands(receipt: Row, cut: Cut): boolean {
  const [start, end] = [numberIn(receipt, 'start'), numberIn(receipt, 'end')];
  return (
    start < end &&
    textIn(receipt, 'quote') === cut(start, end) &&
    textIn(receipt, 'prefix') === cut(start - CONTEXT, start) &&
    textIn(receipt, 'suffix') === cut(end, end + CONTEXT)
  );
}

function sliceProblems(receipt: Row, cut: Cut): Problem[] {
  if (stands(receipt, cut)) return [];
  const [start, end] = [numberIn(receipt, 'start'), numberIn(receipt, 'end')];
  if (!(start < end)) return [differs(receipt, 'end', cut(start, start))];
  const found = {
    quote: cut(start, end),
    prefix: cut(start - CONTEXT, start),
    suffix: cut(end, end + CONTEXT),
  };
  return Object.entries(found)
    .filter(([field, words]) => textIn(receipt, field) !== words)
    .map(([field, words]) => differs(receipt, field, words));
}

function differs(receipt: Row, field: string, words: string): Problem {
  const where = `${textIn(receipt, 'article')} ${numberIn(receipt, 'start')}–${numberIn(receipt, 'end')}`;
  return failure(
    'receipt-differs',
    `The receipt of ${textIn(receipt, 'row')} ${textIn(receipt, 'field')} is not what ${where} says: the ${field} there is ${shown(words)}.`,
    'Take the words from the article at the offsets.',
    { row: textIn(receipt, 'id'), field, expected: shown(words), found: shown(textIn(receipt, field)) },
  );
}

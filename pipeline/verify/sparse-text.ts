import type { RowList } from '../contract/row-list.ts';
import type { Problem } from '../contract/problem.ts';
import { CONTEXT, groupsByArticle } from '../validate/receipts.ts';
import { numberIn, textIn } from '../validate/tables.ts';
import type { Row } from '../validate/tables.ts';
import { fault } from './problems.ts';

/** What receipts alone say of an article: which code point stands where, and where the text ends. */
interface SparseText {
  /** By offset in code points; there are none where no receipt looks. */
  readonly points: (number | undefined)[];
  length: number | null;
}

/**
 * Receipts that contradict each other or themselves, of articles whose text is not at hand: each says what stands at its offsets and
 * around them, so two that overlap must say the same, a quote must be as long as its offsets, and the context is only shorter than
 * usual where the text begins or ends.
 */
export function sparseProblems(receipts: RowList<Row>, hasText: (article: string) => boolean): Problem[] {
  const found: { readonly place: number; readonly problem: Problem }[] = [];
  // One article at a time: what is known of all of them together is their texts once more.
  for (const { text: article, places, rows } of groupsByArticle(receipts)) {
    if (hasText(article)) continue;
    const text: SparseText = { points: [], length: null };
    for (const [at, receipt] of rows().entries()) {
      const what = contradiction(receipt, text);
      if (what !== null) found.push({ place: places[at] ?? 0, problem: contradicts(receipt, what) });
    }
  }
  return found.sort((a, b) => a.place - b.place).map(({ problem }) => problem);
}

function contradicts(receipt: Row, what: string): Problem {
  const about = `${textIn(receipt, 'row')} ${textIn(receipt, 'field')}`;
  return fault('receipt-contradicts', `The receipt of ${about} cannot be right: ${what}.`, {
    row: textIn(receipt, 'id'),
    field: 'start',
  });
}

/** Adds what the receipt says to what is known; gives what is wrong with it, null where nothing is. */
function contradiction(receipt: Row, text: SparseText): string | null {
  const [start, end] = [numberIn(receipt, 'start'), numberIn(receipt, 'end')];
  const prefix = codePoints(textIn(receipt, 'prefix'));
  const quote = codePoints(textIn(receipt, 'quote'));
  const suffix = codePoints(textIn(receipt, 'suffix'));
  if (quote.length !== end - start) return 'its quote is not as long as its offsets';
  if (prefix.length !== Math.min(start, CONTEXT)) return 'its prefix is not as long as the text before it';
  const known = suffix.length === CONTEXT ? null : end + suffix.length;
  if (suffix.length > CONTEXT || (known !== null && text.length !== null && known !== text.length)) {
    return 'the text ends elsewhere by another receipt';
  }
  text.length ??= known;
  return clash(prefix, start - prefix.length, text) ?? clash(quote, start, text) ?? clash(suffix, end, text);
}

function clash(
  points: readonly number[],
  from: number,
  { points: known, length }: SparseText,
): string | null {
  for (let index = 0; index < points.length; index++) {
    const at = from + index;
    const other = known[at];
    if (other !== undefined && other !== points[index]) return `another receipt has other words at ${at}`;
    if (length !== null && at >= length) return 'the text ends before it by another receipt';
    known[at] = points[index];
  }
  return null;
}

function codePoints(text: string): number[] {
  const points: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    points.push(point);
    if (point > 0xffff) at++;
  }
  return points;
}

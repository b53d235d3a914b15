import type { Problem } from '../contract/problem.ts';
import { CONTEXT } from '../validate/receipts.ts';
import { numberIn, textIn } from '../validate/tables.ts';
import type { Row } from '../validate/tables.ts';
import { fault } from './problems.ts';

/** What receipts alone say of an article: which code point stands where, and where the text ends. */
interface SparseText {
  readonly points: Map<number, string>;
  length: number | null;
}

/**
 * Receipts that contradict each other or themselves, of articles whose text is not at hand: each says what stands at its offsets and
 * around them, so two that overlap must say the same, a quote must be as long as its offsets, and the context is only shorter than
 * usual where the text begins or ends.
 */
export function sparseProblems(receipts: readonly Row[], hasText: (article: string) => boolean): Problem[] {
  const texts = new Map<string, SparseText>();
  return receipts.flatMap((receipt) => {
    const article = textIn(receipt, 'article');
    if (hasText(article)) return [];
    const text = texts.get(article) ?? { points: new Map<number, string>(), length: null };
    texts.set(article, text);
    const what = contradiction(receipt, text);
    return what === null ? [] : [contradicts(receipt, what)];
  });
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
  const [prefix, quote, suffix] = ['prefix', 'quote', 'suffix'].map((column) =>
    Array.from(textIn(receipt, column)),
  );
  if (prefix === undefined || quote === undefined || suffix === undefined) return null;
  if (quote.length !== end - start) return 'its quote is not as long as its offsets';
  if (prefix.length !== Math.min(start, CONTEXT)) return 'its prefix is not as long as the text before it';
  const known = suffix.length === CONTEXT ? null : end + suffix.length;
  if (suffix.length > CONTEXT || (known !== null && text.length !== null && known !== text.length)) {
    return 'the text ends elsewhere by another receipt';
  }
  text.length ??= known;
  return clash([...prefix, ...quote, ...suffix], start - prefix.length, text);
}

function clash(points: readonly string[], from: number, text: SparseText): string | null {
  for (const [index, point] of points.entries()) {
    const at = from + index;
    const other = text.points.get(at);
    if (other !== undefined && other !== point) return `another receipt has other words at ${at}`;
    if (text.length !== null && at >= text.length) return 'the text ends before it by another receipt';
    text.points.set(at, point);
  }
  return null;
}

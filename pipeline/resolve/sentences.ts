import type { Texts } from '../contract/article.ts';
import { codePointOffsets } from '../text/code-points.ts';
import type { LocalEntity } from './model.ts';

const END_OF_SENTENCE = /[.!?…]['"”’)]?\s|\n/g;
/** Longer sentences are cut to about this many characters on each side of the name. */
const MOST_ON_A_SIDE = 160;

/** Gives the sentence in which a thing is first named in its article, on one line; '' where it has no receipt. */
export function articleSentences(texts: Texts): (local: LocalEntity) => string {
  return ({ article, names }) => {
    const [receipt] = names.flatMap(({ receipts }) => receipts);
    const text = texts.get(article);
    if (receipt === undefined || text === undefined) return '';
    const { toUtf16 } = codePointOffsets(text);
    return sentenceAround(text, toUtf16(receipt.start), toUtf16(receipt.end));
  };
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - MOST_ON_A_SIDE), start);
  const after = text.slice(end, end + MOST_ON_A_SIDE);
  const ends = [...before.matchAll(END_OF_SENTENCE)].map(({ index, 0: mark }) => index + mark.length);
  const [stop] = after.matchAll(END_OF_SENTENCE);
  const head = before.slice(ends.at(-1) ?? 0);
  const tail = stop === undefined ? after : after.slice(0, stop.index + stop[0].length);
  return `${head}${text.slice(start, end)}${tail}`.replace(/\s+/g, ' ').trim();
}

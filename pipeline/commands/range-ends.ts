import type { DateMention } from '../contract/annotation.ts';

/** The words between the ends of a range that is no single expression: "2009 to 2011", but not "17 to 28 November". */
const LINK = /\s(?:to|until|till|through|and)\s(?:the\s)?/;
const STANDS_ALONE = /\p{L}{3}|\d{4}/u;

/** A mention as it is written out; an end of a range knows the whole of it. */
export type WrittenDate = DateMention & { readonly range?: string };

/**
 * The mentions as TimeML has them: the ends of a range that are joined by a word and say what they are each for itself are two, each
 * with the EDTF interval of the whole.
 */
export function withEndsApart(dates: readonly DateMention[], text: string): WrittenDate[] {
  return dates.flatMap((date) => endsOf(date, text) ?? [date]);
}

function endsOf(date: DateMention, text: string): WrittenDate[] | undefined {
  const [from, to] = date.edtf.split('/');
  const words = text.slice(date.start, date.end);
  const link = LINK.exec(words);
  if (date.type !== 'DATE' || from === undefined || to === undefined || link === null) return undefined;
  if (!STANDS_ALONE.test(words.slice(0, link.index))) return undefined;
  return [
    { ...date, end: date.start + link.index, timex: from, edtf: from, range: date.edtf },
    { ...date, start: date.start + link.index + link[0].length, timex: to, edtf: to, range: date.edtf },
  ];
}

import type { Span } from '../../contract/span.ts';

export type Style = 'curly' | 'low' | 'guillemet' | 'straight' | 'typewriter' | 'single';

/** A mark that opened words and waits for the one that closes them. */
export interface Opened {
  readonly style: Style;
  readonly open: number;
  readonly start: number;
}

/** Copied text often opens with a curly mark and closes with a straight one, or the other way round. */
export function canClose(open: Style, mark: Style): boolean {
  return (
    open === mark || (open === 'curly' && mark === 'straight') || (open === 'straight' && mark === 'curly')
  );
}

/** A quotation mark, and which side of words its shape says it stands on. */
export interface Mark {
  readonly style: Style;
  readonly length: number;
  readonly side: 'opens' | 'closes' | 'either';
}

const MARKS: Readonly<Record<string, Mark>> = {
  '“': { style: 'curly', length: 1, side: 'opens' },
  '”': { style: 'curly', length: 1, side: 'closes' },
  '„': { style: 'curly', length: 1, side: 'opens' },
  '«': { style: 'guillemet', length: 1, side: 'opens' },
  '»': { style: 'guillemet', length: 1, side: 'closes' },
  '"': { style: 'straight', length: 1, side: 'either' },
};

/** The mark that begins at an offset. */
export function markAt(text: string, at: number): Mark | undefined {
  const char = text[at] ?? '';
  if ((char === "'" || char === '`') && text[at + 1] === char) {
    return { style: 'typewriter', length: 2, side: char === '`' ? 'opens' : 'either' };
  }
  // News wires close “ with two single marks.
  if ((char === '‘' || char === '’') && text[at + 1] === char)
    return { style: 'curly', length: 2, side: char === '‘' ? 'opens' : 'closes' };
  if ((char === '‹' || char === '›') && text[at + 1] === char)
    return { style: 'guillemet', length: 2, side: char === '‹' ? 'opens' : 'closes' };
  return MARKS[char];
}

const LEFT_OPEN = /[\s([{—–/…:-]/;
const RIGHT_CLOSED = /[\s)\]}.,;:?!—–/…-]/;

/** Whether a mark opens, by its neighbours first and its shape where they do not tell. */
export function opensHere(text: string, at: number, after: number, side: Mark['side'], block: Span): boolean {
  const spaceBefore = at === block.start || LEFT_OPEN.test(text[at - 1] ?? '');
  const spaceAfter = after >= block.end || RIGHT_CLOSED.test(text[after] ?? '');
  if (spaceBefore && !spaceAfter) return true;
  if (spaceAfter && !spaceBefore) return false;
  if (side === 'either') return spaceBefore && !/\s/.test(text[after] ?? ' ');
  return side === 'opens';
}

/** A mark right behind the end of a sentence closes, even where another sign follows or its shape says otherwise. */
export function endsWords(text: string, at: number): boolean {
  return /[.,?!…]/.test(text[at - 1] ?? '');
}

/** `We grow, ”Silva said`, `We grow, ” Silva said`: the space stands on the wrong side of a mark that can only close. */
export function closesBehindSpace(text: string, at: number, { side }: Mark): boolean {
  return side === 'closes' && /[.,?!…]\s/.test(text.slice(at - 2, at));
}

/** `Silva said.“ We grow`: on the wrong side of one that can only open. */
export function opensBeforeSpace(
  text: string,
  at: number,
  { style, side }: Mark,
  open: Opened | undefined,
): boolean {
  return (
    open === undefined &&
    style === 'curly' &&
    side === 'opens' &&
    /[.,:]/.test(text[at - 1] ?? '') &&
    /^\s\p{L}/u.test(text.slice(at + 1, at + 3))
  );
}

import type { Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { type Form, lowerOf, readingOf, tagOf } from './forms.ts';
import { type Reader, sharedReader } from './reader.ts';
import { readStretches } from './stretches.ts';

/** A block as the forms that wink-nlp splits it into. */
interface Split {
  readonly text: string;
  readonly forms: Form[];
  /** Where each form stands in the text; -1 for one that stands there in other letters. */
  readonly starts: number[];
  readonly isAfterSpace: boolean[];
}

/** The tokens of each sentence of a block; the offsets are those of the text. */
export function sentencesOf(text: string, block: Span): Token[][] {
  const reader = sharedReader();
  const split: Split = { text, forms: [], starts: [], isAfterSpace: [] };
  readStretches(text, block, (start, end, isSpaced) => pushStretch(split, reader, start, end, isSpaced));
  const { forms, isAfterSpace } = split;
  const tags = reader.rules.tagsOf(forms);
  const sentences: Token[][] = [];
  let first = 0;
  for (const last of [...reader.rules.sentenceEnds(forms, isAfterSpace), forms.length - 1]) {
    if (last >= first) sentences.push(tokensIn(split, tags, first, last));
    first = Math.max(first, last + 1);
  }
  return sentences;
}

function pushStretch(
  { text, forms, starts, isAfterSpace }: Split,
  { stretchOf }: Reader,
  start: number,
  end: number,
  isSpaced: boolean,
): void {
  const stretch = stretchOf(text.slice(start, end));
  for (let at = 0; at < stretch.forms.length; at++) {
    const form = stretch.forms[at];
    const from = stretch.starts[at] ?? -1;
    if (form === undefined) continue;
    forms.push(form);
    starts.push(from < 0 ? from : start + from);
    isAfterSpace.push(at === 0 && isSpaced);
  }
}

/** The tokens of a sentence: wink-nlp splits words at letters outside its Latin range ("Sărmaș"), which are joined again. */
function tokensIn({ text, forms, starts }: Split, tags: Uint8Array, first: number, last: number): Token[] {
  const tokens: Token[] = [];
  let end = -1;
  let isJoined = false;
  for (let at = first; at <= last; at++) {
    const form = forms[at];
    const begin = starts[at] ?? -1;
    if (form === undefined || begin < 0) continue;
    for (const part of form.parts) {
      const start = begin + part.from;
      if (end === start && isInsideWord(text, start)) isJoined = true;
      else {
        if (isJoined) joinLast(text, tokens, end);
        isJoined = false;
        const { pos, lemma } = readingOf(part, tags[at] ?? 0);
        tokens.push({
          start,
          end: start + part.written.length,
          text: part.written,
          lower: part.lower,
          lemma,
          pos,
        });
      }
      end = start + part.written.length;
    }
  }
  if (isJoined) joinLast(text, tokens, end);
  return tokens;
}

/** Whether a letter stands against a letter there, one of them outside the range. */
function isInsideWord(text: string, at: number): boolean {
  const left = text[at - 1] ?? '';
  const right = text[at] ?? '';
  return (left > '\u00ff' || right > '\u00ff') && isLetter(left) && isLetter(right);
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

/** Makes the last token end later. */
function joinLast(text: string, tokens: Token[], end: number): void {
  const token = tokens.pop();
  if (token === undefined) return;
  const { start, pos } = token;
  const written = text.slice(start, end);
  const lower = lowerOf(written);
  tokens.push({ start, end, text: written, lower, lemma: lower, pos: tagOf(pos, written) });
}

import type { Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { kindsOf } from '../word-kinds.ts';
import { type Form, lowerOf, type Reading, readingOf, tagOf } from './forms.ts';
import { type Reader, sharedReader } from './reader.ts';
import { readStretches } from './stretches.ts';

/** As many forms as nearly all blocks have: theirs share memory, which takes longer to get than to fill. */
const ROOM = 1024;

/** The forms of one block at a time, as wink-nlp splits it. */
class Split {
  text = '';
  count = 0;
  readonly forms: Form[] = [];
  /** Where each form stands in the text; -1 for one that stands there in other letters. */
  starts = new Int32Array(ROOM);
  isAfterSpace = new Uint8Array(ROOM);

  push(form: Form, start: number, isAfterSpace: boolean): void {
    if (this.count === this.starts.length) this.#grow();
    this.forms[this.count] = form;
    this.starts[this.count] = start;
    this.isAfterSpace[this.count] = isAfterSpace ? 1 : 0;
    this.count++;
  }

  #grow(): void {
    const { starts, isAfterSpace } = this;
    this.starts = new Int32Array(2 * starts.length);
    this.starts.set(starts);
    this.isAfterSpace = new Uint8Array(2 * isAfterSpace.length);
    this.isAfterSpace.set(isAfterSpace);
  }
}

const split = new Split();

/** The end of a sentence: how many tokens there are up to it, and the kinds of its words, as bits. */
interface SentenceEnd {
  readonly endToken: number;
  readonly kinds: number;
}

/** Appends the tokens of a block to `tokens`; the offsets are those of the text. Gives the ends of its sentences. */
export function readBlock(text: string, block: Span, tokens: Token[]): SentenceEnd[] {
  const reader = sharedReader();
  split.text = text;
  split.count = 0;
  readStretches(text, block, reader, pushStretch);
  const { forms, count, isAfterSpace } = split;
  const tags = reader.rules.tagsOf(forms, count);
  const ends: SentenceEnd[] = [];
  let first = 0;
  for (const last of [...reader.rules.sentenceEnds(forms, isAfterSpace, count), count - 1]) {
    if (last >= first) ends.push(pushTokens(tokens, tags, first, last));
    first = Math.max(first, last + 1);
  }
  return ends;
}

function pushStretch({ stretchOf }: Reader, start: number, end: number, isSpaced: boolean): void {
  let isAfterSpace = isSpaced;
  for (let part = stretchOf(split.text.slice(start, end)); part !== null; part = part.next) {
    split.push(part.form, part.start < 0 ? -1 : start + part.start, isAfterSpace);
    isAfterSpace = false;
  }
}

/**
 * Appends the tokens of a sentence. wink-nlp splits words at letters that it does not know ("Дума"), which are joined again.
 */
function pushTokens(tokens: Token[], tags: Uint8Array, first: number, last: number): SentenceEnd {
  const { text, forms, starts } = split;
  let end = -1;
  let kinds = 0;
  let isJoined = false;
  for (let at = first; at <= last; at++) {
    const form = forms[at];
    const start = starts[at] ?? -1;
    if (form === undefined || start < 0) continue;
    const reading = readingOf(form, tags[at] ?? 0);
    if (end === start && isInsideWord(text, start)) isJoined = true;
    else {
      if (isJoined) kinds |= joinLast(text, tokens, end);
      isJoined = false;
      tokens.push(tokenOf(reading, start));
    }
    kinds |= reading.kinds;
    end = start + reading.length;
    if (form.second === undefined) continue;
    if (isJoined) kinds |= joinLast(text, tokens, end);
    isJoined = false;
    tokens.push(tokenOf(form.second, end));
    kinds |= form.second.kinds;
    end += form.second.length;
  }
  if (isJoined) kinds |= joinLast(text, tokens, end);
  return { endToken: tokens.length, kinds };
}

function tokenOf({ length, text, lower, lemma, pos }: Reading, start: number): Token {
  return { start, end: start + length, text, lower, lemma, pos };
}

const LAST_LATIN = 0xff;

/** Whether a letter stands against a letter there, one of them outside the range. */
function isInsideWord(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) <= LAST_LATIN && text.charCodeAt(at) <= LAST_LATIN) return false;
  return isLetter(text[at - 1] ?? '') && isLetter(text[at] ?? '');
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

/** Makes the last token end later; gives the kinds of its word. */
function joinLast(text: string, tokens: Token[], end: number): number {
  const token = tokens.pop();
  if (token === undefined) return 0;
  const { start, pos } = token;
  const written = text.slice(start, end);
  const lower = lowerOf(written);
  tokens.push({ start, end, text: written, lower, lemma: lower, pos: tagOf(pos, written) });
  return kindsOf(lower);
}

import { type ItemSentence, type ItemToken, type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Sentence, Token } from '../contract/annotation.ts';
import type { Block } from '../contract/article.ts';
import type { Span } from '../contract/span.ts';
import { freshWink } from './wink.ts';

/** Tokens and sentences of one article, in text order. */
export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A piece of a block as wink-nlp gives it. */
interface Piece extends Span {
  readonly lemma: string | undefined;
  readonly pos: string;
}

/**
 * Splits each block into sentences and tagged tokens with wink-nlp, so that no sentence crosses a block. What it gives depends on
 * nothing but its arguments, whatever was read before.
 * @param text canonical text; all offsets given are UTF-16 units of it
 * @param blocks blocks in text order
 */
export function tokenize(text: string, blocks: readonly Pick<Block, 'start' | 'end'>[]): Tokenized {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const wink = freshWink();
  blocks.forEach((block, index) => {
    for (const pieces of piecesOf(text, block, wink)) {
      const firstToken = tokens.length;
      for (const word of wordsOf(text, pieces)) tokens.push(tokenOf(text, word));
      pushSentence(sentences, tokens, firstToken, index);
    }
  });
  return { tokens, sentences };
}

/** The pieces of each sentence of a block. */
function piecesOf(text: string, block: Span, wink: WinkMethods): Piece[][] {
  const its = wink.its;
  /** wink-nlp's typings give `its.lemma` other parameters than its own `ItsFunction` has; at run time it is one. */
  const lemmaOf = its.lemma as unknown as ItsFunction<string | undefined>;
  const blockText = text.slice(block.start, block.end);
  const sentences: Piece[][] = [];
  let position = 0;
  wink
    .readDoc(spaced(blockText))
    .sentences()
    .each((sentence: ItemSentence) => {
      const pieces: Piece[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const written = token.out();
        const at = blockText.indexOf(written, position);
        if (at < 0) return;
        position = at + written.length;
        const span = { start: block.start + at, end: block.start + position };
        pieces.push(...divided(text, { ...span, lemma: token.out(lemmaOf), pos: token.out(its.pos) }));
      });
      sentences.push(pieces);
    });
  return sentences;
}

/**
 * The text with white space where wink-nlp needs it: it takes "Quay’s—that" for two words, and time by the square of the length of
 * a stretch without any. Tokens are looked up in the text itself, so what is put in here moves no offset.
 */
function spaced(text: string): string {
  return text.replaceAll('—', ' — ').replaceAll(/\S{250}/gu, '$& ');
}

/** "Quay’s" and "cannot" are one piece of wink-nlp's before some marks, two before others: here always two. */
function divided(text: string, piece: Piece): Piece[] {
  const { start, end, pos } = piece;
  const cut = (at: number, left: string, right: Pick<Piece, 'lemma' | 'pos'>): Piece[] => [
    { start, end: at, lemma: undefined, pos: left },
    { start: at, end, ...right },
  ];
  if (end - start > 2 && /\p{L}['’]s$/u.test(text.slice(end - 4, end)))
    return cut(end - 2, pos, { lemma: "'s", pos: 'PART' });
  if (end - start === 6 && /^cannot$/i.test(text.slice(start, end)))
    return cut(end - 3, 'AUX', { lemma: 'not', pos: 'PART' });
  return [piece];
}

/** Pieces by word: wink-nlp splits at letters outside its Latin range ("Sărmaș"). */
function wordsOf(text: string, pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  for (const piece of pieces) {
    const word = words.at(-1);
    const before = word?.at(-1);
    if (word !== undefined && before !== undefined && partsOneWord(text, before, piece)) word.push(piece);
    else words.push([piece]);
  }
  return words;
}

/** A letter against a letter, one of them outside the range. */
function partsOneWord(text: string, before: Piece, { start }: Piece): boolean {
  if (before.end !== start) return false;
  const left = text[start - 1] ?? '';
  const right = text[start] ?? '';
  return isLetter(left) && isLetter(right) && (left > '\u00ff' || right > '\u00ff');
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

function tokenOf(text: string, word: readonly Piece[]): Token {
  const [first, ...rest] = word;
  const start = first?.start ?? 0;
  const end = rest.at(-1)?.end ?? first?.end ?? start;
  const written = text.slice(start, end);
  const lower = written.toLowerCase().replaceAll('’', "'");
  const lemma = rest.length === 0 ? first?.lemma : undefined;
  return { start, end, text: written, lower, lemma: lemma ?? lower, pos: tagOf(first?.pos ?? 'X', written) };
}

/** wink-nlp knows no word with such letters; one with a capital is a name. */
function tagOf(pos: string, written: string): string {
  return pos === 'X' && /^\p{Lu}[\p{L}\p{M}]*\p{Ll}/u.test(written) ? 'PROPN' : pos;
}

function pushSentence(sentences: Sentence[], tokens: readonly Token[], from: number, block: number): void {
  const previous = sentences.at(-1);
  let firstToken = from;
  if (previous?.block === block) {
    while (closesQuotation(tokens, previous.firstToken, firstToken)) firstToken++;
    const last = tokens[firstToken - 1];
    if (last !== undefined) sentences[previous.index] = { ...previous, end: last.end, endToken: firstToken };
  }
  const first = tokens[firstToken];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return;
  sentences.push({
    index: sentences.length,
    start: first.start,
    end: last.end,
    firstToken,
    endToken: tokens.length,
    block,
  });
}

/**
 * Whether the token ends a quotation that the sentence before it opened: wink-nlp splits `behind.” ` before the mark.
 * A straight mark closes where the sentence before has an odd number of them.
 */
function closesQuotation(tokens: readonly Token[], sentenceStart: number, index: number): boolean {
  const mark = tokens[index]?.text;
  if (mark === '”' || mark === '»' || mark === '’') return true;
  if (mark !== '"') return false;
  const before = tokens.slice(sentenceStart, index).filter((token) => token.text === '"').length;
  return before % 2 === 1;
}

/** Blocks of a bare text: one a line that has anything on it. */
export function lineBlocks(text: string): Block[] {
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].length,
  }));
}

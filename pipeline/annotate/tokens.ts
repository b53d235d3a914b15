import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp';
import type { Sentence, Token } from '../contract/annotation.ts';
import type { Block } from '../contract/article.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const its = nlp.its;
/** wink-nlp's typings give `its.lemma` other parameters than its own `ItsFunction` has; at run time it is one. */
const lemmaOf = its.lemma as unknown as ItsFunction<string>;

/** Tokens and sentences of one article, in text order. */
export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/**
 * Splits each block into sentences and tagged tokens with wink-nlp, so that no sentence crosses a block.
 * @param text canonical text; all offsets given are UTF-16 units of it
 * @param blocks blocks in text order
 */
export function tokenize(text: string, blocks: readonly Pick<Block, 'start' | 'end'>[]): Tokenized {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const doc = nlp.readDoc(text.slice(block.start, block.end));
    let position = block.start;
    doc.sentences().each((winkSentence: ItemSentence) => {
      const firstToken = tokens.length;
      winkSentence.tokens().each((winkToken: ItemToken) => {
        const written = winkToken.out();
        const start = text.indexOf(written, position);
        if (start < 0 || start >= block.end) return;
        position = start + written.length;
        const before = tokens.length > firstToken ? tokens.at(-1) : undefined;
        if (before !== undefined && partsOneWord(before, written, start)) {
          tokens[tokens.length - 1] = joinedToken(before, written);
          return;
        }
        tokens.push({
          start,
          end: position,
          text: written,
          lower: written.toLowerCase().replaceAll('’', "'"),
          lemma: winkToken.out(lemmaOf),
          pos: winkToken.out(its.pos),
        });
      });
      pushSentence(sentences, tokens, firstToken, index);
    });
  });
  return { tokens, sentences };
}

/** wink-nlp splits words at letters outside its Latin range ("Sărmaș"): a letter against a letter, one of them such, is one word. */
function partsOneWord(before: Token, written: string, start: number): boolean {
  if (before.end !== start) return false;
  const left = before.text.at(-1) ?? '';
  const right = written[0] ?? '';
  return isLetter(left) && isLetter(right) && (left > '\u00ff' || right > '\u00ff');
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

function joinedToken(before: Token, written: string): Token {
  const text = before.text + written;
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { ...before, end: before.end + written.length, text, lower, lemma: lower };
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

import type { Sentence, Token } from '../contract/annotation.ts';
import type { Block } from '../contract/article.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { SHORTENED_ADDRESSES } from '../lexicon/offices.ts';
import { withAccounting } from './tokens/accounting.ts';
import { readBlock } from './tokens/block.ts';
import { withMistakesMended } from './tokens/mistaken-tags.ts';
import { withTransfers } from './tokens/transfers.ts';

/** Tokens and sentences of one article, in text order. */
export interface Tokenized {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
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
  for (const [index, block] of blocks.entries()) {
    let firstToken = tokens.length;
    for (const { endToken, kinds } of readBlock(text, block, tokens)) {
      for (let at = firstToken; at < endToken - 1; at++) {
        if (!endsFirm(tokens, at, endToken) && !endsAmount(tokens, at)) continue;
        pushSentence(sentences, tokens, firstToken, at + 1, index, kinds);
        firstToken = at + 1;
      }
      pushSentence(sentences, tokens, firstToken, endToken, index, kinds);
      firstToken = endToken;
    }
  }
  withAccounting(tokens);
  withTransfers(tokens);
  withMistakesMended(tokens);
  return { tokens, sentences };
}

/** Adds a sentence of the tokens from `from` to `end`, of which the first may belong to the sentence before. */
function pushSentence(
  sentences: Sentence[],
  tokens: readonly Token[],
  from: number,
  end: number,
  block: number,
  kinds: number,
): void {
  const previous = sentences.at(-1);
  let firstToken = from;
  if (previous?.block === block) {
    const isOne =
      continuesNumber(tokens, firstToken) ||
      continuesAddress(tokens, firstToken) ||
      continuesSite(tokens, firstToken);
    if (isOne) firstToken = end;
    else while (firstToken < end && closesQuotation(tokens, previous.firstToken, firstToken)) firstToken++;
    const last = tokens[firstToken - 1];
    if (last !== undefined && firstToken > from)
      sentences[previous.index] = {
        ...previous,
        end: last.end,
        endToken: firstToken,
        kinds: previous.kinds | kinds,
      };
  }
  const first = tokens[firstToken];
  const last = tokens[end - 1];
  if (firstToken >= end || first === undefined || last === undefined) return;
  sentences.push({
    index: sentences.length,
    start: first.start,
    end: last.end,
    firstToken,
    endToken: end,
    block,
    kinds,
  });
}

/** Words that end the names of firms, with the point that may end the sentence, too. */
const ENDS_FIRM = /^(?:Ltd|Inc|Corp|Co|Plc|Pty|Pte|Pvt|LLC)\.$/;

/** Whether the point of a firm ends its sentence, which wink-nlp does not split: "built by Quayside Ltd. Ana Silva said". */
function endsFirm(tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end - 3 || !ENDS_FIRM.test(tokens[at]?.text ?? '')) return false;
  const [given, family, next] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const isPerson = isGivenName(given?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(family?.text ?? '');
  return isPerson && (next?.pos === 'VERB' || next?.pos === 'AUX');
}

/** Whether the point that wink-nlp leaves at the letter of an amount ends its sentence: "grew to $755m. Fees fell". */
function endsAmount(tokens: readonly Token[], at: number): boolean {
  const [number, letter, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (letter?.text !== 'm.' || number?.pos !== 'NUM' || number.end !== letter.start) return false;
  return next !== undefined && next.start > letter.end && /^\p{Lu}/u.test(next.text);
}

/** Whether a sentence ends at the point of a number or code: wink-nlp splits "RM23.50", "1.05am", " .25" and "Q/REG.21/12" there. */
function continuesNumber(tokens: readonly Token[], index: number): boolean {
  const [number, point, first] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (first === undefined || point?.end !== first.start || !/^\.?\d/.test(first.text)) return false;
  if (point.text !== '.') return /\d\.?$/.test(point.text) || isOfCode(tokens, index - 1);
  return number?.end !== point.start || /\d$/.test(number.text) || isOfCode(tokens, index - 2);
}

/** "REG" of "Q/REG.21/12". */
function isOfCode(tokens: readonly Token[], index: number): boolean {
  const [slash, letters] = [tokens[index - 1], tokens[index]];
  return slash?.text === '/' && slash.end === letters?.start && /^\p{Lu}{2,}\.?$/u.test(letters.text);
}

/** Given names and parts of names of places that are mostly written short: "Ma. Corazon", "Sta. Rosa". */
const SHORT_NAMES: ReadonlySet<string> = new Set(['Ma', 'Sta', 'Sto']);

/** Whether a sentence begins at the name behind a form of address: wink-nlp splits "Eng. Omar Khalil" and "Smt. Ana Silva" there. */
function continuesAddress(tokens: readonly Token[], index: number): boolean {
  const [address, point, name] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (address === undefined || point?.text !== '.' || point.start !== address.end) return false;
  const isShort = SHORTENED_ADDRESSES.has(address.text) || SHORT_NAMES.has(address.text);
  return isShort && /^\p{Lu}\p{Ll}/u.test(name?.text ?? '');
}

/** Whether a sentence begins behind the point of an address: wink-nlp splits "Quay.pt" there. */
function continuesSite(tokens: readonly Token[], index: number): boolean {
  const [name, point, land] = [tokens[index - 2], tokens[index - 1], tokens[index]];
  if (point?.text !== '.' || name?.end !== point.start || land?.start !== point.end) return false;
  return /^(?:\p{Ll}{2,4}|Gov|GOV)$/u.test(land.text) && /\p{L}$/u.test(name.text);
}

/**
 * Whether the token ends a quotation that the sentence before it opened: wink-nlp splits `behind.” ` before the mark.
 * A straight mark closes where the sentence before has an odd number of them.
 */
function closesQuotation(tokens: readonly Token[], sentenceStart: number, index: number): boolean {
  const mark = tokens[index]?.text;
  if (mark === '”' || mark === '»' || mark === '’') return true;
  // The second of two that stand for one: `behind.''`
  if (mark === "'") return tokens[index - 1]?.text === "'" && tokens[index - 1]?.end === tokens[index]?.start;
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../pipeline/annotate/quotations.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import type { Sentence, Token } from '../../pipeline/contract/annotation.ts';
import { quotationsOf } from './quotations-helper.ts';

/** One sentence of the same words over and over, without the tokenizer, whose speed is not measured here. */
function oneSentence(words: readonly { text: string; pos: string; lemma: string }[], times: number) {
  const tokens: Token[] = [];
  let text = '';
  for (let i = 0; i < times; i++) {
    for (const word of words) {
      const start = text.length;
      text += `${word.text} `;
      tokens.push({ ...word, start, end: start + word.text.length, lower: word.text.toLowerCase() });
    }
  }
  const sentence: Sentence = {
    index: 0,
    start: 0,
    end: text.length,
    firstToken: 0,
    endToken: tokens.length,
    block: 0,
  };
  return { text, tokens, sentences: [sentence] };
}

function milliseconds(words: readonly { text: string; pos: string; lemma: string }[], times: number): number {
  const { text, tokens, sentences } = oneSentence(words, times);
  const start = performance.now();
  findQuotations(text, tokens, sentences, [], []);
  return performance.now() - start;
}

const said = { text: 'said', pos: 'VERB', lemma: 'say' };
const comma = { text: ',', pos: 'PUNCT', lemma: ',' };
const noun = { text: 'bank', pos: 'NOUN', lemma: 'bank' };
const mark = (text: string) => ({ text, pos: 'PUNCT', lemma: text });

describe('hostile input', () => {
  it.each([
    ['open marks', [mark('“')], 100_000],
    ['straight marks', [mark('"')], 100_000],
    ['single marks', [mark("'"), noun], 50_000],
    ['opened and closed marks', [mark('“'), noun, mark('”')], 30_000],
    ['verbs of saying', [said], 200_000],
    ['nouns, no full stop', [noun], 200_000],
    ['attributions without end', [noun, said, noun, comma], 50_000],
    ['participles', [comma, { text: 'adding', pos: 'VERB', lemma: 'add' }, noun], 60_000],
    ['sources', [{ text: 'according', pos: 'VERB', lemma: 'accord' }, mark('to'), noun, comma], 40_000],
    ['marked words and cues', [mark('“'), noun, mark('”'), noun, said, comma], 30_000],
  ])('takes linear time on %s', (_name, words, times) => {
    expect(milliseconds(words, times)).toBeLessThan(10_000);
  });
});

const fragment = fc.constantFrom(
  'Mara Lind', ' said', ' that', ' the bank', ' is safe', ',', '.', ' “', '”', ' "', '" ', ' ‘', '’', ':', '\n', ' — ', ' according to', ' denied', ' adding', ' who', ' Why', '?', ' and', ' he', " ''", "''", ' not', ' called', ' it',
); // prettier-ignore

describe('every quotation', () => {
  it('has parts inside the text, in order, not empty, that do not touch its cue', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), (fragments) => {
        const text = fragments.join('');
        for (const quotation of quotationsOf(text)) {
          let position = 0;
          expect(quotation.parts.length).toBeGreaterThan(0);
          for (const part of quotation.parts) {
            expect(part.start).toBeGreaterThanOrEqual(position);
            expect(part.end).toBeGreaterThan(part.start);
            position = part.end;
            const { cue } = quotation;
            expect(cue === undefined || cue.end <= part.start || cue.start >= part.end).toBe(true);
          }
          expect(position).toBeLessThanOrEqual(text.length);
          expect(quotation.negated).toBe(quotation.negationSpan !== undefined);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the same when read again', () => {
    const text = '“We go,” Lind said, adding that “it is late”. She denied that it rained.';
    const { tokens, sentences } = tokenize(text, lineBlocks(text));
    const once = findQuotations(text, tokens, sentences, [], []);
    expect(findQuotations(text, tokens, sentences, [], [])).toEqual(once);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../pipeline/annotate/quotations.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import type { Sentence, Token } from '../../pipeline/contract/annotation.ts';
import { quotationsOf } from './quotations-helper.ts';
import { processorTimeSince } from '../processor-time.ts';

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
    kinds: 0,
  };
  return { text, tokens, sentences: [sentence] };
}

type Word = Parameters<typeof oneSentence>[0][number];

function milliseconds(words: readonly { text: string; pos: string; lemma: string }[], times: number): number {
  const { text, tokens, sentences } = oneSentence(words, times);
  const start = process.cpuUsage();
  findQuotations(text, tokens, sentences, [], []);
  return processorTimeSince(start);
}

const said = { text: 'said', pos: 'VERB', lemma: 'say' };
const comma = { text: ',', pos: 'PUNCT', lemma: ',' };
const noun = { text: 'bank', pos: 'NOUN', lemma: 'bank' };
const mark = (text: string) => ({ text, pos: 'PUNCT', lemma: text });

describe('hostile input', { timeout: 120_000 }, () => {
  it.each([
    ['open marks', [mark('“')]],
    ['straight marks', [mark('"')]],
    ['single marks', [mark("'"), noun]],
    ['opened and closed marks', [mark('“'), noun, mark('”')]],
    ['verbs of saying', [said]],
    ['nouns', [noun]],
    ['commas', [comma]],
    ['attributions without end', [noun, said, noun, comma]],
    ['participles', [comma, { text: 'adding', pos: 'VERB', lemma: 'add' }, noun]],
    ['sources', [{ text: 'according', pos: 'VERB', lemma: 'accord' }, mark('to'), noun, comma]],
    ['marked words and cues', [mark('“'), noun, mark('”'), noun, said, comma]],
  ])('takes time in proportion to its length: %s', (_name, words) => {
    const times = 12_000 / words.length;
    milliseconds(words, times / 4);
    const short = Math.min(milliseconds(words, times / 4), milliseconds(words, times / 4));
    const long = Math.min(milliseconds(words, times), milliseconds(words, times));
    // Four times the words: four times as long if linear, sixteen if quadratic; what is under 100 ms is noise.
    expect(long).toBeLessThan(10 * short + 100);
  });

  it('may be 100 000 marks that open, or a line of a million letters without a full stop', () => {
    expect(quotationsOf('“'.repeat(100_000))).toEqual([]);
    expect(milliseconds([noun], 200_000)).toBeLessThan(30_000);
  });
});

const fragment = fc.constantFrom(
  'Mara Lind', ' said', ' that', ' the bank', ' is safe', ',', '.', ' “', '”', ' "', '" ', ' ‘', '’', ':', '\n', ' — ', ' according to', ' denied', ' adding', ' who', ' Why', '?', ' and', ' he', " ''", "''", ' not', ' called', ' it',
); // prettier-ignore

/** Small words and verbs of saying, each with any tag: taggers are wrong, and "last" may be an adverb. */
const wronglyTagged: fc.Arbitrary<Word> = fc
  .tuple(
    fc.constantFrom(
      ['said', 'say'],
      ['told', 'tell'],
      ['reported', 'report'],
      ['urged', 'urge'],
      ['called', 'call'],
      ['adding', 'add'],
      ...['last', 'this', 'next', 'that', 'in', 'with', 'the', 'it', 'her', 'year', 'Monday', '18', 'Nov.', 'as', 'to', 'who', ',', ':', '“', '”'].map((word) => [word, word]),
    ),
    fc.constantFrom('NOUN', 'PROPN', 'VERB', 'AUX', 'ADJ', 'ADV', 'ADP', 'DET', 'PRON', 'NUM', 'PUNCT', 'SCONJ'),
  )
  .map(([[text = '', lemma = ''], pos]) => ({ text, lemma, pos })); // prettier-ignore

describe('words that are tagged wrongly', { timeout: 60_000 }, () => {
  it('may be an adverb in "the last financial year"', () => {
    const words = 'the loss was small , compared with earnings of 13 cents in the last financial year .';
    const tags = 'DET NOUN AUX ADJ PUNCT VERB ADP NOUN ADP NUM NOUN ADP DET ADV ADJ NOUN PUNCT'.split(' ');
    const tagged = words.split(' ').map((word, at) => ({
      text: word,
      pos: tags[at] ?? 'X',
      lemma: word === 'compared' ? 'compare' : word,
    }));
    const { text, tokens, sentences } = oneSentence(tagged, 1);
    expect(findQuotations(text, tokens, sentences, [], [])).toEqual([]);
  });

  it('are read to their end', () => {
    fc.assert(
      fc.property(fc.array(wronglyTagged, { maxLength: 40 }), (words) => {
        const { text, tokens, sentences } = oneSentence(words, 1);
        for (const { parts } of findQuotations(text, tokens, sentences, [], []))
          for (const part of parts) expect(part.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('every quotation', { timeout: 60_000 }, () => {
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

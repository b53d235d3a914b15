import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import { kindsOf } from '../../pipeline/annotate/word-kinds.ts';
import { hostileText } from './tricky-texts.ts';

const tokenized = (text: string) => tokenize(text, lineBlocks(text));
const words = (text: string): string[] => tokenized(text).tokens.map((token) => token.text);
const tagged = (text: string): string[] =>
  tokenized(text).tokens.map((token) => `${token.text}/${token.pos}`);
const sentences = (text: string): string[] =>
  tokenized(text).sentences.map(({ start, end }) => text.slice(start, end));

it('ends no sentence at the point of a number', () => {
  expect(sentences('It fell from 1.05am to 7.05am. It costs RM23.50 now.')).toEqual([
    'It fell from 1.05am to 7.05am.',
    'It costs RM23.50 now.',
  ]);
});

it('ends no sentence at the point of a code', () => {
  const text = 'They read Regulation Q/REG.21/12/17 and Act A/DEC.13/01/03 in May.';
  expect(sentences(text)).toEqual([text]);
});

it('ends a sentence at the point of a firm before somebody who does something, and none at that of a short name', () => {
  expect(sentences('It was built by Quayside Ltd. Ana Silva said so to Ma. Corazon Khalil.')).toEqual([
    'It was built by Quayside Ltd.',
    'Ana Silva said so to Ma. Corazon Khalil.',
  ]);
  expect(sentences('They met Quayside Ltd. Boat Works there.')).toHaveLength(1);
});

describe('a token', () => {
  it('has the words as written, its lemma and its part of speech', () => {
    const [, ports] = tokenized('The ports opened.').tokens;
    expect(ports).toEqual({ start: 4, end: 9, text: 'ports', lower: 'ports', lemma: 'port', pos: 'NOUN' });
  });

  it.each([
    ['Sărmaș sailed.', ['Sărmaș/PROPN', 'sailed/VERB', './PUNCT']],
    ['Đặng met Łucja in Київ.', ['Đặng/PROPN', 'met/VERB', 'Łucja/PROPN', 'in/ADP', 'Київ/PROPN', './PUNCT']],
  ])('is a whole word, whatever its letters: %s', (text, expected) => {
    expect(tagged(text)).toEqual(expected);
  });

  it.each([
    'Quay’s plan',
    'Quay’s, plan',
    'Quay’s—plan',
    '(Quay’s) plan',
    'Quay’s–plan',
    'Quay’s-led plan',
    'Quay’s. Plan',
  ])("stands apart from a possessive 's before any mark: %s", (text) => {
    const [owner, possessive] = tokenized(text.replace('(', '')).tokens;
    expect([owner?.text, possessive?.text, possessive?.pos]).toEqual(['Quay', '’s', 'PART']);
  });

  it("keeps what the 's of a verb is", () => {
    expect(tagged('It’s late.').slice(0, 2)).toEqual(['It/PRON', '’s/AUX']);
  });

  it('may be part of a contraction', () => {
    expect(words("We can't, won’t, cannot go and cannot.")).toEqual([
      'We',
      'ca',
      "n't",
      ',',
      'wo',
      'n’t',
      ',',
      'can',
      'not',
      'go',
      'and',
      'can',
      'not',
      '.',
    ]);
  });
});

describe('a sentence', () => {
  it('ends inside its block', () => {
    expect(sentences('A headline without an end\nThe port opened. It is big.')).toEqual([
      'A headline without an end',
      'The port opened.',
      'It is big.',
    ]);
  });

  it.each([
    ['“We opened it.” She left.', ['“We opened it.”', 'She left.']],
    ["''We opened it.'' She left.", ["''We opened it.''", 'She left.']],
    ['"We opened it." She left.', ['"We opened it."', 'She left.']],
    ['«We opened it.» She left.', ['«We opened it.»', 'She left.']],
    ['She left. "We opened it."', ['She left.', '"We opened it."']],
  ])('holds the mark that closes its quotation: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('does not end at the point of an address', () => {
    expect(sentences('They launched Quay.pt in 2018. It works.')).toHaveLength(2);
    expect(sentences('They launched it.pt in 2018. But it works.')).toHaveLength(2);
    expect(sentences('They closed the port. one ship stayed.')).toHaveLength(2);
  });

  it('goes on after a title or initials', () => {
    expect(sentences('We met Dr. Silva of the U.S. Port Office. She left.')).toHaveLength(2);
    expect(sentences('We met Eng. Silva and Smt. Khalil of the Port Office. She left.')).toHaveLength(2);
  });
});

describe('for any text', () => {
  it('every token is the words at its offsets, in order', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let position = 0;
        for (const token of tokenized(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(position);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          position = token.end;
        }
      }),
    );
  });

  it('no letter or digit is outside the tokens', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let [left, position] = ['', 0];
        for (const { start, end } of tokenized(text).tokens) {
          left += text.slice(position, start);
          position = end;
        }
        expect(left + text.slice(position)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('the sentences share out the tokens and have the kinds of their words', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tokens, sentences: all } = tokenized(text);
        let next = 0;
        for (const [index, sentence] of all.entries()) {
          expect(sentence).toMatchObject({ index, firstToken: next });
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          next = sentence.endToken;
          for (const { lower } of tokens.slice(sentence.firstToken, next))
            expect(sentence.kinds & kindsOf(lower)).toBe(kindsOf(lower));
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});

describe('what was read before', () => {
  it('changes nothing: a word split in one text is split in the next', () => {
    const alone = words('Zuvaro’sשלום');
    tokenized('Zuvaro’sשלום and Zuvaro-zi.');
    expect(words('Zuvaro’s plan')).toEqual(['Zuvaro', '’s', 'plan']);
    expect(words('Zuvaro’sשלום')).toEqual(alone);
  });

  it('changes nothing, whatever the texts', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const alone = tokenized(first);
        tokenized(second);
        tokenized(first + second);
        expect(tokenized(first)).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  it('is forgotten even when it was more than it keeps', { timeout: 120_000 }, () => {
    const alone = tokenized('The Zuvaro opened.');
    for (let text = 0; text < 6; text++) {
      tokenized(Array.from({ length: 20_000 }, (_, word) => `q${text * 20_000 + word}z`).join(' '));
    }
    expect(tokenized('The Zuvaro opened.')).toEqual(alone);
  });
});

it.each([
  ['letters without a space', 'A', 1_000_000],
  ['names joined by hyphens', 'Quay-', 40_000],
  ['letters of a script without spaces', '東京', 500_000],
  ['brackets that open', '(', 100_000],
])('takes time by the length of %s', { timeout: 60_000 }, (_what, piece, times) => {
  const text = piece.repeat(times);
  const { tokens } = tokenized(text);
  expect(tokens[0]?.start).toBe(0);
  expect(tokens.at(-1)?.end).toBe(text.length);
});

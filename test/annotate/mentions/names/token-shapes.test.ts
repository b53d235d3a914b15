import { describe, expect, it } from 'vitest';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';
import {
  isAcronym,
  isCapitalised,
  isShouted,
  isTitleCased,
  joined,
  touches,
} from '../../../../pipeline/annotate/mentions/names/token-shapes.ts';

const tokensOf = (text: string) => tokenize(text, lineBlocks(text)).tokens;

/** Whether a test holds of the first sentence of a text. */
function holds(test: typeof isShouted, text: string): boolean {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  return sentences.slice(0, 1).every((sentence) => test(tokens, sentence));
}

it('a capital is a capital in every script, or the second letter of a brand', () => {
  const written = tokensOf('Quay eQuay iPort Šumava Київ quay 北京 7 —').filter(isCapitalised);
  expect(written.map(({ text }) => text)).toEqual(['Quay', 'eQuay', 'iPort', 'Šumava', 'Київ']);
});

it.each(['QDF', 'R&D', 'COVID-19', 'NGOs', 'G20X'])('%s is an acronym', (text) => {
  expect(isAcronym(text)).toBe(true);
});

it.each(['Quay', 'A', 'QDf', 'G20'])('%s is none', (text) => {
  expect(isAcronym(text)).toBe(false);
});

it('tokens touch where no white space stands between them', () => {
  const [quay, hyphen, tide, bank] = tokensOf('Quay-Tide Bank');
  expect([touches(quay, hyphen), touches(hyphen, tide), touches(tide, bank)]).toEqual([true, true, false]);
  expect(joined(tokensOf('Quay-Tide   Bank'))).toBe('Quay-Tide Bank');
});

describe('a sentence whose capitals say nothing', () => {
  it.each([
    ['is a headline in title case', isTitleCased, 'Ports Ministry Opens New Harbour Portal', true],
    ['is no sentence with an end', isTitleCased, 'Ports Ministry Opens New Harbour Portal.', false],
    [
      'is no sentence with a few names',
      isTitleCased,
      'The Ports Ministry has opened a harbour portal',
      false,
    ],
    ['is all in capitals', isShouted, 'THE PORTS MINISTRY OPENS A PORTAL.', true],
    ['is not one of a few acronyms', isShouted, 'QDF, WPO – 2024', false],
  ])('%s', (_what, test, text, expected) => {
    expect(holds(test, text)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { candidateIn, factOf, verdictOn } from './candidates.ts';

const indicator = (text: string, value: string, ...words: string[]) =>
  verdictOn(text, candidateIn(text, 'statistics', { indicator: [value, ...words] }));
const quote = (text: string, value: string, ...words: string[]) =>
  verdictOn(text, candidateIn(text, 'statements', { quote: [value, ...words] }));

describe('words are kept', () => {
  it.each([
    [
      'as written',
      'people still lack clean water',
      'people still lack clean water',
      ['people still lack clean water'],
    ],
    [
      'in two parts',
      'people worldwide still lack water',
      'people still lack water',
      ['people', 'still lack water'],
    ],
    ['over a line break', 'people lack\nwater', 'people lack water', ['people lack\nwater']],
    ['over a no-break space', 'people lack\u00a0water', 'people lack water', ['people lack\u00a0water']],
    ['over other quotation marks', 'the “clean” water', 'the "clean" water', ['the “clean” water']],
    ['with marks at the edges of the span', 'so “clean water” is', 'clean water', ['“clean water”']],
    ['said twice', 'clean water is clean water', 'clean water', ['clean water', 'clean water#2']],
  ])('%s', (_how, text, value, words) => {
    expect(indicator(text, value, ...words)).toBe('kept');
  });
});

describe('words are rejected', () => {
  it.each([
    ['another word', 'people still lack water', 'people still have water', ['people still lack water']],
    ['a word less', 'people do not have water', 'people do have water', ['people do not have water']],
    ['a word less at the edge', 'not all have water', 'all have water', ['not all have water']],
    ['letter case', 'people in May', 'people in may', ['people in May']],
    ['a part of a word', 'those unable to read', 'able to read', ['able to read']],
    ['a part of a compound', 'the non-profit users', 'profit users', ['profit users']],
    ['parts in another order', 'water for people', 'people water', ['people', 'water']],
  ])('%s', (_what, text, value, words) => {
    expect(indicator(text, value, ...words)).toBe('indicator: words-differ');
  });

  it.each([
    ['between two spans', 'people do not have water', 'people have water', ['people', 'have water']],
    ['directly before', 'people do not have water', 'have water', ['have water']],
    ['in a contraction', 'people don’t have water', 'have water', ['have water']],
  ])('a negation left out %s', (_where, text, value, words) => {
    expect(indicator(text, value, ...words)).toBe('indicator: negation-differs');
  });

  it('when a part stands outside the window', () => {
    const text = 'People read. They lack water.';
    const candidate = candidateIn(
      text,
      'statistics',
      { indicator: ['People lack water', 'People', 'lack water'] },
      'They lack water.',
    );
    expect(verdictOn(text, candidate)).toBe('indicator: span-outside-window');
  });
});

describe('a quotation', () => {
  const text = '“We will not wait,” said Anna Berg, who was not there last year. “We will act.”';

  it('may be interrupted by the narrator', () => {
    expect(quote(text, 'We will not wait, We will act.', 'We will not wait,', 'We will act.')).toBe('kept');
    expect(quote(text, 'We will not wait We will act.', 'We will not wait', 'We will act.')).toBe('kept');
  });

  it.each([
    ['a dropped "not"', 'We will wait,', ['We will not wait,']],
    ['a changed word', 'We will not act,', ['We will not wait,']],
  ])('is rejected with %s', (_what, value, words) => {
    expect(quote(text, value, ...words)).toBe('quote: words-differ');
  });

  it('is rejected when its parts leave a "not" out', () => {
    expect(quote(text, 'We will wait,', 'We will', 'wait,')).toBe('quote: negation-differs');
    expect(quote('He said it was not “a failure”.', 'a failure', 'a failure')).toBe(
      'quote: negation-differs',
    );
  });

  it('keeps the article’s characters and gives a receipt to each part', () => {
    const fact = factOf(text, candidateIn(text, 'statements', { quote: ['We will act.', '“We will act.”'] }));
    expect(fact.fields['quote']).toMatchObject({
      value: 'We will act.',
      receipts: [{ quote: 'We will act.', suffix: '”' }],
    });
  });
});

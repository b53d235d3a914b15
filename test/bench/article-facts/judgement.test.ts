import { describe, expect, test } from 'vitest';
import type { GoldFact } from '../../../bench/evaluate/article-facts/gold.ts';
import { type Judgement, judgement } from '../../../bench/evaluate/article-facts/judgement.ts';
import { linesOf } from '../../../bench/evaluate/article-facts/list.ts';
import { wantedFacts } from '../../../bench/evaluate/article-facts/looked-for.ts';
import type { Receipt } from '../../../bench/evaluate/article-facts/release.ts';
import { scoresOf } from '../../../bench/evaluate/article-facts/scores.ts';

const TEXT =
  'The Harbour Forum opened in Lisbon on 3 May 2024 with 400 participants. ' +
  'Mira Okoye, Director of Portlink, said that the new cable would reach nine islands. It is open to all.';

const CITY: GoldFact = {
  table: 'events',
  subject: 'Harbour Forum',
  field: 'city',
  value: 'Lisbon',
  quote: 'in Lisbon',
};
const NAMES = new Map([
  ['event/harbour-forum', ['Harbour Forum']],
  ['place/lisbon', ['Lisbon']],
  ['place/porto', ['Porto']],
  ['person/mira-okoye', ['Mira Okoye']],
  ['person/jo-lund', ['Jo Lund']],
]);

describe('a value', () => {
  test('is right where the gold has it of the same thing', () => {
    const judged = judgedWith(
      [CITY],
      [ofForum('name', 'Harbour Forum'), ofForum('city', 'Lisbon', 'place/lisbon')],
    );
    expect(wrongIn(judged)).toEqual(['name']);
    expect(judged.facts.map(({ isFound }) => isFound)).toEqual([true]);
  });

  test('is spurious where it is another, and the fact is missed', () => {
    const judged = judgedWith([CITY], [ofForum('city', 'Lisbon', 'place/porto')]);
    expect(linesOf(judged)).toEqual([
      'missed    events.city: Lisbon, of Harbour Forum, in "in Lisbon"',
      'spurious  events.city: place/porto, of event/harbour-forum, from "Lisbon"',
    ]);
    expect(scoresOf([judged])).toEqual({ precision: 0, recall: 0, values: 1, facts: 1 });
  });

  test('of another thing is spurious', () => {
    const other = { ...ofForum('city', 'Lisbon', 'place/lisbon'), row: 'event/summit' };
    expect(wrongIn(judgedWith([CITY], [other]))).toEqual(['city']);
  });

  test('may be a less exact date, and no other one', () => {
    const start: GoldFact = { ...CITY, field: 'start', value: '2024-05-03', quote: '3 May 2024' };
    const given = (value: string): Judgement => judgedWith([start], [ofForum('start', '3 May 2024', value)]);
    expect(wrongIn(given('2024-05'))).toEqual([]);
    expect(wrongIn(given('2024-06'))).toEqual(['start']);
  });

  test('in a field that does not count is passed over', () => {
    expect(judgedWith([CITY], [ofForum('kind', 'Forum')]).values).toEqual([]);
  });
});

describe('a fact', () => {
  test('that is optional is right to give and no fault to leave out', () => {
    const optional = { ...CITY, optional: true };
    const left = judgedWith([optional], []);
    expect(left.facts).toEqual([]);
    expect(wrongIn(judgedWith([optional], [ofForum('city', 'Lisbon', 'place/lisbon')]))).toEqual([]);
  });

  test('that the gold has twice is to be found once', () => {
    expect(judgedWith([CITY, { ...CITY, quote: 'Lisbon on' }], []).facts).toHaveLength(1);
  });

  test('of a column is found where a relation says it', () => {
    const heldIn: GoldFact = { ...CITY, table: 'relations', field: 'held_in' };
    const ofRelation = { table: 'relations', row: 'relation/1' };
    const row = [
      { ...ofForum('subject', 'Harbour Forum', 'event/harbour-forum'), ...ofRelation },
      { ...ofForum('predicate', 'opened in', 'held_in'), ...ofRelation },
      { ...ofForum('object', 'Lisbon', 'place/lisbon'), ...ofRelation },
    ];
    const judged = judgedWith([CITY, heldIn], row);
    expect(wrongIn(judged)).toEqual([]);
    expect(judged.facts).toMatchObject([{ fact: { table: 'events' }, isFound: true }]);
  });

  test('of who came is right as a figure too', () => {
    const guests: GoldFact = { ...CITY, field: 'participants', value: '400', quote: '400 participants' };
    const figure = { ...ofForum('value', '400'), table: 'statistics', row: 'statistic/1' };
    const judged = judgedWith([guests], [figure]);
    expect(wrongIn(judged)).toEqual([]);
    expect(judged.facts).toMatchObject([{ isFound: false }]);
  });
});

describe('a statement', () => {
  const words = 'the new cable would reach nine islands';
  const said: GoldFact = {
    table: 'statements',
    subject: 'Mira Okoye',
    field: 'quote',
    value: words,
    quote: words,
  };

  test('is found where most of its words are given to its speaker', () => {
    const judged = judgedWith([said], statement('cable would reach nine islands', 'person/mira-okoye'));
    expect(wrongIn(judged)).toEqual([]);
    expect(judged.facts).toMatchObject([{ isFound: true }]);
  });

  test('of another speaker is missed, though its words are right', () => {
    const judged = judgedWith([said], statement(words, 'person/jo-lund', 'Portlink'));
    expect(wrongIn(judged)).toEqual(['speaker']);
    expect(judged.facts).toMatchObject([{ isFound: false }]);
  });

  test('that nobody makes is spurious with its speaker', () => {
    const judged = judgedWith([said], statement('It is open to all', 'person/mira-okoye'));
    expect(wrongIn(judged)).toEqual(['quote', 'speaker']);
  });
});

function judgedWith(gold: readonly GoldFact[], evidence: readonly Receipt[]): Judgement {
  return judgement(evidence, wantedFacts(gold, TEXT), NAMES);
}

/** The fields of the values that are spurious. */
function wrongIn({ values }: Judgement): string[] {
  return values.filter(({ given }) => given.length === 0).map(({ receipt }) => receipt.field);
}

function ofForum(field: string, quote: string, value = quote): Receipt {
  const start = TEXT.indexOf(quote);
  return {
    table: 'events',
    row: 'event/harbour-forum',
    field,
    value,
    article: 'article/01',
    start,
    end: start + quote.length,
    quote,
  };
}

function statement(quote: string, speaker: string, name = 'Mira Okoye'): Receipt[] {
  const ofStatement = { table: 'statements', row: 'statement/1' };
  return [
    { ...ofForum('quote', quote), ...ofStatement },
    { ...ofForum('speaker', name, speaker), ...ofStatement },
  ];
}

import { describe, expect, test } from 'vitest';
import { documentsOf } from '../../../bench/reliability/documents.ts';
import { isGoldNames, judgedNames } from '../../../bench/reliability/names.ts';
import { judgedRelations } from '../../../bench/reliability/relations.ts';
import { intersectionOverUnion, wordsIn } from '../../../bench/reliability/spans.ts';
import { judgedStatements } from '../../../bench/reliability/statements.ts';
import { judgedStatistics } from '../../../bench/reliability/statistics.ts';
import { found, spanOf } from './found.ts';

test('spans are compared by words, whatever stands at their edges', () => {
  const text = '“Ports have grown,” she said.';
  const [marked, bare] = [
    wordsIn(text, [spanOf(text, '“Ports have grown,”')]),
    wordsIn(text, [spanOf(text, 'Ports have')]),
  ];
  expect(marked.size).toBe(3);
  expect(intersectionOverUnion(marked, bare)).toBeCloseTo(2 / 3);
  expect(intersectionOverUnion(marked, wordsIn(text, [spanOf(text, 'said')]))).toBe(0);
});

describe('a statement', () => {
  const text = 'Ana Silva said that ports have grown. Ivo Marek hopes that trade will follow.';
  const said = { ...spanOf(text, 'ports have grown'), kind: 'indirect', speech: true };
  const hoped = { ...spanOf(text, 'trade will follow'), kind: 'indirect', speech: false };
  const gold = {
    id: 'a',
    text,
    quotes: [
      { ...said, speaker: spanOf(text, 'Ana Silva') },
      { ...hoped, speaker: spanOf(text, 'Ivo Marek') },
    ],
  };
  const judged = (quote: string, ...speaker: string[]) =>
    judgedStatements({
      gold,
      facts: [
        found(text, 'statements', 'quotation-indirect', {
          quote: [quote, quote],
          speaker: ['?', ...speaker],
        }),
      ],
    });

  test('is right with the words and the speaker of the gold', () => {
    expect(judged('have grown', 'Silva')).toEqual([
      { facts: 'indirect quotation, speaker by name', confidence: 0.9, right: true },
    ]);
  });

  test('is wrong with another speaker, or with words that nobody says', () => {
    expect(judged('ports have grown', 'Ivo Marek')).toMatchObject([{ right: false }]);
    expect(judged('Ivo Marek', 'Ana Silva')).toMatchObject([{ right: false }]);
  });

  test('of what is thought is not judged', () => {
    expect(judged('trade will follow', 'Ivo Marek')).toEqual([]);
    expect(judged('will', 'Ivo Marek')).toEqual([]);
  });

  test('by words that stand for a name is judged in part', () => {
    expect(judged('ports have grown', 'Ana', 'Silva')).toMatchObject([
      { facts: 'indirect quotation, speaker by description', right: true, partly: true },
    ]);
  });
});

describe('a figure', () => {
  const text = 'About 40 ships came; trade rose 5 percent.';
  const quantities = [
    { ...spanOf(text, '40'), value: 40, change: '~' },
    { ...spanOf(text, '5'), value: 5, change: 'up' },
  ];
  const judged = (value: number, comparator: string, trend?: string) =>
    judgedStatistics({
      gold: { id: 'a', text, quantities },
      facts: [
        found(text, 'statistics', 'counted-quantity', {
          value: [value, value === 5 ? '5' : '40'],
          comparator: [comparator, 'About'],
          ...(trend === undefined ? {} : { trend: [trend, 'rose'] }),
        }),
      ],
    }).map(({ right }) => right);

  test('is right with value and comparator', () => {
    expect(judged(40, '≈')).toEqual([true]);
    expect(judged(40, '=')).toEqual([false]);
    expect(judged(41, '≈')).toEqual([false]);
  });

  test('that changed is right unless the change is another', () => {
    expect(judged(5, '=', 'up')).toEqual([true]);
    expect(judged(5, '=')).toEqual([true]);
    expect(judged(5, '=', 'down')).toEqual([false]);
  });
});

describe('a name', () => {
  const text = '🛳 Ana Silva came to Porto.';
  const line = { id: 'a', text, spans: [{ ...spanOf(text, 'Ana Silva'), type: 'person' }] };
  const judged = (table: string, start: number, end: number) => {
    const name = { value: '?', spans: [{ start, end }] };
    const fact = { table, confidence: 0.8, engine: 'rules@1', rule: 'entity-name', fields: { name } };
    const answer = { id: 'a', mentions: [], quantities: [], dates: [], quotes: [], facts: [fact] };
    return documentsOf([line], [answer], isGoldNames).flatMap(judgedNames);
  };

  test('is right with the words and the type of the gold; answers count in code points', () => {
    expect(judged('people', 2, 11)).toEqual([{ facts: 'full name of people', confidence: 0.8, right: true }]);
    expect(judged('places', 2, 11)).toMatchObject([{ right: false }]);
    expect(judged('people', 2, 5)).toMatchObject([{ right: false }]);
  });

  test('of what the gold does not have is not judged', () => {
    expect(judged('services', 2, 11)).toEqual([]);
  });
});

describe('a relation', () => {
  const text = 'Quayside Ltd is a subsidiary of Harbour Holding.';
  const [subject, object] = [spanOf(text, 'Quayside Ltd'), spanOf(text, 'Harbour Holding')];
  const passage = { start: 0, end: text.length };
  const fact = found(text, 'relations', 'subsidiary-of', {
    subject: ['Quayside Ltd', 'Quayside Ltd'],
    predicate: ['parent_organization', 'subsidiary'],
    object: ['Harbour Holding', 'Harbour Holding'],
  });
  const judged = (
    properties: readonly string[],
    facts: Parameters<typeof judgedRelations>[0]['gold']['facts'],
    one = fact,
  ) =>
    judgedRelations({ gold: { id: 'a', text, passages: [{ ...passage, properties }], facts }, facts: [one] });

  test('is judged where the gold was searched for it', () => {
    const stated = [{ subject, predicate: 'SUBSIDIARY_OF', object }];
    expect(judged(['SUBSIDIARY_OF'], stated)).toMatchObject([{ right: true }]);
    expect(judged(['SUBSIDIARY_OF'], [])).toMatchObject([{ right: false }]);
    expect(judged(['SPOUSE'], [])).toEqual([]);
  });

  test('of the classifier is not judged on what it learned from', () => {
    expect(judged(['SUBSIDIARY_OF'], [], { ...fact, engine: 'relations@1' })).toEqual([]);
  });

  test('is what a position says of person and organisation', () => {
    const position = found(text, 'positions', 'office', {
      person: ['Quayside Ltd', 'Quayside Ltd'],
      organization: ['Harbour Holding', 'Harbour Holding'],
    });
    const stated = [{ subject, predicate: 'EMPLOYEE_OR_MEMBER_OF', object }];
    expect(judged(['EMPLOYEE_OR_MEMBER_OF'], stated, position)).toMatchObject([{ right: true }]);
  });
});

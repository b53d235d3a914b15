import { expect, test } from 'vitest';
import { nameScore, statementScore } from '../../pipeline/extract/scores.ts';
import { entityCandidates } from '../../pipeline/extract/entities.ts';
import { statementCandidates } from '../../pipeline/extract/statements.ts';
import { statisticCandidates } from '../../pipeline/extract/statistics.ts';
import { indexOf } from './candidates.ts';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

test('what was said in marks is surer than what is reported, a plain cue surer than another', () => {
  const [direct, mixed, indirect] = KINDS.map((kind) => statementScore(kind, 'Said', 'name'));
  expect(direct).toBeGreaterThan(mixed ?? 1);
  expect(mixed).toBeGreaterThan(indirect ?? 1);
  for (const kind of KINDS)
    expect(statementScore(kind, 'said', 'name')).toBeGreaterThan(statementScore(kind, 'lamented', 'name'));
});

test('a speaker who is named is surer than one who is pointed at', () => {
  const scores = (text: string) => statementCandidates(indexOf(text)).map(({ score }) => score);
  const [named] = scores('“Ports have grown,” said Ana Silva.');
  const [pointed] = scores('Ana Silva spoke. “Ports have grown,” she said.');
  expect(named).toBeGreaterThanOrEqual(0.9);
  expect(pointed).toBeLessThan(0.8);
});

test('a body named so that comes again is surer than one that comes once', () => {
  const clues = { isFull: true, hasKind: true, likelihood: 0.95 };
  const [again, once] = [true, false].map((is) =>
    nameScore('organizations', 'Harbour Bank', { ...clues, again: is }),
  );
  expect(again).toBeGreaterThan(once ?? 1);
});

test('the likelier the tagger holds a name, the surer it is', () => {
  const clues = { isFull: true, hasKind: false, again: false };
  for (const table of ['people', 'organizations', 'places'] as const) {
    const scores = [0.95, 0.8, 0.6, 0.4].map((likelihood) =>
      nameScore(table, 'Quayside', { ...clues, likelihood }),
    );
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(scores[0]).toBeGreaterThan(scores[3] ?? 1);
  }
});

test('two names make a person surer than one', () => {
  const clues = { isFull: true, hasKind: false, again: false, likelihood: 0.95 };
  const [two, one] = ['Ana Silva', 'Silva'].map((name) => nameScore('people', name, clues));
  expect(two).toBeGreaterThan(one ?? 1);
  const person = entityCandidates(indexOf('Ana Silva came to Porto.')).find(
    ({ table }) => table === 'people',
  );
  expect(person?.score).toBe(two);
});

test('a figure with a unit of measure is surer than a count', () => {
  const [measured] = statisticCandidates(indexOf('The port handles 40 percent of trade.'));
  const [counted] = statisticCandidates(indexOf('Tidal University has 12 regional offices.'));
  expect([measured?.rule, counted?.rule]).toEqual(['measured-quantity', 'counted-quantity']);
  expect(measured?.score).toBeGreaterThan(counted?.score ?? 1);
});

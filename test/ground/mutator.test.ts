import { describe, expect, it } from 'vitest';
import { ground, groundAll } from '../../pipeline/ground/index.ts';
import { normalize } from '../../pipeline/text/normalize.ts';
import { EXAMPLES } from './examples.ts';
import { falsehoodOf } from './mutator.ts';
import type { Falsehood, GroundedCandidate } from './mutator.ts';
import { movedReceipt, TYPOGRAPHIES, typographicVariantOf } from './typography.ts';

const FALSEHOODS = 1_000;

interface Tried extends Falsehood {
  readonly seed: number;
  readonly grounded: GroundedCandidate;
}

/** The first 1 000 falsehoods that the seeds give, going round the candidates. */
function falsehoods(examples: readonly GroundedCandidate[]): Tried[] {
  const tried: Tried[] = [];
  for (let seed = 0; tried.length < FALSEHOODS && seed < FALSEHOODS * 20; seed++) {
    const grounded = examples[seed % examples.length];
    const falsehood = grounded && falsehoodOf(grounded, seed, examples);
    if (grounded !== undefined && falsehood !== undefined) tried.push({ ...falsehood, seed, grounded });
  }
  return tried;
}

describe('the gate', () => {
  it.each(EXAMPLES.map((example) => [example.candidate.table, example] as const))(
    'keeps the example of %s',
    (_table, example) => {
      expect(ground(example.article, example.candidate)).toHaveProperty('fact');
    },
  );

  it('rejects every one of 1 000 changed facts', () => {
    const tried = falsehoods(EXAMPLES);
    expect(tried).toHaveLength(FALSEHOODS);
    const kept = tried.filter(({ grounded, candidate }) => 'fact' in ground(grounded.article, candidate));
    expect(
      kept.map(
        ({ seed, kind, field, candidate }) =>
          `${seed} ${kind}: ${field} ${JSON.stringify(candidate.fields[field])}`,
      ),
    ).toEqual([]);
  });

  it('was tried with every kind of change', () => {
    const counts = new Map<string, number>();
    for (const { kind } of falsehoods(EXAMPLES)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(KINDS);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
  });
});

const KINDS = [
  'added-not',
  'comparator',
  'country',
  'cut-number',
  'date-part',
  'digit',
  'dropped-not',
  'edition',
  'letter',
  'name-word',
  'negation',
  'no-comparator',
  'opposite',
  'other-name',
  'scale',
  'split-at-not',
  'term',
  'trend',
  'unit',
  'word',
];

describe.each(TYPOGRAPHIES)('the gate over other %s', (kind) => {
  it('keeps every fact, with the spans of its words', () => {
    const lost: string[] = [];
    EXAMPLES.forEach((example, seed) => {
      const variant = typographicVariantOf(example, kind, seed);
      const [before, after] = [
        ground(example.article, example.candidate),
        ground(variant.article, variant.candidate),
      ];
      if (!('fact' in before) || !('fact' in after)) {
        lost.push(JSON.stringify('rejection' in after ? after.rejection : before));
        return;
      }
      for (const [name, field] of Object.entries(before.fact.fields)) {
        const moved = field.receipts.map((receipt) => movedReceipt(example, variant, receipt));
        const found = after.fact.fields[name];
        expect(found?.receipts).toMatchObject(moved);
        expect(typeof field.value === 'string' ? normalize(String(found?.value)) : found?.value).toEqual(
          typeof field.value === 'string' ? normalize(field.value) : field.value,
        );
      }
    });
    expect(lost).toEqual([]);
  });
});

describe('groundAll', () => {
  it('gives for each candidate what ground gives', () => {
    const [first] = EXAMPLES;
    const article = first?.article ?? { id: '', text: '' };
    const candidates = EXAMPLES.filter((example) => example.article.id === article.id).map(
      ({ candidate }) => candidate,
    );
    const broken = candidates.map((candidate) => ({ ...candidate, window: { start: 0, end: 1 } }));
    const { facts, rejections } = groundAll(article, [...candidates, ...broken]);
    expect(facts).toEqual(
      candidates
        .map((candidate) => ground(article, candidate))
        .map((result) => ('fact' in result ? result.fact : undefined)),
    );
    expect(rejections).toHaveLength(broken.length);
    expect(rejections[0]).toMatchObject({
      article: article.id,
      table: 'events',
      reason: 'span-outside-window',
      rule: 'by-hand',
    });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../pipeline/annotate/index.ts';
import { SCHEMAS } from '../../pipeline/contract/tables.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { groundAll } from '../../pipeline/ground/index.ts';
import { articleOf, hostileText } from '../annotate/tricky-texts.ts';
import { rowsOf } from './candidates.ts';

const candidatesOf = (text: string) => extract(annotate(articleOf(text)));

it('an article becomes rows of every kind', () => {
  const text =
    'The Harbour Summit was held in Porto on 3 May 2024. It adopted the Tide Plan. ' +
    'The Kibo app was built by Quayside Ltd in 2019 and has 3 million users. ' +
    '“Ports have grown,” said Ana Silva, Mayor of Porto.';
  const found = candidatesOf(text);
  expect(rowsOf(found, 'events')).toContainEqual({ name: 'Harbour Summit', city: 'Porto' });
  expect(rowsOf(found, 'events')).toContainEqual({ name: 'Harbour Summit', country: 'PT' });
  expect(rowsOf(found, 'events')).toContainEqual(expect.objectContaining({ start: '2024-05-03' }));
  expect(rowsOf(found, 'instruments')).toContainEqual({ name: 'Tide Plan', adopted_at: 'Harbour Summit' });
  expect(rowsOf(found, 'services')).toContainEqual({ name: 'Kibo', developer: 'Quayside Ltd' });
  expect(rowsOf(found, 'statistics')).toContainEqual(
    expect.objectContaining({ value: 3_000_000, subject: 'Kibo' }),
  );
  expect(rowsOf(found, 'positions')).toContainEqual({ person: 'Ana Silva', title: 'Mayor', place: 'Porto' });
  expect(rowsOf(found, 'statements')).toContainEqual(expect.objectContaining({ speaker: 'Ana Silva' }));
  expect(rowsOf(found, 'relations').map(({ predicate }) => predicate)).toEqual(
    expect.arrayContaining(['held_in', 'adopted_at', 'developer']),
  );
});

it('the gate lets all of it through', () => {
  const text =
    'The Harbour Summit was held in Porto. Ana Silva, Mayor of Porto, told “QuaySoft” LLC that ports have grown.';
  const article = articleOf(text);
  expect(groundAll(article, extract(annotate(article))).rejections).toEqual([]);
});

describe('for any text', () => {
  it('nothing throws, and every field has words of the text, some of them in the window', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { table, fields, window, score } of candidatesOf(text)) {
          expect(window.start).toBeGreaterThanOrEqual(0);
          expect(window.end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const [name, { spans, value }] of Object.entries(fields)) {
            expect(SCHEMAS[table].properties).toHaveProperty(name);
            expect(value).not.toBe('');
            const isInside = spans.map(({ start, end }) => start >= 0 && start < end && end <= text.length);
            expect(isInside).toEqual(spans.map(() => true));
            const isInWindow = spans.some(({ start, end }) => window.start <= start && end <= window.end);
            expect([name, isInWindow]).toEqual([name, true]);
          }
        }
      }),
      // A name over the end of a sentence.
      { numRuns: 400, examples: [['ÓlafurU.S. ']] },
    );
  });

  it('what is proposed depends on nothing that was read before', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const alone = candidatesOf(first);
        candidatesOf(`${second} ${first}`);
        expect(candidatesOf(first)).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });
});

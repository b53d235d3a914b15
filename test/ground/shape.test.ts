import { describe, expect, it } from 'vitest';
import type { Candidate, Value } from '../../pipeline/contract/fact.ts';
import type { Span } from '../../pipeline/contract/span.ts';
import type { FactTable } from '../../pipeline/contract/tables.ts';
import { verdictOn } from './candidates.ts';

const text = 'In May 😀 the Orlen Forum drew 25 people. It ended.';

function claim(
  table: FactTable,
  field: string,
  value: Value,
  spans: readonly Span[],
  window?: Span,
): Candidate {
  const fields = { [field]: { value, spans } };
  return {
    table,
    fields,
    window: window ?? { start: 0, end: text.length },
    engine: 'test/1',
    rule: 'by-hand',
    score: 1,
  };
}

describe('the shape of a field', () => {
  const orlen = { start: 14, end: 25 };

  it.each<[string, Candidate, string]>([
    ['a column that there is not', claim('events', 'colour', 'red', [orlen]), 'colour: unknown-field'],
    [
      'a property of every object',
      claim('events', 'constructor', 'red', [orlen]),
      'constructor: unknown-field',
    ],
    ['a column that is computed', claim('events', 'id', 'event/orlen', [orlen]), 'id: unknown-field'],
    ['a number where words belong', claim('events', 'name', 25, [orlen]), 'name: wrong-type'],
    [
      'words where a number belongs',
      claim('events', 'participants', '25', [orlen]),
      'participants: wrong-type',
    ],
    ['part of a person', claim('events', 'participants', 2.5, [orlen]), 'participants: wrong-type'],
    ['no finite number', claim('statistics', 'value', Infinity, [orlen]), 'value: wrong-type'],
    ['a term of no vocabulary', claim('events', 'kind', 'party', [orlen]), 'kind: wrong-type'],
    ['a date that is none', claim('events', 'start', 'May', [orlen]), 'start: wrong-type'],
    ['an empty value', claim('events', 'name', ' ', [orlen]), 'name: wrong-type'],
    ['no span', claim('events', 'name', 'Orlen Forum', []), 'name: no-span'],
    [
      'an empty span',
      claim('events', 'name', 'Orlen Forum', [{ start: 14, end: 14 }]),
      'name: span-outside-text',
    ],
    [
      'a span past the end',
      claim('events', 'name', 'Orlen Forum', [{ start: 14, end: 99 }]),
      'name: span-outside-text',
    ],
    [
      'a span before the text',
      claim('events', 'name', 'Orlen Forum', [{ start: -1, end: 4 }]),
      'name: span-outside-text',
    ],
    [
      'half an offset',
      claim('events', 'name', 'Orlen Forum', [{ start: 1.5, end: 4 }]),
      'name: span-outside-text',
    ],
    [
      'half a character',
      claim('events', 'name', 'Orlen Forum', [{ start: 8, end: 25 }]),
      'name: span-outside-text',
    ],
    [
      'words outside the window',
      claim('events', 'name', 'Orlen Forum', [orlen], { start: 41, end: 50 }),
      'name: span-outside-window',
    ],
    [
      'a window outside the text',
      claim('events', 'name', 'Orlen Forum', [orlen], { start: 0, end: 99 }),
      'name: span-outside-window',
    ],
  ])('is rejected with %s', (_what, candidate, verdict) => {
    expect(verdictOn(text, candidate)).toBe(verdict);
  });

  it('is kept with one of its spans in the window', () => {
    const it = { start: 42, end: 44 };
    expect(verdictOn(text, claim('events', 'name', 'Orlen Forum', [it, orlen], { start: 42, end: 51 }))).toBe(
      'kept',
    );
  });

  it('needs a field', () => {
    expect(verdictOn(text, { ...claim('events', 'name', 'Orlen Forum', [orlen]), fields: {} })).toBe(
      ': no-span',
    );
  });
});

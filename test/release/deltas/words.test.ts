import { expect, test } from 'vitest';
import type { DeltaLine } from '../../../pipeline/release/deltas/lines.ts';
import { inWords } from '../../../pipeline/release/deltas/words.ts';

const added = (table: string, after: Record<string, string>): DeltaLine => ({
  table,
  change: 'added',
  row: 'event/forum-2024',
  field: null,
  before: null,
  after,
  reason: 'new_source',
  because: ['article/a'],
});

test('a row that is added is told by its id and name, and an id that is retired is no new row', () => {
  expect(inWords(added('events', { id: 'event/forum-2024', name: 'Forum 2024' }))).toBe(
    'added event/forum-2024, Forum 2024 (new source article/a)',
  );
  expect(inWords(added('retired', { id: 'event/forum-2024' }))).toBe(
    'added event/forum-2024 in retired (new source article/a)',
  );
});

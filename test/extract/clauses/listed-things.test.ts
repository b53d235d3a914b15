import { expect, test } from 'vitest';
import { eventClauseCandidates } from '../../../pipeline/extract/events/event-clauses/index.ts';
import { indexOf, rowsOf } from '../candidates.ts';

/** The events of a text that are told to be in Porto. */
const inPorto = (text: string): unknown[] =>
  rowsOf(eventClauseCandidates(indexOf(text, '2024-05-06')), 'events')
    .filter((row) => row['city'] === 'Porto')
    .map((row) => row['name']);

const ALL = ['Harbour Forum', 'Ports Week', 'Quay Summit'];

test.each([
  ['before the verb', 'The Harbour Forum, the Ports Week and the Quay Summit were held in Porto.'],
  ['behind it', 'The Union will hold the Harbour Forum (HF), its Ports Week and the Quay Summit in Porto.'],
  [
    'with others behind them',
    'The Harbour Forum (HF), the Ports Week, the Quay Summit, and related meetings held in Porto were short.',
  ],
])('events that are listed %s share what it says', (_where, text) => {
  expect(inPorto(text)).toEqual(ALL);
});

test('an event that only stands before a comma is in no list', () => {
  expect(inPorto('At the Harbour Forum, the Quay Summit was said to be held in Porto.')).not.toContain(
    'Harbour Forum',
  );
  expect(inPorto('After the Harbour Forum, the Quay Summit was held in Porto.')).toEqual(['Quay Summit']);
});

import type { Cell, Row } from '../rows.ts';
import type { DeltaLine } from './lines.ts';
import type { Reason } from './reasons.ts';

const WORDS: Readonly<Record<Reason, string>> = {
  new_source: 'new source',
  source_changed: 'source changed',
  source_withdrawn: 'source withdrawn',
  correction: 'correction',
  merged: 'merge',
  split: 'split',
  engine_changed: 'other reading',
  schema_changed: 'schema changed',
  derived: 'follows from other changes',
};

/** Tables whose rows are known by ids of other tables: an id that is retired would seem to be a row that is new. */
const OF_IDS: ReadonlySet<string> = new Set(['redirects', 'retired']);

const LONGEST = 80;
const MOST_NAMED = 3;

/** What a reason is called. */
export function reasonInWords(reason: Reason): string {
  return WORDS[reason];
}

/** A difference as one line for people: what changed, from what to what, and why. */
export function inWords(line: DeltaLine): string {
  const { table, change } = line;
  if (change === 'columns') return `columns of ${table}: ${columnsInWords(line)}`;
  const why = because(line);
  const row = OF_IDS.has(table) ? `${line.row} in ${table}` : line.row;
  if (change === 'changed')
    return `changed ${row} ${line.field}: ${cell(line.before)} → ${cell(line.after)} (${why})`;
  const name = nameOf(line.change === 'added' ? line.after : line.before);
  return `${change} ${row}${name} (${why})`;
}

function because({ reason, because: ids }: DeltaLine): string {
  const rest = ids.length - MOST_NAMED;
  const named = ids.slice(0, MOST_NAMED).join(', ');
  return [WORDS[reason], rest > 0 ? `${named} and ${rest} more` : named]
    .filter((part) => part !== '')
    .join(' ');
}

function nameOf(row: Row | null): string {
  const name = row?.['name'];
  return typeof name === 'string' ? `, ${short(name)}` : '';
}

function cell(value: Cell): string {
  if (value === null) return 'nothing';
  return short(typeof value === 'string' ? value : JSON.stringify(value));
}

function short(text: string): string {
  const points = [...text.replace(/\s+/g, ' ')];
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : points.join('');
}

function columnsInWords({ before, after }: Extract<DeltaLine, { change: 'columns' }>): string {
  if (after === null) return 'the table was removed';
  if (before === null) return 'the table was added';
  const added = after.columns.filter((column) => !before.columns.includes(column));
  const removed = before.columns.filter((column) => !after.columns.includes(column));
  const said = [
    ...(added.length === 0 ? [] : [`${added.join(', ')} added`]),
    ...(removed.length === 0 ? [] : [`${removed.join(', ')} removed`]),
  ];
  return said.length === 0 ? 'another order or key' : said.join('; ');
}

import type { Conflict } from '../contract/rows.generated.ts';
import type { FactTable } from '../contract/tables.ts';
import { fold } from '../text/fold.ts';
import { type Candidate, type Choice, independent, lastPublished, type Reading } from './choose.ts';
import { isComparator } from './columns.ts';
import { type Bounded, canBothHold, written } from './compare.ts';

/** A disagreement about one column, and how the values were chosen. */
interface Dispute {
  readonly table: FactTable;
  /** The columns that were chosen together. */
  readonly columns: readonly string[];
  readonly column: string;
  /** Of the column, the chosen one first. */
  readonly values: readonly string[];
  readonly choice: Choice;
  readonly readings: readonly Reading[];
}

/** Why a value was chosen before others, in one or two sentences; says so where the values do not contradict each other. */
export function conflictReason(dispute: Dispute): string {
  const { choice, readings, values } = dispute;
  const shown =
    choice.chosen.values.length === dispute.columns.length ? wording(dispute, choice.chosen) : values[0];
  const total = independent(readings.map(({ article }) => article));
  const reasons: Readonly<Record<Conflict['rule'], string>> = {
    judged: judgedReason(choice.chosen, shown ?? ''),
    primary_source: `${shown} is what a primary source says: its publisher is the thing itself, or answers for it.`,
    most_sources: `${choice.chosen.sources} of ${total} independent articles give ${shown}.`,
    most_precise: `No value has more articles, and ${shown} is the most precise.`,
    latest: `No value has more articles or is more precise, and ${shown} was published last (${lastPublished(choice.chosen)}).`,
    earliest_in_order: `Nothing else decides, so ${shown} stands, the first in order of article and text.`,
  };
  const note = harmlessness(dispute);
  return note === undefined ? reasons[choice.rule] : `${reasons[choice.rule]} ${note}`;
}

/** Of several people's words the first, so that the order of articles decides nothing. */
function judgedReason({ readings }: Candidate, shown: string): string {
  const [word = ''] = readings.flatMap(({ judged }) => judged ?? []).sort();
  return `${shown} was judged by a person: ${word}`;
}

/** The values of a candidate as one: "> 2000", "2025-11-17 to 2025-11-28". */
function wording({ table, columns }: Dispute, { values }: Candidate): string {
  const given = columns.flatMap((column, index) => {
    const value = values[index];
    return value === undefined || (isComparator(table, column) && value === '=')
      ? []
      : { column, text: written(value) };
  });
  const comparators = given.filter(({ column }) => isComparator(table, column)).map(({ text }) => text);
  const others = given.filter(({ column }) => !isComparator(table, column)).map(({ text }) => text);
  return [...comparators, others.join(' to ')].join(' ');
}

function harmlessness(dispute: Dispute): string | undefined {
  const { table, column, values } = dispute;
  const [first = '', ...others] = values.map(fold);
  if (first !== '' && others.every((other) => other === first))
    return 'They differ only in how they are written.';
  if (table === 'events' && column === 'edition') return 'All name the same edition.';
  return boundsAllHold(dispute) ? 'The statements can all be true.' : undefined;
}

function boundsAllHold({ table, columns, choice, readings }: Dispute): boolean {
  const chosen = boundedIn(table, columns, choice.chosen.values);
  if (chosen === undefined) return false;
  return readings.every(({ values }) => {
    const other = boundedIn(table, columns, values);
    return other !== undefined && canBothHold(chosen, other);
  });
}

function boundedIn(
  table: FactTable,
  columns: readonly string[],
  values: Reading['values'],
): Bounded | undefined {
  const comparatorAt = columns.findIndex((column) => isComparator(table, column));
  const number = values.find((value) => typeof value === 'number');
  if (comparatorAt < 0 || number === undefined || columns.length !== 2) return undefined;
  return { number, comparator: written(values[comparatorAt] ?? '=') };
}

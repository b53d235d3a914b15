import type { Value } from '../contract/fact.ts';
import type { FactTable } from '../contract/tables.ts';
import { choose, type Choice, type Reading } from './choose.ts';
import { written } from './compare.ts';
import { type Disagreement, disagreementOn } from './disagreements.ts';
import type { RowFact } from './model.ts';
import { fullest } from './names.ts';
import { areConsistent } from './readings.ts';

/** The values of columns that are chosen together. */
interface ChosenGroup {
  readonly values: readonly (Value | undefined)[];
  readonly disagreements: readonly Disagreement[];
}

/** Whether all facts say the very same of the columns, as most do of most: then there is nothing to choose. */
export function saidByAll(columns: readonly string[], [first, ...others]: readonly RowFact[]): boolean {
  return others.every(({ fields }) =>
    columns.every((column) => fields[column]?.value === first?.fields[column]?.value),
  );
}

/** The values of columns of which all facts say the same. */
export function undisputed(columns: readonly string[], [first]: readonly RowFact[]): ChosenGroup {
  return { values: columns.map((column) => first?.fields[column]?.value), disagreements: [] };
}

const NOTHING_SAID: ChosenGroup = { values: [], disagreements: [] };

/** Chooses the values of columns of which readings differ: a whole reading, completed by those that do not contradict it. */
export function chosenGroup(
  table: FactTable,
  columns: readonly string[],
  readings: readonly Reading[],
): ChosenGroup {
  if (table === 'events' && columns[0] === 'series') return seriesGroup(readings);
  const whole = choose(table, columns, readings);
  if (whole === undefined) return NOTHING_SAID;
  const choices = columns.map((column, index) =>
    whole.chosen.values[index] === undefined
      ? completed(table, columns, column, whole, readings)
      : { choice: whole, value: whole.chosen.values[index] },
  );
  const disagreements = columns.flatMap((column, index) => {
    const { choice, value } = choices[index] ?? {};
    if (choice === undefined || value === undefined) return [];
    return disagreementOn({ table, columns, column, value, choice, readings }) ?? [];
  });
  return { values: choices.map(({ value }) => value), disagreements };
}

/** Articles that call a series by more or less of its name do not differ. */
function seriesGroup(readings: readonly Reading[]): ChosenGroup {
  const names = readings.flatMap(({ values: [name] }) => (name === undefined ? [] : written(name)));
  return { values: [fullest(names)], disagreements: [] };
}

/** A column that the chosen reading leaves open, from the readings that do not contradict it. */
function completed(
  table: FactTable,
  columns: readonly string[],
  column: string,
  { chosen }: Choice,
  readings: readonly Reading[],
): { choice?: Choice; value?: Value | undefined } {
  const index = columns.indexOf(column);
  const fitting = readings
    .filter(
      ({ values }) => values[index] !== undefined && areConsistent(table, columns, chosen.values, values),
    )
    .map((reading) => ({ ...reading, values: [reading.values[index]] }));
  const choice = choose(table, [column], fitting);
  return choice === undefined ? {} : { choice, value: choice.chosen.values[0] };
}

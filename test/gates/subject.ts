import type { Breach, WrittenExpectations } from '../../pipeline/contract/gates.ts';
import { SCHEMAS, TABLES } from '../../pipeline/contract/tables.ts';
import { judge, type Subject, withDefaults } from '../../pipeline/gates/index.ts';
import { type EditableDataset, harbourForum } from '../fixtures/dataset.ts';

type Event = EditableDataset['events'][number];
type Statistic = EditableDataset['statistics'][number];

/** A data set with these rows and no others. */
function datasetOf(rows: Partial<EditableDataset>): EditableDataset {
  return {
    articles: [],
    organizations: [],
    people: [],
    places: [],
    positions: [],
    events: [],
    instruments: [],
    services: [],
    statistics: [],
    statements: [],
    relations: [],
    evidence: [],
    conflicts: [],
    redirects: [],
    retired: [],
    ...rows,
  };
}

/** So many events, `event/0` and so on; what `more` gives for a number stands in that event. */
export function events(count: number, more: (number: number) => Partial<Event> = () => ({})): Event[] {
  return copies(harbourForum().dataset.events, count, (event, number) => ({
    ...event,
    id: `event/${number}`,
    ...more(number),
  }));
}

export function statistics(
  count: number,
  more: (number: number) => Partial<Statistic> = () => ({}),
): Statistic[] {
  return copies(harbourForum().dataset.statistics, count, (statistic, number) => ({
    ...statistic,
    id: `statistic/${number}`,
    ...more(number),
  }));
}

function copies<T>([row]: readonly T[], count: number, copy: (row: T, number: number) => T): T[] {
  if (row === undefined) throw new Error('The fixture has no such row.');
  return Array.from({ length: count }, (_, number) => copy(row, number));
}

export const NO_REPORT: Subject['report'] = { articles: [], facts: {}, rejections: {} };

/** A data set without a release before it, or with one of these rows. */
export function subjectOf(
  now: Partial<EditableDataset>,
  before: Partial<EditableDataset> | null = null,
  more: Partial<Subject> = {},
): Subject {
  return {
    dataset: datasetOf(now),
    report: NO_REPORT,
    silentLists: [],
    previous: before === null ? null : previousOf(before),
    ...more,
  };
}

export function previousOf(
  rows: Partial<EditableDataset>,
  report: Subject['report'] = NO_REPORT,
): NonNullable<Subject['previous']> {
  const columns = new Map<string, ReadonlySet<string>>(
    TABLES.map((table) => [table, new Set(Object.keys(SCHEMAS[table].properties))]),
  );
  return { version: '1.0.0', dataset: datasetOf(rows), columns, report };
}

/** What holds the release back, each as "rule: found; expected". */
export function heldBy(subject: Subject, written: WrittenExpectations = {}): string[] {
  return judge(subject, withDefaults(written), []).held.map(asText);
}

function asText({ rule, found, expected }: Breach): string {
  return `${rule}: ${found}; ${expected}`;
}

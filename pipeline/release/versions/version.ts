import { isOnlyWidened } from '../deltas/delta.ts';
import type { Delta } from '../deltas/delta.ts';
import type { Change, Level } from './schema-changes.ts';

/** The version of a release and why it is this one. */
export interface NextVersion {
  readonly version: string;
  /** One sentence. */
  readonly why: string;
  /** Every difference in words, the weightiest first. */
  readonly changes: readonly string[];
}

const LEVELS: readonly Level[] = ['major', 'minor', 'patch'];

export const FIRST: NextVersion = { version: '1.0.0', why: 'This is the first release.', changes: [] };

/**
 * The next semantic version, from what changed in schemas and rows. Rows that come or go are minor: they are what a release is made of,
 * code that reads them goes on working, and ids are never reused. Changed values, texts and words of the documentation are a patch.
 */
export function nextVersion(
  previous: string,
  schemaChanges: readonly Change[],
  delta: Delta,
  withdrawn: readonly string[] = [],
): NextVersion {
  const changes = [...schemaChanges, ...[...delta].flatMap(([table, rows]) => rowChanges(table, rows))];
  const level = LEVELS.find((each) => changes.some((change) => change.level === each)) ?? 'patch';
  const ofLevel = (each: Level): string[] =>
    changes.filter((change) => change.level === each).map((change) => change.what);
  const reasons = ofLevel(level);
  const because = reasons.length === 0 ? 'which texts are shipped has changed' : listed(reasons);
  return {
    version: stepped([previous, ...withdrawn].sort(compareVersions).at(-1) ?? previous, level),
    why: `A ${level} step from ${previous}: ${because}.`,
    changes: LEVELS.flatMap(ofLevel),
  };
}

function rowChanges(table: string, rows: NonNullable<ReturnType<Delta['get']>>): Change[] {
  const { added, withdrawn } = rows;
  const changed = rows.changed.filter((row) => !isOnlyWidened(row, rows));
  const changes: Change[] = [
    { level: 'minor', what: `${counted(added.length)} added to ${table}` },
    { level: 'minor', what: `${counted(withdrawn.length)} withdrawn from ${table}` },
    { level: 'patch', what: `${counted(changed.length)} changed in ${table}` },
  ];
  return changes.filter(({ what }) => !what.startsWith('0 '));
}

function counted(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`;
}

/** The first six reasons; the changelog has all. */
function listed(reasons: readonly string[]): string {
  const rest = reasons.length - 6;
  return rest > 0 ? `${reasons.slice(0, 6).join('; ')}; and ${rest} more` : reasons.join('; ');
}

function stepped(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Orders versions from the oldest. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  return [0, 1, 2].map((part) => (x[part] ?? 0) - (y[part] ?? 0)).find((step) => step !== 0) ?? 0;
}

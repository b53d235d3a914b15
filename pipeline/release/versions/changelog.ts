import type { RowList } from '../../contract/row-list.ts';
import type { LetThrough } from '../../contract/gates.ts';
import type { Delta, TableDelta } from '../deltas/delta.ts';
import type { DeltaLine } from '../deltas/lines.ts';
import { inWords, reasonInWords } from '../deltas/words.ts';
import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { Row } from '../rows.ts';
import { conflictLines, disagreements } from './disagreements.ts';
import type { NextVersion } from './version.ts';

const HEAD = '# Changelog\n';
/** Tables whose rows nobody reads one by one: only their number is told. Conflicts have a section of their own. */
const COUNTED_ONLY = ['evidence', 'conflicts'];
/** Differences of one table that are told one by one; the delta has all. */
const MOST_TOLD = 40;

/** What a changelog tells of one release. */
export interface Changes {
  readonly next: NextVersion;
  readonly delta: Delta;
  /** The same, line by line with reasons; none for the first release. */
  readonly lines: readonly DeltaLine[];
  /** All rows of the table of conflicts. */
  readonly conflicts: RowList<Row>;
  /** Rules that it does not meet and was let through with. */
  readonly gates: readonly LetThrough[];
}

/**
 * The changelog for people: this release on top of those before it. `delta.ndjson` has every value.
 * @param before the changelog of the previous release, empty where there is none
 */
export function changelogFile({ next, delta, lines, conflicts, gates }: Changes, before: string): OutputFile {
  const older = before.startsWith(HEAD) ? before.slice(HEAD.length) : '';
  const schemaChanges = next.changes.filter((what) => !/^\d+ rows? /.test(what));
  const linesOf = new Map(
    [...delta.keys()].map((table) => [table, lines.filter((line) => line.table === table)]),
  );
  const disputes =
    older === '' ? conflicts.map(disagreements) : conflictLines(linesOf.get('conflicts') ?? [], conflicts);
  const section = [
    '',
    `## ${next.version}`,
    '',
    next.why,
    '',
    ...schemaChanges.map((what) => `- ${what}`),
    ...[...delta].flatMap(([table, rows]) => tableLines(table, rows, linesOf.get(table) ?? [])),
    '',
    ...(gates.length === 0 ? [] : ['### Not as expected', '', ...cut(gates.map(letThrough), '-'), '']),
    ...(disputes.length === 0 ? [] : ['### Where sources disagree', '', ...cut(disputes, '-'), '']),
  ];
  return textFile('CHANGELOG.md', `${HEAD}${section.join('\n')}${older}`);
}

function letThrough({ rule, found, expected, accepted }: LetThrough): string {
  const what = `${rule}: ${found}; expected: ${expected}.`;
  return accepted === null
    ? what
    : `${what} Accepted by ${accepted.by} on ${accepted.on}: ${JSON.stringify(accepted.because)}`;
}

/** How many rows came, changed and went, for which reasons, and the differences themselves. */
function tableLines(table: string, rows: TableDelta, lines: readonly DeltaLine[]): string[] {
  const counts = `- ${table}: ${rows.added.length} added, ${rows.changed.length} changed, ${rows.withdrawn.length} withdrawn`;
  if (lines.length === 0) return [counts];
  const why = `${counts} (${countedReasons(lines)})`;
  return COUNTED_ONLY.includes(table) ? [why] : [why, ...cut(lines.map(inWords), '  -')];
}

/** "new source 12, correction 1", the most frequent first. */
function countedReasons(lines: readonly DeltaLine[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of lines)
    counts.set(reasonInWords(reason), (counts.get(reasonInWords(reason)) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ');
}

function cut(lines: readonly string[], bullet: string): string[] {
  const rest = lines.length - MOST_TOLD;
  const told = lines.slice(0, MOST_TOLD).map((line) => `${bullet} ${line}`);
  return rest > 0 ? [...told, `${bullet} and ${rest} more: see \`delta.ndjson\``] : told;
}

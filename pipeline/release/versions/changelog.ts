import type { Delta, TableDelta } from './delta.ts';
import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import type { NextVersion } from './version.ts';

const HEAD = '# Changelog\n';
/** Tables whose rows nobody reads one by one: only their number is told. */
const COUNTED_ONLY = ['evidence', 'conflicts'];
const MOST_KEYS = 40;

/**
 * The changelog for people: this release on top of those before it. `delta.json` has every value.
 * @param before the changelog of the previous release, empty where there is none
 */
export function changelogFile(next: NextVersion, delta: Delta, before: string): OutputFile {
  const older = before.startsWith(HEAD) ? before.slice(HEAD.length) : '';
  const changes = next.changes.filter((what) => !/^\d+ rows? /.test(what));
  const section = [
    '',
    `## ${next.version}`,
    '',
    next.why,
    '',
    ...changes.map((what) => `- ${what}`),
    ...[...delta].flatMap(([table, rows]) => tableLines(table, rows, older === '')),
    '',
  ];
  return textFile('CHANGELOG.md', `${HEAD}${section.join('\n')}${older}`);
}

/** In the first release every row is new: their number says it. */
function tableLines(table: string, { added, changed, withdrawn }: TableDelta, isFirst: boolean): string[] {
  const counts = `- ${table}: ${added.length} added, ${changed.length} changed, ${withdrawn.length} withdrawn`;
  if (isFirst || COUNTED_ONLY.includes(table)) return [counts];
  return [
    counts,
    ...keyLines('added', added),
    ...keyLines(
      'changed',
      changed.map(({ key, fields }) => `${key} (${Object.keys(fields).join(', ')})`),
    ),
    ...keyLines('withdrawn', withdrawn),
  ];
}

function keyLines(what: string, keys: readonly string[]): string[] {
  const rest = keys.length - MOST_KEYS;
  const lines = keys.slice(0, MOST_KEYS).map((key) => `  - ${what} ${key}`);
  return rest > 0 ? [...lines, `  - and ${rest} more ${what}`] : lines;
}

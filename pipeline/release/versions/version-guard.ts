import { path } from 'zx';
import type { Problem } from '../../contract/problem.ts';
import type { TableSchema } from '../../contract/tables.ts';
import { jsonIn } from '../disk/read.ts';
import { tableNames } from '../manifest.ts';
import { isManifest } from '../shapes.ts';
import type { Previous } from './previous.ts';
import { isTableSchema } from './previous-rows.ts';
import { type Change, type Level, schemaChanges } from './schema-changes.ts';

const LEVELS: readonly Level[] = ['patch', 'minor', 'major'];

/**
 * Holds the version of a finished release against the schemas that lie in it: a change that can break a consumer's code needs a major step.
 * The version was computed from the same rules, but here they are read back from the files, so that nothing that came between is missed.
 * @param folder of the finished release
 */
export async function versionProblems(folder: string, previous: Previous | null): Promise<Problem[]> {
  const manifest = await jsonIn(path.join(folder, 'manifest.json'));
  if (previous === null || !isManifest(manifest)) return [];
  const schemas = new Map<string, TableSchema>();
  for (const table of tableNames(manifest)) {
    const schema = await jsonIn(path.join(folder, `schemas/${table}.schema.json`));
    if (isTableSchema(schema)) schemas.set(table, schema);
  }
  const taken = stepBetween(previous.version, manifest.version);
  const weightier = schemaChanges(previous.schemas, schemas).filter((change) => isAbove(change.level, taken));
  const asked =
    [...LEVELS].reverse().find((each) => weightier.some(({ level }) => level === each)) ?? 'patch';
  const breaking = weightier.filter(({ level }) => level === asked);
  return breaking.length === 0 ? [] : [tooSmall(previous.version, manifest.version, asked, breaking)];
}

/** The step that a version takes; null where it is not above the other. */
function stepBetween(before: string, after: string): Level | null {
  const [a, b] = [before.split('.').map(Number), after.split('.').map(Number)];
  const at = a.findIndex((number, index) => number !== b[index]);
  if (at === -1 || (b[at] ?? 0) < (a[at] ?? 0)) return null;
  return LEVELS[2 - at] ?? null;
}

function isAbove(level: Level, taken: Level | null): boolean {
  return LEVELS.indexOf(level) > (taken === null ? -1 : LEVELS.indexOf(taken));
}

function tooSmall(before: string, after: string, asked: Level, changes: readonly Change[]): Problem {
  const what = changes.map((change) => change.what).slice(0, 6);
  const harm = asked === 'major' ? ', which can break what others built on the data' : '';
  return {
    level: 'error',
    stage: 'release',
    code: 'release/version-too-small',
    message: `${after} is no ${asked} step from ${before}, though ${what.join('; ')}${harm}.`,
    remedy: `Take the change of the schema back, or build again, so that the version is computed anew as a ${asked} step.`,
    file: 'manifest.json',
    field: 'version',
  };
}

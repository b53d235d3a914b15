import path from 'node:path';
import { parseArgs } from 'node:util';
import { GROUPS, type Group } from './measures.ts';

export interface Options {
  /** The folder of the corpora. */
  readonly corpora: string;
  readonly groups: ReadonlySet<Group>;
  /** Whether what is measured becomes the recorded figures. */
  readonly record: boolean;
}

/** Where the gold data lies unless the caller says otherwise: beside the project. */
const BESIDE = path.resolve(import.meta.dirname, '../../../shared/corpora');

/**
 * What the command line and the environment ask for.
 * @throws Error that says what is wrong with an argument
 */
export function optionsOf(args: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { corpora: { type: 'string' }, only: { type: 'string' }, record: { type: 'boolean' } },
  });
  return {
    corpora: path.resolve(values.corpora ?? environment['VERBATIM_CORPORA'] ?? BESIDE),
    groups: new Set(values.only === undefined ? GROUPS : values.only.split(',').map(groupOf)),
    record: values.record ?? false,
  };
}

function groupOf(word: string): Group {
  const group = GROUPS.find((known) => known === word.trim());
  if (group === undefined)
    throw new Error(`--only ${word}: no such group. The groups are ${GROUPS.join(', ')}.`);
  return group;
}

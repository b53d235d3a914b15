import path from 'node:path';
import { parseArgs } from 'node:util';
import { GROUPS, type Group } from './measures.ts';

export interface Options {
  /** The folder of the corpora. */
  readonly corpora: string;
  readonly groups: ReadonlySet<Group>;
  /** Whether what is measured becomes the recorded figures. */
  readonly record: boolean;
  /** Whether nothing is measured, and it is listed instead where the facts of the development articles fail. */
  readonly list: boolean;
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
    options: {
      corpora: { type: 'string' },
      only: { type: 'string' },
      record: { type: 'boolean' },
      list: { type: 'boolean' },
    },
  });
  return {
    corpora: corporaFolder(values.corpora, environment),
    groups: new Set(values.only === undefined ? GROUPS : values.only.split(',').map(groupOf)),
    record: values.record ?? false,
    list: values.list ?? false,
  };
}

/** The folder of the corpora: the one asked for, that of the environment, or the one beside the project. */
export function corporaFolder(asked: string | undefined, environment: NodeJS.ProcessEnv): string {
  return path.resolve(asked ?? environment['VERBATIM_CORPORA'] ?? BESIDE);
}

function groupOf(word: string): Group {
  const group = GROUPS.find((known) => known === word.trim());
  if (group === undefined)
    throw new Error(`--only ${word}: no such group. The groups are ${GROUPS.join(', ')}.`);
  return group;
}

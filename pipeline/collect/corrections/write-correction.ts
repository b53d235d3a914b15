import * as fs from 'node:fs/promises';
import { stringify } from 'yaml';
import { path } from 'zx';
import type { Correction } from '../../contract/corrections.ts';
import { type Problem, stopOn, VerbatimError } from '../../contract/problem.ts';
import { slug } from '../../text/slug.ts';
import { replaceFile, textBefore } from '../replace-file.ts';
import type { WrittenCorrection } from './check.ts';
import { contradictions } from './contradictions.ts';
import { CORRECTIONS_FOLDER, parseCorrections, readCorrections } from './read-corrections.ts';

/** A correction before it has a place. */
export type NewCorrection = WrittenCorrection;

/** A correction as it stands in a file: one entry of a list. */
export function yamlOf(correction: NewCorrection): string {
  return stringify([correction], { lineWidth: 0 });
}

/**
 * Appends a correction to the file of who makes it, `corrections/ana-silva.yaml`, so that two people never write at one place; what
 * stands there stays as it is. The file is replaced in one step.
 * @param folder the folder of sources
 * @returns the file, relative to it
 * @throws {VerbatimError} 2 where a file of corrections is wrong already, or says the opposite; nothing is written then
 */
export async function writeCorrection(
  folder: string,
  correction: NewCorrection,
  isDryRun: boolean,
): Promise<string> {
  const { corrections: known } = await readCorrections(folder);
  const name = `${CORRECTIONS_FOLDER}/${slug(correction.by) || 'corrections'}.yaml`;
  const file = path.join(folder, name);
  const text = await textBefore(file);
  const longer = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${yamlOf(correction)}`;
  const added = addedTo(parseCorrections(text, name).corrections, parseCorrections(longer, name), name);
  const others = known.filter((one) => one.file !== name);
  stopOn(2, contradictions([...others, ...added]));
  if (isDryRun) return name;
  await fs.mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, longer);
  return name;
}

/** All corrections of the file with one more; one that cannot simply be appended to is the publisher's own. */
function addedTo(
  before: readonly Correction[],
  after: ReturnType<typeof parseCorrections>,
  file: string,
): readonly Correction[] {
  stopOn(
    2,
    after.problems.map((problem) => (problem.code === 'collect/corrections-yaml' ? noList(file) : problem)),
  );
  if (after.corrections.length !== before.length + 1) throw new VerbatimError(2, [noList(file)]);
  return after.corrections;
}

function noList(file: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/corrections-yaml',
    message:
      'Nothing can be appended to this file: its list is not written with one "- " for each correction.',
    remedy: 'Write the list so, or give the correction under another name with --by.',
    file,
  };
}

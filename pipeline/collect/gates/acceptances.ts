import { stringify } from 'yaml';
import { path } from 'zx';
import { shapeOf } from '../../contract/shape.ts';
import schema from '../../../schemas/inputs/accepted.schema.json' with { type: 'json' };
import type { Acceptance, WrittenAcceptance } from '../../contract/gates.ts';
import { refusalOf, VerbatimError } from '../../contract/problem.ts';
import { optionalText } from '../optional-text.ts';
import { reasonOf } from '../reason.ts';
import { replaceFile } from '../replace-file.ts';
import { parseYamlFile } from '../yaml-file.ts';
import { fieldProblems } from './fields.ts';
import { settingsAjv } from '../settings-ajv.ts';

/** The name of the file of accepted breaches, in the folder of sources. */
export const ACCEPTED_FILE = 'accepted.yaml';

const UNREADABLE = 'collect/accepted-file';
const HEAD =
  '# Breaches that people let through, each for one release: "verbatim release --accept" adds to it.\n';

const ajv = settingsAjv();
const isWritten = shapeOf<WrittenAcceptance[]>(ajv, schema);

/**
 * The breaches that people let through, by `accepted.yaml` in the folder of sources; none where there is no such file.
 * @throws {VerbatimError} 2 with all that is wrong in it: it is an input of releases that were made
 */
export async function readAcceptances(folder: string): Promise<Acceptance[]> {
  return parseAcceptances((await optionalText(folder, ACCEPTED_FILE, UNREADABLE)) ?? '');
}

/** What the text of an `accepted.yaml` says. Throws like `readAcceptances`. */
export function parseAcceptances(text: string): Acceptance[] {
  const yaml = parseYamlFile(text, ACCEPTED_FILE);
  if ('problem' in yaml) throw new VerbatimError(2, [yaml.problem]);
  const { value, document } = yaml;
  if (document.contents === null) return [];
  if (isWritten(value)) return value.map((one, index) => ({ ...one, line: yaml.placeOf([index]).line }));
  throw refusalOf(fieldProblems(isWritten.errors, yaml));
}

/**
 * Adds acceptances to the file; what stands there stays as it is. The file is replaced in one step.
 * @throws {VerbatimError} 2 where it is wrong already or cannot be written; it is as it was then
 */
export async function addAcceptances(folder: string, added: readonly WrittenAcceptance[]): Promise<void> {
  const text = (await optionalText(folder, ACCEPTED_FILE, UNREADABLE)) ?? HEAD;
  const longer = `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${stringify(added, { lineWidth: 0 })}`;
  const wanted = parseAcceptances(text).length + added.length;
  if (!hasSo(longer, wanted)) throw cannotAdd('its list is not written with one "- " for each acceptance');
  try {
    await replaceFile(path.join(folder, ACCEPTED_FILE), longer);
  } catch (error) {
    throw cannotAdd(reasonOf(error));
  }
}

function hasSo(text: string, count: number): boolean {
  try {
    return parseAcceptances(text).length === count;
  } catch {
    return false;
  }
}

function cannotAdd(reason: string): VerbatimError {
  return new VerbatimError(2, [
    {
      level: 'error',
      stage: 'collect',
      code: UNREADABLE,
      message: `The acceptance cannot be written into the file (${reason}), so nothing was released.`,
      remedy: 'Mend that, and accept it again.',
      file: ACCEPTED_FILE,
    },
  ]);
}

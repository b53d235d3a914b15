import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Correction, CorrectionsFile } from '../../contract/corrections.ts';
import { type Problem, stopOn, VerbatimError } from '../../contract/problem.ts';
import { codeOf } from '../../contract/thrown.ts';
import { reasonOf } from '../reason.ts';
import { sha256Of } from '../sha256.ts';
import { parseYamlFile } from '../yaml-file.ts';
import { checkCorrection } from './check.ts';
import { contradictions } from './contradictions.ts';

/** The folder of corrections in the folder of sources. */
export const CORRECTIONS_FOLDER = 'corrections';

export interface ReadCorrections {
  readonly corrections: readonly Correction[];
  /** The files that hold any. */
  readonly files: readonly CorrectionsFile[];
}

/**
 * Reads what people say of the facts: every `.yaml` file in `corrections/`, each a list, in order of file and line. Throws
 * VerbatimError (2) with all that is wrong in them: a build without a correction would publish again what a person took out.
 * @param folder the folder of sources
 */
export async function readCorrections(folder: string): Promise<ReadCorrections> {
  const root = path.join(folder, CORRECTIONS_FOLDER);
  const corrections: Correction[] = [];
  const files: CorrectionsFile[] = [];
  const problems: Problem[] = [];
  for (const name of await namesIn(root)) {
    const file = `${CORRECTIONS_FOLDER}/${name}`;
    const bytes = await bytesOf(path.join(root, name), file);
    const parsed = parseCorrections(bytes.toString('utf8'), file);
    const by = [...new Set(parsed.corrections.map((one) => one.by))].sort();
    if (by.length > 0) files.push({ file, sha256: sha256Of(bytes), by });
    corrections.push(...parsed.corrections);
    problems.push(...parsed.problems);
  }
  stopOn(2, [...problems, ...contradictions(corrections)]);
  return { corrections, files };
}

/** What the text of one file says, and all that is wrong with it. */
export function parseCorrections(
  text: string,
  file: string,
): { corrections: Correction[]; problems: Problem[] } {
  const yaml = parseYamlFile(text, file);
  if ('problem' in yaml) return { corrections: [], problems: [{ ...yaml.problem, ...BROKEN }] };
  if (yaml.document.contents === null) return { corrections: [], problems: [] };
  if (!Array.isArray(yaml.value)) return { corrections: [], problems: [{ ...NO_LIST, ...yaml.placeOf([]) }] };
  const entries: readonly unknown[] = yaml.value;
  const checked = entries.map((entry, index) => ({
    ...checkCorrection(yaml, index, entry),
    line: yaml.placeOf([index]).line,
  }));
  return {
    corrections: checked.flatMap((one): Correction[] => {
      if (!('correction' in one)) return [];
      const { correction, line } = one;
      if (correction.action !== 'reject') return [{ ...correction, file, line }];
      return [{ ...correction, scope: correction.scope ?? 'everywhere', file, line }];
    }),
    problems: checked.flatMap((one) => ('problems' in one ? one.problems : [])),
  };
}

const BROKEN = {
  code: 'collect/corrections-yaml',
  remedy:
    'Begin each correction with "- " and write one "name: value" on a line, with the value in double quotation marks where it holds a colon and a space.',
};

const NO_LIST: Problem = {
  level: 'error',
  stage: 'collect',
  code: 'collect/corrections-yaml',
  message: 'The file is not a list of corrections.',
  remedy: 'Begin each correction with "- action: …".',
  schemaPath: '#/type',
};

/** Names of the files of corrections, in order of code unit, so that no file system decides. */
async function namesIn(root: string): Promise<string[]> {
  try {
    const names = await fs.readdir(root);
    return names.filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new VerbatimError(2, [unreadable(CORRECTIONS_FOLDER, reasonOf(error))]);
  }
}

async function bytesOf(file: string, name: string): Promise<Buffer> {
  try {
    return await fs.readFile(file);
  } catch (error) {
    throw new VerbatimError(2, [unreadable(name, reasonOf(error))]);
  }
}

function unreadable(file: string, reason: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/corrections-file',
    message: `The corrections cannot be read (${reason}), and nothing is built without them.`,
    remedy: 'Check that it is a file (or for corrections/ a folder) and that your user may read it.',
    file,
  };
}

import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { type Problem, VerbatimError } from '../../contract/problem.ts';
import { reasonOf } from '../reason.ts';
import { checkFrame } from './check.ts';
import { readEntries } from './read-entries.ts';
import type { SourceList } from './entry.ts';
import { SOURCES_FILE, parseYamlFile } from './yaml-file.ts';

const NOTHING: SourceList = { contact: '', allowPrivateHosts: [], entries: [] };

/**
 * Reads `sources.yaml` in the folder of sources; where there is none, it says nothing. An entry that is wrong is a problem with its
 * line and column, and the others count. Throws VerbatimError (2) where the file as a whole cannot be understood: to go on without
 * it would take every article of its sources out of the data.
 * @param folder the folder of sources
 */
export async function readSourcesFile(folder: string): Promise<{ list: SourceList; problems: Problem[] }> {
  const text = await textOf(path.join(folder, SOURCES_FILE));
  return text === null ? { list: NOTHING, problems: [] } : parseSources(text);
}

/** What the text of a `sources.yaml` says. Throws like `readSourcesFile`. */
export function parseSources(text: string): { list: SourceList; problems: Problem[] } {
  const yaml = parseYamlFile(text);
  if ('problem' in yaml) throw new VerbatimError(2, [yaml.problem]);
  const checked = checkFrame(yaml);
  if ('problems' in checked) throw withAll(checked.problems);
  const { contact = '', allowPrivateHosts = [], sources = [] } = checked.frame;
  const { entries, problems } = readEntries(yaml, sources);
  return { list: { contact, allowPrivateHosts, entries }, problems };
}

function withAll([first, ...rest]: readonly Problem[]): Error {
  return first === undefined ? new Error('A check failed without a reason.') : new VerbatimError(2, [first, ...rest]);
}

/** The text of the file; null where there is none. */
async function textOf(file: string): Promise<string | null> {
  try {
    return await fs.readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new VerbatimError(2, [unreadable(reasonOf(error))]);
  }
}

function unreadable(reason: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/sources-file',
    message: `The list of sources cannot be read (${reason}).`,
    remedy: 'Check that it is a file and that your user may read it.',
    file: SOURCES_FILE,
  };
}

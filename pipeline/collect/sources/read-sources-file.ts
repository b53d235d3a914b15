import { type Problem, refusalOf, VerbatimError } from '../../contract/problem.ts';
import { optionalText } from '../optional-text.ts';
import { parseYamlFile } from '../yaml-file.ts';
import { checkFrame } from './check.ts';
import { readEntries } from './read-entries.ts';
import { SOURCES_FILE, type SourceList } from './entry.ts';

const NOTHING: SourceList = { contact: '', allowPrivateHosts: [], entries: [] };

/**
 * Reads `sources.yaml` in the folder of sources; where there is none, it says nothing. An entry that is wrong is a problem with its
 * line and column, and the others count. Throws VerbatimError (2) where the file as a whole cannot be understood: to go on without
 * it would take every article of its sources out of the data.
 * @param folder the folder of sources
 */
export async function readSourcesFile(folder: string): Promise<{ list: SourceList; problems: Problem[] }> {
  const text = await optionalText(folder, SOURCES_FILE, 'collect/sources-file', 'The list of sources');
  return text === null ? { list: NOTHING, problems: [] } : parseSources(text);
}

/** What the text of a `sources.yaml` says. Throws like `readSourcesFile`. */
export function parseSources(text: string): { list: SourceList; problems: Problem[] } {
  const yaml = parseYamlFile(text, SOURCES_FILE);
  if ('problem' in yaml) throw new VerbatimError(2, [{ ...yaml.problem, remedy: BROKEN }]);
  const checked = checkFrame(yaml);
  if ('problems' in checked) throw refusalOf(checked.problems);
  const { contact = '', allowPrivateHosts = [], sources = [] } = checked.frame;
  const { entries, problems } = readEntries(yaml, sources);
  return { list: { contact, allowPrivateHosts, entries }, problems };
}

const BROKEN =
  'Begin each source with "- " and write one "name: value" on a line, with the value in double quotation marks where it holds a colon and a space.';

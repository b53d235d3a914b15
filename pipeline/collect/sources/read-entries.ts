import type { SaidOfSource } from '../../contract/article.ts';
import type { Problem } from '../../contract/problem.ts';
import { parseAddress } from '../fetch/address.ts';
import { type Failure, type Outcome, refused } from '../fetch/failure.ts';
import { type WrittenEntry, checkEntry } from './check.ts';
import { type EntryKind, KINDS, type SourceEntry, isAddress, isFetched } from './entry.ts';
import type { Place, YamlFile } from '../yaml-file.ts';

/** The entries that can be used, in their order, each source once; and what is wrong with the others. */
export function readEntries(
  yaml: YamlFile,
  values: readonly unknown[],
): { entries: SourceEntry[]; problems: Problem[] } {
  const entries = new Map<string, SourceEntry>();
  const problems: Problem[] = [];
  for (const [index, value] of values.entries()) {
    const checked = checkEntry(yaml, index, value);
    if ('problems' in checked) {
      problems.push(...checked.problems);
      continue;
    }
    const place = yaml.placeOf(['sources', index]);
    const entry = entryOf(checked.entry, place.line);
    if ('failure' in entry) {
      problems.push(badPlace(entry.failure, yaml.placeOf(['sources', index, kindOf(checked.entry)])));
      continue;
    }
    const first = entries.get(entry.value.where);
    if (first === undefined) entries.set(entry.value.where, entry.value);
    else problems.push(sameSource(entry.value, first, place));
  }
  return { entries: [...entries.values()], problems };
}

/** An entry that fits the schema, with its address or path in the normal form. */
function entryOf(written: WrittenEntry, line: number): Outcome<SourceEntry> {
  const kind = kindOf(written);
  const { delay, limit, since } = written;
  const given = written[kind] ?? '';
  const where =
    isFetched({ kind, where: given }) || isAddress(given) ? normalAddress(given) : normalPath(given);
  if ('failure' in where) return where;
  return {
    value: {
      kind,
      where: where.value,
      said: saidIn(written),
      ...(delay === undefined ? {} : { delay }),
      ...(limit === undefined ? {} : { limit }),
      ...(since === undefined ? {} : { since }),
      line,
    },
  };
}

function kindOf(written: WrittenEntry): EntryKind {
  return KINDS.find((kind) => written[kind] !== undefined) ?? 'address';
}

function saidIn({ publisher, licence, language, author }: WrittenEntry): SaidOfSource {
  const said = { publisher, licence, language, author };
  return Object.fromEntries(
    Object.entries(said).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value.replace(/\s+/g, ' ').trim()]],
    ),
  );
}

function normalAddress(given: string): Outcome<string> {
  const url = parseAddress(given);
  return 'failure' in url ? url : { value: url.value.href };
}

/** `./articles//forum/` → `articles/forum`; '' is the folder of sources itself. Nothing leads out of it. */
function normalPath(given: string): Outcome<string> {
  const parts = given.replaceAll('\\', '/').split('/');
  const leadsOut = parts.includes('..') || given.startsWith('/') || /^[A-Za-z]:/.test(given);
  if (leadsOut) return { failure: outside(given) };
  return { value: parts.filter((part) => part !== '' && part !== '.').join('/') };
}

function outside(given: string): Failure {
  const message = `"${given}" leads out of the folder of sources.`;
  return refused(
    'collect/outside',
    message,
    'Put the files, or a copy of them, below the folder of sources and name that path.',
  );
}

function badPlace({ code, message, remedy }: Failure, place: Place): Problem {
  return { level: 'error', stage: 'collect', code, message, remedy, ...place };
}

function sameSource(entry: SourceEntry, first: SourceEntry, place: Place): Problem {
  return {
    level: 'warning',
    stage: 'collect',
    code: 'collect/same-source',
    message: `${entry.where === '' ? 'The folder of sources' : entry.where} stands on line ${first.line} already, which counts.`,
    remedy: 'Delete one of the two.',
    ...place,
  };
}

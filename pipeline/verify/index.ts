import { stat } from 'node:fs/promises';
import type { Texts } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { VerbatimError } from '../contract/problem.ts';
import { columnTexts } from '../contract/row-list.ts';
import type { TableSchema } from '../contract/tables.ts';
import { checkTables } from '../validate/check-tables.ts';
import { textProblems } from '../validate/receipts.ts';
import { rowsIn, type Schemas, type Tables } from '../validate/tables.ts';
import { annotationProblems } from './annotations.ts';
import { besideOf } from './beside/index.ts';
import { consistencyProblems } from './consistency.ts';
import { fileProblems, type Manifest, readManifest } from './manifest.ts';
import { firstDifferences } from './differences.ts';
import { deltaProblems } from './delta.ts';
import { asFault, summarised } from './problems.ts';
import { provenanceProblems } from './provenance.ts';
import { readTables, tableNames } from './read-tables.ts';
import { checkSignature } from './signature.ts';
import type { Signed } from './signature.ts';
import { sparseProblems } from './sparse-text.ts';
import { textsOf } from './texts.ts';
import { areValidated, type Validated } from './validated.ts';
import { checkedWords } from './words.ts';
import type { Words } from './words.ts';

export interface VerifyOptions {
  /** Texts that the release does not ship: by article id, or a folder in which canonical texts are found by their hash. */
  readonly texts?: string | Texts;
  /** What the release was written from, where that was checked: where it has the same rows they are not checked a second time. */
  readonly validated?: Validated;
  /**
   * Folder of the release before, where this very program found it sound: files that are as there, but for rows that differ, are not read as a
   * whole. That it is the one before, and each file as it was, is seen by their hashes.
   */
  readonly before?: string;
  /** A minisign public key, as its file or its line of Base64 has it. */
  readonly publicKey?: string;
}

export interface Verification {
  /** Name and version of the data set, as the manifest has them; empty where it cannot be read. */
  readonly name: string;
  readonly version: string;
  /** The first ten problems of each kind and how many more there are; none where the release is sound. */
  readonly problems: readonly Problem[];
  /** The first ten of all, those that name a row and a column before those that name a file. */
  readonly differences: readonly Problem[];
  /** What the signature of the manifest says. */
  readonly signed: Signed;
  /** How many values can be held against their words; null where the tables cannot be read. */
  readonly words: Words | null;
  /** How much was checked, by what it is called. */
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * Checks a release folder by nothing but itself: hashes, files, schemas, CSV against JSON, keys, references, and every receipt. It is what
 * `validate` did, done again on what was written, so it imports the checks of `validate`, and nothing of any other stage. Receipts of
 * articles whose text is not at hand are checked against each other.
 * @throws {VerbatimError} 2 where the folder, or the folder of texts, is not there, or no temporary file can be made
 */
export async function verifyRelease(folder: string, options: VerifyOptions = {}): Promise<Verification> {
  const { manifest, read, signed, problems } = await checkedRelease(folder, options);
  const told = { problems: summarised(problems), differences: firstDifferences(problems), signed };
  if (manifest === null || read === null)
    return { name: '', version: '', ...told, problems, words: null, counts: { files: 0 } };
  const { tables, schemas, texts, areWhole, isSound } = read;
  const receipts = rowsIn(tables, 'evidence');
  return {
    name: manifest.name,
    version: manifest.version,
    ...told,
    words: areWhole ? checkedWords(tables, schemas, texts, isSound) : null,
    counts: {
      files: manifest.files.length,
      tables: tables.size,
      rows: [...tables.values()].reduce((sum, rows) => sum + rows.length, 0),
      receipts: receipts.length,
      'receipts read again in their article': countOf(columnTexts(receipts, 'article'), (article) =>
        texts.has(article),
      ),
    },
  };
}

/** The same for who asks for nothing but what is wrong: to count what was checked takes as long as some of the checks. */
export async function releaseProblems(folder: string, options: VerifyOptions): Promise<readonly Problem[]> {
  return summarised((await checkedRelease(folder, options)).problems);
}

/** What was found in a release. */
interface Checked {
  /** Null where it cannot be read; then nothing else can. */
  readonly manifest: Manifest | null;
  readonly read: {
    readonly tables: Tables;
    readonly schemas: Schemas;
    readonly texts: Texts;
    /** Whether all tables could be read. */
    readonly areWhole: boolean;
    /** Whether nothing is wrong with their rows. */
    readonly isSound: boolean;
  } | null;
  readonly signed: Signed;
  readonly problems: readonly Problem[];
}

async function checkedRelease(folder: string, options: VerifyOptions): Promise<Checked> {
  await mustBeFolder(folder, 'Name the folder of a release, such as dist/latest.');
  if (typeof options.texts === 'string')
    await mustBeFolder(options.texts, 'Name the folder of the canonical texts with --texts.');
  const manifest = await readManifest(folder);
  const { signed, problems: unsigned } = await checkSignature(folder, options.publicKey);
  if ('level' in manifest) return { manifest: null, read: null, signed, problems: [manifest, ...unsigned] };
  const beside = options.before === undefined ? null : await besideOf(folder, manifest, options.before);
  const { tables, schemas, problems: unread } = await readTables(folder, manifest, beside);
  const names = tableNames(manifest);
  // Of a table that cannot be read everything that points at it would be wrong: one problem is enough.
  const areWhole = names.every((table) => tables.has(table) && schemas.has(table));
  const texts = await textsOf(folder, manifest, rowsIn(tables, 'articles'), options.texts);
  const { validated } = options;
  const isKnown = validated !== undefined && areWhole && areValidated(tables, schemas, validated);
  // Texts are those in the folder, whatever the rows; one that has the hash in its row is the one in which the receipts were found.
  const found = isKnown ? textProblems(tables, texts) : areWhole ? checkTables(tables, schemas, texts) : [];
  const unsound = found.filter(isError).map(asFault);
  const problems = [
    ...unsigned,
    ...(await fileProblems(folder, manifest)),
    ...(await consistencyProblems(folder, manifest, names)),
    ...unread,
    ...unsound,
    ...(areWhole ? await deltaProblems(folder, manifest, tables, keysOf(schemas)) : []),
    // What stands in one text does not contradict itself.
    ...(isKnown ? [] : sparseProblems(rowsIn(tables, 'evidence'), (article) => texts.has(article))),
    ...(areWhole ? await annotationProblems(folder, tables, schemas, beside) : []),
    ...(areWhole ? await provenanceProblems(folder, manifest, tables) : []),
  ];
  const read = { tables, schemas, texts, areWhole, isSound: unsound.length === 0 };
  return { manifest, read, signed, problems };
}

function countOf(some: Iterable<string>, is: (text: string) => boolean): number {
  let count = 0;
  for (const one of some) if (is(one)) count++;
  return count;
}

function keysOf(schemas: ReadonlyMap<string, TableSchema>): Map<string, readonly string[]> {
  return new Map([...schemas].map(([table, schema]) => [table, schema['x-table'].key]));
}

/** Warnings were for the publisher: they are in the build report. */
function isError(problem: Problem): boolean {
  return problem.level === 'error';
}

async function mustBeFolder(folder: string, remedy: string): Promise<void> {
  const isFolder = await stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return;
  throw new VerbatimError(2, [
    {
      level: 'error',
      stage: 'verify',
      code: 'verify/no-folder',
      message: 'There is no such folder.',
      remedy,
      file: folder,
    },
  ]);
}

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Dataset } from '../../pipeline/contract/tables.ts';
import { TABLES } from '../../pipeline/contract/tables.ts';
import type { BuildReport } from '../../pipeline/contract/report.ts';
import type { Released, ReleaseInput } from '../../pipeline/release/index.ts';
import { readPrevious, release } from '../../pipeline/release/index.ts';
import { applied } from '../../pipeline/release/deltas/apply.ts';
import { linesIn } from '../../pipeline/release/deltas/read.ts';
import { statesOf, tableFile } from '../../pipeline/release/deltas/states.ts';
import type { Previous } from '../../pipeline/release/versions/previous.ts';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import { harbourForum } from '../fixtures/dataset.ts';
import type { EditableDataset } from '../fixtures/dataset.ts';

const folders: string[] = [];

/** A folder of its own for a test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-release-'));
  folders.push(folder);
  return folder;
}

/** For the end of a test file. */
export async function removeTemporaryFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/** What a build might say of the data set. */
export function reportOf(dataset: Dataset, corrections: BuildReport['corrections'] = []): BuildReport {
  return {
    articles: [
      {
        file: 'articles/closes.txt',
        status: 'used',
        article: 'article/harbour-forum-closes',
        words: 36,
        facts: 9,
        rejections: 0,
      },
      { file: 'articles/empty.txt', status: 'skipped', article: null, words: 0, facts: 0, rejections: 0 },
    ],
    rows: Object.fromEntries(TABLES.map((table) => [table, dataset[table].length])),
    facts: { events: 4, people: 2 },
    rejections: { 'number-not-in-words': 1 },
    rejected: [],
    problems: [
      {
        level: 'warning',
        stage: 'read',
        code: 'read/empty',
        message: 'The file has no text.',
        remedy: 'Put the article into it.',
        file: 'articles/empty.txt',
      },
    ],
    corrections,
  };
}

/** What the build does at its end: reads the previous release, writes the next one and has it verified. */
export async function buildRelease(
  out: string,
  change: (dataset: EditableDataset, texts: Map<string, string>) => void = () => undefined,
  more: Partial<ReleaseInput> = {},
): Promise<Released> {
  const { dataset, texts } = harbourForum();
  change(dataset, texts);
  const previous = await readPrevious(out);
  const released = await release({
    dataset,
    texts,
    report: reportOf(dataset),
    previous,
    out,
    check: async (folder) => (await verifyRelease(folder)).problems,
    ...more,
  });
  if (released.released && previous !== null) await expectDelta(previous, released.folder);
  return released;
}

/** Whatever a test releases, its delta must lead from the release before to it, byte for byte. */
async function expectDelta(previous: Previous, folder: string): Promise<void> {
  const delta = await readFile(path.join(folder, 'delta.ndjson'), 'utf8');
  for (const [table, state] of applied(statesOf(previous), linesIn(delta, 'delta.ndjson'))) {
    const file = tableFile(table, state);
    const text = [...file.chunks()].join('');
    if (text !== (await readFile(path.join(folder, file.path), 'utf8')))
      throw new Error(`The delta to ${folder} does not lead to its ${table}.`);
  }
}

/** A change after which the release is sound and only values differ. */
export function changeValues({ statements }: EditableDataset): void {
  for (const statement of statements) statement.name += '!';
}

/** A change after which the release is sound and has one row more. */
export function addRow({ articles }: EditableDataset): void {
  const [article] = articles;
  if (article === undefined) return;
  articles.push({ ...article, id: 'article/another', name: 'Another', text_file: null });
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { valuesIn } from '../../../pipeline/train/json-lines.ts';
import type { Evidence } from '../../../pipeline/contract/rows.generated.ts';
import { run } from '../program.ts';
import type { Names } from './compatible.ts';
import type { GoldArticle } from './gold.ts';

const VERBATIM = path.resolve(import.meta.dirname, '../../../pipeline/verbatim.mjs');
const THINGS = ['organizations', 'people', 'places', 'events', 'instruments', 'services'];

/** What is read of a line of evidence; places are in code points of the canonical text. */
export type Receipt = Pick<
  Evidence,
  'table' | 'row' | 'field' | 'value' | 'article' | 'start' | 'end' | 'quote'
>;

/** What is judged of a release. */
export interface Release {
  readonly names: Names;
  readonly evidence: readonly Receipt[];
  /** The canonical text of an article by its id. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Builds a release of articles, as anybody would, and reads it.
 * @param folder an empty folder, where articles and release are put
 * @throws Error where no release is made
 */
export async function releaseOf(articles: readonly GoldArticle[], folder: string): Promise<Release> {
  const sources = path.join(folder, 'articles');
  const out = path.join(folder, 'release');
  mkdirSync(sources, { recursive: true });
  for (const { stem, markdown } of articles) writeFileSync(path.join(sources, `${stem}.md`), markdown);
  const build = [VERBATIM, 'build', '--sources', sources, '--out', out, '--no-cache', '--quiet'] as const;
  await run(build, `${out}.log`);
  return readRelease(path.join(out, 'latest'));
}

function readRelease(folder: string): Release {
  const lines = (table: string): Said[] => valuesIn(path.join(folder, `${table}.ndjson`)).map(saidIn);
  const things = THINGS.flatMap(lines);
  return {
    names: new Map(
      things.map((thing) => [text(thing, 'id'), [text(thing, 'name'), ...texts(thing, 'aliases')]]),
    ),
    evidence: lines('evidence').map(receiptOf),
    texts: new Map(
      lines('articles').map((row) => [
        text(row, 'id'),
        readFileSync(path.join(folder, text(row, 'text_file')), 'utf8'),
      ]),
    ),
  };
}

type Said = ReadonlyMap<string, unknown>;

function saidIn(line: unknown): Said {
  return new Map(typeof line === 'object' && line !== null ? Object.entries(line) : []);
}

function receiptOf(line: Said): Receipt {
  return {
    table: text(line, 'table'),
    row: text(line, 'row'),
    field: text(line, 'field'),
    value: text(line, 'value'),
    article: text(line, 'article'),
    start: Number(line.get('start')),
    end: Number(line.get('end')),
    quote: text(line, 'quote'),
  };
}

function text(row: Said, key: string): string {
  const value = row.get(key);
  if (typeof value !== 'string') throw new Error(`The release has a row without ${key}`);
  return value;
}

function texts(row: Said, key: string): string[] {
  const values = row.get(key);
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ENTITY_TABLES, type EntityTable } from '../../pipeline/contract/tables.ts';

const FILE = path.join(import.meta.dirname, 'pairs.tsv');

/** A thing as one made-up article speaks of it. */
export interface PairSide {
  /** The fullest first. */
  readonly names: readonly string[];
  /** What the article says of it besides, by column; see `article-of-side.ts`. */
  readonly said: ReadonlyMap<string, string>;
}

/** Two things of two articles, and whether they are one. */
export interface LabelledPair {
  readonly table: EntityTable;
  /** False also where a careful reader of no more than the two articles could not say that they are one. */
  readonly isSame: boolean;
  readonly one: PairSide;
  readonly other: PairSide;
  /** What is hard about it, in a few words. */
  readonly why: string;
  /** The rules may be tuned on the `dev` half only; a hash of the pair decides, so that no one chooses. */
  readonly half: 'dev' | 'held out';
}

/** The labelled pairs of `pairs.tsv`. Throws where a line is not as its head says. */
export function labelledPairs(): LabelledPair[] {
  const lines = readFileSync(FILE, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line === '' || line.startsWith('#') ? [] : [pairOf(line, at + 1)]));
}

function pairOf(line: string, number: number): LabelledPair {
  const [label, word, namesOne, saidOne, namesOther, saidOther, why, ...more] = line.split('\t');
  const table = ENTITY_TABLES.find((one) => one === word);
  const isLabel = label === 'same' || label === 'different';
  if (!isLabel || table === undefined || why === undefined || more.length > 0)
    throw new Error(
      `${FILE}:${number}: a line has seven parts, of which the first is a label and the second a table`,
    );
  const hash = createHash('sha256').update(JSON.stringify([table, namesOne, saidOne, namesOther, saidOther]));
  return {
    table,
    isSame: label === 'same',
    one: sideOf(namesOne, saidOne),
    other: sideOf(namesOther, saidOther),
    why,
    half: (hash.digest()[0] ?? 0) % 2 === 0 ? 'dev' : 'held out',
  };
}

function sideOf(names = '', said = ''): PairSide {
  const parts = said === '' ? [] : said.split('; ');
  return {
    names: names.split('|'),
    said: new Map(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)])),
  };
}

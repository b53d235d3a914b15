import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figures } from './figures.ts';
import { MEASURES } from './measures.ts';

const FILE = path.join(import.meta.dirname, 'recorded.json');

/** How far a figure may fall below the recorded one before it counts as fallen: a point. */
const SLACK = 1;

/** The figures of the last time they were recorded. */
export function recordedFigures(): Figures {
  const recorded: unknown = JSON.parse(readFileSync(FILE, 'utf8'));
  if (typeof recorded !== 'object' || recorded === null) throw new Error(`${FILE} holds no object`);
  return new Map(Object.entries(recorded).map(([label, figure]) => [label, Number(figure)]));
}

/** Records figures; those of measures that were not taken stay. */
export function record(now: Figures, before: Figures): void {
  const labels = MEASURES.map(({ label }) => label);
  const figures = labels.flatMap((label) => {
    const figure = now.get(label) ?? before.get(label);
    return figure === undefined ? [] : [[label, figure]];
  });
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(figures), null, 2)}\n`);
}

/** The labels of the measures that stand more than a point below what is recorded. */
export function fallen(now: Figures, recorded: Figures): string[] {
  return [...now]
    .filter(([label, figure]) => figure < (recorded.get(label) ?? 0) - SLACK)
    .map(([label]) => label);
}

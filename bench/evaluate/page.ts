import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Figures } from './figures.ts';
import { MEASURES } from './measures.ts';
import { tableOf } from './table.ts';

const PAGE = path.resolve(import.meta.dirname, '../../docs/evaluation.md');
const TABLE = /(?<=\n)\| measure [^\n]*\n(?:\|[^\n]*\n)+/;

/** The table of the recorded figures as the documentation shows it. */
export function shownTable(recorded: Figures): string {
  return tableOf(MEASURES, [['reached', recorded]]);
}

/** Brings the table of the documentation up to date. */
export function updatePage(recorded: Figures): void {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, page.replace(TABLE, `${shownTable(recorded)}\n`));
}

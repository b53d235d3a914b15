import { markdownTable } from '../markdown-table.ts';
import type { Figures } from './figures.ts';
import type { Measure } from './measures.ts';

/** A column of figures with its title. */
export type Column = readonly [title: string, figures: Figures];

/** The measures as a Markdown table with their goals; what has no figure has a dash, and what was trained on is marked. */
export function tableOf(measures: readonly Measure[], columns: readonly Column[]): string {
  const titles = columns.map(([title]) => title);
  const head = ['measure', ...titles, 'best other system', 'to reach'];
  const lines = measures.map(({ label, best, reach, seen }) => [
    label,
    ...columns.map(([, figures]) => `${shown(figures.get(label))}${seen ? ' (seen)' : ''}`),
    best === undefined ? '–' : `${shown(best.figure)} ${best.system}`,
    reach === undefined ? '–' : String(reach),
  ]);
  return markdownTable(head, lines);
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '–' : figure.toFixed(1);
}

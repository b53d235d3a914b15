import type { Figures } from './figures.ts';
import type { Measure } from './measures.ts';

const HEAD = ['measure', 'recorded', 'now', 'best other system', 'to reach'];

/** The measures as a Markdown table; what was not measured has a dash. */
export function tableOf(measures: readonly Measure[], recorded: Figures, now: Figures): string {
  const lines = measures.map(({ label, best, reach }) => [
    label,
    shown(recorded.get(label)),
    shown(now.get(label)),
    best === undefined ? '–' : `${shown(best.figure)} ${best.system}`,
    reach === undefined ? '–' : String(reach),
  ]);
  const widths = HEAD.map((title, column) =>
    Math.max(title.length, ...lines.map((cells) => cells[column]?.length ?? 0)),
  );
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [HEAD, rule, ...lines].map(row).join('\n');
}

function shown(figure: number | undefined): string {
  return figure === undefined ? '–' : figure.toFixed(1);
}

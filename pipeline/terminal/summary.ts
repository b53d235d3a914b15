import { chalk } from 'zx';
import type { BuildResult } from '../build.ts';
import { TABLES } from '../contract/tables.ts';

/** The table that ends a build: rows a table, what was released, and what to look at. */
export function summaryOf({ released, report, dataset, problems }: BuildResult): string {
  const used = report.articles.filter(({ status }) => status === 'used').length;
  const lines = [
    '',
    ...TABLES.map((table) => `  ${table.padEnd(15)}${String(dataset[table].length).padStart(7)}`),
    '',
    `${used} of ${report.articles.length} articles used, ${sum(report.facts)} facts, ${sum(report.rejections)} candidates rejected.`,
    released.released
      ? `${chalk.bold(`Released ${released.version}`)} in ${released.folder}: ${released.why}`
      : `Nothing changed since ${released.version}, so nothing was released.`,
  ];
  const skipped = report.articles.length - used;
  if (skipped > 0)
    lines.push(
      `${skipped} ${skipped === 1 ? 'file was' : 'files were'} skipped: the reasons stand above and in report.json.`,
    );
  if (problems.length > 0 && skipped === 0) lines.push(`${problems.length} warnings stand above.`);
  return `${lines.join('\n')}\n`;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}

import type { BuildResult } from '../build.ts';
import { TABLES } from '../contract/tables.ts';
import { counted } from './count.ts';
import { PLAIN, type Style } from './style.ts';

/** What ends a build: rows a table, what was released and where, and what to look at. */
export function summaryOf(result: BuildResult, style: Style = PLAIN): string {
  const lines = [
    '',
    ...TABLES.map((table) => `  ${table.padEnd(15)}${String(result.report.rows[table] ?? 0).padStart(7)}`),
    '',
    counts(result),
    ...outcome(result, style),
    ...accepted(result),
    ...workOf(result),
    ...toLookAt(result),
  ];
  return `${lines.join('\n')}\n`;
}

function counts({ report }: BuildResult): string {
  const used = report.articles.filter(({ status }) => status === 'used').length;
  const facts = counted(sum(report.facts), 'fact');
  return `${used} of ${counted(report.articles.length, 'article')} used, ${facts}, ${counted(sum(report.rejections), 'candidate')} rejected.`;
}

function outcome({ released }: BuildResult, style: Style): string[] {
  const { version, folder, why } = released;
  if (!released.released) return [`Nothing changed since ${version} (${folder}), so nothing was released.`];
  return [
    `${style('green', style('bold', `Released ${version}`))} in ${folder}: ${why}`,
    `What was found and what changed: ${folder}/CHANGELOG.md`,
  ];
}

/** What stands in the release though it breaches a rule, because somebody said so. */
function accepted({ report, released }: BuildResult): string[] {
  const rules = (report.gates ?? []).flatMap((gate) => (gate.accepted === null ? [] : [gate.rule]));
  return released.released && rules.length > 0 ? [`Let through, as was accepted: ${rules.join(', ')}.`] : [];
}

/** How much of the work was new, where not all of it was, and what is wrong with the cache. */
function workOf({ report, work }: BuildResult): string[] {
  const files = report.articles.length;
  const lines = work.anew === files ? [] : [`${work.anew} of ${counted(files, 'article')} worked on anew.`];
  if (work.damaged > 0)
    lines.push(`${counted(work.damaged, 'entry', 'entries')} of the cache was damaged, and made anew.`);
  if (!work.isKept) lines.push('The cache cannot be written, so the next build works on all articles anew.');
  return lines;
}

/** The report of an unchanged release tells of the build that made it, so only a new one is pointed at. */
function toLookAt({ report, problems, released }: BuildResult): string[] {
  const skipped = report.articles.filter(({ status }) => status === 'skipped').length;
  const where = released.released ? `above and in ${released.folder}/report.json` : 'above';
  if (skipped > 0)
    return [`${counted(skipped, 'file was', 'files were')} skipped; the reasons stand ${where}.`];
  return problems.length > 0
    ? [`${counted(problems.length, 'warning stands', 'warnings stand')} ${where}.`]
    : [];
}

function sum(numbers: Readonly<Record<string, number>>): number {
  return Object.values(numbers).reduce((total, number) => total + number, 0);
}

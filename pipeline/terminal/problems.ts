import type { Problem } from '../contract/problem.ts';
import { printable } from './printable.ts';
import { PLAIN, type Style } from './style.ts';

/** As wide as the longest level, so that the words of all problems begin in one column. */
const INDENT = 'warning  '.length;

/**
 * Problems for a person: for each a line that says where and what, which stands alone in a log that is searched, and below it what to
 * do. Where neighbours have the same remedy it stands once, below the last of them. Beyond `most` they are only counted.
 *
 *     error    a.txt: The file is empty. [collect/empty]
 *              Put the text in it, or delete the file.
 */
export function problemsText(problems: readonly Problem[], style: Style = PLAIN, most = Infinity): string {
  const shown = problems.slice(0, most);
  const lines = shown.flatMap((problem, index) => {
    const remedy = `${' '.repeat(INDENT)}${printable(problem.remedy)}`;
    return shown[index + 1]?.remedy === problem.remedy
      ? [headline(problem, style)]
      : [headline(problem, style), remedy];
  });
  const rest = problems.length - shown.length;
  if (rest > 0) lines.push(`and ${rest} more: all of them are listed with --json`);
  return lines.map((line) => `${line}\n`).join('');
}

function headline(problem: Problem, style: Style): string {
  const level = style(problem.level === 'error' ? 'red' : 'yellow', problem.level.padEnd(INDENT));
  const place = printable(placeOf(problem));
  const where = place === '' ? '' : `${style('bold', place)}: `;
  return `${level}${where}${printable(problem.message)} ${style('dim', `[${problem.code}]`)}`;
}

/** "articles/a.md:3 published" */
function placeOf({ file, line, column, row, field }: Problem): string {
  const numbers = [line, column].flatMap((number) => (number === undefined ? [] : `:${number}`));
  const inFile = file === undefined ? undefined : `${file}${numbers.join('')}`;
  return [inFile ?? row, field].filter((part) => part !== undefined).join(' ');
}

import type { Problem } from '../contract/problem.ts';

const FIRST = 10;

/** The first ten problems, the most exact first: what names a cell, then a row, then a file. Within each their order stays. */
export function firstDifferences(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => exactness(a) - exactness(b)).slice(0, FIRST);
}

function exactness({ row, field }: Problem): number {
  if (row === undefined) return 2;
  return field === undefined ? 1 : 0;
}

import { readFileSync } from 'node:fs';

/** The values in a file that has one a line. */
export function valuesIn(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

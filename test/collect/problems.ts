import { VerbatimError } from '../../pipeline/contract/problem.ts';

/** What is wrong, as `file:line:column field: message remedy`. */
export function problemsIn(read: () => unknown): string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    return error.problems.map(
      ({ file, line, column, field = '', message, remedy }) =>
        `${file}:${line}:${column} ${field}: ${message} ${remedy}`,
    );
  }
}

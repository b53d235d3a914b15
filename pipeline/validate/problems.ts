import type { Problem } from '../contract/problem.ts';

type Where = Pick<Problem, 'file' | 'field' | 'row' | 'schemaPath' | 'expected' | 'found'>;

/** A problem that stops the release; `reason` is the part of the code after `validate/`. */
export function failure(reason: string, message: string, remedy: string, where: Where = {}): Problem {
  return { level: 'error', stage: 'validate', code: `validate/${reason}`, message, remedy, ...where };
}

/** A problem that a person should look at, and that does not stop the release. */
export function warning(reason: string, message: string, remedy: string, where: Where = {}): Problem {
  return { ...failure(reason, message, remedy, where), level: 'warning' };
}

/** Words as they are shown in a message: in quotation marks, and cut where they are long. */
export function shown(words: string): string {
  const points = Array.from(words.slice(0, 200));
  return JSON.stringify(points.length > 80 ? `${points.slice(0, 80).join('')}…` : words);
}

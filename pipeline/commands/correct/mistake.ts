import { VerbatimError } from '../../contract/problem.ts';

/** What a person who corrects must mend before anything is written. */
export function mistake(reason: string, message: string, remedy: string): VerbatimError {
  return new VerbatimError(2, [
    { level: 'error', stage: 'collect', code: `correct/${reason}`, message, remedy },
  ]);
}

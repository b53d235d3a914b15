import type { Problem } from '../contract/problem.ts';

const REMEDY = 'Get the release again from who published it; if it is the same there, tell them.';
/** Problems of one kind that are named one by one. */
const NAMED = 10;

/** Something wrong with a release; `reason` is the part of the code after `verify/`. */
export function fault(
  reason: string,
  message: string,
  where: Pick<Problem, 'file' | 'row' | 'field' | 'expected' | 'found'> = {},
): Problem {
  return {
    level: 'error',
    stage: 'verify',
    code: `verify/${reason}`,
    message,
    remedy: REMEDY,
    ...where,
  };
}

/** What a check of `validate` found, as found by verify. */
export function asFault(problem: Problem): Problem {
  const code = problem.code.replace(/^validate\//, 'verify/');
  return { ...problem, stage: 'verify', code, remedy: REMEDY };
}

/** The first ten problems of each kind, and how many more there are. */
export function summarised(problems: readonly Problem[]): Problem[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = kinds.get(problem.code);
    if (kind === undefined) kinds.set(problem.code, [problem]);
    else kind.push(problem);
  }
  return [...kinds].flatMap(([code, all]) => {
    const rest = all.length - NAMED;
    const reason = code.replace('verify/', '');
    return rest <= 0
      ? all
      : [
          ...all.slice(0, NAMED),
          fault(
            reason,
            rest === 1
              ? 'There is 1 more problem of this kind.'
              : `There are ${rest} more problems of this kind.`,
          ),
        ];
  });
}

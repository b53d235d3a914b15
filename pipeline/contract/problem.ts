/** The stages that can meet a problem, in the order of the flow. */
type Stage =
  'collect' | 'read' | 'annotate' | 'extract' | 'ground' | 'resolve' | 'validate' | 'release' | 'verify';

/** Something about the data that a person should know: a record in the report, never an exception. */
export interface Problem {
  readonly level: 'error' | 'warning';
  readonly stage: Stage;
  /** `stage/reason`, stable, for programs. */
  readonly code: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  /** The file, relative to the folder that was given. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column in the line, from 1. */
  readonly column?: number;
  /** Field of the front matter or column of the table. */
  readonly field?: string;
  /** Id of the row or article. */
  readonly row?: string;
  /** Path of the rule in the JSON Schema that was broken. */
  readonly schemaPath?: string;
  /** What should stand there, as JSON, where a check can know it; long values are cut. */
  readonly expected?: string;
  /** What stands there instead. */
  readonly found?: string;
}

/** What the process ends with: 0 success, 1 our fault, 2 the user's to mend, 3 held back by a check. */
export type ExitCode = 0 | 1 | 2 | 3;

/** A problem that stops the command. Data problems that need not stop it are `Problem` records instead. */
export class VerbatimError extends Error {
  readonly exitCode: ExitCode;
  readonly problems: readonly Problem[];

  constructor(exitCode: ExitCode, problems: readonly [Problem, ...Problem[]]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'VerbatimError';
    this.exitCode = exitCode;
    this.problems = problems;
  }
}

/**
 * Stops the command where there are problems.
 * @throws {VerbatimError} with all of them
 */
export function stopOn(exitCode: ExitCode, [first, ...rest]: readonly Problem[]): void {
  if (first !== undefined) throw new VerbatimError(exitCode, [first, ...rest]);
}

/** The error of all that is wrong with what the user gave, as a check found it. */
export function refusalOf([first, ...rest]: readonly Problem[]): Error {
  return first === undefined
    ? new Error('A check failed without a reason.')
    : new VerbatimError(2, [first, ...rest]);
}

/** One line for people: `file:line field: message Remedy (code)`. */
function describeProblem(problem: Problem): string {
  const numbers = [problem.line, problem.column].flatMap((number) =>
    number === undefined ? [] : `:${number}`,
  );
  const where = problem.file === undefined ? (problem.row ?? '') : `${problem.file}${numbers.join('')}`;
  const field = problem.field === undefined ? '' : ` ${problem.field}`;
  const place = `${where}${field}`.trim();
  return `${place}${place === '' ? '' : ': '}${problem.message} ${problem.remedy} [${problem.code}]`;
}

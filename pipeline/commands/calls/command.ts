import type { ParseArgsConfig } from 'node:util';
import type { ExitCode } from '../../contract/problem.ts';

/** The options of a call by name. */
export type Flags = Readonly<Record<string, Flag>>;

/** A list where the option may be given several times. */
export type Flag = string | boolean | readonly string[] | undefined;

/** A command as it is called. What it runs is loaded only then: help and mistakes need no language model. */
export interface Command {
  /** What its `--help` prints. No line is wider than 80 columns. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words may stand beside the options. */
  readonly operands: 0 | 1 | 2 | 4;
  /** What they must be, where none may be left out. */
  readonly needs?: string;
  run(flags: Flags, operands: readonly string[]): Promise<ExitCode>;
}

import type { CorrectionOutcome } from './corrections.ts';
import type { Rejection } from './fact.ts';
import type { LetThrough } from './gates.ts';
import type { Problem } from './problem.ts';

/** What was read, found and rejected. Holds no time: it is part of the release, which must come out the same again. */
export interface BuildReport {
  readonly articles: readonly {
    readonly file: string;
    readonly status: 'used' | 'skipped';
    readonly article: string | null;
    readonly words: number;
    readonly facts: number;
    readonly rejections: number;
  }[];
  /** Rows by table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Facts that passed the gate, by table. */
  readonly facts: Readonly<Record<string, number>>;
  /** Candidates that the gate rejected, by reason. */
  readonly rejections: Readonly<Record<string, number>>;
  /** Each rejected candidate, so that a rule that claims too much can be found. */
  readonly rejected: readonly Rejection[];
  readonly problems: readonly Problem[];
  /** What became of each correction. */
  readonly corrections: readonly CorrectionOutcome[];
  /** Rules that the release does not meet and was let through with; absent where it meets all. */
  readonly gates?: readonly LetThrough[];
}

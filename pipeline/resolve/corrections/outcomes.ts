import type {
  Correction,
  CorrectionOutcome,
  FactCorrection,
  StaleCorrection,
} from '../../contract/corrections.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Tally } from './tally.ts';

export function outcomeOf(correction: FactCorrection, tally: Tally): CorrectionOutcome {
  const { file, line, action, by, on, because, about } = correction;
  const isApplied = tally.isApplied(correction);
  const now = tally.rowsOf(correction);
  const rows = now.length > 0 || about.id === undefined ? now : [about.id];
  return { file, line, action, by, on, because, status: isApplied ? 'applied' : 'stale', rows };
}

const WORDS_ARE_NEEDED =
  ' To accept lets nothing past the gate: where an article does say it, quote its words with an action: set.';

/** A correction that has no effect any more, for the report. */
export function staleProblem({ correction, why }: StaleCorrection): Problem {
  return {
    level: 'warning',
    stage: 'resolve',
    code: 'resolve/stale-correction',
    message: `The ${correction.action} of ${inWords(correction)} (${correction.by}, ${correction.on}) has no effect, for ${why}.`,
    remedy: `Leave it where it is if it may be said again, point it at what is said now, or take it out.${correction.action === 'accept' ? WORDS_ARE_NEEDED : ''}`,
    file: correction.file,
    line: correction.line,
  };
}

function inWords(correction: Correction): string {
  if (correction.action === 'merge' || correction.action === 'split')
    return `“${correction.one.name}” and “${correction.other.name}”`;
  const { about, field } = correction;
  const row =
    'name' in about
      ? `“${about.name}” of ${about.article}`
      : (about.id ?? `a row of ${about.table} of ${about.article}`);
  return field === undefined ? row : `${field} of ${row}`;
}

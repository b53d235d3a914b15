import type { Wordings } from './contract/article.ts';
import type { Correction, CorrectionOutcome, Merge, Split, StaleCorrection } from './contract/corrections.ts';
import type { Judgement } from './contract/judgements.ts';
import type { Problem } from './contract/problem.ts';
import type { RowKeeper } from './contract/row-list.ts';
import type { Evidence } from './contract/rows.generated.ts';
import type { Dataset } from './contract/tables.ts';
import { groundCorrections } from './ground/corrections.ts';
import {
  type ArticleFacts,
  type MadeOf,
  resolve,
  type Resolution,
  staleCorrection,
} from './resolve/index.ts';

/** The code of two corrections that cannot both hold. */
export const CONTRADICTION = 'resolve/contradictory-corrections';
const CONTRADICTORY_JUDGEMENTS = 'resolve/contradictory-judgements';
const STALE_JUDGEMENT = 'resolve/stale-judgement';

/**
 * Resolves facts to rows, with what people say of them: merges and splits go before the rules of resolution as judgements, values that
 * are set pass the gate, and resolution applies the rest.
 * @param words of the articles
 * @param receipts takes the receipts; they stay in memory where it is not given
 * @param known what the rows of the previous release are made of
 */
export function correctedRows(
  articles: readonly ArticleFacts[],
  previous: Dataset | null,
  corrections: readonly Correction[],
  words: Wordings,
  receipts?: RowKeeper<Evidence>,
  known?: MadeOf | null,
): Resolution {
  const joins = corrections.filter(isJoin);
  const { grounded, stale } = groundCorrections(words, corrections);
  const resolved = resolve({
    articles,
    previous,
    corrections: grounded,
    judgements: judgementsOf(corrections),
    ...(receipts === undefined ? {} : { receipts }),
    known,
  });
  return {
    ...resolved,
    problems: [...resolved.problems.map(ofCorrection), ...stale.map(staleCorrection)],
    corrected: inOrder([
      ...resolved.corrected,
      ...stale.map(({ correction }) => outcomeOfStale(correction)),
      ...joins.map((join) => outcomeOfJoin(join, resolved.problems)),
    ]),
  };
}

/** Merges and splits, as resolution takes them. */
export function judgementsOf(corrections: readonly Correction[]): Judgement[] {
  return corrections.filter(isJoin).map(judgementOf);
}

function isJoin(correction: Correction): correction is Merge | Split {
  return correction.action === 'merge' || correction.action === 'split';
}

function judgementOf({ action, one, other, file, line }: Merge | Split): Judgement {
  return { verdict: action === 'merge' ? 'same' : 'different', one, other, place: { file, line } };
}

/** What resolution says of judgements, as of the corrections that they come from. */
function ofCorrection(problem: Problem): Problem {
  if (problem.code === CONTRADICTORY_JUDGEMENTS) return { ...problem, level: 'error', code: CONTRADICTION };
  return problem;
}

function outcomeOfStale(correction: StaleCorrection['correction']): CorrectionOutcome {
  const { file, line, action, by, on, because } = correction;
  const ids = isJoin(correction) ? [] : [correction.about.id];
  return { file, line, action, by, on, because, status: 'stale', rows: ids.flatMap((id) => id ?? []) };
}

function outcomeOfJoin(join: Merge | Split, problems: readonly Problem[]): CorrectionOutcome {
  const { file, line, action, by, on, because, one, other } = join;
  const isStale = problems.some(
    (problem) => problem.code === STALE_JUDGEMENT && problem.file === file && problem.line === line,
  );
  const rows = [one.id, other.id].flatMap((id) => id ?? []);
  return { file, line, action, by, on, because, status: isStale ? 'stale' : 'applied', rows };
}

function inOrder(outcomes: readonly CorrectionOutcome[]): CorrectionOutcome[] {
  const key = ({ file, line }: CorrectionOutcome): string =>
    JSON.stringify([file, String(line).padStart(9, '0')]);
  return outcomes.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

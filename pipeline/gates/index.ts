/** Release gates: what a new release must meet, by itself and beside the one before it. */
import type { Acceptance, Breach, Expectations } from '../contract/gates.ts';
import { severityOf } from './defaults.ts';
import { drift } from './drift.ts';
import { emptyValues } from './empty.ts';
import { valueRanges } from './ranges.ts';
import { rejectedShare } from './rejected.ts';
import { rowCounts } from './rows.ts';
import { silentSources } from './silent.ts';
import type { Subject } from './subject.ts';

export { means, withDefaults } from './defaults.ts';
export type { Subject } from './subject.ts';

/** The breaches of a release by what they do. */
export interface Judgement {
  /** They hold it back. */
  readonly held: readonly Breach[];
  /** Of severity `warn`. */
  readonly warned: readonly Breach[];
  /** They would hold it back, and somebody accepted them. */
  readonly accepted: readonly { readonly breach: Breach; readonly acceptance: Acceptance }[];
  /** Acceptances for this very step from one release to the next that fit no breach. */
  readonly stale: readonly Acceptance[];
}

const RULES: readonly ((subject: Subject, expectations: Expectations) => Breach[])[] = [
  rowCounts,
  drift,
  emptyValues,
  valueRanges,
  rejectedShare,
  silentSources,
];

/**
 * Holds a data set against what is expected of it. An acceptance counts where rule, previous release and what was found are the same
 * to the letter, so that none lets a later, other breach through.
 */
export function judge(
  subject: Subject,
  expectations: Expectations,
  acceptances: readonly Acceptance[],
): Judgement {
  const previous = subject.previous?.version ?? null;
  const ofThisStep = acceptances.filter((acceptance) => acceptance.previous === previous);
  const held: Breach[] = [];
  const warned: Breach[] = [];
  const accepted: { breach: Breach; acceptance: Acceptance }[] = [];
  for (const breach of RULES.flatMap((rule) => rule(subject, expectations))) {
    const severity = severityOf(breach.rule, expectations.severity);
    if (severity === 'off') continue;
    const acceptance = ofThisStep.find(({ rule, found }) => rule === breach.rule && found === breach.found);
    if (severity === 'warn') warned.push(breach);
    else if (acceptance === undefined) held.push(breach);
    else accepted.push({ breach, acceptance });
  }
  const used = new Set(accepted.map(({ acceptance }) => acceptance));
  return { held, warned, accepted, stale: ofThisStep.filter((acceptance) => !used.has(acceptance)) };
}

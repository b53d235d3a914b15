import type { FinishedRecord } from './record.ts';
import { type RetryPolicy, waitAfter } from './retry.ts';
import type { Slots } from './slots.ts';
import type { LedgerState } from './state.ts';

/** Which of the slots that were missed are made up for. */
export type Missed = 'none' | 'latest' | 'all';

export interface PlanPolicy extends RetryPolicy {
  readonly missed: Missed;
  /** Milliseconds after which a slot counts as missed. */
  readonly grace: number;
}

/** What to do next. All instants are milliseconds since 1970 in UTC. */
export type Step =
  | { readonly kind: 'run'; readonly slot: number; readonly attempt: number }
  /** Slots to leave out, first and last. */
  | { readonly kind: 'skip'; readonly first: number; readonly last: number }
  /** Nothing to do before then; null where no slot follows. */
  | { readonly kind: 'wait'; readonly until: number | null };

/**
 * The next step, from what the ledger says. Slots are settled in their order, one at a time: each is run to its end or left out before the
 * next is looked at, so that none is lost and none comes twice. A slot that is still to be tried again gives way to a newer one, except
 * under the policy `all`.
 */
export function nextStep(state: LedgerState, policy: PlanPolicy, slots: Slots, now: number): Step {
  const first = slots.after(state.settledThrough);
  if (first === null || first > now) return { kind: 'wait', until: first };
  const open = state.open;
  const isOpen = open !== null && open.slot !== null && Date.parse(open.slot) === first;
  if (policy.missed === 'all') return isOpen ? again(open, policy, first, now) : run(first);

  const last = slots.lastUntil(now) ?? first;
  if (last > first) {
    const isRun = policy.missed === 'latest' || now - last <= policy.grace;
    return { kind: 'skip', first, last: isRun ? beforeLast(slots, first, last) : last };
  }
  if (isOpen) return again(open, policy, first, now);
  return policy.missed === 'latest' || now - first <= policy.grace
    ? run(first)
    : { kind: 'skip', first, last: first };
}

function run(slot: number, attempt = 1): Step {
  return { kind: 'run', slot, attempt };
}

function again(open: FinishedRecord, policy: RetryPolicy, slot: number, now: number): Step {
  const ended = Date.parse(open.at);
  const due = ended + waitAfter(open.attempt, open.outcome, policy);
  // An end that lies ahead is of a clock that was put back since.
  return due <= now || ended > now ? run(slot, open.attempt + 1) : { kind: 'wait', until: due };
}

/** The slot before `last`, looked for from there on. */
function beforeLast(slots: Slots, first: number, last: number): number {
  return Math.max(first, slots.lastUntil(last - 1) ?? first);
}

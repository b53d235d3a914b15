import type { Redirect } from '../contract/rows.generated.ts';
import { byCodeUnit, groupedBy } from './order.ts';

/** A sign that a row of the previous release and a row of this one are the same. */
export interface Sign {
  /** Id in the previous release, that of a row or a retired one. */
  readonly past: string;
  /** Index of the row of this release. */
  readonly now: number;
  readonly strength: Strength;
  /** How many names of how many articles say so. */
  readonly weight: number;
}

/**
 * `same`: the name (of claims: the key) of the previous row is one of the new row; `more`: the new row says all that the previous
 * one did, and more; `hint`: something else speaks for it; `return`: the id is a retired one.
 */
export type Strength = 'same' | 'more' | 'hint' | 'return';

const RANK: Readonly<Record<Strength, number>> = { same: 0, more: 1, hint: 2, return: 3 };

/** Which new rows keep which ids, and where the ids go that no row keeps. */
export interface Matching {
  readonly kept: ReadonlyMap<number, string>;
  readonly moved: readonly {
    readonly from: string;
    readonly to: number;
    readonly reason: Redirect['reason'];
  }[];
}

/**
 * Pairs previous ids with new rows one to one, the surest first: the strongest sign, then more of them, then by id. An id that is
 * left over although there is more than a hint of where its thing is moved there: it was merged, or split among several rows.
 */
export function matching(signs: readonly Sign[]): Matching {
  const ordered = [...joined(signs)].sort(bySureness);
  const kept = new Map<number, string>();
  const given = new Set<string>();
  for (const { past, now } of ordered) {
    if (kept.has(now) || given.has(past)) continue;
    kept.set(now, past);
    given.add(past);
  }
  const left = ordered.filter(({ past, strength }) => RANK[strength] < RANK.hint && !given.has(past));
  const moved = [...groupedBy(left, ({ past }) => past)].flatMap(([from, [first, ...others]]) =>
    first === undefined
      ? []
      : [{ from, to: first.now, reason: others.length > 0 ? ('split' as const) : ('merged' as const) }],
  );
  return { kept, moved };
}

/** One sign a pair. */
function joined(signs: readonly Sign[]): Sign[] {
  const pairs = groupedBy(signs, ({ past, now }) => `${now} ${past}`);
  return [...pairs.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(both, first)],
  );
}

function both(a: Sign, b: Sign): Sign {
  const strength = RANK[a.strength] <= RANK[b.strength] ? a.strength : b.strength;
  return { ...a, strength, weight: a.weight + b.weight };
}

function bySureness(a: Sign, b: Sign): number {
  return (
    RANK[a.strength] - RANK[b.strength] || b.weight - a.weight || byCodeUnit(a.past, b.past) || a.now - b.now
  );
}

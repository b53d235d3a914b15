import { gapBetween } from './features.ts';
import type { Pair } from './pairs.ts';
import { PAIR_KINDS } from './properties.ts';
import type { SentenceReading } from './sentence.ts';

/** A pair with the log-odds of each property of its kind. */
export interface ScoredPair {
  readonly pair: Pair;
  readonly logOdds: Float64Array;
}

/** Below these log-odds, and with no pair of the same things above them, a pair is given up. */
const LEAST = -2.5;
const NONE = -4;
/** From these log-odds on, another pair counts as a rival. */
const RIVAL = -1;

/** One property of one pair, as the second stage sees it. */
export interface Agreement {
  readonly scored: ScoredPair;
  /** Index among the properties of the kind. */
  readonly property: number;
  readonly features: Float32Array;
}

/** The two highest of the values noted, and how many were high. */
interface Highest {
  first: number;
  second: number;
  count: number;
  rivals: number;
}

/**
 * What the other pairs of a sentence say of a pair: whether those that seem to mean the same things ("he", "his") were found
 * related too, and whether one of the two was found in the relation with something else.
 */
export function agreementsIn(reading: SentenceReading, scored: readonly ScoredPair[]): Agreement[] {
  const asRole = strongestByRole(scored, reading.arguments.length);
  return PAIR_KINDS.flatMap((kind, index) => {
    const own = scored.filter(({ pair }) => pair.kind === index);
    if (own.length === 0) return [];
    return kind.properties.flatMap((_, property) => agreementsOf(reading, own, index, property, asRole));
  });
}

function agreementsOf(
  reading: SentenceReading,
  scored: readonly ScoredPair[],
  kindIndex: number,
  property: number,
  asRole: (argument: number, butRole: number) => number,
): Agreement[] {
  const kind = PAIR_KINDS[kindIndex];
  if (kind === undefined) return [];
  const { groups, arguments: found } = reading;
  const cells = new Map<number, Highest>();
  const valueOf = ({ logOdds }: ScoredPair): number => Math.max(NONE, logOdds[property] ?? NONE);
  const cellOf = ({ first, second }: Pair): number => (groups[first] ?? 0) * 64 + (groups[second] ?? 0);
  const byOrder = new Map<number, number>();
  for (const one of scored) {
    note(cells, cellOf(one.pair), valueOf(one));
    byOrder.set(one.pair.first * 64 + one.pair.second, valueOf(one));
  }
  const rows = new Map<number, Highest>();
  const columns = new Map<number, Highest>();
  for (const [cell, { first }] of cells) {
    note(rows, cell >> 6, first);
    note(columns, cell & 63, first);
  }
  const rivalsIn = (side: 'row' | 'column', key: number): number => {
    let sum = 0;
    for (const [cell, { rivals }] of cells)
      if ((side === 'row' ? cell >> 6 : cell & 63) === key) sum += rivals;
    return sum;
  };
  const rowRivals = new Map([...rows.keys()].map((key) => [key, rivalsIn('row', key)]));
  const columnRivals = new Map([...columns.keys()].map((key) => [key, rivalsIn('column', key)]));
  const agreements: Agreement[] = [];
  for (const one of scored) {
    const { pair, logOdds } = one;
    const [first, second] = [found[pair.first], found[pair.second]];
    const cellKey = cellOf(pair);
    const cell = cells.get(cellKey);
    if (first === undefined || second === undefined || cell === undefined) continue;
    const own = valueOf(one);
    const same = own === cell.first ? cell.second : cell.first;
    if (Math.max(own, same) < LEAST) continue;
    const otherSecond = without(rows.get(cellKey >> 6), cell.first);
    const otherFirst = without(columns.get(cellKey & 63), cell.first);
    const gap = gapBetween(first, second);
    let sibling = NONE;
    logOdds.forEach((value, at) => {
      if (at !== property) sibling = Math.max(sibling, value);
    });
    const reverse = kind.first === kind.second ? (byOrder.get(pair.second * 64 + pair.first) ?? NONE) : NONE;
    agreements.push({
      scored: one,
      property,
      features: Float32Array.of(
        own,
        same,
        Math.max(own, same),
        otherSecond - own,
        otherFirst - own,
        cell.count - 1,
        reading.nearest(pair.first, pair.second) >= gap ? 1 : 0,
        first.form,
        second.form,
        gap,
        pair.isFirstLeft ? 1 : 0,
        groups[pair.first] === groups[pair.second] ? 1 : 0,
        asRole(pair.first, kind.first) - own,
        asRole(pair.second, kind.second) - own,
        reverse - own,
        sibling,
        (rowRivals.get(cellKey >> 6) ?? 0) - cell.rivals,
        (columnRivals.get(cellKey & 63) ?? 0) - cell.rivals,
        kind.offset + property,
        first.type,
        second.type,
        first.looks,
        second.looks,
      ),
    });
  }
  return agreements;
}

function note(highest: Map<number, Highest>, key: number, value: number): void {
  const known = highest.get(key) ?? { first: NONE, second: NONE, count: 0, rivals: 0 };
  known.count++;
  if (value > RIVAL) known.rivals++;
  if (value > known.first) {
    known.second = known.first;
    known.first = value;
  } else known.second = Math.max(known.second, value);
  highest.set(key, known);
}

/** The highest value that is not the one given. */
function without(highest: Highest | undefined, value: number): number {
  if (highest === undefined) return NONE;
  return highest.first === value ? highest.second : highest.first;
}

/** The highest log-odds of any pair in which an argument has another role than the one given. */
function strongestByRole(
  scored: readonly ScoredPair[],
  size: number,
): (argument: number, butRole: number) => number {
  const strongest = Array.from({ length: size }, () => new Map<number, number>());
  for (const { pair, logOdds } of scored) {
    const kind = PAIR_KINDS[pair.kind];
    const most = Math.max(...logOdds);
    for (const [argument, role] of [
      [pair.first, kind?.first ?? 0],
      [pair.second, kind?.second ?? 0],
    ] as const) {
      const roles = strongest[argument];
      if (roles !== undefined && most > (roles.get(role) ?? NONE)) roles.set(role, most);
    }
  }
  return (argument, butRole) => {
    let most = NONE;
    for (const [role, value] of strongest[argument] ?? []) if (role !== butRole) most = Math.max(most, value);
    return most;
  };
}

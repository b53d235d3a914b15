import type { Argument } from './arguments.ts';
import { gapBetween } from './features.ts';
import type { Pair } from './pairs.ts';
import { PAIR_KINDS } from './properties.ts';
import type { SentenceReading } from './sentence.ts';

/** A pair with the log-odds of each property of its kind. */
export interface ScoredPair {
  readonly pair: Pair;
  readonly logOdds: readonly number[];
}

/** One property of one pair, as the second stage sees it. */
export interface Agreement {
  readonly scored: ScoredPair;
  /** Index among the properties of the kind. */
  readonly property: number;
  readonly features: Float32Array;
}

/** Below these log-odds, and with no pair of the same things above them, a property is given up. */
const LEAST_OWN = -1.6;
/** Log-odds of what was not found at all. */
const NONE = -3;
/** How many numbers the trees look at. */
const FEATURES = 23;
/** Those of them that are the log-odds of the property, for the pair and those of the same things, or the higher of the two. */
export const OWN_FEATURES: ReadonlySet<number> = new Set([0, 1, 2]);
/** That of them which says what property it is. */
export const PROPERTY_FEATURE = 18;
/** From these log-odds on, another pair counts as a rival. */
const RIVAL = -1;

/**
 * What the other pairs of a sentence say of a pair: whether those that seem to mean the same things ("he", "his") were found
 * related too, and whether one of the two was found in the relation with something else.
 * @param leastOwn by property, in the order of `PROPERTIES`: the log-odds below which it is given up, where they are not the usual ones
 */
export function agreementsIn(
  reading: SentenceReading,
  scored: readonly ScoredPair[],
  leastOwn: readonly number[] = [],
): Agreement[] {
  const agreements: Agreement[] = [];
  let asRole: StrongestByRole | undefined;
  for (const [index, kind] of PAIR_KINDS.entries()) {
    let own: ScoredPair[] | undefined;
    for (let property = 0; property < kind.properties.length; property++) {
      const least = leastOwn[kind.offset + property] ?? LEAST_OWN;
      if (!scored.some(({ pair, logOdds }) => pair.kind === index && (logOdds[property] ?? NONE) >= least))
        continue;
      own ??= scored.filter(({ pair }) => pair.kind === index);
      asRole ??= new StrongestByRole(scored, reading.arguments.length);
      addAgreements(new PropertyTable(reading, own, index, property), asRole, least, agreements);
    }
  }
  return agreements;
}

function addAgreements(
  table: PropertyTable,
  asRole: StrongestByRole,
  least: number,
  agreements: Agreement[],
): void {
  const { reading, scored, property } = table;
  for (const one of scored) {
    const { pair, logOdds } = one;
    const [first, second] = [reading.arguments[pair.first], reading.arguments[pair.second]];
    if (first === undefined || second === undefined) continue;
    const own = Math.max(NONE, logOdds[property] ?? NONE);
    const same = table.bestOfSame(pair, own);
    if (Math.max(own, same) < least) continue;
    agreements.push({
      scored: one,
      property,
      features: featuresOf({
        table,
        pair,
        first,
        second,
        own,
        same,
        asRole,
        sibling: sibling(logOdds, property),
      }),
    });
  }
}

interface Seen {
  readonly table: PropertyTable;
  readonly pair: Pair;
  readonly first: Argument;
  readonly second: Argument;
  readonly own: number;
  readonly same: number;
  readonly sibling: number;
  readonly asRole: StrongestByRole;
}

/** The numbers that the trees look at; their order is that of the weights file. */
function featuresOf({ table, pair, first, second, own, same, sibling: other, asRole }: Seen): Float32Array {
  const { reading, kind, property } = table;
  const gap = gapBetween(first, second);
  const features = new Float32Array(FEATURES);
  features[0] = own;
  features[1] = same;
  features[2] = Math.max(own, same);
  features[3] = table.bestOfOtherSecond(pair) - own;
  features[4] = table.bestOfOtherFirst(pair) - own;
  features[5] = table.sizeOfSame(pair);
  features[6] = reading.nearest(pair.first, pair.second) >= gap ? 1 : 0;
  features[7] = first.form;
  features[8] = second.form;
  features[9] = gap;
  features[10] = pair.isFirstLeft ? 1 : 0;
  features[11] = reading.groups[pair.first] === reading.groups[pair.second] ? 1 : 0;
  features[12] = asRole.besides(pair.first, kind.first) - own;
  features[13] = asRole.besides(pair.second, kind.second) - own;
  features[14] = (kind.first === kind.second ? table.reversed(pair) : NONE) - own;
  features[15] = other;
  features[16] = table.rivalsOfSecond(pair);
  features[17] = table.rivalsOfFirst(pair);
  features[PROPERTY_FEATURE] = kind.offset + property;
  features[19] = first.type;
  features[20] = second.type;
  features[21] = first.looks;
  features[22] = second.looks;
  return features;
}

/** The highest log-odds of the other properties of a pair. */
function sibling(logOdds: readonly number[], property: number): number {
  let highest = NONE;
  for (let at = 0; at < logOdds.length; at++)
    if (at !== property) highest = Math.max(highest, logOdds[at] ?? NONE);
  return highest;
}

/** The two highest of some values, how many there are, and how many are high. */
class Highest {
  first = NONE;
  second = NONE;
  count = 0;
  rivals = 0;

  note(value: number): void {
    this.count++;
    if (value > RIVAL) this.rivals++;
    if (value > this.first) {
      this.second = this.first;
      this.first = value;
    } else if (value > this.second) this.second = value;
  }

  /** The highest but one that has this value. */
  besides(value: number): number {
    return this.first === value ? this.second : this.first;
  }
}

/** The log-odds of one property for the pairs of a kind, by what the arguments seem to mean. */
class PropertyTable {
  readonly reading: SentenceReading;
  readonly scored: readonly ScoredPair[];
  readonly kind: (typeof PAIR_KINDS)[number];
  readonly property: number;
  /** By the groups of both arguments, of the first and of the second. */
  private readonly cells = new Map<number, Highest>();
  private readonly firsts = new Map<number, Highest>();
  private readonly seconds = new Map<number, Highest>();
  private readonly byArguments = new Map<number, number>();
  private readonly width: number;

  constructor(reading: SentenceReading, scored: readonly ScoredPair[], kind: number, property: number) {
    const own = PAIR_KINDS[kind];
    if (own === undefined) throw new RangeError(`There is no kind of pair ${kind}.`);
    this.reading = reading;
    this.scored = scored;
    this.kind = own;
    this.property = property;
    this.width = reading.arguments.length;
    for (const { pair, logOdds } of scored) {
      const value = Math.max(NONE, logOdds[property] ?? NONE);
      entry(this.cells, this.cell(pair)).note(value);
      this.byArguments.set(pair.first * this.width + pair.second, value);
    }
    for (const [cell, { first, rivals }] of this.cells) {
      for (const [side, key] of [
        [this.firsts, Math.floor(cell / this.width)],
        [this.seconds, cell % this.width],
      ] as const) {
        const whole = entry(side, key);
        whole.note(first);
        whole.rivals += rivals - (first > RIVAL ? 1 : 0);
      }
    }
  }

  /** The highest of the other pairs of the same two things. */
  bestOfSame(pair: Pair, own: number): number {
    return this.cells.get(this.cell(pair))?.besides(own) ?? NONE;
  }

  sizeOfSame(pair: Pair): number {
    return (this.cells.get(this.cell(pair))?.count ?? 1) - 1;
  }

  bestOfOtherSecond(pair: Pair): number {
    return this.of(this.firsts, pair.first)?.besides(this.best(pair)) ?? NONE;
  }

  bestOfOtherFirst(pair: Pair): number {
    return this.of(this.seconds, pair.second)?.besides(this.best(pair)) ?? NONE;
  }

  rivalsOfSecond(pair: Pair): number {
    return (this.of(this.firsts, pair.first)?.rivals ?? 0) - (this.cells.get(this.cell(pair))?.rivals ?? 0);
  }

  rivalsOfFirst(pair: Pair): number {
    return (this.of(this.seconds, pair.second)?.rivals ?? 0) - (this.cells.get(this.cell(pair))?.rivals ?? 0);
  }

  reversed({ first, second }: Pair): number {
    return this.byArguments.get(second * this.width + first) ?? NONE;
  }

  private best(pair: Pair): number {
    return this.cells.get(this.cell(pair))?.first ?? NONE;
  }

  private of(side: ReadonlyMap<number, Highest>, argument: number): Highest | undefined {
    return side.get(this.reading.groups[argument] ?? 0);
  }

  private cell({ first, second }: Pair): number {
    const { groups } = this.reading;
    return (groups[first] ?? 0) * this.width + (groups[second] ?? 0);
  }
}

function entry(side: Map<number, Highest>, key: number): Highest {
  let known = side.get(key);
  if (known === undefined) side.set(key, (known = new Highest()));
  return known;
}

const ROLE_VALUES = 32;

/** The highest log-odds of any pair in which an argument has a role. */
class StrongestByRole {
  private readonly highest: Float64Array;

  constructor(scored: readonly ScoredPair[], size: number) {
    this.highest = new Float64Array(size * ROLE_VALUES).fill(NONE);
    for (const { pair, logOdds } of scored) {
      const kind = PAIR_KINDS[pair.kind];
      const most = sibling(logOdds, -1);
      this.note(pair.first * ROLE_VALUES + (kind?.first ?? 0), most);
      this.note(pair.second * ROLE_VALUES + (kind?.second ?? 0), most);
    }
  }

  /** The highest in any role but this. */
  besides(argument: number, role: number): number {
    let most = NONE;
    for (let other = 1; other < ROLE_VALUES; other *= 2)
      if (other !== role) most = Math.max(most, this.highest[argument * ROLE_VALUES + other] ?? NONE);
    return most;
  }

  private note(at: number, value: number): void {
    if (value > (this.highest[at] ?? NONE)) this.highest[at] = value;
  }
}

import type { Pair } from './pairs.ts';
import { PAIR_KINDS } from './properties.ts';
import { NONE, type ScoredPair } from './scored-pair.ts';
import type { SentenceReading } from './sentence.ts';

/** From these log-odds on, another pair counts as a rival. */
const RIVAL = -1;

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
export class PropertyTable {
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

import type { Argument } from './arguments.ts';
import { gapBetween } from './features.ts';
import type { Pair } from './pairs.ts';
import { PAIR_KINDS } from './properties.ts';
import { PropertyTable } from './property-table.ts';
import { highest, NONE, type ScoredPair } from './scored-pair.ts';
import type { SentenceReading } from './sentence.ts';
import { StrongestByRole } from './strongest-by-role.ts';

/** One property of one pair, as the second stage sees it. */
export interface Agreement {
  readonly scored: ScoredPair;
  /** Index among the properties of the kind. */
  readonly property: number;
  readonly features: Float32Array;
}

/** Below these log-odds, and with no pair of the same things above them, a property is given up. */
const LEAST_OWN = -1.6;
/** How many numbers the trees look at. */
const FEATURES = 23;
/** Those of them that are the log-odds of the property, for the pair and those of the same things, or the higher of the two. */
export const OWN_FEATURES: ReadonlySet<number> = new Set([0, 1, 2]);
/** That of them which says what property it is. */
export const PROPERTY_FEATURE = 18;

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
      if (least === Infinity || !isReached(scored, index, property, least)) continue;
      own ??= scored.filter(({ pair }) => pair.kind === index);
      asRole ??= new StrongestByRole(scored, reading.arguments.length);
      addAgreements(new PropertyTable(reading, own, index, property), asRole, least, agreements);
    }
  }
  return agreements;
}

/** Whether a pair of a kind reaches some log-odds of a property. */
function isReached(scored: readonly ScoredPair[], kind: number, property: number, least: number): boolean {
  for (const { pair, logOdds } of scored)
    if (pair.kind === kind && (logOdds[property] ?? NONE) >= least) return true;
  return false;
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
        sibling: highest(logOdds, property),
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

import type {
  CorrectionOutcome,
  FactCorrection,
  PointedValue,
  Reject,
  StaleCorrection,
} from '../../contract/corrections.ts';
import type { Value } from '../../contract/fact.ts';
import type { NamedThing } from '../../contract/judgements.ts';
import type { Problem } from '../../contract/problem.ts';
import type { EntityTable } from '../../contract/tables.ts';
import type { ClaimFact } from '../claims.ts';
import { localKey } from '../local-entities.ts';
import type { Claim, RowFact, Thing } from '../model.ts';
import type { IdLookup } from '../row-facts.ts';
import { claimCorrections } from './claims.ts';
import { contradictionsOf } from './contradictions.ts';
import { thingFinder } from './find-thing.ts';
import { outcomeOf, staleProblem } from './outcomes.ts';
import { rejectedPlaces, type RejectedPlaces } from './rejected-places.ts';
import { tallyOfCorrections } from './tally.ts';
import { thingFacts } from './thing-facts.ts';
import { correctedThings, isOfThing } from './things.ts';

/** What people say of the facts, to be applied at each step of resolution. */
export interface Corrections {
  /** Without what is rejected, and called as people call them. */
  readonly things: readonly Thing[];
  /** Those that are rejected altogether, as people name them. */
  readonly rejected: readonly NamedThing[];
  /** The rest, once things have ids. */
  identified(idOf: IdLookup): IdentifiedCorrections;
}

export interface IdentifiedCorrections {
  /** The facts of the row of a thing. */
  ofThing(table: EntityTable, id: string, facts: readonly RowFact[]): RowFact[];
  /** Facts of claims, before equal ones are merged. */
  ofClaimFacts(facts: readonly ClaimFact[]): ClaimFact[];
  /** Claims after that. */
  ofClaims(claims: readonly Claim[]): Claim[];
  /** What became of the corrections, when all else is done. */
  outcomes(): { outcomes: CorrectionOutcome[]; problems: Problem[] };
}

/**
 * Applies corrections to things that are joined already, so that what was said of one part of a thing holds for the whole.
 * The same in whatever order they come.
 */
export function correctionsOf(joined: readonly Thing[], given: readonly FactCorrection[]): Corrections {
  if (given.length === 0) return { things: joined, rejected: [], identified: () => NOTHING };
  const corrections = given.toSorted(byContent);
  const tally = tallyOfCorrections();
  const find = thingFinder(joined);
  const corrected = correctedThings(joined, corrections, find, tally);
  return {
    things: corrected.flatMap((thing) => thing ?? []),
    rejected: corrections.flatMap((one) => (isRejectedThing(one) && tally.isApplied(one) ? [one.about] : [])),
    identified: (idOf) => {
      const idOfThing = (named: NamedThing): string | undefined => {
        const at = find(named);
        const [member] = (at === undefined ? undefined : corrected[at])?.members ?? [];
        return member === undefined ? undefined : idOf(localKey(member.article, member));
      };
      const valueOf = (value: PointedValue): Value | undefined =>
        typeof value === 'object' ? idOfThing(value) : value;
      for (const correction of corrections) {
        const id = isOfThing(correction.about) ? idOfThing(correction.about) : undefined;
        if (id !== undefined && tally.isApplied(correction)) tally.apply(correction, id);
      }
      const placesOf = (correction: Reject, meant: Value): RejectedPlaces => {
        const at = isOfThing(correction.about) ? find(correction.about) : undefined;
        const thing = at === undefined ? undefined : corrected[at];
        return thing === undefined ? new Set() : rejectedPlaces(thing, correction, meant);
      };
      const context = { corrections, tally, valueOf, idOfThing, placesOf };
      const { ofClaimFacts, ofClaims } = claimCorrections(context);
      return {
        ofThing: thingFacts(context),
        ofClaimFacts,
        ofClaims,
        outcomes: () => {
          const stale = corrections
            .filter((correction) => !tally.isApplied(correction))
            .map((correction): StaleCorrection => ({ correction, why: 'nothing says it any more' }));
          return {
            outcomes: corrections.map((correction) => outcomeOf(correction, tally)),
            problems: [...contradictionsOf(context), ...stale.map(staleProblem)],
          };
        },
      };
    },
  };
}

function isRejectedThing(correction: FactCorrection): correction is Reject & { about: NamedThing } {
  const { action, about } = correction;
  return (
    action === 'reject' &&
    correction.field === undefined &&
    correction.scope === 'everywhere' &&
    isOfThing(about)
  );
}

const NOTHING: IdentifiedCorrections = {
  ofThing: (_table, _id, facts) => [...facts],
  ofClaimFacts: (facts) => [...facts],
  ofClaims: (claims) => [...claims],
  outcomes: () => ({ outcomes: [], problems: [] }),
};

/** What the steps share. */
export interface CorrectionContext {
  readonly corrections: readonly FactCorrection[];
  readonly tally: ReturnType<typeof tallyOfCorrections>;
  /** A value as rows have it; undefined for a thing that is not there. */
  readonly valueOf: (value: PointedValue) => Value | undefined;
  readonly idOfThing: (named: NamedThing) => string | undefined;
  /** Where the words of a rejected number of a thing stand. */
  readonly placesOf: (correction: Reject, meant: Value) => RejectedPlaces;
}

/** By when and where they were written; no order of files or of the disk decides. */
function byContent(a: FactCorrection, b: FactCorrection): number {
  const [one, other] = [textOf(a), textOf(b)];
  return one === other ? 0 : one < other ? -1 : 1;
}

function textOf({ on, file, line }: FactCorrection): string {
  return JSON.stringify([on, file, String(line).padStart(9, '0')]);
}

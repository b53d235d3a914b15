import type { Accept, GroundedSet, Reject } from '../../contract/corrections.ts';
import type { Value } from '../../contract/fact.ts';
import type { ClaimTable } from '../../contract/tables.ts';
import { type ClaimFact, keyColumns, optionalColumns, toldByRest } from '../claims.ts';
import type { Claim, RowFact } from '../model.ts';
import { groupedBy } from '../order.ts';
import { judgedFacts, saysRejected, setFact, withoutField } from './fields.ts';
import type { CorrectionContext } from './index.ts';
import { factsMeant, likeness, type MeantClaim, meantBy } from './meant-claims.ts';
import { isReadThere } from './rejected-places.ts';
import { isOfThing } from './things.ts';
import { SET_SOURCE, wordOf } from './words.ts';

/** The steps that correct claims: their facts before equal ones are merged, and the claims after that. */
export function claimCorrections(context: CorrectionContext) {
  const meant = context.corrections.flatMap((correction) => meantBy(context, correction));
  const rejections = meant.filter(isRejection);
  const sets = meant.filter(isSet);
  const accepted = meant.filter(isAccepted);
  const isRejectedFigure = figuresRejected(context);
  return {
    ofClaimFacts: (facts: readonly ClaimFact[]): ClaimFact[] => {
      const mended = sets
        .filter(({ correction, table }) => isOfKey(table, correction.field))
        .reduce<readonly ClaimFact[]>((all, set) => mendedFacts(context, all, set), facts);
      const left = rejections.reduce<readonly ClaimFact[]>(
        (all, one) => withoutRejected(context, all, one),
        mended,
      );
      return left.filter((one) => !isRejectedFigure(one));
    },
    ofClaims: (claims: readonly Claim[]): Claim[] => {
      const others = sets.filter(({ correction, table }) => !isOfKey(table, correction.field));
      return claims.map((claim) =>
        [...others, ...accepted].reduce((one, word) => withWord(context, one, word), claim),
      );
    },
  };
}

/** Whether a figure was read from the words of a number of a thing that people reject. */
function figuresRejected({ corrections, placesOf }: CorrectionContext): (one: ClaimFact) => boolean {
  const numbers = corrections.flatMap((correction) => {
    if (correction.action !== 'reject' || typeof correction.value !== 'number') return [];
    return [{ meant: correction.value, places: placesOf(correction, correction.value) }];
  });
  return (one) => numbers.some(({ meant, places }) => isReadThere(one, meant, places));
}

function isRejection(one: MeantClaim): one is MeantClaim<Reject> {
  return one.correction.action === 'reject';
}

function isSet(one: MeantClaim): one is MeantClaim<GroundedSet> {
  return one.correction.action === 'set';
}

function isAccepted(one: MeantClaim): one is MeantClaim<Accept> {
  return one.correction.action === 'accept';
}

function isOfKey(table: ClaimTable, field: string | undefined): boolean {
  return field !== undefined && keyColumns(table).includes(field);
}

function withoutRejected(
  context: CorrectionContext,
  facts: readonly ClaimFact[],
  claim: MeantClaim<Reject>,
): readonly ClaimFact[] {
  const { correction, table } = claim;
  const { about, scope, value: given } = correction;
  const field = isOfThing(about) ? undefined : correction.field;
  const meant = factsMeant(facts, claim);
  if (meant.size === 0) return facts;
  const isWhole = field === undefined || (isOfKey(table, field) && !optionalColumns(table).includes(field));
  const value = given === undefined ? undefined : context.valueOf(given);
  if (!isWhole && given !== undefined && value === undefined) return facts;
  return facts.flatMap((one): ClaimFact[] => {
    if (!meant.has(one)) return [one];
    if (isWhole) {
      if (scope === 'article' && one.fact.article !== about.article) return [one];
      context.tally.apply(correction, about.id);
      return [];
    }
    if (!saysRejected(table, one.fact, correction, field, value)) return [one];
    context.tally.apply(correction, about.id);
    return [{ ...one, fact: withoutField(table, one.fact, field) }];
  });
}

/** A column that makes the claim the one that it is was read wrongly in the article: there the claim says what a person set. */
function mendedFacts(
  context: CorrectionContext,
  facts: readonly ClaimFact[],
  claim: MeantClaim<GroundedSet>,
): readonly ClaimFact[] {
  const { correction, table } = claim;
  const value = context.valueOf(correction.value);
  if (value === undefined) return facts;
  const meant = factsMeant(facts, claim);
  return facts.map((one) => {
    if (!meant.has(one) || one.fact.article !== correction.article) return one;
    context.tally.apply(correction, correction.about.id);
    const set = setFact(correction, value, wordOf(correction));
    const fields = Object.fromEntries(
      Object.entries(set.fields).map(([name, own]) => [name, { ...own, source: SET_SOURCE }]),
    );
    const kept = withoutField(table, one.fact, correction.field);
    return { ...one, fact: { ...kept, fields: { ...kept.fields, ...fields } } };
  });
}

/** A claim with a person's word for a value, or a value that a person set beside those of the articles. */
function withWord(
  context: CorrectionContext,
  claim: Claim,
  word: MeantClaim<GroundedSet> | MeantClaim<Accept>,
): Claim {
  const { correction, table, key, article } = word;
  if (claim.table !== table) return claim;
  const how = likeness(claim.key, key);
  const isHere = claim.facts.some((fact) => fact.article === article);
  if (how === 'other' || (how === 'near' && !isHere && !toldByRest(table))) return claim;
  const facts = wordedFacts(context, table, claim.facts, correction);
  if (facts === undefined) return claim;
  context.tally.apply(correction, correction.about.id);
  return { ...claim, facts };
}

/** Undefined where no fact has the value. */
function wordedFacts(
  { valueOf }: CorrectionContext,
  table: ClaimTable,
  facts: readonly RowFact[],
  correction: GroundedSet | Accept,
): readonly RowFact[] | undefined {
  const { field, value: given } = correction;
  if (field === undefined) return facts;
  const value: Value | undefined = given === undefined ? undefined : valueOf(given);
  if (value === undefined) return undefined;
  if (correction.action === 'set') {
    const sorted = [
      ...groupedBy([...facts, setFact(correction, value, wordOf(correction))], ({ article }) => article),
    ];
    return sorted.sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  }
  const { facts: marked, isFound } = judgedFacts(table, facts, field, value, wordOf(correction));
  return isFound ? marked : undefined;
}

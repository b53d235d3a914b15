import type { CorrectedRow, FactCorrection, NamedClaim } from '../../contract/corrections.ts';
import type { ClaimTable } from '../../contract/tables.ts';
import { type ClaimFact, claimKey, keyText, toldByRest } from '../claims.ts';
import type { ClaimKey } from '../model.ts';
import type { CorrectionContext } from './index.ts';
import { SAME_EDGES } from './same-edges.ts';
import { isOfThing } from './things.ts';

/** A claim that a correction speaks of, by its key. */
export interface MeantClaim<C extends FactCorrection = FactCorrection> {
  readonly correction: C;
  readonly table: ClaimTable;
  readonly article: string;
  readonly key: ClaimKey;
}

/** Stands for a thing that is not there: like no id of a row. */
const NO_THING = '?';

/** The claim that a correction is about; for a rejected edge in a column of a thing, the relation that says the same. */
export function meantBy(context: CorrectionContext, correction: FactCorrection): MeantClaim[] {
  const { about } = correction;
  const claim = isOfThing(about) ? sameRelation(about, correction) : about;
  return claim === undefined
    ? []
    : [{ correction, table: claim.table, article: claim.article, key: keyOf(context, claim) }];
}

function sameRelation(about: CorrectedRow, correction: FactCorrection): NamedClaim | undefined {
  if (correction.action !== 'reject' || !isOfThing(about) || typeof correction.value !== 'object')
    return undefined;
  const edge = SAME_EDGES.find(({ table, column }) => table === about.table && column === correction.field);
  if (edge === undefined) return undefined;
  const says = { subject: about, predicate: edge.predicate, object: correction.value };
  return { table: 'relations', article: about.article, says };
}

function keyOf({ valueOf }: CorrectionContext, { table, says }: NamedClaim): ClaimKey {
  return claimKey(table, (column) => {
    const value = says[column];
    return value === undefined ? null : (valueOf(value) ?? NO_THING);
  });
}

/**
 * Whether two keys may be of one claim: what makes it is the same, and neither contradicts what the other adds.
 * @returns 'same' where they add the same too
 */
export function likeness(a: ClaimKey, b: ClaimKey): 'same' | 'near' | 'other' {
  if (a.required !== b.required) return 'other';
  if (keyText(a) === keyText(b)) return 'same';
  const isNear = a.optional.every(
    (value, at) => value === null || b.optional[at] === null || value === b.optional[at],
  );
  return isNear ? 'near' : 'other';
}

function keyOfFact({ table, fact }: ClaimFact): ClaimKey {
  return claimKey(table, (column) => fact.fields[column]?.value ?? null);
}

/**
 * The facts that are meant. One that says less or more than the claim is meant where what is left of the key tells the claim well;
 * a figure without its subject only in an article that makes the very claim, which it repeats there.
 */
export function factsMeant(
  facts: readonly ClaimFact[],
  { table, article, key }: MeantClaim,
): ReadonlySet<ClaimFact> {
  const like = facts
    .filter((one) => one.table === table)
    .map((one) => ({ one, like: likeness(keyOfFact(one), key) }))
    .filter((one) => one.like !== 'other');
  const articles = new Set([
    article,
    ...like.filter((one) => one.like === 'same').map(({ one }) => one.fact.article),
  ]);
  const isMeantToo = ({ one, like: how }: (typeof like)[number]): boolean =>
    how === 'same' || toldByRest(table) || articles.has(one.fact.article);
  return new Set(like.filter(isMeantToo).map(({ one }) => one));
}

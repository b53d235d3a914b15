import type { Evidence } from '../contract/rows.generated.ts';
import type { ClaimTable } from '../contract/tables.ts';
import { claimKey, covers, keyColumns, keyText } from './claims.ts';
import { claimId } from './ids.ts';
import { matching, type Sign, type Strength } from './matching.ts';
import type { Claim, ClaimKey, RowFact } from './model.ts';
import { groupedBy } from './order.ts';
import { mark, signsOfReturn } from './retired.ts';
import { type Past, type PastRow, pastValue } from './past.ts';
import { type StableIds, withIds } from './stable-ids.ts';

/**
 * Ids of claims. A claim keeps the id of the previous row with the same key; of one that says less or more of the same in an
 * article in common; of one that an article supports with the same words, of
 * whatever things they are taken to speak now; or a retired id of the same key.
 * @param idNow what an id of the previous release stands for now
 */
export function claimIds(claims: readonly Claim[], past: Past, idNow: (id: string) => string): StableIds {
  const tables = new Set(claims.map(({ table }) => table));
  const signs = [...tables].flatMap((table) => {
    const own = [...claims.entries()].filter(([, claim]) => claim.table === table);
    return [
      ...signsOfRows(table, own, past.rows(table), idNow),
      ...signsOfReturn(table, own, ({ key }) => [claimMark(key)], past),
    ];
  });
  return withIds(claims, claimId, matching(signs), past);
}

/** By what a claim is known again after it was withdrawn: all that it claims. */
export function claimMark(key: ClaimKey): string {
  return mark(keyText(key));
}

type NumberedClaim = readonly [at: number, claim: Claim];

interface PastClaim {
  readonly row: PastRow;
  readonly key: ClaimKey;
}

/**
 * Signs that rows are those of the previous release. Where one row alone has the very key of a claim, which nearly all have that were
 * there before, nothing is surer, and no other sign of that row is sought.
 */
function signsOfRows(
  table: ClaimTable,
  claims: readonly NumberedClaim[],
  rows: readonly PastRow[],
  idNow: (id: string) => string,
): Sign[] {
  if (rows.length === 0) return [];
  const nowOf = new Map(claims.map(([now, { key }]) => [keyText(key), now]));
  const past = rows.map((row) => ({ row, key: claimKey(table, (column) => pastValue(row, column, idNow)) }));
  const sure: Sign[] = [];
  const unsure: PastClaim[] = [];
  for (const [text, [one, ...others]] of groupedBy(past, ({ key }) => keyText(key))) {
    if (one === undefined) continue;
    const now = nowOf.get(text);
    if (now === undefined || others.length > 0) unsure.push(one, ...others);
    else sure.push({ past: one.row.id, now, strength: 'same', weight: 0 });
  }
  return [...sure, ...signsOfKeys(claims, unsure), ...signsOfWords(table, claims, unsure)];
}

function signsOfKeys(claims: readonly NumberedClaim[], past: readonly PastClaim[]): Sign[] {
  if (past.length === 0) return [];
  const byRequired = groupedBy(claims, ([, { key }]) => key.required);
  return past.flatMap(({ row, key }) => {
    const articles = new Set(row.evidence().map(({ article }) => article));
    return (byRequired.get(key.required) ?? []).flatMap(([now, claim]): Sign[] => {
      const weight = claim.facts.filter(({ article }) => articles.has(article)).length;
      const strength = likeness(key, claim.key);
      if (strength === undefined || (strength !== 'same' && weight === 0)) return [];
      return [{ past: row.id, now, strength, weight }];
    });
  });
}

function likeness(past: ClaimKey, now: ClaimKey): Strength | undefined {
  if (keyText(past) === keyText(now)) return 'same';
  if (covers(now, past)) return 'more';
  return covers(past, now) ? 'hint' : undefined;
}

/** Signs by articles that support a claim with the same words as before. */
function signsOfWords(
  table: ClaimTable,
  claims: readonly NumberedClaim[],
  past: readonly PastClaim[],
): Sign[] {
  if (past.length === 0) return [];
  const columns = new Set(keyColumns(table));
  const articles = new Set(past.flatMap(({ row }) => row.evidence().map(({ article }) => article)));
  const byWords = groupedBy(
    claims.flatMap(([now, { facts }]) =>
      wordsByArticle(columns, receiptsOf(facts, articles)).map((words) => ({ now, words })),
    ),
    ({ words }) => words,
  );
  return past.flatMap(({ row }) =>
    wordsByArticle(columns, row.evidence()).flatMap((words) =>
      (byWords.get(words) ?? []).map(({ now }): Sign => ({
        past: row.id,
        now,
        strength: 'hint',
        weight: 1,
      })),
    ),
  );
}

type Place = Pick<Evidence, 'article' | 'field' | 'start' | 'end'>;

/** The places in some articles that support facts. */
function receiptsOf(facts: readonly RowFact[], articles: ReadonlySet<string>): Place[] {
  return facts.flatMap(({ article, fields }) =>
    articles.has(article)
      ? Object.entries(fields).flatMap(([field, { receipts }]) =>
          receipts.map(({ start, end }) => ({ article, field, start, end })),
        )
      : [],
  );
}

/** For each article all places that support some columns, as one text. */
function wordsByArticle(columns: ReadonlySet<string>, places: readonly Place[]): string[] {
  const byArticle = groupedBy(
    places.filter(({ field }) => columns.has(field)),
    ({ article }) => article,
  );
  return [...byArticle].map(([article, own]) => {
    const texts = own.map(({ field, start, end }) => JSON.stringify([field, start, end]));
    return JSON.stringify([article, ...[...new Set(texts)].sort()]);
  });
}

import type { CorrectionOutcome, FactCorrection } from '../contract/corrections.ts';
import type { Judgement } from '../contract/judgements.ts';
import type { Problem } from '../contract/problem.ts';
import type { RowKeeper } from '../contract/row-list.ts';
import type { Evidence } from '../contract/rows.generated.ts';
import type { Dataset } from '../contract/tables.ts';
import { mergedClaims } from './claims.ts';
import { correctionsOf } from './corrections/index.ts';
import { datasetOf } from './dataset.ts';
import { entityThings } from './entities.ts';
import { keptReceipts } from './evidence.ts';
import { identifiedClaims } from './identified.ts';
import { claimLabel } from './labels.ts';
import { localEntities } from './local-entities.ts';
import type { ArticleFacts, RowDraft } from './model.ts';
import { sortedBy } from './order.ts';
import { pastOf } from './past.ts';
import { namedAs, primaryFor } from './primary.ts';
import { pastMarks } from './past-marks.ts';
import { redirectRows } from './redirects.ts';
import { identifiedWithout } from './returned.ts';
import { retiredIds, withTakenBack } from './retired.ts';
import { claimFacts, factsOfThing, unclearReferences } from './row-facts.ts';
import { type FinishedRow, finishedRow } from './rows.ts';
import { type StayingRow, stayingRows } from './staying-rows.ts';
import { type MadeOf, madeOf, steadyRows, thingsByArticle } from './steady.ts';
import { articleLookup } from './article-lookup.ts';

export { keyColumns } from './claims.ts';
export { staleProblem as staleCorrection } from './corrections/outcomes.ts';
export type { ArticleFacts } from './model.ts';
export type { MadeOf } from './steady.ts';
/** The previous release with the ids that only releases gave which were taken back since; they are given to nothing else. */
export function withIdsOf(previous: Dataset, takenBack: readonly Dataset[]): Dataset {
  return withTakenBack(previous, takenBack, NOT_RELEASED, (table, row) => pastMarks(table, row, (id) => id));
}
export { type NearMiss, nearMisses } from './near-misses.ts';

/** What redirects and retired ids give as their release while no version was decided; never the version of a release. */
export const NOT_RELEASED = '0.0.0';

export interface ResolveInput {
  readonly articles: readonly ArticleFacts[];
  /** The previous release, whose ids are kept. */
  readonly previous: Dataset | null;
  /** Of the release to come, for the column `since`; `NOT_RELEASED` where it is not known yet. */
  readonly version?: string;
  /** What people say of which things are one; it goes before the rules. */
  readonly judgements?: readonly Judgement[];
  /** What people say of facts, their words grounded. */
  readonly corrections?: readonly FactCorrection[];
  /** Takes the receipts of the rows; they stay in memory where it is not given. */
  readonly receipts?: RowKeeper<Evidence>;
  /**
   * What the rows of the previous release are made of, where this very code made them and nobody had corrected anything; null where that is not known.
   * Where it is not given, nobody asks either what those of now are made of.
   */
  readonly known?: MadeOf | null | undefined;
}

export interface Resolution {
  readonly dataset: Dataset;
  readonly problems: Problem[];
  /** What became of `corrections`. */
  readonly corrected: readonly CorrectionOutcome[];
  /** What the rows are made of; null where people say something of them, as that may reach everywhere, or nobody asks. */
  readonly made: MadeOf | null;
}

/**
 * Brings the facts of all articles together into rows: what is one thing becomes one row, equal claims one claim, differing
 * values one value and a conflict, and every value keeps its receipts. Ids continue those of the previous release.
 * Pure; the same in whatever order the articles come.
 */
export function resolve({
  articles,
  previous,
  version = NOT_RELEASED,
  judgements = [],
  corrections: given = [],
  receipts = keptReceipts(),
  known,
}: ResolveInput): Resolution {
  const ordered = sortedBy(articles, ({ article }) => article.id);
  const articleOf = articleLookup(ordered);
  const past = pastOf(previous);

  const { locals, problems: unnamed } = localEntities(ordered);
  const { things: joined, problems: unheeded } = entityThings(locals, judgements);
  const sound = correctionsOf(joined, given);
  const { things, idOf, nameOf, namesOf, idNow, moved } = identifiedWithout(
    sound.rejected,
    sound.things,
    past,
  );
  const corrections = sound.identified(idOf);
  const isPlain = given.length + judgements.length === 0;
  const thingsOf = thingsByArticle(locals, idOf);
  const steady =
    isPlain && known !== undefined && known !== null
      ? steadyRows(known, ordered, thingsOf, things, articleOf)
      : null;
  const stays = stayingRows(steady === null ? null : previous);
  const factsOfClaims = claimFacts(ordered, idOf, steady?.claimBefore);
  const { claims, problems: leftOut } = mergedClaims(corrections.ofClaimFacts(factsOfClaims));
  const identified = identifiedClaims(corrections.ofClaims(claims), past, idNow);

  const isNamed = namedAs(namesOf);
  function* rows(): Generator<FinishedRow | StayingRow> {
    for (const { thing, id, names } of things) {
      const same = steady?.isThing(thing, id) === true ? stays.find(thing.table, id) : undefined;
      if (same !== undefined) {
        yield same;
        continue;
      }
      const facts = corrections.ofThing(thing.table, id, factsOfThing(thing, id, names, idOf));
      const draft: RowDraft = { table: thing.table, id, facts };
      yield finishedRow(draft, articleOf, primaryFor(draft, isNamed));
    }
    for (const { claim, id } of identified.claims) {
      const same = steady?.isClaim(claim, id) === true ? stays.find(claim.table, id) : undefined;
      if (same !== undefined) {
        yield same;
        continue;
      }
      const draft: RowDraft = { table: claim.table, id, facts: claim.facts };
      yield finishedRow(draft, articleOf, primaryFor(draft, isNamed), (cell) =>
        claimLabel(claim.table, cell, nameOf),
      );
    }
  }
  const { dataset, problems: misfits } = datasetOf(ordered, rows(), receipts, stays.receipts, (isRow) => {
    const isId = (id: string): boolean => isRow(id) || past.ids.has(id);
    const redirects = redirectRows(past.redirects, [...moved, ...identified.moved], version, isId);
    return {
      redirects,
      retired: retiredIds(past, redirects, version, isRow, (table, row) => pastMarks(table, row, idNow)),
    };
  });
  const { outcomes: corrected, problems: unapplied } = corrections.outcomes();
  return {
    dataset,
    corrected,
    made:
      isPlain && known !== undefined
        ? madeOf(ordered, thingsOf, things, factsOfClaims, identified.claims, articleOf)
        : null,
    problems: [...unnamed, ...unheeded, ...unclearReferences(ordered), ...leftOut, ...misfits, ...unapplied],
  };
}

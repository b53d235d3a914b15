import type { Texts } from '../contract/article.ts';
import type { Judgement, NamedThing } from '../contract/judgements.ts';
import type { EntityTable } from '../contract/tables.ts';
import { type ComparedTable, entityThings } from './entities.ts';
import { localEntities } from './local-entities.ts';
import type { DoubtfulPair } from './match/blocks.ts';
import { likelihood } from './match/likelihood.ts';
import type { ArticleFacts, LocalEntity } from './model.ts';
import { groupedBy, sortedBy } from './order.ts';
import { articleSentences } from './sentences.ts';

/** One of the two things of a near miss, as one article speaks of it. */
interface NearMissSide extends NamedThing {
  /** All names in that article. */
  readonly names: readonly string[];
  /** In how many articles the thing is named, as far as the rules can tell. */
  readonly articles: number;
  /** The sentence where the name is first written. */
  readonly quote: string;
}

/** Two things that may be one, for a person to judge. */
export interface NearMiss {
  readonly table: EntityTable;
  /** Whether the rules take them for one: then it is for a person to say that they are two. */
  readonly isJoined: boolean;
  /** From 0 to 1, how likely they are one; for ordering only. */
  readonly score: number;
  readonly one: NearMissSide;
  readonly other: NearMissSide;
  /** What speaks for their being one, in words. */
  readonly for: readonly string[];
  /** What speaks against it, in words. */
  readonly against: readonly string[];
}

/**
 * The pairs of things that the rules nearly joined, or joined although their names are not the same; what people have judged is
 * not asked again. The likeliest of those left apart and the unlikeliest of those joined come first in their part: first what is
 * left apart.
 * @param texts of the articles, for the sentences that are quoted
 */
export function nearMisses(
  articles: readonly ArticleFacts[],
  texts: Texts,
  judgements: readonly Judgement[] = [],
): NearMiss[] {
  const ordered = sortedBy(articles, ({ article }) => article.id);
  const { locals } = localEntities(ordered);
  const found: NearMiss[] = [];
  const sentences = articleSentences(texts);
  entityThings(locals, judgements, (compared) => found.push(...missesOf(compared, sentences)));
  return found.sort((a, b) => Number(a.isJoined) - Number(b.isJoined) || b.score - a.score || byNames(a, b));
}

function byNames(a: NearMiss, b: NearMiss): number {
  const [textA, textB] = [a, b].map(({ one, other }) => JSON.stringify([one, other]));
  return textA === textB ? 0 : (textA ?? '') < (textB ?? '') ? -1 : 1;
}

function missesOf(
  { table, members, groups, judged, doubts }: ComparedTable,
  sentenceOf: (local: LocalEntity) => string,
): NearMiss[] {
  const articlesOf = groupedBy(groups.keys(), (at) => groups[at]);
  const asked = new Set(
    judged.map(({ one, other, judgement }) => pairKey(groups, one, other, judgement.verdict === 'same')),
  );
  const open = doubts.filter(({ a, b, against }) => {
    const isOne = groups[a] === groups[b];
    return isOne === (against === undefined) && !asked.has(pairKey(groups, a, b, isOne));
  });
  const byPair = groupedBy(open, ({ a, b, against }) => pairKey(groups, a, b, against === undefined));
  const sideOf = (at: number): NearMissSide | undefined => {
    const local = members[at];
    if (local === undefined) return undefined;
    const articles = new Set((articlesOf.get(groups[at]) ?? []).map((one) => members[one]?.article));
    return {
      table,
      article: local.article,
      name: local.key,
      names: [...new Set(local.names.map(({ name }) => name))],
      articles: articles.size,
      quote: sentenceOf(local),
    };
  };
  return [...byPair.values()].flatMap((pairs): NearMiss[] => {
    const [first] = pairs;
    const [one, other] =
      first === undefined ? [] : [sideOf(Math.min(first.a, first.b)), sideOf(Math.max(first.a, first.b))];
    if (first === undefined || one === undefined || other === undefined) return [];
    const against = [...new Set(pairs.flatMap((pair) => pair.against ?? []))];
    return [
      {
        table,
        isJoined: first.against === undefined,
        score: likelihood(pairs),
        one,
        other,
        for: reasonsFor(pairs),
        against: against.length > 0 ? against : ['the names are not the same'],
      },
    ];
  });
}

/** The same text for all doubts between two groups; of a group that was joined, for all within it. */
function pairKey(groups: readonly number[], a: number, b: number, isOne: boolean): string {
  const [groupA = 0, groupB = 0] = [groups[a], groups[b]];
  return `${isOne} ${Math.min(groupA, groupB)} ${Math.max(groupA, groupB)}`;
}

function reasonsFor(pairs: readonly DoubtfulPair[]): string[] {
  const rules = pairs.map(({ rule }) => `names: ${rule}`);
  const common = pairs.flatMap((pair) => pair.common.map((one) => `both: ${one}`));
  return [...new Set([...rules, ...common])];
}

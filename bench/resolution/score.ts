import { resolve } from '../../pipeline/resolve/index.ts';
import { articleOfSide } from './article-of-side.ts';
import type { LabelledPair } from './pairs.ts';

/** How well pairs are told, on a scale from 0 to 1. */
export interface PairScores {
  readonly precision: number;
  readonly recall: number;
  readonly pairs: number;
  /** Pairs that are joined although they are two, or left apart although they are one. */
  readonly wrong: readonly LabelledPair[];
}

/** Sends each pair alone through `resolve`, as two articles of which each names one thing, and counts what is joined. */
export function pairScores(pairs: readonly LabelledPair[]): PairScores {
  const judged = pairs.map((pair) => ({ pair, isJoined: isJoined(pair) }));
  const joined = judged.filter((one) => one.isJoined);
  const same = judged.filter(({ pair }) => pair.isSame);
  const right = joined.filter(({ pair }) => pair.isSame).length;
  return {
    precision: right / joined.length,
    recall: right / same.length,
    pairs: pairs.length,
    wrong: judged.filter((one) => one.isJoined !== one.pair.isSame).map(({ pair }) => pair),
  };
}

function isJoined({ table, one, other }: LabelledPair): boolean {
  const articles = [articleOfSide('one', table, one), articleOfSide('other', table, other)];
  const { dataset } = resolve({ articles, previous: null });
  const rowsOf = (article: string, name = ''): Set<string> =>
    new Set(
      dataset.evidence
        .filter((receipt) => receipt.table === table && receipt.article === article && receipt.value === name)
        .map(({ row }) => row),
    );
  const [first] = rowsOf('article/one', one.names[0]);
  return first !== undefined && rowsOf('article/other', other.names[0]).has(first);
}

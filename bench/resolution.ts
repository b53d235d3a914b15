/**
 * Measures how well things of several articles are told to be one, on the labelled pairs of `bench/resolution/pairs.tsv`.
 *
 *   npm run evaluate:resolution -- [--wrong]
 *
 * `--wrong` names the pairs of the half for tuning that are told wrong; those of the held-out half are not to be looked at.
 */
import { ENTITY_TABLES } from '../pipeline/contract/tables.ts';
import { markdownTable } from './markdown-table.ts';
import { labelledPairs, type PairSide } from './resolution/pairs.ts';
import { pairScores } from './resolution/score.ts';

const HALVES = ['dev', 'held out'] as const;

const pairs = labelledPairs();
const rows = ['all', ...ENTITY_TABLES].map((table) => {
  const ofTable = pairs.filter((pair) => table === 'all' || pair.table === table);
  const figures = HALVES.flatMap((half) => {
    const { precision, recall, pairs: count } = pairScores(ofTable.filter((pair) => pair.half === half));
    return [String(count), precision.toFixed(3), recall.toFixed(3)];
  });
  return [table, ...figures];
});
const heads = HALVES.flatMap((half) => [`pairs (${half})`, 'precision', 'recall']);
console.log(markdownTable(['things', ...heads], rows));

if (process.argv.includes('--wrong')) {
  for (const { table, isSame, one, other, why } of pairScores(pairs.filter(({ half }) => half === 'dev'))
    .wrong)
    console.log(
      `${isSame ? 'left apart' : 'JOINED'}\t${table}\t${sideText(one)}\t${sideText(other)}\t${why}`,
    );
}

function sideText({ names, said }: PairSide): string {
  return `${names.join(' | ')} [${[...said].map(([column, value]) => `${column}=${value}`).join('; ')}]`;
}

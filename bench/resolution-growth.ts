/**
 * Measures how the time of resolution grows with the number of articles: made-up articles that name 20 things each, of which some
 * are in every article and most in a few.
 *
 *   npx tsx bench/resolution-growth.ts [articles …]     (default: 1000 2000 5000 10000)
 */
import { ENTITY_TABLES } from '../pipeline/contract/tables.ts';
import { entityThings } from '../pipeline/resolve/entities.ts';
import { localEntities } from '../pipeline/resolve/local-entities.ts';
import type { ArticleFacts } from '../pipeline/resolve/index.ts';
import { markdownTable } from './markdown-table.ts';
import { articleOfSide } from './resolution/article-of-side.ts';
import { inventedWord } from './invented-word.ts';

const THINGS = 20;
const COUNTRIES = 'AZ GE KE GH PT NO FR DE US GB'.split(' ');

const sizes = process.argv.slice(2).map(Number);
const rows = (sizes.length > 0 ? sizes : [1000, 2000, 5000, 10_000]).map((count) => {
  const { locals } = localEntities(Array.from({ length: count }, (_, at) => madeUp(at, count)));
  const started = process.cpuUsage();
  const { things } = entityThings(locals);
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  return [
    count,
    locals.length,
    things.length,
    seconds.toFixed(2),
    ((seconds * 1e6) / locals.length).toFixed(1),
  ].map(String);
});
console.log(
  markdownTable(['articles', 'things named', 'things found', 'seconds of processor', 'µs each'], rows),
);

function madeUp(at: number, count: number): ArticleFacts {
  const parts = Array.from({ length: THINGS }, (_, index) => {
    const table = ENTITY_TABLES[index % ENTITY_TABLES.length] ?? 'organizations';
    // A tenth of the things is in every tenth article; the others are in about five.
    const which = index < 2 ? index : 10 + ((at * 7919 + index * 104_729) % Math.ceil((count * THINGS) / 5));
    const said = new Map<string, string>();
    const country = COUNTRIES[which % COUNTRIES.length] ?? '';
    if (table === 'people') said.set('title', 'Director').set('place', 'Norway');
    if (table === 'organizations' || table === 'services') said.set('country', country);
    return articleOfSide(`a${at}`, table, { names: [nameOf(table, which)], said });
  });
  const [first] = parts;
  if (first === undefined) throw new Error('an article names at least one thing');
  return { article: first.article, facts: parts.flatMap(({ facts }) => facts) };
}

function nameOf(table: string, which: number): string {
  const words = [which % 8000, Math.floor(which / 20)].map(inventedWord);
  if (table === 'events') return `${words.join(' ')} Forum ${2000 + (which % 20)}`;
  return words.join(' ');
}

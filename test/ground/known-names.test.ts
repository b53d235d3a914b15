import { expect, it } from 'vitest';
import { ground, groundAll } from '../../pipeline/ground/index.ts';
import { candidateIn } from './candidates.ts';

const article = { id: 'article/test', text: 'The Orlen Forum met. The Forum ended.' };

it('judges each name at the same words as if it were the only one', () => {
  const candidates = [
    ['Orlen Forum', 'Orlen Forum'],
    ['Orlen Forum', 'Orlen Forum'],
    ['Orlen', 'Orlen Forum'],
    ['Orlen Forum', 'Orlen Forum'],
    ['Orlen', 'Orlen'],
    ['Orlen Forum', 'Orlen'],
    ['Orlen Forum', 'The Forum', 'Orlen Forum'],
    ['Orlen Forum', 'The Forum'],
  ].map(([name = '', ...words]) => candidateIn(article.text, 'events', { name: [name, ...words] }));
  const alone = candidates.map((candidate) => ground(article, candidate));
  expect(groundAll(article, candidates)).toEqual({
    facts: alone.flatMap((result) => ('fact' in result ? [result.fact] : [])),
    rejections: alone.flatMap((result) => ('rejection' in result ? [result.rejection] : [])),
  });
  expect(alone.map((result) => 'fact' in result)).toEqual([
    true,
    true,
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
});

it('gives the facts in the order of the candidates, though it judges table by table', () => {
  const tables = ['events', 'organizations', 'events', 'people', 'organizations'] as const;
  const candidates = tables.map((table) =>
    candidateIn(article.text, table, { name: ['Orlen Forum', 'Orlen Forum'] }),
  );
  expect(groundAll(article, candidates).facts.map(({ table }) => table)).toEqual(tables);
});

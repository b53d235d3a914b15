import { expect, it } from 'vitest';
import { keptReceipts } from '../pipeline/resolve/evidence.ts';
import { soundRows, type TimeStage } from '../pipeline/sound-rows.ts';
import { wordsOf } from './article-with.ts';
import { told } from './resolve/build.ts';

const untimed: TimeStage = (_stage, work) => work();

it('leaves out a fact whose words do not show it, says so, and keeps the others', () => {
  const one = told('one', 'Ines Falk opened the Harbour Data Forum. Some 2,500 people came.');
  one
    .thing('people', 'Ines Falk')
    .thing('events', 'Harbour Data Forum')
    .fact('places', { name: { ...one.names('places', 'Harbour'), value: 'Porto' } });
  const { resolved, used, problems } = soundRows(
    [{ ...one, rejections: [] }],
    null,
    [],
    wordsOf([one.article]),
    keptReceipts,
    null,
    undefined,
    untimed,
  );

  expect(resolved.dataset.people.map(({ name }) => name)).toEqual(['Ines Falk']);
  expect(resolved.dataset.events.map(({ name }) => name)).toEqual(['Harbour Data Forum']);
  expect(resolved.dataset.places).toEqual([]);
  expect(problems).toEqual([expect.objectContaining({ level: 'warning', code: 'validate/not-in-words' })]);
  expect(used[0]?.facts).toHaveLength(one.facts.length - 1);
  expect(used[0]?.rejections).toEqual([
    expect.objectContaining({ table: 'places', field: 'name', detail: expect.stringContaining('Porto') }),
  ]);
});

it('changes nothing where every value is in its words', () => {
  const one = told('one', 'Ines Falk opened the Harbour Data Forum.').thing('people', 'Ines Falk');
  const articles = [{ ...one, rejections: [] }];
  const { used, problems } = soundRows(
    articles,
    null,
    [],
    wordsOf([one.article]),
    keptReceipts,
    null,
    undefined,
    untimed,
  );
  expect(used).toBe(articles);
  expect(problems).toEqual([]);
});

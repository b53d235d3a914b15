import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

it.each([
  ['The ministers adopted the Porto declaration on trade.', 'instrument: Porto declaration'],
  ['The ministers adopted the 2019 Porto Novo Sul accord in May.', 'instrument: 2019 Porto Novo Sul accord'],
])('a solemn text goes by its place: %s', (text, expected) => {
  expect(names(text)).toContain(expected);
});

it.each([
  ['They read the Kenya declaration in May.'],
  ['They read the UN charter and a Porto declaration in May.'],
  ['They filled in the Porto declaration form in May.'],
])('but not any: %s', (text) => {
  expect(names(text).filter((name) => name.startsWith('instrument'))).toEqual([]);
});

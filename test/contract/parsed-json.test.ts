import { expect, it } from 'vitest';
import { isObject, parsedJson } from '../../pipeline/contract/parsed-json.ts';

it('tells JSON that is null from what is none', () => {
  expect(['null', '[1]', '', '{'].map(parsedJson)).toEqual([null, [1], undefined, undefined]);
});

it('tells objects from lists and from nothing', () => {
  expect([{}, { a: 1 }, [], null, undefined, 'text'].map(isObject)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/extract/index.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const adopted = (text: string) =>
  rowsOf(extract(indexOf(text).annotation), 'instruments').filter((row) => row['adopted_on'] !== undefined);

describe('a text that stands behind another noun', () => {
  it.each([
    'A plan under the Ports Act was approved on 3 May 2021.',
    'Implementation of the Ports Act was approved on 3 May 2021.',
    'The union that opposes the Ports Act was approved on 3 May 2021.',
    'She signed a letter on the Ports Act on 3 May 2021.',
    'Parliament approved changes to the Ports Act on 3 May 2021.',
  ])('is not what was adopted: %s', (text) => {
    expect(adopted(text)).toEqual([]);
  });

  it.each([
    'The text of the Ports Act was approved on 3 May 2021.',
    'Under the Ports Act, which was passed on 3 May 2021, ships pay.',
    'Ministers signed a letter on the Ports Act passed on 3 May 2021.',
    'The union said that the Ports Act was passed on 3 May 2021.',
    'The Summit ended with the adoption of the Ports Act on 3 May 2021.',
  ])('is it where the verb is said of it: %s', (text) => {
    expect(adopted(text)[0]).toMatchObject({ name: 'Ports Act', adopted_on: '2021-05-03' });
  });
});

describe('a text far before its verb', () => {
  it.each([
    'The Ports Act presented by Minister Ana Silva was passed in Parliament on 3 May 2021.',
    'The Ports Act brought by the union to replace the Sea Act was passed on 3 May 2021.',
    'The President assented to the Ports Act on 3 May 2021.',
    'On 3 May 2021, the Director of the Quay Agency Ana Silva and the Secretary General of the World Ports Union (WPU) Omar Khalil signed the Ports Act.',
  ])('is what was adopted: %s', (text) => {
    const rows = adopted(text);
    expect(new Set(rows.map((row) => row['name']))).toEqual(new Set(['Ports Act']));
  });
});

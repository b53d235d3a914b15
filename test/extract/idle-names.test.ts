import { expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/index.ts';
import type { Annotation } from '../../pipeline/contract/annotation.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { articleOf } from '../annotate/tricky-texts.ts';

/** The names of a table, where the tagger holds all names as likely as told. */
function namesOf(table: string, text: string, likelihood: number): readonly string[] {
  const annotation: Annotation = annotate(articleOf(text));
  const mentions = annotation.mentions.map((one) => (one.form === 'name' ? { ...one, likelihood } : one));
  return extract({ ...annotation, mentions })
    .filter(({ rule, table: own }) => rule === 'entity-name' && own === table)
    .map(({ fields }) => String(fields['name']?.value));
}

test('a place in doubt that plays no part is left out, a country is not', () => {
  const text = 'The visitors admired Zolvania and Kenya.';
  expect(namesOf('places', text, 0.9)).toContain('Kenya');
  expect(namesOf('places', text, 0.3)).toEqual(['Kenya']);
});

test('a person in doubt stays with a given name, or with an office', () => {
  const text = 'The visitors met Ana Zolvan. Minister Zorbek spoke.';
  expect(namesOf('people', text, 0.3)).toEqual(['Ana Zolvan', 'Zorbek']);
  expect(namesOf('people', 'The visitors waited for Mr Zorbek.', 0.9)).toEqual(['Zorbek']);
  expect(namesOf('people', 'The visitors waited for Mr Zorbek.', 0.3)).toEqual([]);
});

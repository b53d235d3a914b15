import { expect, it } from 'vitest';
import { isBaseForm } from '../../pipeline/text/base-forms.ts';

it.each([
  ['organise', 'organize'],
  ['analyse', 'analyze'],
  ['honour', 'honor'],
  ['centre', 'center'],
  ['fulfil', 'fulfill'],
  ['launch', 'launch'],
])('%s is a base form of %s', (lower, lemma) => {
  expect(isBaseForm({ lower, lemma })).toBe(true);
});

it.each([
  ['organised', 'organize'],
  ['launches', 'launch'],
  ['rose', 'rise'],
])('%s is none of %s', (lower, lemma) => {
  expect(isBaseForm({ lower, lemma })).toBe(false);
});

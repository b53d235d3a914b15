import { expect, test } from 'vitest';
import { organizationKindOf } from '../../pipeline/lexicon/organization-words.ts';

test('a group is a company, unless it is one of people or of a government', () => {
  expect(organizationKindOf('Quay Harbour Group')).toBe('company');
  expect(organizationKindOf('Quay Working Group on Ports')).toBeUndefined();
  expect(organizationKindOf('Digital Government Group')).toBeUndefined();
  expect(organizationKindOf('Group of Friends on Ports')).toBeUndefined();
});

test('a body of the United Nations is one in American spelling, too', () => {
  expect(organizationKindOf('United Nations Development Program')).toBe('intergovernmental');
});

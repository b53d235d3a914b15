import { expect, it } from 'vitest';
import { unitCandidates } from '../../../pipeline/extract/organizations/organization-units.ts';
import { indexOf, rowsOf } from '../candidates.ts';

it('a bureau whose name begins with that of a body is a part of it', () => {
  const text = 'The WPO Tariff Bureau met the WPO.';
  const found = unitCandidates(indexOf(text));
  expect(rowsOf(found, 'organizations')).toEqual([{ name: 'WPO Tariff Bureau', parent: 'WPO' }]);
  expect(rowsOf(found, 'relations')).toEqual([
    { subject: 'WPO Tariff Bureau', predicate: 'part_of', object: 'WPO' },
  ]);
  const [above] = found[0]?.fields['parent']?.spans ?? [];
  expect([above?.start, text.slice(above?.start, above?.end)]).toEqual([4, 'WPO']);
});

it.each([
  ['a body that the article does not name', 'The WPO Tariff Bureau met.'],
  ['a body that only shares words', 'The Tidal Bank met Tidal University.'],
])('it is none of %s', (_what, text) => {
  expect(unitCandidates(indexOf(text))).toEqual([]);
});

import { expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { extract } from '../../../pipeline/extract/index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';
import { rowsOf } from '../candidates.ts';

const partiesIn = (text: string): ReadonlySet<unknown> =>
  new Set(rowsOf(extract(annotate(articleOf(text))), 'instruments').flatMap(({ parties }) => parties ?? []));

it('nobody is a party to a law', () => {
  expect(partiesIn('President Ana Silva of Kenya signed the Ports Act 2023 in May.')).toEqual(new Set());
  expect(partiesIn('President Ana Silva of Kenya signed the Ports Pact in May.')).not.toEqual(new Set());
});

it('those for whom officers sign are parties only where no others are', () => {
  const signed = 'It was signed by Ana Silva, Secretary-General of the World Ports Union, in Porto.';
  expect(
    partiesIn(`Kenya and Mali signed the Lisbon Pact in May. The Lisbon Pact is short. ${signed}`),
  ).toEqual(new Set(['Kenya', 'Mali']));
  const other = signed.replace('It', 'The Lisbon Pact');
  expect(partiesIn(`Kenya and Mali signed the Lisbon Pact in May. ${other}`)).toEqual(
    new Set(['Kenya', 'Mali']),
  );
  expect(partiesIn(other)).toEqual(new Set(['World Ports Union']));
});

import { expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const bodies = (text: string): string[] => names(text).filter((name) => name.startsWith('organization'));

it.each([
  'The port measures its rate of return (ROR). ROR rose by 3 per cent.',
  'The port buys liquefied natural gas (LNG). LNG prices fell.',
  'Pilots keep it by Mobile Number Portability (MNP). MNP requests rose.',
  'Over the Top (OTT) providers came.',
  'The port uses QPON (Quick Passive Optical Nets) technology. QPON lines are fast.',
])('letters that stand for a common noun are no body: %s', (text) => {
  expect(bodies(text)).toEqual([]);
});

it('letters of a body with a name stay, and those of a team', () => {
  expect(bodies('The Quay Development Bank (QDB) came. QDB paid.')).toContain('organization: QDB');
  expect(bodies('A special investigation team (SIT) was set up. SIT officers came.')).toEqual(
    bodies('A special investigation team was set up. SIT officers came.'),
  );
});

it('nor are letters for a card', () => {
  expect(names('The General Multipurpose Card (GMPC) is new.')).not.toContain('organization: GMPC');
});

it('letters of a text without a name are those of no body', () => {
  expect(names('They amended the cybersecurity act (CSA) in May.')).not.toContain('organization: CSA');
});

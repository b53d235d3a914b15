import type { Rule } from '../../rule.ts';
import { adoptionOfInstruments } from './adoption.ts';
import { daysOfInstruments } from './days.ts';
import { issuersOfInstruments } from './issuers.ts';
import { partiesOfInstruments } from './parties.ts';
import { partiesToldApart } from './parties-apart.ts';
import { representedParties } from './parties-represented.ts';
import { periodsOfInstruments } from './periods.ts';

/** What was adopted, where, when and for which years; who issued it and who signed it. */
export const instrumentRules: readonly Rule[] = [
  ...adoptionOfInstruments,
  ...periodsOfInstruments,
  ...daysOfInstruments,
  ...issuersOfInstruments,
  ...partiesOfInstruments,
  ...representedParties,
  ...partiesToldApart,
];

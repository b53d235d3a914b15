import type { Rule } from '../../rule.ts';
import { appointments } from './appointments.ts';
import { officesHeld } from './holding.ts';
import { listedOffices } from './listed-offices.ts';
import { officesOfBodiesBeforePersons } from './office-and-body-before-person.ts';
import { officesBeforePersons } from './office-before-person.ts';
import { officesBehindPersons } from './office-behind-person.ts';
import { pairsOfOffices } from './two-offices.ts';

/** Who holds which office where. A place beside an office is a country or city of which it is the office. */
export const positionRules: readonly Rule[] = [
  ...officesBeforePersons,
  ...officesOfBodiesBeforePersons,
  ...officesBehindPersons,
  ...officesHeld,
  ...appointments,
  ...pairsOfOffices,
  ...listedOffices,
];

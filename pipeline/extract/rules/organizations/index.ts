import type { Rule } from '../../rule.ts';
import { countriesOfBodies } from './countries.ts';
import { foundersOfBodies } from './founders.ts';
import { leadersOfBodies } from './leaders.ts';
import { membersOfBodies } from './members.ts';
import { parentBodies } from './parents.ts';
import { partnersAndOperators } from './partners.ts';
import { seatsOfBodies } from './seats.ts';
import { successors } from './successors.ts';

/** Which organisation belongs to which, to which country, who founded and runs it, and where it has its seat. */
export const organizationRules: readonly Rule[] = [
  ...parentBodies,
  ...countriesOfBodies,
  ...membersOfBodies,
  ...seatsOfBodies,
  ...foundersOfBodies,
  ...leadersOfBodies,
  ...partnersAndOperators,
  ...successors,
];

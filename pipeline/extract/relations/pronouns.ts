import { words } from '../../lexicon/words.ts';
import { ROLE, type Roles } from './roles.ts';

const EITHER = ROLE.person | ROLE.organization;

function rolesOf(roles: Roles, list: string): [string, Roles][] {
  return words(list).map((word) => [word, roles]);
}

/** What each pronoun, in lower case, may stand for. */
export const PRONOUN_ROLES: ReadonlyMap<string, Roles> = new Map([
  ...rolesOf(ROLE.person, 'he him his himself she her hers herself i me my mine myself who whom'),
  ...rolesOf(EITHER, 'we us our ours they them their theirs whose'),
  ...rolesOf(ROLE.organization, 'it its itself which that where'),
]);

/** Pronouns that mean what stands just before them. */
export const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(words('who whom whose which that where'));

/** Pronouns that mean the same where they stand in one sentence. */
const SERIES = [
  'he him his himself',
  'she her hers herself',
  'i me my mine myself',
  'we us our ours',
  'they them their theirs',
  'it its itself',
];
/** By pronoun: a number for the pronouns that mean the same. */
export const SERIES_OF: ReadonlyMap<string, number> = new Map(
  SERIES.flatMap((list, series) => words(list).map((word) => [word, series] as const)),
);

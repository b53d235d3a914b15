import type { Entity } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { words } from '../../../lexicon/words.ts';

/** Nouns that point at a company. */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(words('company firm startup telco carrier operator'));
/** The key of the last organisation that may be a company. */
export const FIRM = 'organization firm by name';
/** Nouns in the names of companies, too. */
const NOUNS_OF_FIRMS: ReadonlySet<string> = new Set(
  words('bank group company firm startup carrier operator'),
);

/** Whether nothing in a name says that it is a body of another kind, as "Ministry" does. */
export function mayBeFirm(nouns: ReadonlySet<string>, entity: Entity | undefined): boolean {
  for (const noun of nouns) if (!NOUNS_OF_FIRMS.has(noun)) return false;
  return (
    entity !== undefined &&
    !PUBLIC_BODY.test(entity.name) &&
    intergovernmentalNamed(entity.name) === undefined
  );
}

/** Bodies of a state at which no noun of `typeOfPointingNoun` points. */
const PUBLIC_BODY =
  /\b(?:Administration|Police|Army|Navy|Force|Forces|Court|Parliament|Senate|Cabinet|Government|Treasury|Embassy|Party|Municipality)\b/u;

/** A body that stands up for the rights of others, as its name shows. */
export const RIGHTS_GROUP = 'rights group';
const OF_RIGHTS = /\b(?:Rights|Amnesty)\b/;

/** "Human Rights Watch", but not "Human Rights Commission", which is of a state. */
export function isRightsGroup(name: string): boolean {
  return (
    OF_RIGHTS.test(name) &&
    !/\b(?:Commission|Council|Court|Ministry|Office|Commissioner|Committee)\b/.test(name)
  );
}

/** A bank, with its "central" before it. */
export const CENTRAL = 'central bank';
const CENTRAL_BANK = /\b(?:Central|National|Reserve|State|Federal) Bank\b|\bBank of (?:the )?\p{Lu}/u;

/** "Bank of Portugal", "Bangladesh Bank". */
export function isCentralBank(name: string): boolean {
  return (
    CENTRAL_BANK.test(name) || (name.endsWith(' Bank') && countryOfName(name.slice(0, -5)) !== undefined)
  );
}

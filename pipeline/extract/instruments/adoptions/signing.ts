import { words } from '../../../lexicon/words.ts';

/** What parties do with a text that binds them. */
export const SIGNING: ReadonlySet<string> = new Set(words('signed inked initialled concluded sealed penned'));

/** The rule by which those are parties for whom officers sign. */
export const OFFICERS = 'signing-officers';

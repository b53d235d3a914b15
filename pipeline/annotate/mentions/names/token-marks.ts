import type { Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { isGatheringNoun } from '../../../lexicon/gathering-words.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { memoized } from '../../../text/memoized.ts';
import { lowerOf } from '../../tokens/forms.ts';
import { mayBeOtherHead } from '../offices/other-heads.ts';
import { mayBeShortTitle } from '../offices/short-titles.ts';
import { isCapitalisedWord } from './token-shapes.ts';

/** What the form of a word says by itself, a bit each. */
export const MARK = {
  /** Written like a part of a name; see `isCapitalised`. */
  capitalised: 1,
  common: 2,
  officeHead: 4,
  openingQuote: 8,
  /** A word that may point back at a thing or person named: "she", "the". */
  pointer: 16,
  /** A noun by which editions of an event are told apart: "the 2017 edition". */
  edition: 32,
  /** A noun by which a gathering without a name is called: "workshop". */
  gathering: 64,
  /** A word that may be, or be in, the name of a service that is written without a capital: "gov", "mygov". */
  address: 128,
} as const;

const OPENING_QUOTES = new Set(['“', '"', '«']);
const POINTERS = new Set(['he', 'she', 'his', 'her', 'him', 'the', 'this', 'that']);
const EDITION_NOUNS = new Set([
  'round',
  'edition',
  'conference',
  'summit',
  'forum',
  'congress',
  'expo',
  'festival',
  'event',
  'gathering',
]);

/** Marks of each token, found once an article, since a look at a column of numbers is far cheaper than one at a list of words. */
export function tokenMarks(tokens: readonly Token[]): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) continue;
    const ofForm = marksOf(token.text);
    marks[index] = token.pos === 'PUNCT' ? ofForm & ~MARK.capitalised : ofForm;
  }
  return marks;
}

const marksOf = memoized((text): number => {
  const lower = lowerOf(text);
  return (
    (isCapitalisedWord(text) ? MARK.capitalised : 0) |
    (isCommonWord(lower) ? MARK.common : 0) |
    (isOfficeHead(lower) || mayBeOtherHead(lower) || mayBeShortTitle(text) ? MARK.officeHead : 0) |
    (OPENING_QUOTES.has(text) ? MARK.openingQuote : 0) |
    (POINTERS.has(lower) ? MARK.pointer : 0) |
    (EDITION_NOUNS.has(lower) ? MARK.edition : 0) |
    (isGatheringNoun(lower) ? MARK.gathering : 0) |
    (isAddress(text) ? MARK.address : 0)
  );
});

function isAddress(text: string): boolean {
  return (
    /^(?:[a-z-]*(?:gov|gob|gouv)|Gov|Gob|Gouv)\.?$/.test(text) ||
    (isKnownService(text) && !isCapitalisedWord(text))
  );
}

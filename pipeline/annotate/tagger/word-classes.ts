import { isCommonWord } from '../../lexicon/common-words.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import { isEventHead } from '../../lexicon/event-words.ts';
import { isInstrumentHead } from '../../lexicon/instrument-words.ts';
import { intergovernmentalNamed } from '../../lexicon/intergovernmental.ts';
import { knownAs } from '../../lexicon/known-names.ts';
import { HONORIFICS, isOfficeHead, OFFICE_MODIFIERS } from '../../lexicon/offices.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../lexicon/organization-words.ts';
import { isServiceHead } from '../../lexicon/service-words.ts';
import { isCalendarWord } from '../mentions/names/name-extension.ts';

/** Bits for the lists that a word stands in; the five lowest are those of `knownAs`. */
const FROM_GAZETTEER = 5;
/** The bit of names of countries. */
export const COUNTRY = 1 << FROM_GAZETTEER;

/** The lists of the lexicon that a word stands in, a bit each. */
export function wordClasses(text: string): number {
  const lower = text.toLowerCase();
  const lists = [
    countryOfName(text) !== undefined,
    countryOfDemonym(text) !== undefined,
    intergovernmentalNamed(text) !== undefined,
    isOfficeHead(lower),
    OFFICE_MODIFIERS.has(lower),
    HONORIFICS.has(text) || HONORIFICS.has(text.replace(/\.$/, '')),
    isOrganizationHead(lower),
    LEGAL_FORMS.has(text),
    isEventHead(lower),
    isInstrumentHead(lower),
    isServiceHead(lower),
    isCalendarWord(text),
    isCommonWord(lower),
  ];
  let bits = knownAs(text);
  lists.forEach((isIn, index) => {
    if (isIn) bits |= 1 << (FROM_GAZETTEER + index);
  });
  return bits;
}

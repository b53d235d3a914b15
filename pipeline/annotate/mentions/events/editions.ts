import { isInaugural, ORDINAL_WORDS } from '../../../lexicon/gathering-words.ts';
import { fullYear, isCountOfEditions } from '../../../lexicon/two-digits.ts';
import { isShortFor } from '../short-names/short-for.ts';

/** An event name split into the series and what says which edition of it is meant. */
export interface EditionName {
  /** The name without its edition: "QDF-25" → "QDF". */
  readonly base: string;
  /** A year of four digits or an ordinal ("18th"); absent where the name has none. */
  readonly edition?: string;
}

const DIGIT = /\d/;
const YEAR_AT_END = /^(\S.*?)[\s‑–-]*[’']?\b((?:19|20)\d{2})$/u;
/** "Quay World 2025 conference": behind the year only what the event is. */
const YEAR_BEFORE_KIND =
  /^(\S.*?)\s((?:19|20)\d{2})\s(?:conference|summit|forum|event|expo|exhibition|congress|conclave|symposium)$/u;
const SHORT_YEAR_AT_END = /^(\p{Lu}[\p{Lu}\p{Ll}]*)[‑–-][’']?(\d{2})$/u;
/** "QDF2023", "COM29", "QPMM 6": a year or count right behind an acronym. */
const COUNT_AT_END = /^(\p{Lu}{2,})((?:19|20)\d{2}|\s?\d{1,2})$/u;
/** "Quay Symposium for Pilots QSP-25". */
const SHORT_AT_END = /^(\S.*\s\S+)\s(\p{Lu}{2,}[\s‑–-]?\d{2,4})$/u;
/** "QMC25 Lisbon": one held in other cities may be another. */
const COUNT_BEFORE_CITY = /^(\p{Lu}{3,})(\d{2})\s(\p{Lu}\p{Ll}+)$/u;
/** "Quay 2024 Annual General Meeting". */
const YEAR_BEFORE_MEETING =
  /^(\S.*?)\s((?:19|20)\d{2})\s((?:Annual|General|Ministerial|Spring|Autumn|Ordinary)\s(?:\S+\s)?(?:Meetings?|Assembly|Conference|Summit|Forum|Congress))$/u;
const YEAR_AT_START = /^((?:19|20)\d{2})\s+(\S.*)$/u;
/** "18th annual meeting of the Internet Governance Forum": one of the forum's. */
const MEETING_OF =
  /^(\d{1,3}(?:st|nd|rd|th))\s+(?:annual\s+|regular\s+|plenary\s+)*(?:meeting|session|edition)\s+of\s+the\s+(\S.*)$/iu;
const ORDINAL_AT_START = /^(\d{1,3}(?:st|nd|rd|th))\s+(?:(?:annual|biennial|regular|ordinary)\s+)?(\S.*)$/iu;
const WORD_AT_START = new RegExp(`^(inaugural|${ORDINAL_WORDS.join('|')})\\s+(?:annual\\s+)?(\\S.*)$`, 'i');

/**
 * The series and edition of an event name. Two digits behind a hyphen are a year of 1970–2029, others a count.
 */
export function editionName(name: string): EditionName {
  // Nearly all names are without, and are asked for again and again.
  if (!DIGIT.test(name)) return byOrdinalWord(name);
  const short = SHORT_YEAR_AT_END.exec(name);
  if (short?.[1] !== undefined && short[2] !== undefined)
    return { base: short[1], edition: behindHyphen(short[2]) };
  const [, long, edition] = SHORT_AT_END.exec(name) ?? [];
  if (long !== undefined && edition !== undefined && isShortFor(edition, long))
    return { ...editionName(edition), base: long };
  const end = YEAR_AT_END.exec(name);
  if (end?.[1] !== undefined && end[2] !== undefined) return { base: end[1], edition: end[2] };
  const kind = YEAR_BEFORE_KIND.exec(name);
  if (kind?.[1] !== undefined && kind[2] !== undefined) return { base: kind[1], edition: kind[2] };
  const inside = YEAR_BEFORE_MEETING.exec(name);
  if (inside?.[1] !== undefined && inside[2] !== undefined)
    return { base: `${inside[1]} ${inside[3]}`, edition: inside[2] };
  const start = YEAR_AT_START.exec(name);
  if (start?.[1] !== undefined && start[2] !== undefined) return { base: start[2], edition: start[1] };
  const ordinal = MEETING_OF.exec(name) ?? ORDINAL_AT_START.exec(name);
  if (ordinal?.[1] !== undefined && ordinal[2] !== undefined)
    return { base: ordinal[2], edition: ordinal[1].toLowerCase() };
  const count = COUNT_AT_END.exec(name);
  if (count?.[1] !== undefined && count[2] !== undefined) return { base: count[1], edition: count[2].trim() };
  const held = COUNT_BEFORE_CITY.exec(name);
  if (held?.[1] !== undefined && held[2] !== undefined)
    return { base: `${held[1]} ${held[3]}`, edition: held[2] };
  return { base: name };
}

/** "Third Harbour Summit": the third edition; "Inaugural Harbour Summit": the first. */
function byOrdinalWord(name: string): EditionName {
  const [, word, base] = WORD_AT_START.exec(name) ?? [];
  if (word === undefined || base === undefined) return { base: name };
  const number = isInaugural(word) ? 1 : ORDINAL_WORDS.indexOf(word.toLowerCase()) + 1;
  const ending = ['th', 'st', 'nd', 'rd'][number < 4 ? number : 0] ?? 'th';
  return { base, edition: `${number}${ending}` };
}

/** A year, or a count as it is written. */
function behindHyphen(digits: string): string {
  return isCountOfEditions(Number(digits)) ? digits : String(fullYear(Number(digits)));
}

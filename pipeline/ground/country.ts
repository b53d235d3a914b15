import type { Span } from '../contract/span.ts';
import { countryOfDemonym, countryOfName } from '../lexicon/countries.ts';
import { countryOfPlace } from '../lexicon/place-names.ts';
import { matchesOf } from '../text/matches.ts';
import { normalize, normalizeWithMap, originalSpan } from '../text/normalize.ts';
import { isAnaphor } from './anaphor.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { unquoted } from './edges.ts';
import { contextAfter, contextBefore, splitsWord } from './words.ts';

/** Most words of a name in the gazetteer. */
const NAME_WORDS = 6;
/** Words on either side that may belong to the same name ("Equatorial Guinea"). */
const BESIDE = 3;
/** Longest span that is read, in characters: a country is not taken from whole paragraphs. */
const MOST_CHARACTERS = 240;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['.-][\p{L}\p{M}\p{N}]+)*\.?/gu;
const CAPITAL = /^(?:[dl]')?\p{Lu}/u;
/** Words with a small letter inside the names of countries and cities. */
const SMALL_WORD = /^(?:of|the|and|de|da|do|dos|del|la|le|les|el|al|am|an|der|di|du|en|sur|upon|city)$/;

/** A country named in the article. */
interface NamedCountry extends Span {
  readonly code: string;
}

/**
 * A country by its ISO 3166-1 alpha-2 code: a span names it, its people or one of its cities in the gazetteer; every other
 * does so too or only points back ("the country"), and none names another country. A name that goes on beside the span counts
 * as a whole ("Guinea" is not what "Equatorial Guinea" names).
 */
export function checkCountry(claim: Claim<string>): Verdict {
  const { text, value } = claim;
  const spans = claim.spans.map((span) => unquoted(text, span));
  const codes = spans.map((span) => codeAt(text, span));
  const supported = codes.includes(value) && codes.every((code) => code === value || code === 'anaphor');
  return supported ? { value, spans } : unsupported(claim, 'name-not-in-words');
}

/** The code of the one country that a span names, or 'anaphor' where it names none but points back. */
function codeAt(text: string, span: Span): string | undefined {
  if (span.end - span.start > MOST_CHARACTERS || splitsWord(text, span)) return undefined;
  const [code, ...others] = new Set(countriesAt(text, span).map((country) => country.code));
  if (code === undefined)
    return isAnaphor(normalize(text.slice(span.start, span.end)), '') ? 'anaphor' : undefined;
  return others.length === 0 ? code : undefined;
}

/** Whether two names are of one country by the gazetteer ("UK", "United Kingdom", "British"). */
export function isSameCountry(one: string, other: string): boolean {
  const code = countryOfName(one) ?? countryOfDemonym(one);
  return code !== undefined && code === countryOfName(other);
}

/** The countries whose names overlap a span, the longest name at each place. */
function countriesAt(text: string, span: Span): NamedCountry[] {
  const start = contextBefore(text, span.start, { words: BESIDE }).start;
  const end = contextAfter(text, span.end, { words: BESIDE }).end;
  const normalized = normalizeWithMap(text.slice(start, end));
  const words = matchesOf(normalized.text, WORD).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: NamedCountry[] = [];
  for (let first = 0; first < words.length;) {
    const name = longestNameFrom(normalized.text, words, first);
    first += name?.words ?? 1;
    if (name === undefined) continue;
    const place = originalSpan(normalized, name);
    found.push({ code: name.code, start: start + place.start, end: start + place.end });
  }
  return found.filter((country) => country.start < span.end && span.start < country.end);
}

function longestNameFrom(
  text: string,
  words: readonly Span[],
  first: number,
): (NamedCountry & { readonly words: number }) | undefined {
  const start = words[first]?.start ?? 0;
  if (!CAPITAL.test(text.slice(start, start + 2))) return undefined;
  let longest: (NamedCountry & { readonly words: number }) | undefined;
  for (let count = 1; count <= NAME_WORDS; count++) {
    const last = words[first + count - 1];
    if (last === undefined) break;
    const written = text.slice(last.start, last.end);
    if (SMALL_WORD.test(written)) continue;
    if (!CAPITAL.test(written)) break;
    const name = text.slice(start, last.end);
    const code =
      countryOfPlace(name) ??
      (/(?:'s|\.)$/.test(name) ? countryOfPlace(name.replace(/(?:'s|\.)$/, '')) : undefined);
    if (code !== undefined) longest = { code, start, end: last.end, words: count };
  }
  return longest;
}

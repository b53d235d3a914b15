import type { Office, Sentence, Token } from '../../contract/annotation.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { HONORIFICS } from '../../lexicon/offices.ts';
import { isRegion } from '../../lexicon/regions.ts';
import { isAcronym, isCapitalised, type NameRun } from './name-runs.ts';
import {
  isShoutedCity,
  joined,
  type NameType,
  typeByContext,
  typeByDescription,
  typeByWords,
} from './name-types.ts';
import { findOffices } from './offices.ts';

/** One name as written at one place. */
export interface NameSegment {
  readonly firstToken: number;
  readonly endToken: number;
  /** Its tokens without quotation marks. */
  readonly words: readonly Token[];
  readonly text: string;
  readonly type: NameType;
}

const LINKS = new Set(['of', 'for', 'the', 'and', 'on', 'to', 'in', ',', '-', '–', '&', "'", '’']);
const QUOTES = new Set(['“', '”', '"', '«', '»']);

/**
 * Splits the capitalised runs of a sentence at offices, honorifics and trailing countries into single names, and types each
 * by its own words, else by the words beside it.
 */
export function nameSegments(
  tokens: readonly Token[],
  sentence: Sentence,
  runs: readonly NameRun[],
  isNameElsewhere: (word: string) => boolean,
): { segments: NameSegment[]; offices: Office[] } {
  const offices = findOffices(tokens, sentence, (index, end) => namesEntity(tokens, runs, index, end));
  const segments: NameSegment[] = [];
  for (const run of runs) {
    for (const piece of withoutOffices(run, offices)) {
      for (const part of splitTrailingCountry(tokens, trimmed(tokens, piece))) {
        const segment = typedSegment(tokens, sentence, part, offices, isNameElsewhere);
        if (segment !== undefined) segments.push(segment);
      }
    }
  }
  return { segments, offices };
}

function namesEntity(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  index: number,
  end?: number,
): boolean {
  const run = runs.find((candidate) => candidate.firstToken <= index && index < candidate.endToken);
  if (run === undefined) return false;
  const { type, strength } = typeByWords(tokens.slice(index, end ?? run.endToken));
  if (strength > 0 && (type === 'organization' || type === 'place' || type === 'event' || type === 'person'))
    return true;
  const word = tokens[index];
  return word !== undefined && countryOfName(word.text) !== undefined;
}

/** The stretches of a run that are no office. */
function withoutOffices(run: NameRun, offices: readonly Office[]): NameRun[] {
  const pieces: NameRun[] = [];
  let from = run.firstToken;
  for (const office of offices) {
    if (office.endToken <= from || office.firstToken >= run.endToken) continue;
    if (office.firstToken > from) pieces.push({ firstToken: from, endToken: office.firstToken });
    from = office.endToken;
  }
  if (from < run.endToken) pieces.push({ firstToken: from, endToken: run.endToken });
  return pieces;
}

function trimmed(tokens: readonly Token[], piece: NameRun): NameRun {
  let { firstToken, endToken } = piece;
  while (firstToken < endToken && LINKS.has(tokens[firstToken]?.lower ?? '')) firstToken++;
  while (firstToken < endToken && LINKS.has(tokens[endToken - 1]?.lower ?? '')) endToken--;
  return { firstToken, endToken };
}

/** "Ministry of Justice of Ghana" is a ministry and a country; "Government of Ghana" is one name. */
function splitTrailingCountry(tokens: readonly Token[], piece: NameRun): NameRun[] {
  const links: number[] = [];
  for (let index = piece.firstToken + 1; index < piece.endToken; index++) {
    const lower = tokens[index]?.lower;
    if (lower === 'of' || lower === 'for' || lower === 'on') links.push(index);
  }
  const lastLink = links.at(-1);
  if (lastLink === undefined || links.length < 2 || tokens[lastLink]?.lower !== 'of') return [piece];
  const country = trimmed(tokens, { firstToken: lastLink, endToken: piece.endToken });
  if (countryOfName(joined(tokens.slice(country.firstToken, country.endToken))) === undefined) return [piece];
  return [{ firstToken: piece.firstToken, endToken: lastLink }, country];
}

function typedSegment(
  tokens: readonly Token[],
  sentence: Sentence,
  piece: NameRun,
  offices: readonly Office[],
  isEvidenced: (word: string) => boolean,
): NameSegment | undefined {
  let { firstToken } = piece;
  const { endToken } = piece;
  const honorific = HONORIFICS.has((tokens[firstToken]?.text ?? '').replace(/\.$/, ''));
  if (honorific) firstToken++;
  while (honorific && tokens[firstToken]?.text === '.') firstToken++;
  const words = tokens.slice(firstToken, endToken).filter((token) => !QUOTES.has(token.text));
  if (words.length === 0 || !words.some(isCapitalised)) return undefined;
  const afterOffice = offices.some((office) => office.endToken === firstToken);
  const type = segmentType(
    tokens,
    sentence,
    { firstToken, endToken },
    words,
    honorific,
    afterOffice,
    offices,
  );
  if (
    isBareSentenceStart(tokens, sentence, { firstToken, endToken }, words) &&
    !afterOffice &&
    !isEvidenced(words[0]?.text ?? '')
  )
    return undefined;
  const region = regionEnd(tokens, words, endToken, sentence.endToken);
  if (region !== undefined) {
    const named = [...words, ...tokens.slice(endToken, region)];
    return {
      firstToken,
      endToken: region,
      words: named,
      text: joined(named),
      type: { type: 'place', strength: 2 },
    };
  }
  if (type.type !== 'event') return { firstToken, endToken, words, text: joined(words), type };
  const first = editionStart(tokens, firstToken, sentence.firstToken);
  const dated = [...tokens.slice(first, firstToken), ...words];
  return { firstToken: first, endToken, words: dated, text: joined(dated), type };
}

/** One word that has its capital from the sentence that it begins, and nothing beside it that says it is a name. */
function isBareSentenceStart(
  tokens: readonly Token[],
  sentence: Sentence,
  range: NameRun,
  words: readonly Token[],
): boolean {
  const text = words[0]?.text ?? '';
  if (words.length > 1 || range.firstToken !== sentence.firstToken || typeByWords(words).strength > 0)
    return false;
  if (isAcronym(text) || /\p{Ll}\p{Lu}/u.test(text) || isSubjectName(tokens, range.endToken, words[0]))
    return false;
  return typeByDescription(tokens, range.endToken, sentence.endToken) === undefined;
}

const NOUN_ENDINGS =
  /(?:s|tion|sion|ance|ence|ment|ness|ity|ing|ism|ship|age|dom|hood|ers?|ure|al|ist|th|cy|gy|my|ry)$/;

/** "Zuvaro was launched": a proper noun by its tag and a verb after it, not made like a common noun. */
function isSubjectName(tokens: readonly Token[], endToken: number, word: Token | undefined): boolean {
  const next = tokens[endToken];
  return (
    word?.pos === 'PROPN' && (next?.pos === 'AUX' || next?.pos === 'VERB') && !NOUN_ENDINGS.test(word.lower)
  );
}

/** Past the lower-case word that makes a name a region: "the SADC region", "the Baltic states". */
function regionEnd(
  tokens: readonly Token[],
  words: readonly Token[],
  endToken: number,
  limit: number,
): number | undefined {
  const next = tokens[endToken];
  if (
    next === undefined ||
    endToken >= limit ||
    !['region', 'countries', 'states', 'peninsula'].includes(next.lower)
  )
    return undefined;
  return isRegion(`${joined(words)} ${next.lower}`) ? endToken + 1 : undefined;
}

/** "2025" in "the 2025 World Expo", "18th annual" in "the 18th annual Forum": the words that say which edition. */
function editionStart(tokens: readonly Token[], firstToken: number, from: number): number {
  const annual = tokens[firstToken - 1]?.lower === 'annual' ? 1 : 0;
  const at = firstToken - 1 - annual;
  const word = tokens[at]?.lower ?? '';
  return at >= from && /^(?:\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d{2})$/.test(word) ? at : firstToken;
}

function segmentType(
  tokens: readonly Token[],
  sentence: Sentence,
  range: NameRun,
  words: readonly Token[],
  honorific: boolean,
  afterOffice: boolean,
  offices: readonly Office[],
): NameType {
  if (honorific) return { type: 'person', strength: 2 };
  if (range.firstToken === sentence.firstToken && isDateline(tokens, range.endToken, joined(words)))
    return { type: 'place', strength: 2 };
  const own = typeByWords(words);
  const plainWords = words.every(
    (word) => isCapitalised(word) || LINKS.has(word.lower) || word.text.length <= 3,
  );
  if (afterOffice && plainWords && own.strength < 2 && words.length <= 5)
    return { type: 'person', strength: 2 };
  if (afterOffice && own.type === 'place' && words.length >= 2 && own.strength < 2)
    return { type: 'person', strength: 1 };
  if (own.strength > 0) return own;
  if (
    plainWords &&
    words.length >= 2 &&
    words.length <= 5 &&
    (followsOfficeIs(tokens, range.firstToken, offices) ||
      isSaidToHoldOffice(tokens, range.endToken, offices))
  )
    return { type: 'person', strength: 2 };
  return typeByContext(tokens, range.firstToken, range.endToken, sentence.firstToken, sentence.endToken);
}

/** "NAIROBI, Kenya —", "LIMA (Reuters) –" at the beginning of a sentence. */
function isDateline(tokens: readonly Token[], endToken: number, text: string): boolean {
  return isShoutedCity(text) && [',', '(', '—', '–', '-', ':'].includes(tokens[endToken]?.text ?? '');
}

/** "Its director is X". */
function followsOfficeIs(tokens: readonly Token[], firstToken: number, offices: readonly Office[]): boolean {
  const copula = tokens[firstToken - 1]?.lower;
  return (copula === 'is' || copula === 'was') && offices.some(({ endToken }) => endToken === firstToken - 1);
}

/** "X, Minister of Justice", "X was elected Secretary-General", "X said": only a person has or does that. */
function isSaidToHoldOffice(tokens: readonly Token[], endToken: number, offices: readonly Office[]): boolean {
  const next = tokens[endToken];
  if (next === undefined) return false;
  if (SPEECH.has(next.lower) || (next.text === ',' && tokens[endToken + 1]?.lower === 'who')) return true;
  const skip = [
    ',',
    'then',
    'the',
    'a',
    'is',
    'was',
    'its',
    'as',
    'elected',
    'appointed',
    'named',
    'became',
    'serves',
  ];
  let index = endToken;
  while (index < endToken + 4 && skip.includes(tokens[index]?.lower ?? '')) index++;
  if (index === endToken) return false;
  return offices.some(
    (office) => office.firstToken <= index + 2 && office.firstToken >= index && office.endToken > index,
  );
}

const SPEECH = new Set([
  'said',
  'says',
  'told',
  'added',
  'noted',
  'stressed',
  'argued',
  'warned',
  'explained',
  'chaired',
]);

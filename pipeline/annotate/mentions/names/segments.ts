import type { Office, Sentence, Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { HONORIFICS, isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { AMBIGUOUS_CODES, CURRENCY_CODES } from '../../../lexicon/units.ts';
import { partedAtHolder } from '../offices/holders-behind-bodies.ts';
import { runParts } from './run-parts.ts';
import type { NameRun } from './name-runs.ts';
import { MARK } from './token-marks.ts';
import { isAcronym, isCapitalised, isShouted, joined } from './token-shapes.ts';
import { type NameType, typeByWords } from './name-types.ts';
import { findOffices } from '../offices/offices.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import { isBareSentenceStart, segmentType, type Surroundings } from './segment-types.ts';

/** One name as written at one place. */
export interface NameSegment {
  readonly firstToken: number;
  readonly endToken: number;
  /** Its tokens without quotation marks. */
  readonly words: readonly Token[];
  readonly text: string;
  readonly type: NameType;
}

const QUOTES = new Set(['“', '”', '"', '«', '»']);

/**
 * Splits the capitalised runs of a sentence at offices, honorifics and trailing countries into single names, and types each
 * by its own words, else by the words beside it.
 * @param runs in text order
 * @param isNameElsewhere whether a word is written with a capital in the middle of some sentence of the document
 * @param marks of the tokens
 */
export function nameSegments(
  tokens: readonly Token[],
  sentence: Sentence,
  runs: readonly NameRun[],
  isNameElsewhere: (word: string) => boolean,
  marks: Uint8Array,
): { segments: NameSegment[]; offices: Office[] } {
  const hasOffice = hasOfficeHead(sentence, marks);
  const parted = hasOffice ? runs.flatMap((run) => partedAtHolder(tokens, run)) : runs;
  const offices = hasOffice ? officesIn(tokens, sentence, parted) : [];
  if (runs.length === 0) return { segments: [], offices };
  const around: Surroundings = {
    tokens,
    sentence,
    officeStarts: new Map(offices.map((office) => [office.firstToken, office])),
    officeEnds: new Set(offices.map(({ endToken }) => endToken)),
  };
  const segments: NameSegment[] = [];
  for (const part of runParts(tokens, parted, offices)) {
    const segment = typedSegment(around, part, isNameElsewhere);
    if (segment !== undefined) segments.push(segment);
  }
  return { segments, offices };
}

/** Most sentences have no word that an office could be named by. */
function hasOfficeHead({ firstToken, endToken }: Sentence, marks: Uint8Array): boolean {
  for (let index = firstToken; index < endToken; index++)
    if (((marks[index] ?? 0) & MARK.officeHead) !== 0) return true;
  return false;
}

function officesIn(tokens: readonly Token[], sentence: Sentence, runs: readonly NameRun[]): Office[] {
  if (isShouted(tokens, sentence)) return [];
  const runOf = runOfToken(runs);
  return findOffices(
    tokens,
    sentence,
    (index, end) => namesEntity(tokens, runOf.get(index), index, end),
    (index) => isInBodyName(tokens, runOf.get(index), index),
  );
}

function runOfToken(runs: readonly NameRun[]): Map<number, NameRun> {
  const runOf = new Map<number, NameRun>();
  for (const run of runs)
    for (let index = run.firstToken; index < run.endToken; index++) runOf.set(index, run);
  return runOf;
}

function namesEntity(
  tokens: readonly Token[],
  run: NameRun | undefined,
  index: number,
  end: number | undefined,
): boolean {
  if (run === undefined) return false;
  const { type, strength } = typeByWords(tokens.slice(index, end ?? run.endToken));
  if (strength > 0 && (type === 'organization' || type === 'place' || type === 'event' || type === 'person'))
    return true;
  const word = tokens[index];
  return word !== undefined && countryOfName(word.text) !== undefined;
}

/** Heads of offices that are also fields of work. */
const FIELDS = new Set(['justice', 'general', 'executive']);

/** "Justice" in "Ministry of Justice", "President" in "Office of the President": part of the name of a body; not before a person's name. */
function isInBodyName(tokens: readonly Token[], run: NameRun | undefined, index: number): boolean {
  if (run === undefined || !['of', 'for', 'the', 'and', ','].includes(tokens[index - 1]?.lower ?? ''))
    return false;
  if (isCapitalised(tokens[index + 1]) && !FIELDS.has(tokens[index]?.lower ?? '')) return false;
  for (let at = run.firstToken; at < index - 1; at++) {
    const link = tokens[at + 1]?.lower;
    if (isOrganizationHead(tokens[at]?.lower ?? '') && (link === 'of' || link === 'for')) return true;
  }
  return false;
}

function typedSegment(
  around: Surroundings,
  piece: NameRun,
  isNameElsewhere: (word: string) => boolean,
): NameSegment | undefined {
  const { tokens, sentence } = around;
  const { endToken } = piece;
  const firstToken = pastHonorific(tokens, piece);
  const honorific = firstToken > piece.firstToken;
  const words = wordsOfName(tokens, firstToken, endToken, endToken === sentence.endToken);
  if (words.length === 0 || !words.some(isCapitalised)) return undefined;
  if (isCurrency(tokens, firstToken, endToken) || isBareNoun(around, firstToken, words)) return undefined;
  const name = { firstToken, endToken, words };
  const type = segmentType(around, name, honorific);
  const isEvidenced = around.officeEnds.has(firstToken) || isNameElsewhere(words[0]?.text ?? '');
  const isQuoted = firstToken > sentence.firstToken && QUOTES.has(tokens[firstToken - 1]?.text ?? '');
  const isCalled = isQuoted && type.type === 'service';
  if (!isEvidenced && !isCalled && isBareSentenceStart(around, name)) return undefined;
  const region = regionEnd(tokens, words, endToken, sentence.endToken);
  if (region !== undefined) {
    const named = [...words, ...tokens.slice(endToken, region)];
    return segmentOf(firstToken, region, named, { type: 'place', strength: 2 });
  }
  if (type.type !== 'event') return segmentOf(firstToken, endToken, words, type);
  const first = editionStart(tokens, firstToken, sentence.firstToken);
  return segmentOf(first, endToken, [...tokens.slice(first, firstToken), ...words], type);
}

/** The tokens of a name without quotation marks; "Ltd." that ends a sentence has its full stop from the sentence, and so has "X.", a network. */
export function wordsOfName(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  endsSentence: boolean,
): readonly Token[] {
  const words = tokens.slice(firstToken, endToken).filter((token) => !QUOTES.has(token.text));
  const last = words.at(-1);
  const isNetwork = words.length === 1 && last?.text === 'X.';
  const hasStop = isNetwork || (endsSentence && /^[^.]{2,}\.$/.test(last?.text ?? ''));
  if (last === undefined || !hasStop) return words;
  const text = last.text.slice(0, -1);
  return [...words.slice(0, -1), { ...last, text, lower: text.toLowerCase(), end: last.end - 1 }];
}

function segmentOf(
  firstToken: number,
  endToken: number,
  words: readonly Token[],
  type: NameType,
): NameSegment {
  return { firstToken, endToken, words, text: joined(words), type };
}

/** "Ministry" in "the Ministry": it points back at a name, as "the ministry" does. */
function isBareNoun(
  { tokens, officeEnds }: Surroundings,
  firstToken: number,
  words: readonly Token[],
): boolean {
  const [noun] = words;
  return (
    noun !== undefined &&
    words.length === 1 &&
    ['the', 'this', 'that'].includes(tokens[firstToken - 1]?.lower ?? '') &&
    !officeEnds.has(firstToken) &&
    !isAcronym(noun.text) &&
    typeOfPointingNoun(noun.lower) !== undefined
  );
}

/** "KES" in "KES 5 million", "5 million KES". */
function isCurrency(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const code = tokens[firstToken]?.text ?? '';
  return (
    endToken - firstToken === 1 &&
    CURRENCY_CODES.has(code) &&
    !AMBIGUOUS_CODES.has(code) &&
    (isNumber(tokens[firstToken - 1]) || isNumber(tokens[endToken]))
  );
}

function isNumber(token: Token | undefined): boolean {
  return token?.pos === 'NUM' || /^\d/.test(token?.text ?? '');
}

/** Past "Dr." or "Mrs" before a name, or the offices of several people ("Ministers Ana Silva and Omar Khalil"). */
function pastHonorific(tokens: readonly Token[], { firstToken, endToken }: NameRun): number {
  const title = tokens[firstToken];
  if (title === undefined) return firstToken;
  const ofSeveral =
    isOfficeHead(title.lower) && title.lower.endsWith('s') && isGivenName(tokens[firstToken + 1]?.text ?? '');
  if (!ofSeveral && !HONORIFICS.has(title.text.replace(/\.$/, ''))) return firstToken;
  let index = firstToken + 1;
  while (index < endToken && tokens[index]?.text === '.') index++;
  return index;
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

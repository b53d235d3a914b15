import type { Sentence, Token } from '../../contract/annotation.ts';
import { isCommonWord } from '../../lexicon/common-words.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { isEventHead } from '../../lexicon/event-words.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { isInstrumentHead } from '../../lexicon/instrument-words.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../lexicon/organization-words.ts';

/** A run of tokens that may be one name or several in a row; `[firstToken, endToken)`. */
export interface NameRun {
  readonly firstToken: number;
  readonly endToken: number;
}

const PARTICLES = new Set([
  'de',
  'del',
  'da',
  'di',
  'do',
  'dos',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'ibn',
  'al',
  'el',
  '&',
  'et',
]);
/** A longer run of capitalised words is a list or a line of capitals; what reads a name word by word may take this bound for granted. */
export const LONGEST_NAME = 40;
const COMPLEMENT_WORDS = new Set(['of', 'for', 'on', 'against', 'to']);
const SCRIPT_CAPITAL = /^[\p{Lu}\p{Lt}]|^\p{Ll}{1,2}\p{Lu}/u;
const SERIES_NUMBER = /^(?:\d{1,4}|[IVX]+)$/;
const OPENING_MARKS = new Set(['“', '"', '‘', '«', '(', '[', '—', '–', '-', ':', '…', '•', '*']);

/**
 * The capitalised runs of a sentence, with the small words inside names ("Ministry of Digital Development and Transport").
 * @param isNameElsewhere whether a word is written with a capital in the middle of some sentence of the document
 */
export function nameRuns(
  tokens: readonly Token[],
  sentence: Sentence,
  isNameElsewhere: (word: string) => boolean,
): NameRun[] {
  if (isTitleCased(tokens, sentence)) return [];
  const runs: NameRun[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken;) {
    const quoted = quotedCompany(tokens, index, sentence.endToken);
    const starts = quoted ?? startsName(tokens, index, sentence, isNameElsewhere);
    const endToken = quoted ?? (starts ? runEnd(tokens, index, sentence.endToken) : undefined);
    if (endToken === undefined) {
      index++;
    } else {
      if (endToken - index <= LONGEST_NAME) runs.push({ firstToken: index, endToken });
      index = endToken;
    }
  }
  return runs;
}

/** Whether the token is written like a part of a name. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && SCRIPT_CAPITAL.test(token.text) && token.pos !== 'PUNCT';
}

/** Whether the two tokens stand side by side without white space. */
export function touches(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && left.end === right.start;
}

function startsName(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  isNameElsewhere: (word: string) => boolean,
): boolean {
  const token = tokens[index];
  if (token === undefined || !isCapitalised(token) || token.lower === 'i') return false;
  if (!startsSentence(tokens, index, sentence))
    return !isCommonWord(token.lower) || isCapitalised(tokens[index + 1]);
  if (isAcronym(token.text) || isNameElsewhere(token.text)) return true;
  if (isCommonWord(token.lower)) return false;
  const next = tokens[index + 1];
  return isCapitalised(next) || touches(token, next) || token.pos === 'PROPN';
}

function startsSentence(tokens: readonly Token[], index: number, sentence: Sentence): boolean {
  if (index === sentence.firstToken) return true;
  const before = tokens[index - 1];
  return (
    before !== undefined &&
    OPENING_MARKS.has(before.text) &&
    before.pos === 'PUNCT' &&
    before.text !== '(' &&
    !touches(tokens[index - 2], before)
  );
}

/** Two capitals or more, digits allowed. */
export function isAcronym(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\d&]*\p{Lu}[\p{Lu}\d]*s?$/u.test(text) || /^\p{Lu}{2,}-\d+$/u.test(text);
}

function runEnd(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  let inComplement = false;
  while (end < limit) {
    const step = extension(tokens, start, end, limit, inComplement);
    if (step === undefined) break;
    inComplement ||= step.opensComplement;
    end = step.end;
  }
  return end;
}

interface Extension {
  readonly end: number;
  readonly opensComplement: boolean;
}

function extension(
  tokens: readonly Token[],
  start: number,
  end: number,
  limit: number,
  inComplement: boolean,
): Extension | undefined {
  const token = tokens[end];
  const last = tokens[end - 1];
  if (token === undefined || last === undefined) return undefined;
  const plain = (length: number): Extension => ({ end: end + length, opensComplement: false });
  if (
    isHyphen(token) &&
    touches(last, token) &&
    touches(token, tokens[end + 1]) &&
    isNamePart(tokens[end + 1])
  )
    return plain(2);
  if (isCapitalised(token)) return plain(1);
  if (touches(last, token) && (token.text === "'" || token.text === '’') && isCapitalised(tokens[end + 1]))
    return plain(2);
  if (SERIES_NUMBER.test(token.text) && takesNumber(last)) return plain(1);
  if (PARTICLES.has(token.lower) && isCapitalised(tokens[end + 1])) return plain(2);
  if (COMPLEMENT_WORDS.has(token.lower) && takesComplement(tokens, start, end)) {
    const length = tokens[end + 1]?.lower === 'the' ? 2 : 1;
    const complement = tokens[end + length];
    if (end + length < limit && (isCapitalised(complement) || isPrefixedWord(tokens, end + length)))
      return { end: end + length + 1, opensComplement: true };
  }
  if (inComplement) return coordination(tokens, end, limit);
  return undefined;
}

/** "Development and Transport", "Science, Technology and Innovation": a list that goes on inside one name. */
function coordination(tokens: readonly Token[], end: number, limit: number): Extension | undefined {
  const token = tokens[end];
  const next = tokens[end + 1];
  if (token === undefined || next === undefined || end + 1 >= limit || !isCapitalised(next)) return undefined;
  const previous = tokens[end - 1];
  if (previous !== undefined && countryOfName(previous.text) !== undefined) return undefined;
  if (isOwnName(tokens, end + 1, limit)) return undefined;
  if (token.lower === 'and') return { end: end + 2, opensComplement: true };
  if (token.text !== ',') return undefined;
  for (let index = end + 1; index < Math.min(limit, end + 9); index++) {
    const word = tokens[index];
    if (word === undefined) return undefined;
    if (word.lower === 'and' && isCapitalised(tokens[index + 1]) && !isOwnName(tokens, index + 1, limit))
      return { end: end + 2, opensComplement: true };
    if (word.text !== ',' && !isCapitalised(word)) return undefined;
  }
  return undefined;
}

/** Whether the words from `index` are a name in their own right, so that "and" before them joins two names. */
function isOwnName(tokens: readonly Token[], index: number, limit: number): boolean {
  let end = index;
  while (end < limit && isCapitalised(tokens[end])) end++;
  const first = tokens[index];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return true;
  if (end - index === 1 && isAcronym(first.text) && first.text !== 'ICT' && first.text !== 'IT') return true;
  if (isGivenName(first.text) && end - index > 1) return true;
  if (countryOfName(first.text) !== undefined || isOfficeHead(first.lower)) return true;
  const takesMore = tokens[end]?.lower === 'of' || tokens[end]?.lower === 'for';
  if (takesMore && isHead(last)) return true;
  return (
    end - index > 1 &&
    (isOrganizationHead(last.lower) || isInstrumentHead(last.lower) || isEventHead(last.lower))
  );
}

function takesComplement(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1];
  if (last === undefined) return false;
  const connector = tokens[end]?.lower;
  if (isOfficeHead(last.lower) || (last.lower === 'general' && end - start > 1))
    return connector === 'of' || connector === 'for';
  return isHead(last) && (connector !== 'to' || isInstrumentHead(last.lower));
}

function isHead(token: Token): boolean {
  return (
    isOrganizationHead(token.lower) ||
    isInstrumentHead(token.lower) ||
    isEventHead(token.lower) ||
    isOfficeHead(token.lower)
  );
}

function takesNumber(token: Token): boolean {
  return isHead(token) || isAcronym(token.text) || token.lower === 'vision' || token.lower === 'horizon';
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isCapitalised(token) || /^\d{2,4}$/.test(token.text) || /^general$/i.test(token.text))
  );
}

/** "e-Services", "e-Government". */
function isPrefixedWord(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index + 1];
  return (
    tokens[index]?.text.length === 1 &&
    hyphen !== undefined &&
    isHyphen(hyphen) &&
    isCapitalised(tokens[index + 2])
  );
}

function isHyphen(token: Token): boolean {
  return token.text === '-' || token.text === '‑' || token.text === '–';
}

/** `“AzureSoft” LLC`: a company name in quotation marks before its legal form; gives the end of the run. */
function quotedCompany(tokens: readonly Token[], index: number, limit: number): number | undefined {
  const open = tokens[index]?.text;
  if (open !== '“' && open !== '"' && open !== '«') return undefined;
  for (let end = index + 1; end < Math.min(limit, index + 6); end++) {
    const token = tokens[end];
    if (token === undefined) return undefined;
    if (token.text === '”' || token.text === '"' || token.text === '»') {
      const form = tokens[end + 1];
      return form !== undefined && end + 1 < limit && LEGAL_FORMS.has(form.text) && end > index + 1
        ? end + 2
        : undefined;
    }
    if (!isCapitalised(token)) return undefined;
  }
  return undefined;
}

/** A headline in title case says nothing about which of its words are names. */
function isTitleCased(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0;
  let capitalised = 0;
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const token = tokens[index];
    if (token === undefined || token.text.length < 4 || !/^\p{L}/u.test(token.text)) continue;
    long++;
    if (isCapitalised(token)) capitalised++;
  }
  return long >= 5 && capitalised / long > 0.75 && !/[.!?]$/.test(tokens[sentence.endToken - 1]?.text ?? '');
}

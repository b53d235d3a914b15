import type { Token } from '../../../contract/annotation.ts';
import { LEGAL_HEADS } from '../../../lexicon/instrument-words.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { words } from '../../../lexicon/words.ts';
import { isCalendarWord } from '../names/name-extension.ts';
import { withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised, isHyphen, joined, touches } from '../names/token-shapes.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';

const HEADS = soughtWords(LEGAL_HEADS);
/** What stands between the kind of an act and its number: "Decree No. 5". */
const NUMBER_WORDS = new Set(words('no no. nos. nr nr. n° n.° nº n.º number № num.'));
const YEAR = /^(?:19|20)\d{2}$/;
/** "5", "UP-6079". */
const SAID_NUMBER = /^(?:\p{Lu}{1,4}-)?\d/u;
const NUMBER_PART = /^(?:\d[\d.,]*|[-‑–/]|\p{Lu}{1,12})$/u;
/** Most words between brackets in a title: "Ports (Fees and Charges) Bill". */
const LONGEST_BRACKETS = 7;
/** Most words of a title before its head. */
const LONGEST_TITLE = 12;
const SMALL_WORDS = new Set(words('of and for on in the other'));
/** "And other", "of the". */
const MOST_LINKS = 2;

/**
 * Laws, decrees and the like by their number ("Presidential Decree No. 12 of 2023", "Bill 3/24") or by a title that a name does not
 * otherwise reach over: with brackets or a hyphen in it ("Ports (Fees) Bill", "Start-up Act") or a year behind a comma ("Ports Act, 2019").
 * They take the place of names that share words with them.
 * @param segments names found otherwise, in text order; so is what is given
 */
export function withLegalNames(tokens: readonly Token[], segments: readonly NameSegment[]): NameSegment[] {
  return withInPlace(segments, legalNames(tokens, segments));
}

function legalNames(tokens: readonly Token[], segments: readonly NameSegment[]): NameSegment[] {
  const found: NameSegment[] = [];
  let at = 0;
  for (const head of placesOf(HEADS, tokens)) {
    while ((segments[at]?.endToken ?? Infinity) <= head) at++;
    const own = segments[at];
    const name = legalName(tokens, head, own !== undefined && own.firstToken <= head ? own : undefined);
    if (name !== undefined && (found.at(-1)?.endToken ?? 0) <= name.firstToken) found.push(name);
  }
  return found;
}

/** @param own the name found otherwise in which the head stands */
function legalName(
  tokens: readonly Token[],
  head: number,
  own: NameSegment | undefined,
): NameSegment | undefined {
  const isNamed = isCapitalised(tokens[head]);
  const behind = own?.type.type === 'instrument' ? beforeNumber(tokens, own.endToken) : head + 1;
  const number =
    codeEnd(tokens, head) ?? numberEnd(tokens, pastUnion(tokens, behind), isNamed && behind === head + 1);
  const year = isNamed ? commaYearEnd(tokens, head + 1) : undefined;
  const isBroken = isNamed && isJoinedOnLeft(tokens, head);
  if (number === undefined && year === undefined && !isBroken)
    return isCalledShort(tokens, head, own) ? segmentOf(tokens, head - 1, head + 1) : undefined;
  const firstToken = isNamed ? titleStart(tokens, head, own) : head;
  if (number === undefined && head - firstToken < 1) return undefined;
  return segmentOf(tokens, firstToken, number ?? year ?? Math.max(head + 1, own?.endToken ?? 0));
}

/** "Law on Ports No." may have been cut in its number. */
function beforeNumber(tokens: readonly Token[], end: number): number {
  return NUMBER_WORDS.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end;
}

/** Past "(EU)" before the number of an act of the Union. */
function pastUnion(tokens: readonly Token[], index: number): number {
  const isUnion = tokens[index]?.text === '(' && /^(?:EU|EC|EEC)$/.test(tokens[index + 1]?.text ?? '');
  return isUnion && tokens[index + 2]?.text === ')' ? index + 3 : index;
}

/** Past a code of letters and numbers behind the head: "Regulation Q/REG.21/12/17", "Supplementary Act A/SA.1/01/10". */
function codeEnd(tokens: readonly Token[], head: number): number | undefined {
  if (!isCapitalised(tokens[head]) || !/^\p{Lu}{1,3}$/u.test(tokens[head + 1]?.text ?? '')) return undefined;
  let end = head + 2;
  while (touches(tokens[end - 1], tokens[end]) && CODE_PART.test(tokens[end]?.text ?? '')) end++;
  const code = joined(tokens.slice(head + 1, end));
  return /^\p{Lu}{1,3}\/\p{Lu}+\..*\d$/u.test(code) ? end : undefined;
}

const CODE_PART = /^(?:[\d/]+|\/|\.|\p{Lu}{1,6}\.?)$/u;

/** "the eQUAY regulation": what is called by a short name that no word, and no body, is written like. */
function isCalledShort(tokens: readonly Token[], head: number, own: NameSegment | undefined): boolean {
  if (!/^(?:regulation|directive)$/.test(tokens[head]?.text ?? '')) return false;
  const [before, short] = [tokens[head - 2], tokens[head - 1]];
  const isShort = /^(?:\p{Ll}\p{Lu}\p{L}+|\p{Lu}{3,}\d)$/u.test(short?.text ?? '');
  return isShort && before?.lower === 'the' && own === undefined && tokens[head + 1]?.pos !== 'NOUN';
}

function segmentOf(tokens: readonly Token[], firstToken: number, endToken: number): NameSegment {
  return segmentAt(tokens, firstToken, endToken, { type: 'instrument', strength: 2 });
}

/** Past "No. 12/2023 of 2023" at a token; undefined where no number stands there. */
function numberEnd(tokens: readonly Token[], index: number, mayBeBare: boolean): number | undefined {
  const first = tokens[index];
  if (first === undefined) return undefined;
  const isSaid = NUMBER_WORDS.has(first.lower) || NUMBER_WORDS.has(`${first.lower}.`);
  if (!isSaid && !mayBeBare && !isOfSession(tokens, index)) return undefined;
  let from = isSaid ? index + 1 : index;
  while (isSaid && (tokens[from]?.text === '.' || tokens[from]?.text === '°')) from++;
  // "Law No. (10) of 2021"
  const isBracketed = isSaid && tokens[from]?.text === '(' && tokens[from + 2]?.text === ')';
  if (isBracketed) from++;
  const number = tokens[from];
  if (number === undefined || !(isSaid ? SAID_NUMBER : /^\d/).test(number.text)) return undefined;
  const end = isBracketed ? from + 2 : compoundEnd(tokens, from);
  // "Act 2019" says its year; "Order 2 copies" and "no 5 copies" count.
  const isPlain = end === from + 1 && /^\d+$/.test(number.text);
  if (isPlain && !isSaid && YEAR.test(number.text)) return undefined;
  if (isPlain && (!isSaid || first.text === 'no') && tokens[end]?.pos === 'NOUN') return undefined;
  return tokens[end]?.lower === 'of' && YEAR.test(tokens[end + 1]?.text ?? '') ? end + 2 : end;
}

/** "resolution 70/125" of an assembly in its 70th session. */
function isOfSession(tokens: readonly Token[], number: number): boolean {
  return tokens[number - 1]?.lower === 'resolution' && /^\d+$/.test(tokens[number]?.text ?? '')
    ? tokens[number + 1]?.text === '/' && touches(tokens[number], tokens[number + 1])
    : tokens[number - 1]?.lower === 'resolution' && /^\d+\/\d+$/.test(tokens[number]?.text ?? '');
}

/** Past what is written together with a number: "-N", "/X/2023". */
function compoundEnd(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (touches(tokens[end - 1], tokens[end]) && NUMBER_PART.test(tokens[end]?.text ?? '')) end++;
  while (end > from + 1 && /^[-‑–/]$/.test(tokens[end - 1]?.text ?? '')) end--;
  return end;
}

/** Past ", 2019" behind the head of a title. */
function commaYearEnd(tokens: readonly Token[], index: number): number | undefined {
  const isYear = tokens[index]?.text === ',' && YEAR.test(tokens[index + 1]?.text ?? '');
  return isYear ? index + 2 : undefined;
}

/** Whether brackets or a word with a hyphen stand before the head: "(Fees) Bill", "Start-up Act". */
function isJoinedOnLeft(tokens: readonly Token[], head: number): boolean {
  if (tokens[head - 1]?.text === ')') return openingOf(tokens, head - 1) !== undefined;
  const isLower = tokens[head - 1]?.pos !== 'PUNCT' && !isCapitalised(tokens[head - 1]);
  return isLower && compoundStart(tokens, head - 1) !== undefined;
}

/** Where the brackets that close at a token open, with words of a title in them and one before them. */
function openingOf(tokens: readonly Token[], close: number): number | undefined {
  for (let index = close - 1; index >= close - LONGEST_BRACKETS; index--) {
    const token = tokens[index];
    if (token?.text === '(') {
      const isBehind = isCapitalised(tokens[index - 1]) || tokens[index - 1]?.text === ')';
      return index < close - 1 && isBehind ? index : undefined;
    }
    const fits = isCapitalised(token) || SMALL_WORDS.has(token?.lower ?? '') || token?.text === ',';
    if (!fits) return undefined;
  }
  return undefined;
}

/** Where "Start-up" begins whose last part is a token. */
function compoundStart(tokens: readonly Token[], last: number): number | undefined {
  const isCompound =
    isHyphen(tokens[last - 1]) &&
    touches(tokens[last - 2], tokens[last - 1]) &&
    touches(tokens[last - 1], tokens[last]) &&
    isCapitalised(tokens[last - 2]);
  return isCompound ? last - 2 : undefined;
}

/** Where the title begins whose head is a token, over capitals, brackets and hyphens. */
function titleStart(tokens: readonly Token[], head: number, own: NameSegment | undefined): number {
  let start = own === undefined ? head : Math.min(head, own.firstToken);
  while (start > head - LONGEST_TITLE) {
    const before = titlePartStart(tokens, start - 1) ?? linkedStart(tokens, start);
    if (before === undefined) break;
    start = before;
  }
  return start;
}

/** Where the capital before a small word of a title begins: "Bank" of "Bank of Ghana (Amendment) Act", "Criminal and other Offences (Fees) Bill". */
function linkedStart(tokens: readonly Token[], start: number): number | undefined {
  let link = start - 1;
  while (link > start - 1 - MOST_LINKS && SMALL_WORDS.has(tokens[link]?.lower ?? '')) link--;
  const isLinked = link < start - 1 && tokens[link + 1]?.lower !== 'the' && tokens[link + 1]?.lower !== 'in';
  return isLinked && !isOfficeHead(tokens[link]?.lower ?? '') ? titlePartStart(tokens, link) : undefined;
}

function titlePartStart(tokens: readonly Token[], last: number): number | undefined {
  const token = tokens[last];
  if (token === undefined) return undefined;
  if (token.text === ')') return openingOf(tokens, last);
  if (!isCapitalised(token)) return compoundStart(tokens, last);
  if (isHyphen(tokens[last - 1])) return compoundStart(tokens, last) ?? last;
  const isTitleWord = ['PROPN', 'NOUN', 'ADJ', 'VERB'].includes(token.pos) && !isCalendarWord(token.text);
  return isTitleWord ? last : undefined;
}

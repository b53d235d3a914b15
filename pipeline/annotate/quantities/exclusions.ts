import type { FoundComparator } from '../../lexicon/comparators.ts';
import type { Counted } from './counted.ts';
import type { Figure } from './figures.ts';
import { isPartOfName } from './names.ts';
import { tokenAt, tokenIn, type Window } from './window.ts';

const BEFORE_PRONOUN =
  /^(?:no|every|any|each|the|this|that|which|another|some|good|bad|new|old|first|last|only|same|big|right|wrong)$/;
const TURNS_OF_PHRASE = new Set([
  'day',
  'thing',
  'time',
  'another',
  'point',
  'way',
  'side',
  'hand',
  'example',
  'step',
]);
const BEFORE_YEAR = new Set(['ADP', 'PROPN', 'DET', 'SCONJ']);
const CLOCK = /^(?:\.\d\d)?\s?(?:[ap]\.?m\b|o[’']clock|(?:GMT|UTC|CET|EST|BST|hours GMT)\b)/;
const YEARS = /^1[5-9]\d\d\D+(?:1[5-9]|20)\d\d$|^20\d\d\D+20\d\d$/;
const YEAR = /^(?:19|20)\d\d$/;

/** Whether the digits or words are a name, label, year, time, score, phone number or list marker, and no quantity. */
export function isNoQuantity(
  window: Window,
  figure: Figure,
  counted: Counted | undefined,
  compared: FoundComparator | undefined,
): boolean {
  if (figure.first.kind === 'share' && isWeakShare(window, figure)) return true;
  if (isClockTime(window, figure) || isInCode(window, figure) || isInTarget(window, figure)) return true;
  if (isModel(window, figure)) return true;
  if (figure.measure !== undefined) return false;
  if (isListMarker(window, figure) || isBracketedMark(window, figure) || isGluedToWord(window, figure))
    return true;
  if (isPronounOne(window, figure, counted)) return true;
  if (isYear(window, figure, counted)) return true;
  return isPartOfName(window, figure, counted, compared !== undefined);
}

/** "the Kibo 90B boats": a capital glued to the number behind a name is the model of something, and no bytes or volts. */
function isModel(window: Window, figure: Figure): boolean {
  if (figure.measure === undefined || figure.first.form !== 'digits') return false;
  if (!/^\p{Lu}\b/u.test(window.text.slice(figure.number.end, figure.number.end + 2))) return false;
  const before = tokenIn(window, tokenAt(window, figure.start) - 1);
  return before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before.text);
}

function written(window: Window, figure: Figure): string {
  return window.text.slice(figure.number.start, figure.number.end);
}

/** "half" and "a third" may be a time of play, a part of a year or an ordinal: they count only with what they are part of. */
function isWeakShare(window: Window, figure: Figure): boolean {
  const words = written(window, figure);
  if (!/^(?:half|an? \p{L}+)$/iu.test(words) || figure.measure !== undefined) return false;
  const after = window.text.slice(figure.end, figure.end + 12);
  const ahead = tokenIn(window, tokenAt(window, figure.number.start) - 1)?.lower ?? '';
  if (
    /^(?:the|this|that|last|latter|other|first|second|third|fourth|final|closing|opening|next)$/.test(ahead)
  )
    return true;
  if (/^[\s,]+of\b/.test(after)) return false;
  const before = window.text.slice(Math.max(window.start, figure.start - 16), figure.start);
  const compared = /\b(?:about|around|nearly|almost|roughly|than|over|under|least|by)\s$/i.test(before);
  return !compared && !(/^half$/i.test(words) && /^ (?:the|its|their|his|her|an hour)\b/.test(after));
}

function isClockTime(window: Window, figure: Figure): boolean {
  return CLOCK.test(window.text.slice(figure.number.end, figure.number.end + 12));
}

/** Groups of digits joined by hyphens are scores, phone numbers and codes: "2-0", "555-12-34". A true range was joined before. */
function isInCode(window: Window, figure: Figure): boolean {
  if (figure.first.form === 'words') return false;
  const before = window.text.slice(Math.max(window.start, figure.number.start - 2), figure.number.start);
  const after = window.text.slice(figure.number.end, figure.number.end + 2);
  if (/\d[-–]$/.test(before) || /^[-–]\d/.test(after) || isDialled(window, figure)) return true;
  return /-/.test(written(window, figure)) && figure.measure === undefined && isScoreOrCode(window, figure);
}

/** "50-in-5", "50in5": a campaign by how many it wants in how many years, while "3-in-5" is a share. */
function isInTarget({ text, start }: Window, { first, number }: Figure): boolean {
  if (first.form !== 'digits') return false;
  const around = text.slice(Math.max(start, number.start - LONGEST_TARGET), number.end + LONGEST_TARGET);
  const [, many, few] = /(?<!\d)(\d{2,3})-?in-?(\d{1,2})(?!\d)/.exec(around) ?? [];
  const own = text.slice(number.start, number.end);
  return many !== undefined && Number(many) > Number(few) && (own === many || own === few);
}

/** Characters of "50-in-". */
const LONGEST_TARGET = 7;

/** Whether the digits belong to "+44 20 555 …"; "+20 per cent" is an amount. */
function isDialled(window: Window, figure: Figure): boolean {
  const before = window.text.slice(Math.max(window.start, figure.number.start - 20), figure.number.start);
  return figure.measure === undefined && /\+[\d\s()-]*$/.test(before);
}

function isScoreOrCode(window: Window, figure: Figure): boolean {
  return (
    figure.min !== undefined &&
    /^\d+-\d+$/.test(written(window, figure)) &&
    !/^\s\p{L}/u.test(window.text.slice(figure.end, figure.end + 2))
  );
}

/** "1." or "2)" at the beginning of a sentence. */
function isListMarker(window: Window, figure: Figure): boolean {
  return (
    figure.number.start === window.start &&
    /^[.)]\s?/.test(window.text.slice(figure.number.end, figure.number.end + 2)) &&
    figure.first.form === 'digits'
  );
}

/** "(4)", "[12]": a note or a shirt number. */
function isBracketedMark(window: Window, figure: Figure): boolean {
  const around = window.text.slice(figure.number.start - 1, figure.number.end + 1);
  return /^(?:\(\d{1,2}\)|\[\d+\])$/.test(around);
}

/** "5G", "737s", "4x4": letters that are no unit. */
function isGluedToWord(window: Window, figure: Figure): boolean {
  return /^\p{L}/u.test(window.text.slice(figure.number.end, figure.number.end + 1));
}

/** "one" that stands for a thing or in a turn of phrase, and counts nothing. */
function isPronounOne(window: Window, figure: Figure, counted: Counted | undefined): boolean {
  if (figure.value !== 1 || figure.first.form !== 'words' || figure.first.kind === 'share') return false;
  const before = tokenIn(window, tokenAt(window, figure.number.start) - 1);
  const after = tokenIn(window, tokenAt(window, figure.number.end));
  if (before !== undefined && BEFORE_PRONOUN.test(before.lower)) return true;
  if (after === undefined || after.lower === 'of' || after.text === '-') return true;
  return counted === undefined || counted.plural || TURNS_OF_PHRASE.has(counted.noun);
}

/** A bare 19xx or 20xx is a year unless something in the plural is counted right after it. */
function isYear(window: Window, figure: Figure, counted: Counted | undefined): boolean {
  if (figure.min !== undefined) return YEARS.test(written(window, figure)) && counted?.plural !== true;
  if (!YEAR.test(written(window, figure))) return false;
  const before = tokenIn(window, tokenAt(window, figure.start) - 1);
  const temporal = before === undefined || before.text === '(' || BEFORE_YEAR.has(before.pos);
  const comparing =
    before !== undefined && /^(?:than|over|about|around|least|to|some|nearly|almost)$/.test(before.lower);
  return counted === undefined || !counted.plural || (temporal && !comparing);
}

import type { Token } from '../../contract/annotation.ts';
import type { FoundComparator } from '../../lexicon/comparators.ts';
import type { Counted } from './counted.ts';
import type { Figure } from './figures.ts';
import { tokenAt, tokenIn, type Window } from './window.ts';

/** Nouns that a number after them labels rather than counts: "page 12", "phase two". */
const LABELS = new Set(
  (
    'article articles section sections chapter chapters page pages paragraph paragraphs clause figure fig table annex appendix part volume issue ' +
    'number no. nos. item line row column step stage phase level tier grade class category type version release edition round game match week day ' +
    'route highway road street room floor gate terminal flight channel resolution recommendation directive regulation rule act law bill decree ' +
    'protocol amendment question group pool zone district ward unit block lot team seed rank goal target sdg agenda vision horizon model'
  ).split(' '),
);
const CLOCK = /^\s?(?:[ap]\.?m\b|o[’']clock|(?:GMT|UTC|CET|EST|BST|hours GMT)\b)/;
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
  if (isClockTime(window, figure) || isInCode(window, figure)) return true;
  if (figure.measure !== undefined) return false;
  if (isListMarker(window, figure) || isBracketedMark(window, figure) || isGluedToWord(window, figure))
    return true;
  if (isPronounOne(window, figure, counted)) return true;
  if (isYear(window, figure, counted)) return true;
  return isLabelled(window, figure, counted) || (compared === undefined && isModel(window, figure, counted));
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
  if (
    before !== undefined &&
    /^(?:no|every|any|each|the|this|that|which|another|some|good|bad|new|old|first|last|only|same|big|right|wrong)$/.test(
      before.lower,
    )
  )
    return true;
  if (after === undefined || after.lower === 'of' || after.text === '-') return true;
  return (
    counted === undefined ||
    counted.plural ||
    /^(?:day|thing|time|another|point|way|side|hand|example|step)$/.test(counted.noun)
  );
}

/** A bare 19xx or 20xx is a year unless something in the plural is counted right after it. */
function isYear(window: Window, figure: Figure, counted: Counted | undefined): boolean {
  if (figure.min !== undefined) return YEARS.test(written(window, figure)) && counted?.plural !== true;
  if (!YEAR.test(written(window, figure))) return false;
  const before = tokenIn(window, tokenAt(window, figure.start) - 1);
  const temporal =
    before === undefined ||
    before.pos === 'ADP' ||
    before.pos === 'PROPN' ||
    before.pos === 'DET' ||
    before.text === '(' ||
    before.pos === 'SCONJ';
  const comparing =
    before !== undefined && /^(?:than|over|about|around|least|to|some|nearly|almost)$/.test(before.lower);
  return counted === undefined || !counted.plural || (temporal && !comparing);
}

/** A number after a label or inside a name: "Resolution 205", "Vision 2030", "phase two", "Formula One". */
function isLabelled(window: Window, figure: Figure, counted: Counted | undefined): boolean {
  const index = tokenAt(window, figure.number.start);
  const before = tokenIn(window, index - 1);
  if (before === undefined || window.text.slice(before.end, figure.number.start).trim() !== '') return false;
  if (figure.first.scale > 1 || figure.number.start === before.end) return false;
  if (LABELS.has(before.lower) && !/,/.test(written(window, figure))) return true;
  const capital = /^\p{Lu}/u;
  if (figure.first.form === 'words')
    return capital.test(written(window, figure)) && capital.test(before.text) && !hasTitleCase(window, index);
  if (!isName(before) || /,\d/.test(written(window, figure))) return false;
  return counted?.plural !== true || !opensSentence(window, index - 1);
}

/** Whether a capital is the sentence's own ("Train 40 clerks") or of a place after the first word ("In Kenya 12 people"). */
function opensSentence(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  if (token === undefined || index - window.firstToken > 3 || /^\p{Ll}/u.test(token.text)) return false;
  return window.tokens.slice(window.firstToken, index).filter(({ text }) => /^\p{L}/u.test(text)).length < 2;
}

/** Whether the window is a headline with capitals throughout, where a capital says nothing. */
function hasTitleCase(window: Window, index: number): boolean {
  const around = window.tokens.slice(
    Math.max(window.firstToken, index - 6),
    Math.min(window.endToken, index + 6),
  );
  const words = around.filter((token) => /^\p{L}{4,}/u.test(token.text));
  return words.length > 2 && words.every((token) => /^\p{Lu}/u.test(token.text));
}

function isName(token: Token): boolean {
  return (token.pos === 'PROPN' && /^\p{Lu}|\d/u.test(token.text)) || /^\p{Ll}\p{Lu}/u.test(token.text);
}

/** Three bare digits that single out one thing are its model: "the final 717 jet", "their 737 airliner", "a rival's 747". */
function isModel(window: Window, figure: Figure, counted: Counted | undefined): boolean {
  if (!/^\d{3}$/.test(written(window, figure)) || counted?.plural === true) return false;
  const before = tokenIn(window, tokenAt(window, figure.number.start) - 1);
  if (
    before?.pos === 'ADJ' ||
    /^(?:['’]s|its|their|our|his|her|first|last|final|new|own)$/.test(before?.lower ?? '')
  )
    return true;
  return (
    before?.pos === 'DET' &&
    !/^(?:all|some|those|these)$/.test(before.lower) &&
    counted === undefined &&
    /^["“‘]|^\p{Lu}/u.test(tokenIn(window, tokenAt(window, figure.number.end))?.text ?? '')
  );
}

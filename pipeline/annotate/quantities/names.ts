import type { Token } from '../../contract/annotation.ts';
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
/** "16-18 Harbour Street": a number of a house. */
const ADDRESS =
  /^ (?:\p{Lu}[\p{L}.'’]* ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Square|Terrace|Crescent|Parkway|Highway)\b/u;
const SINGLES_OUT = /^(?:['’]s|its|their|our|his|her|first|last|final|new|own)$/;

/**
 * Whether a number without a measure is a label or part of a name.
 * @param compared whether a comparator stands before it, which no name has
 */
export function isPartOfName(
  window: Window,
  figure: Figure,
  counted: Counted | undefined,
  compared: boolean,
): boolean {
  if (ADDRESS.test(window.text.slice(figure.number.end, figure.number.end + 64))) return true;
  if (isGroup(window, figure)) return true;
  return isLabelled(window, figure, counted) || (!compared && isModel(window, figure, counted));
}

/** "the Group of 20 economies", "the Group of Seven": how a body is called. */
function isGroup(window: Window, figure: Figure): boolean {
  const index = tokenAt(window, figure.number.start);
  const [the, group, of] = [index - 3, index - 2, index - 1].map((at) => tokenIn(window, at));
  return of?.lower === 'of' && group?.text === 'Group' && the?.lower === 'the';
}

/** A number after a label or inside a name: "Resolution 205", "Vision 2030", "phase two", "Formula One". */
function isLabelled(window: Window, figure: Figure, counted: Counted | undefined): boolean {
  const written = window.text.slice(figure.number.start, figure.number.end);
  const index = tokenAt(window, figure.number.start);
  const before = tokenIn(window, index - 1);
  if (before === undefined || window.text.slice(before.end, figure.number.start).trim() !== '') return false;
  if (figure.first.scale > 1 || figure.number.start === before.end) return false;
  if (LABELS.has(before.lower) && !/,/.test(written)) {
    // "that week 40 schools closed" counts schools, "the phase two trials" counts no trials.
    return (
      counted?.plural !== true ||
      !/^(?:this|that|each|every|same)$/.test(tokenIn(window, index - 2)?.lower ?? '')
    );
  }
  const capital = /^\p{Lu}/u;
  if (figure.first.form === 'words')
    return capital.test(written) && capital.test(before.text) && !hasTitleCase(window, index);
  if (!isName(before) || /,\d/.test(written)) return false;
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
  const written = window.text.slice(figure.number.start, figure.number.end);
  if (!/^\d{3}$/.test(written) || counted?.plural === true) return false;
  const before = tokenIn(window, tokenAt(window, figure.number.start) - 1);
  if (before?.pos === 'ADJ' || SINGLES_OUT.test(before?.lower ?? '')) return true;
  const after = tokenIn(window, tokenAt(window, figure.number.end))?.text ?? '';
  const definite = before?.pos === 'DET' && !/^(?:all|some|those|these)$/.test(before.lower);
  return definite && counted === undefined && /^["“‘]|^\p{Lu}/u.test(after);
}

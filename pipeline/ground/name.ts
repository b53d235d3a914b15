import type { Span } from '../contract/span.ts';
import { normalize } from '../text/normalize.ts';
import { isAcronymOf, isAnaphor, isShorterForm } from './anaphor.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { isSameCountry } from './country.ts';
import { isWrittenAt, ownCharacters, trimmed, unquoted, withoutPossessive } from './edges.ts';
import { gapsBetween } from './negators.ts';
import { inOrder, lowerWords, splitsWord } from './words.ts';

/** A coordinated name ("the Lisbon Declaration and Action Plan" for "Lisbon Action Plan") has no more parts than this. */
const MOST_PARTS = 3;
/** Most words that may stand between two parts of a coordinated name, and how many characters they can have. */
const GAP_WORDS = 6;
const GAP_LENGTH = 80;
/** Longest words that may stand for a name, in characters. */
const LONGEST_ANAPHOR = 200;
/** Room for the brackets, quotation marks and spaces of a definition. */
const DEFINITION_MARKS = 12;
const MARKS = /["“”„‟«»]/g;
/** Marks, or white space that is not one plain space between words. */
const MARKED = /["“”„‟«»]|[^\S ]|^ | $| {2}/;
const EDGES = [trimmed, unquoted, withoutPossessive];

interface Found {
  readonly value: string;
  readonly spans: readonly Span[];
}

/**
 * A name: the value equals the words of one span, or of consecutive spans of a coordinated name; every other span only
 * points back at it (a pronoun, a definite description), shortens it or abbreviates it.
 * Quotation marks and a possessive ending inside a span do not count.
 */
export function checkName(claim: Claim<string>): Verdict {
  const { text, value, spans } = claim;
  const [only] = spans;
  if (only !== undefined && spans.length === 1 && isWrittenAt(text, only, value)) return { value, spans };
  const narrowed: Span[] = [];
  let name: Found | undefined;
  const others: Span[] = [];
  for (let index = 0; index < spans.length;) {
    const found = nameAt(claim, index);
    const unnamed = found === undefined ? spans.slice(index, index + 1) : [];
    name ??= found;
    others.push(...unnamed);
    narrowed.push(...(found?.spans ?? unnamed.map((span) => unquoted(text, span))));
    index += found?.spans.length ?? 1;
  }
  if (name === undefined || narrowed.some((span) => span.start === span.end))
    return unsupported(claim, 'name-not-in-words');
  const written = name;
  const pointing = others.every((span) => pointsAt(text, span, written));
  return pointing ? { value: name.value, spans: narrowed } : unsupported(claim, 'name-not-in-words');
}

/** The name written by the span at `index`, or by as few as possible from there on. */
function nameAt(claim: Claim<string>, index: number): Found | undefined {
  const { text, value } = claim;
  const first = claim.spans[index];
  if (first !== undefined && isWrittenAt(text, first, value)) return { value, spans: [first] };
  const wanted = normalize(value).trim();
  for (let count = 1; count <= MOST_PARTS && index + count <= claim.spans.length; count++) {
    const parts = claim.spans.slice(index, index + count);
    if (parts.some((span) => splitsWord(text, span)) || !coordinated(text, parts)) return undefined;
    let tried: readonly Span[] = [];
    for (const edges of EDGES) {
      const spans = parts.map((span) => edges(text, span));
      // Edges give back the span itself where they take nothing off.
      if (spans.every((span, part) => span === tried[part])) continue;
      tried = spans;
      const words = spans.map((span) => ownCharacters(text, span)).join(' ');
      const normalized = normalize(words);
      if (normalized === wanted) return { value: words, spans };
      if (withoutMarks(normalized) === withoutMarks(wanted)) return { value: withoutMarks(words), spans };
    }
  }
  return undefined;
}

/** Whether spans are the parts of one coordinated name: in order, close together, with "and", "or" or a comma between, or nothing but quotation marks. */
function coordinated(text: string, parts: readonly Span[]): boolean {
  if (parts.length === 1) return true;
  if (!inOrder(parts)) return false;
  return gapsBetween(parts).every((gap) => {
    if (gap.end - gap.start > GAP_LENGTH) return false;
    const words = normalize(text.slice(gap.start, gap.end));
    if (
      /[.!?;:]/u.test(words) ||
      /\n\s*\n/.test(text.slice(gap.start, gap.end)) ||
      lowerWords(words).length > GAP_WORDS
    )
      return false;
    return /\b(?:and|or)\b|[,/&]/u.test(words) || withoutMarks(words) === '';
  });
}

function pointsAt(text: string, span: Span, name: Found): boolean {
  const whole = normalize(ownCharacters(text, unquoted(text, span)));
  const bare = normalize(ownCharacters(text, withoutPossessive(text, span)));
  if (bare === '' || bare.length > LONGEST_ANAPHOR || splitsWord(text, span)) return false;
  const called = withoutMarks(normalize(name.value));
  if (isAnaphor(whole, called) || isAnaphor(bare, called)) return true;
  return (
    isShorterForm(bare, called) ||
    isAcronymOf(bare, called) ||
    isSameCountry(bare, called) ||
    definedBeside(text, bare, name.spans)
  );
}

/** Whether the article gives the short form in brackets directly after the name: "Example Development Sector (ED-S)". */
function definedBeside(text: string, short: string, spans: readonly Span[]): boolean {
  const end = spans.at(-1)?.end ?? text.length;
  const after = withoutMarks(normalize(text.slice(end, end + short.length + DEFINITION_MARKS)));
  return after.startsWith('(') && after.slice(1).trimStart().startsWith(`${short})`);
}

/** Without double quotation marks; a name keeps its apostrophes. */
function withoutMarks(words: string): string {
  if (!MARKED.test(words)) return words;
  return words.replace(MARKS, '').replace(/\s+/gu, ' ').trim();
}

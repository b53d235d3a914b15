import type { Span } from '../contract/span.ts';
import { DENYING_VERBS, REFUSING_VERBS } from '../lexicon/cues.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { trimmed } from './edges.ts';
import { holdsNegation, MAY_NEGATE } from './negators.ts';
import { contextAfter, contextBefore, lowerWords } from './words.ts';

/** A comma and quotation marks. */
const STOPS = ',"“”„«»';
/** How many words before a cue can deny it. */
const BEFORE_CUE = 4;
/** Words that may stand between "not" and the verb that it negates. */
const BETWEEN =
  /^(?:\p{L}+ly|to|be|been|being|have|has|had|even|yet|ever|once|also|actually|want|wish|intend|seem|appear)$/u;
/** An adverb between commas, over which a negation reaches: "did not, however, say". */
const PARENTHESIS = /,\s*(?:however|though|therefore|yet|either|moreover|\p{L}+ly)\s*,\s*$/iu;

const NOTHING = /^\s*(?:nothing|neither)\b/iu;
/** A quick look: a negation or the stem of a verb that denies. */
const MAY_DENY = new RegExp(
  [MAY_NEGATE.source, ...[...DENYING_VERBS, ...REFUSING_VERBS].map((verb) => verb.replace(/[ey]$/, ''))].join(
    '|',
  ),
  'i',
);
const DENYING_FORMS = formsOf(DENYING_VERBS);
const REFUSING_FORMS = formsOf(REFUSING_VERBS);

/**
 * Whether it was denied that something was said. `false` needs that neither the cue nor up to four words before it hold a
 * negation ("denied", "did not say", "refused to"); `true` needs one that can only belong to the cue.
 * What stands inside the quotation itself does not count.
 */
export function checkNegation(claim: Claim<boolean>): Verdict {
  const { text, candidate, value } = claim;
  const spans = claim.spans.map((span) => trimmed(text, span));
  const quote = candidate.fields['quote']?.spans ?? [];
  const cue = candidate.fields['cue']?.spans ?? [];
  const cues = [...spans, ...cue.filter((span) => !isAmong(span, spans))].filter(
    (span) => !overlapsAny(span, quote),
  );
  const first = quote[0];
  const places = first === undefined ? cues : [...cues, { start: first.start, end: first.start }];
  const supported = value
    ? spans.some((span) => !overlapsAny(span, quote) && deniesSurely(text, span, candidate.window))
    : !places.some((span) => mayDeny(text, span, candidate.window));
  return supported ? { value, spans } : unsupported(claim, 'negation-differs');
}

/** Whether the words of a cue, or some before or right after it, hold any negation at all. */
function mayDeny(text: string, cue: Span, window: Span): boolean {
  const before = wordsBefore(text, cue.start, window);
  const own = text.slice(cue.start, cue.end);
  if (own !== '' && NOTHING.test(wordAfter(text, cue.end, window))) return true;
  if (!MAY_DENY.test(before) && !MAY_DENY.test(own)) return false;
  const words = [...lowerWords(before), ...lowerWords(own)];
  return holdsNegation(words) || words.some((_, index) => denies(words, index));
}

/** Whether the cue itself holds a negation, or one stands before it with nothing between that could take it. */
function deniesSurely(text: string, cue: Span, window: Span): boolean {
  const own = lowerWords(text.slice(cue.start, cue.end));
  const before = lowerWords(wordsBefore(text, cue.start, window));
  const negations = [...before, ...own].filter(
    (word, index, words) => holdsNegation([word]) || denies(words, index),
  );
  if (negations.length !== 1) return false;
  if (holdsNegation(own) || own.some((_, index) => denies(own, index))) return true;
  const last = before.findLastIndex((word, index) => holdsNegation([word]) || denies(before, index));
  return before.slice(last + 1).every((word) => BETWEEN.test(word));
}

/** Up to four words before an offset, over an adverb between commas but over no other comma and no quotation mark. */
function wordsBefore(text: string, offset: number, window: Span): string {
  const near = contextBefore(text, offset, { words: BEFORE_CUE, within: window, stops: STOPS });
  const words = text.slice(near.start, near.end);
  if (/[\p{L}\p{M}\p{N}]/u.test(words)) return words;
  const adverb = PARENTHESIS.exec(text.slice(Math.max(window.start, near.start - 40), near.start));
  if (adverb === null) return words;
  const comma = near.start - adverb[0].length;
  const far = contextBefore(text, comma, { words: BEFORE_CUE, within: window, stops: STOPS });
  return text.slice(far.start, far.end);
}

function wordAfter(text: string, offset: number, window: Span): string {
  const after = contextAfter(text, offset, { words: 1, within: window, stops: STOPS });
  return text.slice(after.start, after.end);
}

/** Whether the word at `index` denies by itself ("denied") or with the "to" after it ("refused to"). */
function denies(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  return DENYING_FORMS.has(word) || (words[index + 1] === 'to' && REFUSING_FORMS.has(word));
}

function isAmong(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start === other.start && span.end === other.end);
}

function overlapsAny(span: Span, others: readonly Span[]): boolean {
  return others.some((other) => span.start < other.end && other.start < span.end);
}

/** All forms of verbs in -s, -ed and -ing, and by the same rules some that are none ("denyed"). */
function formsOf(verbs: Iterable<string>): ReadonlySet<string> {
  const forms = [...verbs].flatMap((verb) => {
    const regular = [verb, verb.replace(/e$/, '')].flatMap((stem) =>
      ['', 's', 'd', 'es', 'ed', 'ing'].map((ending) => stem + ending),
    );
    return [...regular, verb.replace(/y$/, 'ies'), verb.replace(/y$/, 'ied')];
  });
  return new Set(forms);
}

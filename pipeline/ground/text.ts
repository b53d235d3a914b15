import type { Span } from '../contract/span.ts';
import { normalize } from '../text/normalize.ts';
import { unsupported } from './claim.ts';
import type { Claim, Verdict } from './claim.ts';
import { isWrittenAt, ownCharacters, trimmed, unquoted } from './edges.ts';
import { followsNegator, gapsBetween, negates } from './negators.ts';
import { isWithin } from './shape.ts';
import { inOrder, splitsWord } from './words.ts';

/** The narrator's words between two parts of a direct quotation: they begin by closing it and end by opening it again. */
const NARRATED = /^[,.?!…]?"[^]*"$/u;

interface Words {
  readonly value: string;
  readonly spans: readonly Span[];
}

/**
 * Words of the article: the value equals the words of the spans joined by one space (or of each span, where several say
 * the same), in whole words from one mention window, with no negation left out before or between them.
 */
export function checkText(claim: Claim<string>): Verdict {
  const { window } = claim.candidate;
  const inWindow = claim.spans.every((span) => isWithin(span, window));
  return inWindow ? checkWords(claim) : unsupported(claim, 'span-outside-window');
}

/** What somebody said: as `checkText`, but the parts may stand in several sentences. Who denies it is the matter of `negated`. */
export function checkQuote(claim: Claim<string>): Verdict {
  return checkWords(claim);
}

function checkWords(claim: Claim<string>): Verdict {
  const supported = asWritten(claim) ?? inOtherTypography(claim);
  if (supported === undefined) return unsupported(claim, 'words-differ');
  return leavesNegationOut(claim, supported.spans) ? unsupported(claim, 'negation-differs') : supported;
}

/** The one span as it is, if its words are the value. */
function asWritten({ text, value, spans }: Claim<string>): Words | undefined {
  const [only] = spans;
  return only !== undefined && spans.length === 1 && isWrittenAt(text, only, value)
    ? { value, spans }
    : undefined;
}

function inOtherTypography(claim: Claim<string>): Words | undefined {
  if (claim.spans.some((span) => splitsWord(claim.text, span))) return undefined;
  return equalWords(claim, trimmed) ?? equalWords(claim, unquoted);
}

/** The spans without what `edges` takes off, if their words are the value without it. */
function equalWords(claim: Claim<string>, edges: typeof trimmed): Words | undefined {
  const { text, value } = claim;
  const spans = claim.spans.map((span) => edges(text, span));
  const bare = edges(value, { start: 0, end: value.length });
  const wanted = value.slice(bare.start, bare.end);
  const parts = spans.map((span) => ownCharacters(text, span));
  if (wanted === '' || parts.includes('')) return undefined;
  const joined = parts.join(' ');
  if (inOrder(spans) && areSameWords(joined, wanted)) return { value: joined, spans };
  const [first = ''] = parts;
  return parts.every((part) => areSameWords(part, wanted)) ? { value: first, spans } : undefined;
}

/** Whether nothing but typography tells two texts apart. */
function areSameWords(one: string, other: string): boolean {
  return one === other || normalize(one) === normalize(other);
}

/** Whether a "not" stands directly before the words or between two parts of them. A cue may be negated: `negated` says so. */
function leavesNegationOut(claim: Claim<string>, spans: readonly Span[]): boolean {
  if (claim.field === 'cue') return false;
  const { text } = claim;
  const [first] = spans;
  if (first !== undefined && followsNegator(text, first.start)) return true;
  return gapsBetween(spans).some((gap) => {
    const between = text.slice(gap.start, gap.end);
    return negates(between) && !NARRATED.test(normalize(between).trim());
  });
}

import type { Quotation, Sentence, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { countWhere, spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Reported words without a verb ("stressed the importance of trade") name a topic and state nothing. */
export function saysSomething(quotation: Quotation, index: PatternIndex): boolean {
  if (quotation.kind !== 'indirect') return true;
  const { text } = index.annotation.article;
  if (isMereObject(quotation, text)) return false;
  if (isAdding(quotation, text) || isHalf(quotation, text) || isDeed(quotation, text)) return false;
  if (isRefusal(quotation, index) || isTopic(quotation, index) || isToBeSaid(quotation, index)) return false;
  const { tokens, sentences, article } = index.annotation;
  return quotation.parts.some((part) => {
    // What stands behind "that" is a clause, though its verb may be taken for a noun: "said that the crews work in the port".
    if (isBehindThat(quotation, part, article.text)) return true;
    const sentence = spanHolding(sentences, part.start);
    return sentence !== undefined && hasVerb(tokens, sentence, part);
  });
}

/**
 * "Announced a bridge that opens in May", "disclosed fees of $4 million": what was done or shown. A claim that is denied says something, and so does what
 * a preposition leads to ("called for rules that hold"), a claim, and what somebody means to do ("announced plans to leave").
 */
function isMereObject({ isObject, negated, cue, parts: [part] }: Quotation, text: string): boolean {
  if (isObject !== true || negated || cue === undefined || part === undefined) return false;
  if (text.slice(cue.end, part.start) !== ' ' || /\s(?:for|of|on|to)$/.test(text.slice(cue.start, cue.end)))
    return false;
  return !HAS_CONTENT.test(text.slice(part.start, part.end));
}

/** "plans to", "the claim that", "its readiness to" */
const HAS_CONTENT =
  /^(?:\p{L}+ ){0,3}(?:plans?|intentions?|readiness|willingness|desire|commitment|decision|wish|fact|claims?|view|belief|hope|need) (?:to|that)\b/u;

/** "Agreed to lend it", "reported its highest revenue, driven by fares": what is done or had, and not said. */
function isDeed({ cue, parts: [part] }: Quotation, text: string): boolean {
  if (cue === undefined || part === undefined || part.start < cue.end) return false;
  const verb = text.slice(cue.start, cue.end);
  const words = text.slice(part.start, part.end);
  if (verb.startsWith('agree')) return words.startsWith('to ');
  return (
    /^report(?:s|ed|ing)$/.test(verb) &&
    IS_OBJECT.test(text.slice(cue.end, part.start)) &&
    OWN_OR_GROWTH.test(words) &&
    !isClause(words.split(', ')[0] ?? '')
  );
}

/** Nothing stands between: no "that". */
const IS_OBJECT = /^ $/;

/** "its highest revenue", "service revenue growth of", "a profit of" */
const OWN_OR_GROWTH = /^(?:its|their)\s|^(?:\p{L}+ ){1,4}of\s/u;

/** What has a verb for its words, those of figures among them. */
function isClause(words: string): boolean {
  return CLAUSE.test(words) || MOVED.test(words);
}

const MOVED = /\b(?:rose|fell|grew|reached|stood|increased|dropped|declined)\b/;

/** "As ports grew, she said, …": half of a sentence, of which the other half was not read. */
function isHalf({ cue, parts }: Quotation, text: string): boolean {
  const [part] = parts;
  if (part === undefined || cue === undefined || parts.length > 1 || part.end > cue.start) return false;
  return HALF.test(text.slice(part.start, part.end));
}

const HALF = /^(?:as(?! of)|while|although|though|because)\b[^,;]*$/iu;

/** "Quayside has added 10 million users": no words of anybody. */
function isAdding({ cue, parts: [part] }: Quotation, text: string): boolean {
  if (cue === undefined || part === undefined || !/^add(?:s|ed|ing)?$/.test(text.slice(cue.start, cue.end)))
    return false;
  const words = text.slice(part.start, part.end);
  return text.slice(cue.end, part.start) === ' ' && FIGURE.test(words) && !CLAUSE.test(words);
}

const CLAUSE = /\b(?:is|are|was|were|has|have|had|will|would|can|could)\b/;
const FIGURE =
  /^(?:(?:over|more than|about|around|some|nearly|almost|another|a further|only|just) )?[\p{Sc}]?\d[\d.,]* (?:(?:million|billion|lakh|crore|new|more) )*\p{Ll}/u;

function isBehindThat({ cue }: Quotation, { start, end }: Span, text: string): boolean {
  return cue !== undefined && text.slice(cue.end, start) === ' that ' && text.slice(start, end).includes(' ');
}

/** "declined to comment on reports that …", "did not disclose how many …": what was not spoken of is no statement. */
function isRefusal({ cue, negated, parts }: Quotation, { annotation }: PatternIndex): boolean {
  if (!negated || cue === undefined) return false;
  const { text } = annotation.article;
  const [part] = parts;
  if (part !== undefined && OPEN_QUESTION.test(text.slice(part.start, part.start + 8))) return true;
  return text.slice(cue.start, cue.end) === 'comment';
}

/** "highlighting why it matters", "explained how it works": what was spoken of, and not what was said of it. */
function isTopic({ cue, parts }: Quotation, { annotation }: PatternIndex): boolean {
  const [part] = parts;
  if (cue === undefined || part === undefined || part.start < cue.end) return false;
  const { text } = annotation.article;
  return (
    /^(?:why|how)\b/.test(text.slice(part.start, part.start + 4)) &&
    !ASKS.test(text.slice(cue.start, cue.end))
  );
}

const ASKS = /^(?:ask|wonder|question|inquir|say|said)/;

/** "The expert will explain the method": nothing was said yet. */
function isToBeSaid({ cue, parts }: Quotation, { annotation }: PatternIndex): boolean {
  const [part] = parts;
  if (cue === undefined || part === undefined || part.start < cue.end) return false;
  return /\bwill (?:also |then )?$/.test(
    annotation.article.text.slice(Math.max(0, cue.start - 10), cue.start),
  );
}

const OPEN_QUESTION = /^(?:who|what|when|where|why|how|which|whether|if)\b/i;

function hasVerb(tokens: readonly Token[], { endToken }: Sentence, part: Span): boolean {
  for (let at = countWhere(tokens, ({ start }) => start < part.start); at < endToken; at++) {
    const token = tokens[at];
    if (token === undefined || token.start >= part.end) return false;
    if (token.pos === 'VERB' || token.pos === 'AUX') return true;
  }
  return false;
}

import type { Token } from '../../../contract/annotation.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import { trimmed } from './trimmed.ts';

/**
 * The noun phrase that stands before a verb in its clause, with its complements. Of the parts that commas make of the words before the verb it is the last, with those before
 * it that it is a list with ("costs, fees and fares | rose"); where the verb stands directly behind a comma, the first that is no "in 2013": what follows it is an aside.
 */
export function subjectWithin(
  first: number,
  end: number,
  commas: readonly number[],
  tokens: readonly Token[],
): Tokens | undefined {
  const [from, to] = bounds(first, end, commas, tokens);
  const own = pastAdverbial(from, to, tokens);
  if (own >= to) return undefined;
  if (/^(?:it|they|there|he|she|we|you|i)$/.test(tokens[to - 1]?.lower ?? '')) return undefined;
  const phrase = trimmed(own, beforeMore(to, tokens), tokens);
  if (phrase === undefined) return undefined;
  const said = withoutLastBracket(phrase, tokens);
  const last = beforeOwnAmount(beforeThem(said.end, tokens), tokens);
  return isAmountAlone(said.first, last, tokens) ? undefined : { first: said.first, end: last };
}

/** Before "between them" of "the gap between them". */
function beforeThem(end: number, tokens: readonly Token[]): number {
  return tokens[end - 1]?.lower === 'them' && tokens[end - 2]?.lower === 'between' ? end - 2 : end;
}

/** "36 crore", "5.6 per cent": another figure, and no thing. */
function isAmountAlone(first: number, end: number, tokens: readonly Token[]): boolean {
  if (tokens[first]?.pos !== 'NUM' && tokens[first]?.pos !== 'SYM') return false;
  for (let at = first; at < end; at++)
    if (
      !/^(?:NUM|SYM|ADP)$/.test(tokens[at]?.pos ?? '') &&
      !/^(?:crore|lakh|[mb]n|cent|percent|%|dollars)$/.test(tokens[at]?.lower ?? '')
    )
      return false;
  return true;
}

/** Before "of $32 million" of "revenue of $32 million | was up": what it comes to is another figure. */
function beforeOwnAmount(end: number, tokens: readonly Token[]): number {
  let at = end;
  while (/^(?:NUM|SYM)$/.test(tokens[at - 1]?.pos ?? '') || /^\p{L}{1,3}\d/u.test(tokens[at - 1]?.text ?? ''))
    at--;
  const isAmount = at < end && tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.pos === 'NOUN';
  return isAmount && tokens[at - 2]?.lower !== 'age' ? at - 1 : end;
}

/** Before "more than" of "traffic more than doubled". */
function beforeMore(end: number, tokens: readonly Token[]): number {
  return tokens[end - 1]?.lower === 'than' ? end - 2 : end;
}

/** "broadband" of "broadband (which uses cables)". */
function withoutLastBracket({ first, end }: Tokens, tokens: readonly Token[]): Tokens {
  for (let at = end - 1; at > first; at--) {
    if (tokens[at]?.text === ')' && at < end - 1) break;
    // Letters in brackets are another name.
    if (tokens[at]?.text === '(')
      return end - at === 3 && tokens[end - 1]?.text === ')' ? { first, end } : { first, end: at };
  }
  return { first, end };
}

function bounds(
  first: number,
  end: number,
  commas: readonly number[],
  tokens: readonly Token[],
): readonly [number, number] {
  const last = commas.at(-1);
  if (last === undefined) return [first, end];
  // "Broadband, which is rare, | rose", and without the second comma
  const isAside = onlyAdverbs(last + 1, end, tokens) || /^(?:which|who)$/.test(tokens[last + 1]?.lower ?? '');
  if (isAside) {
    let from = first;
    for (const comma of commas) {
      if (!isAdverbial(from, tokens)) return [from, comma];
      from = comma + 1;
    }
    return [first, last];
  }
  let from = last + 1;
  for (let index = commas.length - 1; index >= 0; index--) {
    const comma = commas[index] ?? first;
    const before = (commas[index - 1] ?? first - 1) + 1;
    if (!isListComma(comma, end, tokens) || isAdverbial(before, tokens)) break;
    from = before;
  }
  return [from, end];
}

function onlyAdverbs(first: number, end: number, tokens: readonly Token[]): boolean {
  for (let at = first; at < end; at++) if (tokens[at]?.pos !== 'ADV') return false;
  return true;
}

/** "In 2013", "meanwhile", "to do so" */
function isAdverbial(first: number, tokens: readonly Token[]): boolean {
  const { pos = '', lower = '' } = tokens[first] ?? {};
  return /^(?:ADP|ADV|SCONJ|CCONJ|PART|VERB)$/.test(pos) && lower !== 'all';
}

/** Past "During the period" of "During the period the port's fees": where a second noun phrase begins behind the one of a preposition. */
function pastAdverbial(first: number, end: number, tokens: readonly Token[]): number {
  const day = tokens[first]?.lower === 'on' ? first + 1 : first;
  if (
    /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(tokens[day]?.lower ?? '') &&
    !/^['’]s$/.test(tokens[day + 1]?.text ?? '')
  )
    return day + 1;
  if (tokens[first]?.pos !== 'ADP' && tokens[first]?.lower !== 'according') return first;
  const link = linkingEnd(first, tokens);
  if (link > first) return link;
  for (let at = first + 2; at < end; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (/^(?:alone|today)$/.test(before?.lower ?? '')) return at;
    const isNoun =
      before?.pos === 'NOUN' || before?.pos === 'PROPN' || /^(?:19|20)\d\d$/.test(before?.text ?? '');
    if (!isNoun) continue;
    if (token?.pos === 'DET' || /^(?:its|their|our|his|her)$/.test(token?.lower ?? '')) return at;
    if (before?.pos !== 'PROPN' && token?.pos === 'PROPN') return at;
    // "In Africa accounts", "In the first quarter of 2024 fees", but not "In the 2024 report".
    const isYear = /^(?:19|20)\d\d$/.test(before?.text ?? '') && tokens[at - 2]?.lower === 'of';
    const isName = before?.pos !== 'NOUN' && (isYear || tokens[first + 1]?.pos !== 'DET');
    if (isName && /^(?:ADJ|NOUN)$/.test(token?.pos ?? '')) return at;
  }
  return first;
}

/** Behind "on the other hand", "in addition" and the like, which say how a sentence goes on, with a comma or none. */
function linkingEnd(first: number, tokens: readonly Token[]): number {
  const words = tokens.slice(first, first + LONGEST_LINKING).map(({ lower }) => lower);
  const [linking] = LINKING.exec(words.join(' ')) ?? [];
  return linking === undefined ? first : first + linking.split(' ').length;
}

const LINKING =
  /^(?:on the (?:other|one) hand|in (?:addition|contrast|fact|turn|comparison)|by (?:contrast|comparison)|at (?:the same time|present)|as a result|for (?:example|instance))(?= )/;
/** Words of "on the other hand", and one more. */
const LONGEST_LINKING = 5;

/** The commas of "interest, tax, depreciation and amortisation": nouns on both sides, with "and" before the last and no verb. */
function isListComma(comma: number, end: number, tokens: readonly Token[]): boolean {
  const isAnd =
    tokens[comma + 1]?.lower === 'and' && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[comma + 2]?.pos ?? '');
  if (
    !/^(?:NOUN|PROPN)$/.test(tokens[comma - 1]?.pos ?? '') ||
    !(isAnd || /^(?:NOUN|PROPN|ADJ)$/.test(tokens[comma + 1]?.pos ?? ''))
  )
    return false;
  for (let at = comma + 1; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || /^(?:VERB|AUX)$/.test(token.pos) || token.pos === 'DET') return false;
    if (token.lower === 'and')
      return /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') || tokens[at - 1]?.text === ',';
  }
  return false;
}

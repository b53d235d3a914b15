import type { Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import { isPastChange } from '../amounts/governor.ts';

/** Auxiliaries, adverbs and verbs that belong together, as tokens `[first, end)`: "has meanwhile fallen", "is expected to reach". */
export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  /** The word that carries the meaning: the last verb, "be" and "have" where there is no other. */
  readonly verb: number;
  /**
   * "maybe": a form that is a past tense or a participle ("sold"), of which only the rest of its clause can tell; "none": a participle or infinitive, which
   * is the verb of no clause of its own; "bare": a base form behind a singular, which is a verb only behind another ("saw sales increase"), else a noun.
   */
  readonly form: 'finite' | 'maybe' | 'bare' | 'none';
}

/** Forms that are no participles. */
const PAST =
  /^(?:grew|rose|fell|saw|went|took|gave|began|came|became|ran|wrote|drove|broke|chose|did|knew|threw|drew|shrank|sank|arose|swelled|showed|was|were|had)$/;

/** What no noun has had done to it, so that alone it is a past tense. */
const INTRANSITIVE =
  /^(?:soared|surged|climbed|jumped|plunged|slipped|rallied|dipped|slumped|tumbled|plummeted|dropped|declined|remained|arrived|stayed|died|rose|fell|stood|totalled|totaled|amounted|happened|occurred)$/;

/** Ages, and what is said with a figure, are participles before a number too: "people aged 15", "a contract worth". */
const BEFORE_NUMBER = /^(?:aged|valued|priced|called|named)$/;

/** Past tenses and participles that are base forms too. */
const UNCHANGED = /^(?:cut|put|set|hit|cost|let|spread|read|shut|split|run|come|become|bet|beat)$/;

const OBJECTS = /^(?:DET|PRON|NUM|SYM|NOUN|PROPN|ADJ)$/;

/** The verb group that begins at a token, over adverbs before it; undefined where none does. */
export function verbGroupAt(
  at: number,
  from: number,
  to: number,
  tokens: readonly Token[],
): VerbGroup | undefined {
  let first = at;
  while (first < to && tokens[first]?.pos === 'ADV') first++;
  if (first >= to || first - at > MOST_ADVERBS || !isVerbAt(first, from, tokens)) return undefined;
  let [end, verb] = [first + 1, first];
  for (let next = end; next < to; next++) {
    const token = tokens[next];
    if (token?.pos === 'ADV' || (token?.pos === 'PART' && /^(?:not|n['’]t|to)$/.test(token.lower))) continue;
    if (token === undefined || !isVerbAt(next, from, tokens)) break;
    // "is using", "has been", "expected to reach", but not "said sells"
    const isTo = tokens[next - 1]?.lower === 'to';
    if (!isTo && (tokens[first]?.pos !== 'AUX' || tokens[verb]?.pos === 'VERB')) break;
    // "have access": what is had, and no participle.
    if (tokens[next - 1]?.lemma === 'have' && token.lower === token.lemma && !UNCHANGED.test(token.lower))
      break;
    if (token.pos === 'VERB' || tokens[verb]?.pos === 'AUX') verb = next;
    end = next + 1;
  }
  return { first: at, end, verb, form: formOf(first, end, tokens) };
}

const MOST_ADVERBS = 3;

function isVerbAt(at: number, from: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  if (token?.pos === 'AUX') return true;
  if (token?.pos === 'NOUN' || token?.pos === 'PROPN')
    return isPastChange(tokens, at) || isTakenForNoun(at, tokens);
  return token?.pos === 'VERB' && !isNominal(at, from, tokens);
}

/** "The grant amounts to $4": before these words it is no noun. */
function isTakenForNoun(at: number, tokens: readonly Token[]): boolean {
  const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (next === 'that')
    return /^(?:projects|states|estimates|reports|claims|notes|shows|finds|forecasts)$/.test(lower);
  if (/^(?:which|who)$/.test(tokens[at - 1]?.lower ?? '') && lower.endsWith('s')) return true;
  const isOfRelative = /^(?:that|which|,)$/.test(tokens[at - 1]?.lower ?? '');
  if (/^(?:rose|fell|grew|soared|jumped|climbed|dipped)$/.test(lower))
    return /^(?:NUM|SYM)$/.test(tokens[at + 1]?.pos ?? '');
  if (lower === 'cost') return isOfRelative && /^(?:PROPN|SYM|NUM|DET)$/.test(tokens[at + 1]?.pos ?? '');
  if (lower === 'show') return isOfFindings(at, tokens);
  return (
    (lower === 'amounts' && next === 'to') ||
    (lower === 'accounts' && next === 'for') ||
    (lower === 'stands' && next === 'at')
  );
}

/** "show" of "data by the Ports Bank (PB) show": what findings do. */
function isOfFindings(at: number, tokens: readonly Token[]): boolean {
  for (let before = at - 1; before > at - LONGEST_FINDINGS; before--) {
    const { lower = '', pos = '' } = tokens[before] ?? {};
    if (/^(?:figures|data|results|statistics|estimates|records)$/.test(lower)) return true;
    if (/^(?:VERB|AUX|SCONJ)$/.test(pos) || /^[,;:]$/.test(lower)) return false;
  }
  return false;
}

/** Tokens of "data by the Central Bank of Kenya (CBK)". */
const LONGEST_FINDINGS = 14;

/** A verb by its tag that is part of a noun phrase: "registered users", "the rise", "mobile download speed". */
function isNominal(at: number, from: number, tokens: readonly Token[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const before = at > from ? tokens[at - 1] : undefined;
  const { lower = '', lemma = '' } = token ?? {};
  const isArticle = before?.pos === 'DET' && !/^(?:those|these|that|all)$/.test(before.lower);
  if (isArticle || /^(?:its|their|our|his|her|['’]s)$/.test(before?.lower ?? '')) return true;
  if (next?.text === '-' && next.start === token?.end) return true;
  if (before?.text === '-' && before.end === token?.start) return true;
  const isBeforeNoun =
    /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') ||
    (next?.lower === 'and' &&
      /^(?:VERB|ADJ)$/.test(tokens[at + 2]?.pos ?? '') &&
      tokens[at + 3]?.pos === 'NOUN');
  if (!isBeforeNoun) return before?.pos === 'ADJ' && lower === lemma && before.lower !== 'able';
  // "the least developed countries"
  const isGraded = /^(?:least|most|less|more|newly|highly|fully)$/.test(before?.lower ?? '') && at - 1 > from;
  const beforePos = (isGraded ? tokens[at - 2]?.pos : before?.pos) ?? 'START';
  if (isGraded && beforePos === 'DET') return true;
  if (lower.endsWith('ing')) return /^(?:ADJ|ADP|CCONJ|NUM|START)$/.test(beforePos) || before?.text === '-';
  if (lower !== lemma && !lower.endsWith('s'))
    return (
      /^(?:ADJ|ADP|NUM|SCONJ|START)$/.test(beforePos) ||
      /^(?:new|newly|total)$/.test(before?.lower ?? '') ||
      (beforePos === 'CCONJ' && !TREND_WORDS.has(lower))
    );
  return lower === lemma && (beforePos === 'ADJ' || (beforePos === 'NOUN' && !before?.lower.endsWith('s')));
}

/** "revenue increase", "Mbps download": a base form that agrees with nothing before it. */
function isBare(at: number, { lower, lemma }: Token, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  if (lower !== lemma || UNCHANGED.test(lower)) return false;
  if (before?.pos === 'ADP') return true;
  return (
    (before?.pos === 'PROPN' && (!before.lower.endsWith('s') || before.lower.endsWith('bps'))) ||
    (before?.pos === 'NOUN' && before.lower === before.lemma && !PLURALS.test(before.lower))
  );
}

const PLURALS = /^(?:people|women|men|children|youth|cent|percent|police|data|media|half|majority|.*s)$/;

/** "ended" of "the quarter ended 30 June". */
function isOfPeriod(at: number, tokens: readonly Token[]): boolean {
  return (
    tokens[at]?.lower === 'ended' &&
    /^(?:quarter|year|month|months|period|half|week|weeks)$/.test(tokens[at - 1]?.lower ?? '')
  );
}

function formOf(first: number, end: number, tokens: readonly Token[]): VerbGroup['form'] {
  const [token, next] = [tokens[first], tokens[end]];
  if (token === undefined || tokens[first - 1]?.lower === 'to' || token.lower.endsWith('ing')) return 'none';
  if (token.pos === 'AUX') return token.lower === 'be' || token.lower === 'been' ? 'none' : 'finite';
  if (isBare(first, token, tokens)) return 'bare';
  const isParticiple =
    token.lemma !== 'say' &&
    token.lower !== token.lemma &&
    !token.lower.endsWith('s') &&
    !PAST.test(token.lower);
  if (!isParticiple || INTRANSITIVE.test(token.lower)) return 'finite';
  if (BEFORE_NUMBER.test(token.lower) || isOfPeriod(first, tokens)) return 'none';
  const isTrend = TREND_WORDS.has(token.lower);
  if (isTrend && leadsToFigure(end, tokens)) return 'finite';
  // "losses prevented by the system"
  if (next?.lower === 'by' && !isTrend) return 'none';
  // ", registered users" may be a noun phrase.
  if (
    tokens[first - 1]?.text === ',' &&
    token.lower.endsWith('ed') &&
    /^(?:NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')
  )
    return 'maybe';
  return end === first + 1 && OBJECTS.test(next?.pos ?? '') ? 'finite' : 'maybe';
}

/** "to about 5", "by 3%" */
function leadsToFigure(at: number, tokens: readonly Token[]): boolean {
  if (!/^(?:to|by|from)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let number = at + 1; number < at + LONGEST_COMPARATOR; number++)
    if (/^(?:NUM|SYM)$/.test(tokens[number]?.pos ?? '')) return true;
  return false;
}

/** Tokens of "to more than 5". */
const LONGEST_COMPARATOR = 4;

import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import type { Sentence, Token } from '../../../contract/annotation.ts';
import {
  beforePeriod,
  isChange,
  isPeriod,
  isSeeing,
  isSeenChange,
  type TokenAt,
} from '../../../text/told-changes.ts';
import { isVerb } from '../../verbs.ts';
import { isFold } from '../phrases/year-on-year.ts';

/** Verbs that say what their subject measures: "the number reached 40", "costs are estimated at $3m". */
const MEASURING = new Set(
  (
    'be reach exceed surpass cross hit top total number rise grow increase climb jump surge soar expand fall drop decline decrease ' +
    'shrink reduce cut shorten slash stand amount average remain cost estimate value put peg set price come go range equal double ' +
    'stay triple near approach lower raise swell halve dip plunge touch pass stretch extend span measure weigh hover peak'
  ).split(' '),
);
/** Verbs that do so only beside per cent, or with a word that leads to the figure: "slid 5%", "advanced to 308", and not "improved 20 schools". */
const MOVING =
  /^(?:advance|accelerate|slow|improve|slip|sink|tumble|plummet|leap|spike|edge|ease|rebound|recover|progress|contract|inch|dwindle|skyrocket|rocket|swing|slump|slide|balloon|creep|bounce|shoot)$/;
/** With "at" these say where their subject stands: "fees settled at $5", "the boat retails at $5". */
const STANDING_AT =
  /^(?:settle|linger|bottom|plateau|stabili[sz]e|retail|start|close|open|cap|rate|assess|fix)$/;
const LEADS_TO_FIGURE = /^(?:to|from|by|up|down)$/;
/** With these the verb's subject may do anything; what is measured then stands between the verb and "by" or "from". */
const PREPOSITIONS = new Set([
  'to',
  'at',
  'by',
  'from',
  'between',
  'of',
  'in',
  'on',
  'with',
  'for',
  'up',
  'down',
  'out',
  'aside',
  'back',
]);
/** Words that may stand between a verb and the amount that it governs, beside adverbs and pronouns ("costs each of them $5"). */
const PASSED = new Set([
  'a',
  'an',
  'the',
  'another',
  'further',
  'total',
  'record',
  'high',
  'low',
  'peak',
  'only',
  'just',
  'average',
  'additional',
  'all',
  'each',
  'worth',
  '~',
]);
const MOST_PASSED = 6;

/** The verb whose object or complement a quantity is, as tokens `[first, end)`: "has been put" of "has been put at $1.1 billion". */
export interface Governor {
  readonly first: number;
  readonly end: number;
  /** The word that carries the meaning ("put"). */
  readonly verb: Token;
  readonly verbAt: number;
  /** The word between the verb and the amount ("at"); '' where there is none. */
  readonly preposition: string;
  /** Whether what the verb's subject names is what the quantity measures. */
  readonly isMeasuring: boolean;
}

/** The verb that stands directly before a quantity, over a preposition, an adverb, an article and a comparator. */
export function governorOf(
  sentence: Sentence,
  start: number,
  tokens: readonly Token[],
): Governor | undefined {
  let at = start - 1;
  let preposition = '';
  for (let passed = 0; passed < MOST_PASSED && at > sentence.firstToken; passed++, at--) {
    const token = tokens[at];
    if (token === undefined || isVerbAt(tokens, at)) break;
    if (PREPOSITIONS.has(token.lower) && preposition === '') preposition = token.lower;
    // "Sales came in at $5 million"
    else if (token.lower === 'in' && preposition === 'at' && tokens[at - 1]?.lemma === 'come') continue;
    // "Went up from 523 million"
    else if ((token.lower === 'up' || token.lower === 'down') && isVerbAt(tokens, at - 1)) continue;
    // "rose in value from $2 million"
    else if (/^(?:value|volume|number|size)$/.test(token.lower) && tokens[at - 1]?.lower === 'in') at--;
    // "Has grown sevenfold, to 48 petabytes"
    else if (token.text === ',' && /^(?:to|from)$/.test(preposition) && tokens[at - 1]?.pos === 'ADV')
      continue;
    // "reached an impressive 130 million"
    else if (
      token.pos === 'ADJ' &&
      /^an?$/.test(tokens[at - 1]?.lower ?? '') &&
      MEASURING.has(tokens[at - 2]?.lemma ?? '')
    )
      continue;
    else if (isPeriod(token.lower) || isChange(token.lower)) break;
    else if (!PASSED.has(token.lower) && !isFold(token.lower) && token.pos !== 'ADV' && token.pos !== 'PRON')
      return undefined;
  }
  const tokenAt: TokenAt = (index) => tokens[index];
  at = beforePeriod(tokenAt, at);
  if (isSeenChange(tokenAt, at)) at -= 2;
  const verb = tokens[at];
  if (verb === undefined || at < sentence.firstToken || !isVerbAt(tokens, at)) return undefined;
  let first = at;
  while (first > sentence.firstToken && belongsToVerb(tokens[first - 1], tokens[first])) first--;
  // "Does not exceed" says how the figure is bounded.
  if (verb.lemma === 'exceed' && tokens[first - 1]?.lower === 'not') {
    first--;
    while (first > sentence.firstToken && belongsToVerb(tokens[first - 1], tokens[first])) first--;
  }
  return {
    first,
    end: at + 1,
    verb,
    verbAt: at,
    preposition,
    isMeasuring:
      measures(verb, preposition, tokens[at - 1], isShareAt(tokens, start)) ||
      isPastChange(tokens, at) ||
      verb.lower === 'standing' ||
      (verb.lemma === 'go' && /^(?:up|down)$/.test(tokens[at + 1]?.lower ?? '')) ||
      (verb.lemma === 'come' && tokens[at + 1]?.lower === 'down'),
  };
}

/** A verb, by its tag or the words beside it: the tagger takes "sets" of "which sets 27 goals" and "amounts" of "amounts to $4m" for nouns. */
function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  return (
    isVerb(token) ||
    (token.pos === 'NOUN' && token.lower.endsWith('s') && tokens[at - 1]?.lower === 'which') ||
    (token.lower === 'standing' && tokens[at + 1]?.lower === 'at') ||
    (token.lower === 'amounts' && tokens[at + 1]?.lower === 'to') ||
    (token.lower === 'cost' &&
      tokens[at - 1]?.text === ',' &&
      /^(?:SYM|NUM)$/.test(tokens[at + 1]?.pos ?? '')) ||
    isPastChange(tokens, at)
  );
}

/** "The number of people offline fell to 2 billion": behind an adjective the verb is taken for a noun. */
export function isPastChange(tokens: readonly Token[], at: number): boolean {
  if (isTakenForChange(tokens, at)) return true;
  return (
    /^(?:rose|fell|drops|falls|rises|jumps|climbs|dips|slips|increases|decreases|declines|grows|shrinks)$/.test(
      tokens[at]?.lower ?? '',
    ) && /^(?:to|by|from)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "That let revenue rise 22%": behind a noun the verb is taken for another, but no change has a share directly behind it. */
function isTakenForChange(tokens: readonly Token[], at: number): boolean {
  const isNoun = tokens[at]?.pos === 'NOUN' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '');
  if (!isNoun || !/^(?:rise|fall|drop|jump|surge|climb|increase|decline)$/.test(tokens[at]?.lower ?? ''))
    return false;
  // "regularly using the portal increase to over 50 per cent"
  const figure = /^(?:to|by)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const number = /^(?:over|about|around|nearly|almost)$/.test(tokens[figure]?.lower ?? '')
    ? figure + 1
    : figure;
  return tokens[number]?.pos === 'NUM' && isShareAt(tokens, figure);
}

/** Tokens of "more than". */
const LONGEST_COMPARATOR = 3;

/** Per cent of nothing that is named: "5%", but not "5% of the votes". */
function isShareAt(tokens: readonly Token[], start: number): boolean {
  let number = start;
  while (number < start + LONGEST_COMPARATOR && tokens[number]?.pos !== 'NUM') number++;
  const unit = tokens[number + 1]?.lower === 'per' ? number + 2 : number + 1;
  return /^(?:%|percent|cent)$/.test(tokens[unit]?.lower ?? '') && tokens[unit + 1]?.lower !== 'of';
}

function belongsToVerb(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined) return false;
  // "tickets sold | rose to", "complaints about roaming | rose to"
  if (
    token.pos === 'VERB' &&
    token.lower !== token.lemma &&
    !token.lower.endsWith('s') &&
    next?.pos === 'VERB' &&
    !next.lower.endsWith('ing')
  )
    return false;
  return isVerb(token) || token.pos === 'ADV' || (token.pos === 'PART' && token.lower === 'to');
}

/** What may be done to a figure, beside what every word for a rise or fall says. */
function isMoved(lower: string): boolean {
  return TREND_WORDS.has(lower) || MOVED.test(lower);
}

const MOVED =
  /^(?:trimmed|pushed|brought|driven|hiked|scaled|revised|upgraded|extended|widened|narrowed|doubled|tripled|limited|capped|restored)$/;

/** "The fund holds", "Australia gave": the subject has or does, and is not what was measured. */
function measures(
  { lemma, lower }: Token,
  preposition: string,
  before: Token | undefined,
  isShare: boolean,
): boolean {
  if (
    /^(?:put|peg|set|price|value|estimate|record)$/.test(lemma) &&
    (lemma !== 'record' || preposition === 'at')
  )
    return preposition === 'at';
  if (preposition === 'at' && (lemma === 'come' || STANDING_AT.test(lemma))) return true;
  // "was lifted to", "were trimmed by"
  if (before?.lemma === 'be' && /^(?:to|by|from)$/.test(preposition) && isMoved(lower)) return true;
  if (/^(?:go|come)$/.test(lemma)) return /^(?:to|from|up|down)$/.test(preposition);
  if (/^(?:cut|reduce|shorten|slash|lower|raise|halve)$/.test(lemma))
    return preposition !== '' && (lower.endsWith('d') || before?.lemma === 'be');
  // "declined by 1 percent to record 249,486"
  if (lemma === 'record' && before?.lower === 'to') return true;
  if (MOVING.test(lemma)) return isShare || LEADS_TO_FIGURE.test(preposition);
  return MEASURING.has(lemma) || (isSeeing(lemma) && preposition === 'from');
}

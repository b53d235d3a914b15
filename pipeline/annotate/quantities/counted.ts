import type { Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { tokenAt, tokenIn, type Window } from './window.ts';

/** What a number counts: the head noun of the noun phrase after it. */
export interface Counted extends Span {
  /** As written, in lower case. */
  readonly noun: string;
  readonly plural: boolean;
  /** Index of the first token of its noun phrase after the number. */
  readonly firstToken: number;
}

const REACH = 10;
const PLURALS = new Set([
  'people',
  'men',
  'women',
  'children',
  'feet',
  'police',
  'staff',
  'teeth',
  'mice',
  'media',
  'data',
]);
const SINGULAR_IN_S = /(?:ss|us|is)$/;

/**
 * The head noun after a number, past adjectives and participles: of "2,572 registered participants" "participants".
 * @param from offset after the number (and after "or more" or "-plus", if that follows)
 * @param value 1 takes a singular; other numbers prefer the plural in a run of nouns ("job cuts announcements" is no head of 300)
 */
export function countedAfter(window: Window, from: number, value: number): Counted | undefined {
  const first = tokenAt(window, from);
  const hyphen = tokenIn(window, first)?.text === '-';
  const start = hyphen ? first + 1 : skipPartitive(window, first, value);
  if (start === undefined || isYearOnYear(window, start)) return undefined;
  const run = nounRun(window, start, value);
  const head = headOf(run, value, hyphen);
  // "passed the 40 million mark": counts what passed it.
  if (head === undefined || MARKS.test(head.lower) || isDoing(window, head, run.length)) return undefined;
  return {
    start: head.start,
    end: head.end,
    noun: head.lower,
    plural: isPlural(head),
    firstToken: start,
  };
}

/** "reached 94 million year on year": against what it is compared. */
function isYearOnYear(window: Window, index: number): boolean {
  const [time, link] = [tokenIn(window, index), tokenIn(window, index + 1)];
  const over = link?.text === '-' ? tokenIn(window, index + 2) : link;
  return /^(?:year|month|quarter|week)$/.test(time?.lower ?? '') && /^(?:on|over)$/.test(over?.lower ?? '');
}

/** "3.6 billion coming from Kenya": what so many do. */
function isDoing(window: Window, head: Token, length: number): boolean {
  if (length > 1 || !/^(?:coming|living|working|using|belonging)$/.test(head.lower)) return false;
  return /^(?:from|in|to|for|at|on)$/.test(tokenIn(window, tokenAt(window, head.end))?.lower ?? '');
}

const MARKS = /^(?:mark|milestone|threshold|barrier)$/;

/** Past "of the", "of its": what is counted is what they are part of. Of "half an hour" the hour, of "15 a year" nothing. */
function skipPartitive(window: Window, index: number, value: number): number | undefined {
  const lower = tokenIn(window, index)?.lower;
  if (lower !== 'of') return value < 1 && (lower === 'an' || lower === 'a') ? index + 1 : index;
  // "35.7 of other towns"
  if (!Number.isInteger(value) && value > 1) return undefined;
  const next = tokenIn(window, index + 1);
  if (next === undefined) return undefined;
  return next.pos === 'DET' || next.pos === 'PRON' ? index + 2 : index + 1;
}

/** The first run of nouns, if only words that may stand before a noun come before it. */
function nounRun(window: Window, start: number, value: number): Token[] {
  const run: Token[] = [];
  for (let index = start; index < start + REACH; index++) {
    const token = tokenIn(window, index);
    if (token === undefined) break;
    const past = run.length === 0 ? pastFrequency(window, index) : undefined;
    if (past !== undefined) {
      index = past - 1;
      continue;
    }
    if (isBlanked(window, token)) break;
    // "30 million Mobile Purse (MoPu) users"
    if (token.text === '(' && run.length > 0 && isBracketBeforeNoun(window, index)) {
      index += 2;
      continue;
    }
    if (run.length === 0 && isPrepositionalCompound(window, index)) {
      index += 2;
      continue;
    }
    if (isNounAt(window, index) || (value > 1 && isTaggedAsVerb(token) && isHeadOfRun(window, index, start)))
      run.push(token);
    else if (run.length > 0 && isParticipleOfNouns(window, index)) run.length = 0;
    else if (run.length > 0 && token.text === '-' && opensCompound(window, index)) run.length = 0;
    else if (run.length > 0 && token.text === '-' && isParticleBeforeNoun(window, index + 1)) {
      run.length = 0;
      index++;
    } else if (run.length > 0 && isOrigin(run) && isAdjectiveOfNoun(window, index)) run.length = 0;
    // "900 government administrative units"
    else if (value > 1 && isSingular(run) && isAdjectiveOfPlural(window, index)) run.length = 0;
    else if (run.length > 0 ? !joinsNouns(window, index) : !standsBeforeNoun(window, index)) break;
    else if (token.text === "'s" || token.text === '’s') run.length = 0;
  }
  return run;
}

/** Past "monthly", "one-month", "90-day" in "one-month active users", which are dates by themselves. */
function pastFrequency(window: Window, index: number): number | undefined {
  const word = tokenIn(window, index);
  if (word === undefined || !isBlanked(window, word)) return undefined;
  if (/^(?:daily|weekly|monthly|quarterly|yearly)$/.test(word.lower)) return index + 1;
  const [hyphen, unit] = [tokenIn(window, index + 1), tokenIn(window, index + 2)];
  const isPeriod = hyphen?.text === '-' && /^(?:day|week|month)$/.test(unit?.lower ?? '');
  return isPeriod ? index + 3 : undefined;
}

/** "in-person" of "1,900 in-person guests", "off-grid" of "40 off-grid solar sites": three tokens before what is counted. */
function isPrepositionalCompound(window: Window, index: number): boolean {
  const [token, hyphen, noun, next] = [0, 1, 2, 3].map((at) => tokenIn(window, index + at));
  if (token?.pos !== 'ADP' || hyphen?.text !== '-' || hyphen.start !== token.end) return false;
  return noun?.start === hyphen.end && next !== undefined && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(next.pos);
}

/** The bracket with the short form of a name, before the noun that the name goes with. */
function isBracketBeforeNoun(window: Window, index: number): boolean {
  const closing = tokenIn(window, index + 2);
  return closing?.text === ')' && tokenIn(window, index + 3)?.pos === 'NOUN';
}

/** Whether the token is part of a date. */
function isBlanked(window: Window, { start }: Token): boolean {
  return window.text.startsWith('\u0000', start);
}

function isNoun(token: Token): boolean {
  // "2,300 government IT workers": a tagger takes the letters for a pronoun.
  if (token.text === 'IT') return true;
  return (token.pos === 'NOUN' || token.pos === 'PROPN') && /\p{L}/u.test(token.text);
}

/** A noun by its tag, or by what is joined to it: "start-ups", "roll-outs". */
function isNounAt(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  if (token === undefined) return false;
  if (isNoun(token)) return true;
  return (
    token.pos === 'VERB' && tokenIn(window, index + 1)?.text === '-' && isParticle(tokenIn(window, index + 2))
  );
}

function isParticle(token: Token | undefined): boolean {
  return /^(?:up|off|in|out|on|over)s?$/.test(token?.lower ?? '');
}

/** "500 Kenyan civil servants": a name before an adjective says where what is counted comes from. */
function isOrigin(run: readonly Token[]): boolean {
  return run.every((token) => token.pos === 'PROPN' && !isPlural(token));
}

function isSingular(run: readonly Token[]): boolean {
  return run.length > 0 && run.every((token) => token.pos === 'NOUN' && !isPlural(token));
}

function isAdjectiveOfPlural(window: Window, index: number): boolean {
  const next = tokenIn(window, index + 1);
  return next !== undefined && isAdjectiveOfNoun(window, index) && isPlural(next);
}

function isAdjectiveOfNoun(window: Window, index: number): boolean {
  const next = tokenIn(window, index + 1);
  return tokenIn(window, index)?.pos === 'ADJ' && next !== undefined && isNoun(next);
}

/** Behind a number, or behind a singular noun of which it is the head: "86,400 file downloads". */
function isHeadOfRun(window: Window, index: number, start: number): boolean {
  if (index === start) return true;
  const before = tokenIn(window, index - 1);
  return (
    index === start + 1 &&
    before?.pos === 'NOUN' &&
    !isPlural(before) &&
    HEADS.test(tokenIn(window, index)?.lower ?? '')
  );
}

/** What a tagger takes for verbs behind nouns. */
const HEADS =
  /^(?:downloads|views|visits|requests|uploads|checks|calls|searches|updates|transfers|cuts|tests|claims)$/;

/** "developing" in "14 small island developing States": between a noun and the plural that is counted. */
function isParticipleOfNouns(window: Window, index: number): boolean {
  const next = tokenIn(window, index + 1);
  return (
    /^(?:developing|speaking|producing|using|exporting|importing)$/.test(
      tokenIn(window, index)?.lower ?? '',
    ) &&
    next !== undefined &&
    isNoun(next) &&
    isPlural(next)
  );
}

/** Two and more do not "rebounds": behind them it is a noun, whatever the tagger says. */
function isTaggedAsVerb({ pos, lower }: Token): boolean {
  return pos === 'VERB' && /\p{L}{3,}[^s]s$/u.test(lower);
}

function joinsNouns(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  const next = tokenIn(window, index + 1);
  if (token === undefined || next === undefined) return false;
  if (token.text === '-' || token.text === "'s" || token.text === '’s')
    return token.text !== '-' || isNoun(next) || isParticle(next) || isCompoundAdjective(window, index + 1);
  // The end of "state-run agencies": a participle joined to the noun before it.
  if (isCompoundAdjective(window, index)) return tokenIn(window, index - 1)?.text === '-';
  // "20 Fiat and Lancia cars"
  if (token.lower === 'and') {
    const behind = tokenIn(window, index + 2);
    if (behind?.pos !== 'NOUN' || !isPlural(behind)) return false;
    return next.pos === 'PROPN' || isSingularWithOther(tokenIn(window, index - 1), next);
  }
  // The end of "maintenance and cleaning workers"
  return token.pos === 'VERB' && tokenIn(window, index - 1)?.lower === 'and' && isPlural(next);
}

/** "1,000 maintenance and cleaning workers": two kinds of work before the noun that is counted. */
function isSingularWithOther(before: Token | undefined, next: Token): boolean {
  if (before?.pos !== 'NOUN' || isPlural(before) || isPlural(next)) return false;
  return next.pos === 'NOUN' || (next.pos === 'VERB' && next.lower.endsWith('ing'));
}

/** The hyphen of "energy-efficient sites", "energy-efficient 5G sites": the noun before it is no part of what is counted. */
function opensCompound(window: Window, hyphen: number): boolean {
  const next = tokenIn(window, hyphen + 2);
  if (tokenIn(window, hyphen + 1)?.pos !== 'ADJ' || next === undefined) return false;
  return isNoun(next) || (/^\d$/.test(next.text) && isNounAt(window, hyphen + 3));
}

/** "In" of "sign-in pages", "up" of "start-up grants" behind the hyphen: the noun behind is counted. */
function isParticleBeforeNoun(window: Window, particle: number): boolean {
  const word = tokenIn(window, particle)?.lower ?? '';
  return /^(?:up|off|in|out|on|over)$/.test(word) && isNounAt(window, particle + 1);
}

/** "Run" of "state-run agencies", "owned" of "women-owned firms", "proving" of "identity-proving systems": a participle before a noun. */
function isCompoundAdjective(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  if (token === undefined || !isNounAt(window, index + 1)) return false;
  if (token.pos !== 'VERB') return false;
  const isJoined = tokenIn(window, index - 1)?.text === '-';
  return /(?:ed|en|run|led|built|held|made)$/.test(token.lower) || (isJoined && token.lower.endsWith('ing'));
}

function standsBeforeNoun(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  if (token === undefined) return false;
  if (token.pos === 'ADJ' || token.pos === 'ADV')
    return !/^(?:ago|later|earlier|apart|away|only|also|about|as|too|each)$/.test(token.lower);
  if (token.pos === 'NUM' && /^\d[\d,]*s?$/.test(token.text)) return true;
  if (token.pos === 'VERB') return /(?:ed|ing|en|own)$/.test(token.lower);
  if (token.text === '-' || /^["“”'‘’]$/.test(token.text)) return true;
  const next = tokenIn(window, index + 1);
  return (
    (token.lower === 'and' || token.text === ',') &&
    (next?.pos === 'ADJ' || (next?.pos === 'NOUN' && isPluralNounAt(window, index + 2))) &&
    index > window.firstToken &&
    tokenIn(window, index - 1)?.pos === 'ADJ'
  );
}

/** "Taxpayers" in "large and medium taxpayers", where the tagger takes "medium" for a noun. */
function isPluralNounAt(window: Window, index: number): boolean {
  const token = tokenIn(window, index);
  return token?.pos === 'NOUN' && isPlural(token);
}

/** Nouns without a plural that are counted in translated English. */
const MASSES = /^(?:equipment|machinery|hardware|furniture|personnel|manpower|infrastructure)$/;

/** Plurals that stand before what is counted. */
const MASS_MODIFIERS = /^(?:data|media)$/;

function headOf(run: readonly Token[], value: number, hyphen: boolean): Token | undefined {
  if (hyphen) return run[0];
  if (value === 1) return run.find((token, index) => run[index + 1]?.pos !== token.pos) ?? run.at(-1);
  // "89 telecommunications equipment"
  const last = run.at(-1);
  if (last !== undefined && MASSES.test(last.lower)) return last;
  // "13 data centre providers", "13 data centre provider"
  const plural = run.findLast(
    (token, at) => isPlural(token) && (at === run.length - 1 || !MASS_MODIFIERS.test(token.lower)),
  );
  if (plural !== undefined) return plural;
  // "a 12 page document": the number goes with the noun beside it.
  if (run.length > 1 && run[0]?.pos === 'NOUN' && !MASS_MODIFIERS.test(run[0].lower)) return run[0];
  return run.some((token) => token.pos === 'NOUN') ? run.at(-1) : undefined;
}

function isPlural(token: Token): boolean {
  return (
    PLURALS.has(token.lower) ||
    // "GPUs", "CEOs"
    /^\p{Lu}{2,}s$/u.test(token.text) ||
    (token.lower.endsWith('s') && !SINGULAR_IN_S.test(token.lower) && token.text.length > 2)
  );
}

import type { Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import { pastAside } from './asides.ts';
import { DETERMINERS, isGeneration, NOMINAL, nounPhraseEnd, withComplement } from './noun-phrase-end.ts';

const CLAUSE_END = new Set(['.', ';', ':', ',', '—', '–', '”', '“', '"', '!', '?', ')', '(']);
const SUBORDINATORS = new Set([
  'when',
  'which',
  'while',
  'although',
  'whereas',
  'because',
  'but',
  'according',
  'positioning',
  'compared',
  'said',
  'despite',
  'amid',
]);
/** Participles that begin a list or an example and no clause of what is counted. */
const LISTING = new Set([
  'include',
  'includes',
  'included',
  'including',
  'excluding',
  'totalling',
  'totaling',
  'according',
  'compared',
  'following',
  'during',
  'pending',
]);
/** What begins a clause of its own after "and". */
const CLAUSE_OPENERS = new Set(['SCONJ', 'NUM', 'PRON', 'DET']);
const LONGEST_INDICATOR = 24;

/**
 * The end of the clause whose subject ends at a token, where a verb follows it; else of the noun phrase with what belongs to it.
 * @param isShare whether it is of a share, which says little without what is done behind "of …": "half the people of the coast [use it]"
 */
export function clauseEnd(tokens: readonly Token[], nounEnd: number, limit: number, isShare = false): number {
  let verb = nounEnd;
  while (verb < Math.min(limit, nounEnd + 3) && ['ADV', 'ADJ'].includes(tokens[verb]?.pos ?? '')) verb++;
  if (risesToFigure(tokens, verb)) return nounEnd;
  if (isVerbAt(tokens, verb, limit)) return predicateEnd(tokens, verb, limit);
  const main = isShare ? verbPastRelative(tokens, nounEnd, limit) : undefined;
  if (main !== undefined) return predicateEnd(tokens, main, limit);
  const past = pastAside(tokens, nounEnd, limit);
  if (past !== undefined && isVerbAt(tokens, past, limit)) return predicateEnd(tokens, past, limit);
  const whole = withComplement(tokens, nounEnd, limit);
  const done = pastAdverbs(tokens, whole);
  if (whole > nounEnd && isFiniteAt(tokens, done, limit)) return predicateEnd(tokens, done, limit);
  const where = pastWhere(tokens, whole, limit);
  const placed = pastAdverbs(tokens, where);
  const least = isShare ? nounEnd : whole;
  return where > least && isFiniteAt(tokens, placed, limit) ? predicateEnd(tokens, placed, limit) : whole;
}

/** "[5 million] users doubled to 10 million": another figure for them. */
function risesToFigure(tokens: readonly Token[], verb: number): boolean {
  const { lower = '', pos = '' } = tokens[verb] ?? {};
  if (pos !== 'VERB' || !(TREND_WORDS.has(lower) || /^(?:doubled|tripled|quadrupled|halved)$/.test(lower)))
    return false;
  return /^(?:to|by|from)$/.test(tokens[verb + 1]?.lower ?? '') && isFigureAt(tokens, verb + 2);
}

/** "say" of "[80%] of pilots who lost a boat say": the verb behind the clause of the noun. */
function verbPastRelative(tokens: readonly Token[], noun: number, limit: number): number | undefined {
  if (!/^(?:who|that|which)$/.test(tokens[noun]?.lower ?? '')) return undefined;
  let isInside = true;
  let seen = false;
  for (let at = noun + 1; at < Math.min(limit, noun + LONGEST_RELATIVE); at++) {
    const token = tokens[at];
    if (token === undefined || CLAUSE_END.has(token.text) || token.pos === 'CCONJ') return undefined;
    const isVerb = token.pos === 'AUX' || token.pos === 'VERB';
    if (isVerb && !isInside && tokens[at - 1]?.lower !== 'to' && !token.lower.endsWith('ing')) return at;
    seen ||= isVerb;
    // Behind the object of its own verb.
    if (seen && /^(?:NOUN|PROPN)$/.test(token.pos)) isInside = false;
  }
  return undefined;
}

/** Tokens of "who paid a ransom to get their data back". */
const LONGEST_RELATIVE = 14;

/** "homes in the north now have", "still use" */
function pastAdverbs(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (verb < at + 2 && tokens[verb]?.pos === 'ADV') verb++;
  return verb;
}

/** Past "in rural Kenya" and "between the ages of 16 and 74" behind the noun of a subject. */
function pastWhere(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.lower === 'between' && tokens[at + 2]?.lower === 'ages' && tokens[at + 3]?.lower === 'of') {
    let end = at + 4;
    while (end < Math.min(limit, at + LONGEST_AGES) && /^(?:NUM|PUNCT|CCONJ)$/.test(tokens[end]?.pos ?? ''))
      end++;
    return end;
  }
  if (!/^(?:in|across|within|throughout)$/.test(tokens[at]?.lower ?? '')) return at;
  const first = DETERMINERS.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const end = nounPhraseEnd(tokens, first, limit);
  if (end === first) return at;
  // "in Latin America and the Caribbean"
  if (tokens[end]?.lower !== 'and') return end;
  const other = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  return tokens[other]?.pos === 'PROPN' ? nounPhraseEnd(tokens, other, limit) : end;
}

/** Tokens of "between the ages of 16 and 74". */
const LONGEST_AGES = 8;

/** Whether the verb at a token has what stands before it for a subject: no participle alone ("boats in Kenya bought by"). */
function isFiniteAt(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!isVerbAt(tokens, at, limit)) return false;
  const { pos, lower } = tokens[at] ?? { pos: '', lower: '' };
  // "individuals in the union used the internet": a participle has no object.
  const hasObject = lower.endsWith('ed') && /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '');
  return hasObject || pos === 'AUX' || !/(?:ed|en|ing|wn|ilt|ade|old|eld|ought|aught|aid|ung)$/.test(lower);
}

/** Whether a verb of a clause stands at a token. */
export function isVerbAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= limit || LISTING.has(token.lower)) return false;
  if (token.lower === 'followed' && tokens[at + 1]?.lower === 'by') return false;
  // "countries representing 3 million people": how many they are.
  if (
    /^(?:representing|comprising|numbering|covering|serving)$/.test(token.lower) &&
    isFigureAt(tokens, at + 1)
  )
    return false;
  return token.pos === 'VERB' || token.pos === 'AUX';
}

function isFigureAt(tokens: readonly Token[], at: number): boolean {
  const isCompared = /^(?:about|over|some|nearly|almost|around)$/.test(tokens[at]?.lower ?? '');
  return /^(?:NUM|SYM)$/.test(tokens[isCompared ? at + 1 : at]?.pos ?? '');
}

/** The end of the predicate that begins with the verb at a token. */
export function predicateEnd(tokens: readonly Token[], verb: number, limit: number): number {
  let end = verb + 1;
  while (end < limit && end < verb + LONGEST_INDICATOR && !endsClause(tokens, end)) end++;
  return end;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || CLAUSE_END.has(token.text) || SUBORDINATORS.has(token.lower)) return true;
  if (/^(?:up|down)$/.test(token.lower) && tokens[at + 1]?.lower === 'from') return true;
  return (
    token.lower === 'and' &&
    ((CLAUSE_OPENERS.has(tokens[at + 1]?.pos ?? '') && !isGeneration(tokens, at + 1)) ||
      isComparedFigure(tokens, at + 1) ||
      beginsClause(tokens, at + 1))
  );
}

/** "ships | stood at 40" behind "and": a noun phrase with a verb that says how much. */
function beginsClause(tokens: readonly Token[], first: number): boolean {
  let at = first;
  while (at < first + LONGEST_SUBJECT && (NOMINAL.has(tokens[at]?.pos ?? '') || tokens[at]?.text === '-'))
    at++;
  return (
    at > first && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') && HOW_MUCH.test(tokens[at]?.lower ?? '')
  );
}

/** Tokens of "mobile-cellular subscriptions". */
const LONGEST_SUBJECT = 8;
const HOW_MUCH =
  /^(?:stood|stands|rose|fell|grew|reached|increased|declined|dropped|exceeded|surpassed|totalled|totaled|amounted)$/;

/** "more than 40", "over 40" */
function isComparedFigure(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at + 1]?.lower === 'than' ? at + 2 : at + 1;
  return (
    /^(?:more|fewer|less|over|about|around|nearly|almost|some)$/.test(tokens[at]?.lower ?? '') &&
    tokens[number]?.pos === 'NUM'
  );
}

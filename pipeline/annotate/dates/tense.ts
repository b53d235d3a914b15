import type { Token } from '../../contract/annotation.ts';
import { isBaseForm } from '../../text/base-forms.ts';

export type Tense = 'past' | 'future';

const REACH = 40;
const FUTURE = new Set(['will', 'shall', "'ll", 'wo', "won't", "we'll", "it'll", 'upcoming', 'forthcoming']);
const PAST = new Set(['was', 'were', 'had', 'did', "wasn't", "weren't", "didn't", "hadn't"]);
const PRESENT = new Set([
  'is',
  'are',
  'am',
  "'s",
  "'re",
  "'m",
  'do',
  'does',
  'can',
  'may',
  'must',
  'should',
  'could',
  'would',
]);
const PERFECT = new Set(['has', 'have', "'ve", "hasn't", "haven't"]);
/** Words that look ahead from where they stand: "set to open", "due on Friday", "planned for May". */
const PROSPECTIVE =
  /^(?:set|due|scheduled?|schedules|slated|plan|plans|planned|planning|expect|expects|expected|hope|hopes|hoped|aim|aims|intend|intends|want|wants|about|likely|going|ready|prepares?|preparing|vows?|vowed|pledges?|pledged|promised?|is|are|be|were|was)$/;
/** What a timetable tells in the present of a day to come: "the fair closes on Sunday". */
const TIMETABLED = new Set([
  'opens',
  'begins',
  'starts',
  'closes',
  'ends',
  'concludes',
  'runs',
  'lasts',
  'continues',
  'wraps',
  'kicks',
  'hosts',
  'convenes',
]);
/** They may say nothing of time: "will open the fair, held in the hall, on Friday". */
const REDUCED = new Set(['held', 'hosted', 'organised', 'organized', 'convened', 'attended']);
/** Of these, the ones that look ahead even without "to". */
const SCHEDULED = /^(?:due|scheduled|slated|planned|expected)$/;

/**
 * Whether the verb that governs a date speaks of what was or of what is to come; undefined where it speaks of neither.
 * The nearest verb before the date decides, else the first one behind it.
 * @param tokens tokens of the sentence
 * @param offset where the date begins in the text
 */
export function tenseAt(tokens: readonly Token[], offset: number): Tense | undefined {
  const at = firstTokenFrom(tokens, offset);
  if (takesEffect(tokens, at)) return undefined;
  const before = /^(?:until|till)$/.test(tokens[at - 1]?.lower ?? '')
    ? untilVerdict(tokens, at)
    : verdictBefore(tokens, at);
  // "runs through Sunday"
  if (tokens[at - 1]?.lower === 'through' && before !== 'past') return 'future';
  if (before !== 'none') return before === 'open' ? undefined : before;
  for (let index = at; index < Math.min(tokens.length, at + REACH); index++) {
    const verdict = verdictOf(tokens, index);
    if (verdict !== 'none') return verdict === 'open' ? undefined : verdict;
  }
  return undefined;
}

/** "was named director, effective 1 April", "with effect from 1 April": the verb says nothing of when it takes effect. */
function takesEffect(tokens: readonly Token[], at: number): boolean {
  const before = [1, 2, 3].map((back) => tokens[at - back]?.lower ?? '');
  const lead = /^(?:from|on|of)$/.test(before[0] ?? '') ? 1 : 0;
  const word = before[lead] === 'as' ? before[lead + 1] : before[lead];
  return word === 'effective' || (word === 'effect' && lead === 1);
}

/** "has closed the road until Friday" looks ahead, "was closed until Friday" back. */
function untilVerdict(tokens: readonly Token[], at: number): Verdict {
  if (TIMETABLED.has(tokens[at - 2]?.lower ?? '')) return 'future';
  const auxiliary = tokens
    .slice(Math.max(0, at - REACH), at)
    .findLast(({ lower }) => PAST.has(lower) || PERFECT.has(lower) || FUTURE.has(lower));
  return auxiliary !== undefined && PAST.has(auxiliary.lower) ? 'past' : 'future';
}

type Verdict = Tense | 'open' | 'none';

function verdictBefore(tokens: readonly Token[], at: number): Verdict {
  let infinitive = false;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index--) {
    const token = tokens[index];
    if (token?.lower === 'to' && isInfinitive(tokens[index + 1])) {
      if (wasAwaited(tokens, index)) return 'open';
      if (tokens[index + 1]?.lower === 'be' || looksAhead(tokens, index)) return 'future';
      infinitive = true;
      continue;
    }
    // "Related news: Lisbon to open a bridge in May".
    if (infinitive && token?.text === ':') return 'future';
    const verdict = verdictOf(tokens, index);
    if (verdict !== 'none') return verdict;
  }
  // A headline without a finite verb: "Markets to stay closed until Friday".
  return infinitive ? 'future' : 'none';
}

/** Behind "is" and "are": "delegates are due to vote", "are set to". */
function isAwaited(token: Token | undefined): boolean {
  return token !== undefined && (SCHEDULED.test(token.lower) || token.lower === 'set');
}

function verdictOf(tokens: readonly Token[], index: number): Verdict {
  const token = tokens[index];
  if (token === undefined) return 'none';
  if (FUTURE.has(token.lower)) return 'future';
  if (
    SCHEDULED.test(token.lower) &&
    /^(?:for|on|in|by|to|at|next|until)$/.test(tokens[index + 1]?.lower ?? '')
  )
    return 'future';
  // "returns to Lisbon", which may be taken for a noun
  if (token.lower === 'returns' && tokens[index + 1]?.lower === 'to') return 'future';
  if (isTimetabledOfMany(tokens, index)) return 'future';
  if (token.pos !== 'VERB' && token.pos !== 'AUX') return 'none';
  if (index > 0 && isWrittenLarge(token) && hasSmallVerb(tokens, index)) return 'none';
  if (PAST.has(token.lower)) return 'past';
  if (PERFECT.has(token.lower)) return perfect(tokens, index);
  if (PRESENT.has(token.lower)) return isAwaited(tokens[index + 1]) ? 'future' : 'open';
  if (TIMETABLED.has(token.lower)) return 'future';
  if (!isPastForm(token)) return token.lower === `${token.lemma}s` ? 'open' : 'none';
  if (REDUCED.has(token.lower) && isReduced(tokens, index)) return 'none';
  return hasAuxiliary(tokens, index) ? 'none' : 'past';
}

/** "the Specialized Technical Committee": part of a name, where verbs are not written with capitals as in a title. */
function hasSmallVerb(tokens: readonly Token[], index: number): boolean {
  return tokens
    .slice(Math.max(0, index - REACH), index + REACH)
    .some((token) => (token.pos === 'AUX' || token.pos === 'VERB') && !isWrittenLarge(token));
}

function isWrittenLarge({ text, lower }: Token): boolean {
  return text !== lower;
}

/** Behind a comma, or with who does it: "will open the fair organised by the port on Friday". */
function isReduced(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before?.text === ',') return true;
  return tokens[index + 1]?.lower === 'by' && (before?.pos === 'NOUN' || before?.pos === 'PROPN');
}

/** "which return to Lisbon", "they open": the present of several, which has the form of the infinitive. */
function isTimetabledOfMany(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:return|open|begin|start|close|end|run|kick)$/.test(tokens[index]?.lower ?? '') &&
    /^(?:which|they)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

function isInfinitive(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && isBaseForm(token);
}

function looksAhead(tokens: readonly Token[], to: number): boolean {
  return [1, 2].some((back) => PROSPECTIVE.test(tokens[to - back]?.lower ?? ''));
}

/** "was scheduled to be held in April": from what is told no reader knows whether April is over. */
function wasAwaited(tokens: readonly Token[], to: number): boolean {
  if (!AWAITED.test(tokens[to - 1]?.lower ?? '')) return false;
  return [2, 3].some((back) => /^(?:was|were)$/.test(tokens[to - back]?.lower ?? ''));
}

const AWAITED = /^(?:due|scheduled|slated|planned|expected|supposed|meant)$/;

function isPastForm(token: Token): boolean {
  return !isBaseForm(token) && !/(?:ing|s)$/.test(token.lower);
}

/** "will be held", "has been set": the auxiliary decides, not the participle. */
function hasAuxiliary(tokens: readonly Token[], index: number): boolean {
  return [1, 2, 3].some((back) => {
    const token = tokens[index - back];
    return (
      token !== undefined &&
      (token.pos === 'AUX' || PERFECT.has(token.lower) || /^(?:be|been|being)$/.test(token.lower))
    );
  });
}

/** What is done to the day of something, which then lies ahead: "has been postponed to 14 July". */
const PUT_OFF = new Set(['postponed', 'rescheduled', 'deferred', 'adjourned']);

/** "has met" looks back, "has been scheduled" and "has been postponed" ahead, "has a deadline" neither way. */
function perfect(tokens: readonly Token[], index: number): Verdict {
  const next = tokens.slice(index + 1, index + 4);
  if (next.some((token) => PUT_OFF.has(token.lower))) return 'future';
  if (next.some((token) => SCHEDULED.test(token.lower))) return 'future';
  return next.some((token) => token.lower === 'been' || token.pos === 'VERB') ? 'past' : 'open';
}

/** Index of the first token that begins at or after the offset. */
function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

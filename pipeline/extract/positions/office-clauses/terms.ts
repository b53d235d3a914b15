import type { Sentence } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { words } from '../../../lexicon/words.ts';
import { isFullInterval } from '../../../text/edtf.ts';
import { dateEnds } from '../../clauses/date-ends.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { OfficePhrase } from './phrase.ts';

/** When an office was held, as far as the words say it. */
export interface Term {
  readonly from?: CandidateField;
  readonly to?: CandidateField;
}

/** Verbs of the day on which somebody gets an office, directly before it or before its "as". */
const BEGINNING = new Set(
  words(
    'elected re-elected reelected appointed reappointed named sworn became become becomes in over office',
  ),
);
/** ", effective 1 April", "with effect from 1 April". */
const TAKES_EFFECT: readonly (readonly string[])[] = [
  ['effective'],
  ['effective', 'from'],
  ['effective', 'as', 'of'],
  ['with', 'effect', 'from'],
  ['as', 'of'],
  ['as', 'from'],
  ['starting'],
  ['starting', 'on'],
  ['starting', 'from'],
  ['beginning', 'on'],
];
const LONGEST_LEAD = 3;

/**
 * The term of an office by the words directly behind it: "since 2019", "from 2014 to 2019", "(2014–2019)", "until May 2020", "effective 1 April
 * 2026", and "in May 2021" where somebody was elected or appointed.
 * @param first the office behind the verb, which is another one in "became president and chief executive in May 2021"
 */
export function termOf(
  phrase: OfficePhrase,
  first: OfficePhrase,
  sentence: Sentence,
  index: PatternIndex,
): Term {
  const { tokens } = index.annotation;
  const at = phrase.endToken;
  const lead = tokens[at]?.lower ?? '';
  const isRange = isFullInterval(index.dates.get(at + 1)?.item.edtf ?? '');
  if (isRange && /^(?:from|between|\(|in)$/.test(lead)) {
    const from = endAt(at + 1, 'start', sentence, index);
    const to = endAt(at + 1, 'end', sentence, index);
    if (from === undefined || to === undefined) return {};
    // "from 1 July 2017 until 1 July": of another year.
    return from.value === to.value ? { from } : { from, to };
  }
  if (lead === 'since') return began(at + 1, sentence, index);
  if (lead === 'until' || lead === 'till') {
    const to = endAt(at + 1, 'end', sentence, index);
    return to === undefined ? {} : { to };
  }
  const held = heldSince(at, index);
  if (held !== undefined) return began(held, sentence, index);
  const effective = pastLead(at, index);
  if (effective !== undefined) return began(effective, sentence, index);
  if (isEnding(first, index)) {
    const to = /^(?:in|on|at)$/.test(lead) ? endAt(at + 1, 'end', sentence, index) : undefined;
    return to === undefined ? {} : { to };
  }
  if (!isBeginning(first, index)) return {};
  if (/^(?:in|on)$/.test(lead)) return began(at + 1, sentence, index);
  // "As of 1 May 2026, Ana Silva will take over as director"
  const opening = pastLead(sentence.firstToken, index);
  return opening === undefined ? {} : began(opening, sentence, index);
}

const POSTS = /^(?:position|post|role|office|job)$/;
/** Tokens of "a position that she has held". */
const LONGEST_HOLDING = 6;

/** The date of ", a position she has held since July 2020". */
function heldSince(comma: number, { annotation: { tokens }, dates }: PatternIndex): number | undefined {
  const post = /^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  if (tokens[comma]?.text !== ',' || !POSTS.test(tokens[post]?.lower ?? '')) return undefined;
  for (let at = post + 1; at <= post + LONGEST_HOLDING; at++)
    if (tokens[at]?.lower === 'since' && tokens[at - 1]?.lower === 'held')
      return dates.has(at + 1) ? at + 1 : undefined;
  return undefined;
}

/** Past the words by which an appointment takes effect, where a date follows them. */
function pastLead(at: number, { annotation: { tokens }, dates }: PatternIndex): number | undefined {
  const first = tokens[at]?.text === ',' ? at + 1 : at;
  for (let length = 1; length <= LONGEST_LEAD; length++) {
    const isLead = TAKES_EFFECT.some(
      (lead) => lead.length === length && lead.every((word, gap) => tokens[first + gap]?.lower === word),
    );
    if (isLead && dates.has(first + length)) return first + length;
  }
  return undefined;
}

/** "joined the World Bank as" */
function isJoining(as: number, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  const body = mentionEndingAt(as, index);
  if (body?.type !== 'organization') return false;
  const verb = tokens[body.firstToken - 1]?.lower === 'the' ? body.firstToken - 2 : body.firstToken - 1;
  return /^(?:joined|rejoined|joins)$/.test(tokens[verb]?.lower ?? '');
}

/** Whether the verb before the office says that it was given: "was elected president in 2019", "took over as director in May". */
function isBeginning({ firstToken }: OfficePhrase, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  const as = tokens[firstToken - 1]?.lower === 'as' ? firstToken - 2 : firstToken - 1;
  if (as === firstToken - 2 && isJoining(as + 1, index)) return true;
  const verb = tokens[as]?.lower ?? '';
  if (!BEGINNING.has(verb)) return false;
  if (verb === 'office') return !/^(?:left|leaves)$/.test(tokens[as - 1]?.lower ?? '');
  if (verb === 'in') return tokens[as - 1]?.lower === 'sworn';
  return verb !== 'over' || /^(?:took|takes|taking|take)$/.test(tokens[as - 1]?.lower ?? '');
}

/** "stepped down as", "resigned as", "retired as". */
function isEnding({ firstToken }: OfficePhrase, { annotation: { tokens } }: PatternIndex): boolean {
  if (tokens[firstToken - 1]?.lower !== 'as') return false;
  const verb = tokens[firstToken - 2]?.lower ?? '';
  if (verb === 'down') return /^(?:step|steps|stepped|stepping)$/.test(tokens[firstToken - 3]?.lower ?? '');
  return /^(?:resigned|resigns|retired|retires)$/.test(verb);
}

function began(at: number, sentence: Sentence, index: PatternIndex): Term {
  const from = endAt(at, 'start', sentence, index);
  return from === undefined ? {} : { from };
}

/** An end of the date at a token. */
function endAt(
  at: number,
  part: 'start' | 'end',
  sentence: Sentence,
  index: PatternIndex,
): CandidateField | undefined {
  if (index.dates.get(at)?.item.type !== 'DATE') return undefined;
  return dateEnds(at, sentence, index)[part];
}

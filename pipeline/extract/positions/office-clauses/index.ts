import type { Mention, Office, Sentence } from '../../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../../contract/fact.ts';
import { spanHolding } from '../../../text/locate.ts';
import { ENGINE } from '../../engine.ts';
import { mentionField, put } from '../../fields.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
import { isDoubted } from '../../pattern/doubts.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { type Holder, holderBefore, holderBehind } from './holder.ts';
import { type OfficePhrase, officePhrase } from './phrase.ts';
import { type Term, termOf } from './terms.ts';

/**
 * Who holds the offices of an article, read from the verbs and words around them, whatever stands between: "elected Ana Silva of Kenya as the
 * Union's next Secretary-General", "As Director of the Bureau since 2019, she", "the Commission, where she serves as Chair". Offices that "and" joins
 * have one holder, and share the body behind the last: "President and CEO of the World Bank".
 */
export function officeClauseCandidates(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  const { sentences, offices } = index.annotation;
  let before: Held | undefined;
  const phrases = offices.map((office) => officePhrase(office, index));
  for (const [at, phrase] of phrases.entries()) {
    const sentence = spanHolding(sentences, phrase.office.start);
    if (sentence === undefined) continue;
    const isShared =
      before !== undefined &&
      (isJoined(before.phrase, phrase, index) || isJoinedInTime(before.phrase, phrase, index));
    const joined = isShared ? before?.holder : undefined;
    const elected =
      before !== undefined && isElected(before, phrase, sentence, index) ? before.holder : undefined;
    const holder =
      joined ??
      elected ??
      holderBefore(phrase, sentence, index) ??
      holderBehind(phrase, sentence, index) ??
      namedBefore(phrase, index);
    before = holder && { phrase, holder };
    if (holder === undefined) continue;
    const term = termIn(phrases, at, sentence, index);
    found.push(...candidateOf(phrase, holder, bodyOf(phrases, at, holder, index), term, sentence, index));
  }
  return found;
}

interface Held {
  readonly phrase: OfficePhrase;
  readonly holder: Holder;
}

/** Whether "and" alone stands between two offices: "CEO of the Bank and President". */
function isJoined(one: OfficePhrase, other: OfficePhrase, { annotation: { tokens } }: PatternIndex): boolean {
  return one.endToken + 1 === other.firstToken && /^(?:and|&|\/)$/.test(tokens[one.endToken]?.lower ?? '');
}

/** "Chair of the Port, and earlier President of the Bank": offices of one person at different times. */
function isJoinedInTime(
  one: OfficePhrase,
  other: OfficePhrase,
  { annotation: { tokens } }: PatternIndex,
): boolean {
  const and = tokens[one.endToken]?.text === ',' ? one.endToken + 1 : one.endToken;
  return (
    tokens[and]?.lower === 'and' &&
    AT_OTHER_TIMES.test(tokens[and + 1]?.lower ?? '') &&
    other.firstToken === and + 2
  );
}

const AT_OTHER_TIMES = /^(?:earlier|formerly|previously|before|later|now|currently|once)$/;

/** "Ana Silva, Minister of Ports, who was elected Chair": an office that whoever holds the one before it was given. */
function isElected(
  { phrase }: Held,
  { firstToken }: OfficePhrase,
  sentence: Sentence,
  index: PatternIndex,
): boolean {
  const { tokens } = index.annotation;
  const who = tokens[phrase.endToken]?.text === ',' ? phrase.endToken + 1 : phrase.endToken;
  const between = tokens.slice(who + 1, firstToken);
  if (
    tokens[who]?.lower !== 'who' ||
    between.length > LONGEST_VERB ||
    isDoubted(index.annotation, sentence, firstToken)
  )
    return false;
  return between.every(
    ({ pos, lower }) => pos === 'AUX' || pos === 'ADV' || lower === 'as' || GIVEN.test(lower),
  );
}

const LONGEST_VERB = 5;
const GIVEN = /^(?:re-?)?(?:elected|appointed|named|confirmed|chosen)$|^(?:became|serves|served)$/;

/** "Ana Silva, Director of", "Ana Silva, now Director of": the person before the comma. */
function namedBefore({ firstToken }: OfficePhrase, index: PatternIndex): Holder | undefined {
  const { tokens } = index.annotation;
  const comma = /^(?:now|currently|presently)$/.test(tokens[firstToken - 1]?.lower ?? '')
    ? firstToken - 2
    : firstToken - 1;
  if (tokens[comma]?.text !== ',') return undefined;
  const mention = mentionEndingAt(comma, index);
  return mention?.type === 'person' && mention.form === 'name' ? { person: mention } : undefined;
}

/** The term of an office: its own, or that of the office joined to it ("President and CEO since 2019"). */
function termIn(phrases: readonly OfficePhrase[], at: number, sentence: Sentence, index: PatternIndex): Term {
  const [phrase, next] = [phrases[at], phrases[at + 1]];
  if (phrase === undefined) return {};
  const before = phrases[at - 1];
  const first = before !== undefined && isJoined(before, phrase, index) ? before : phrase;
  const last = next !== undefined && isJoined(phrase, next, index) ? next : phrase;
  return termOf(last, first, sentence, index);
}

/** The body of an office: its own, that of the office joined to it, or the one of the clause before. */
function bodyOf(
  phrases: readonly OfficePhrase[],
  at: number,
  { body }: Holder,
  index: PatternIndex,
): Mention | undefined {
  const [phrase, next] = [phrases[at], phrases[at + 1]];
  if (phrase?.body !== undefined) return phrase.body;
  const isShared =
    phrase !== undefined &&
    next !== undefined &&
    isJoined(phrase, next, index) &&
    !hasField(phrase.office, index) &&
    !isOfState(phrase.office, index);
  const joined = isShared && next.office.firstToken === next.firstToken ? next.body : undefined;
  return joined ?? (phrase !== undefined && isOfState(phrase.office, index) ? undefined : body);
}

/** "Assistant Inspector for Customs", which says by itself what it is for. */
function hasField({ firstToken, endToken }: Office, { annotation: { tokens } }: PatternIndex): boolean {
  return tokens.slice(firstToken, endToken).some(({ lower }) => lower === 'of' || lower === 'for');
}

/** "Prime Minister and chairman of the Bank": no minister is one of a bank. */
function isOfState({ endToken }: Office, { annotation: { tokens } }: PatternIndex): boolean {
  return /^(?:minister|premier|prince|princess|king|queen|senator|governor)$/.test(
    tokens[endToken - 1]?.lower ?? '',
  );
}

function candidateOf(
  { office }: OfficePhrase,
  { person }: Holder,
  body: Mention | undefined,
  { from, to }: Term,
  sentence: Sentence,
  index: PatternIndex,
): Candidate[] {
  const name = mentionField(person, index);
  if (name === undefined) return [];
  const fields: Record<string, CandidateField> = { person: name, title: titleOf(office, index) };
  const column = body?.type === 'place' ? 'place' : 'organization';
  put(fields, column, body && mentionField(body, index));
  put(fields, 'from', from);
  put(fields, 'to', to);
  const { start, end } = sentence;
  return [
    {
      table: 'positions',
      fields,
      window: { start, end },
      engine: ENGINE,
      rule: 'office-clause',
      score: 0.85,
    },
  ];
}

function titleOf({ start, end }: Office, { annotation: { article } }: PatternIndex): CandidateField {
  return { value: article.text.slice(start, end), spans: [{ start, end }] };
}

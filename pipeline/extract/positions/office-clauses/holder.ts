import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { HONORIFICS } from '../../../lexicon/offices.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionEndingAt, mentionFrom, mentionsIn } from '../../mentions-in.ts';
import { isDoubted } from '../../pattern/doubts.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { appointingBody } from './appointer.ts';
import type { OfficePhrase } from './phrase.ts';
import { beforeDate, beforeDuration, beforeLately, beforeUntil, pastSince } from './times-said.ts';

/** What is done to somebody who gets an office, and is the same word where it was done to them. */
const APPOINTED = new Set(
  words(
    'elected re-elected reelected appointed re-appointed reappointed named chosen picked selected confirmed hired promoted installed unveiled approved',
  ),
);
const APPOINTS = new Set(
  words(
    'elect elects re-elect appoint appoints reappoint name names chose choose picks hires promotes confirms approves',
  ),
);
const BECOMING = new Set(words('became becomes become remains remained'));
const SERVING = new Set(
  words(
    'serves served serving serve continues continued continue works worked acts acted act stays stay resigned resigns retired retires',
  ),
);
/** "is also the", "was previously"; what a verb in another form does is no office. */
const BEING = new Set(words('is was are were been be'));
/** What is said of somebody before "as": "the appointment of Ana Silva as". */
const APPOINTMENTS = new Set(
  words(
    'appointment reappointment re-appointment election re-election nomination selection promotion mandate tenure term contract',
  ),
);
const JOINING = new Set(words('joined joins rejoined joining'));
/** "took over as", "sworn in as", "stepped down as". */
const WITH_PARTICLE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', new Set(words('took take takes taking'))],
  ['office', new Set(words('took takes taking up assumed assumes'))],
  ['in', new Set(['sworn'])],
  ['down', new Set(words('stepped steps stepping'))],
]);
/** Between "be" and an office. */
const ASIDES = new Set(
  words('also now currently previously formerly once then already still himself herself'),
);
const HELPERS: ReadonlySet<string> = new Set(['AUX', 'ADV']);
/** Tokens between the verb and the one who gets the office, and between a subject and its verb. */
const LONGEST_OBJECT = 6;
const LONGEST_ASIDE = 40;

/** Who holds an office, and the body in which they do where another clause names it. */
export interface Holder {
  readonly person: Mention;
  readonly body?: Mention;
}

/** The person to whom the words before a phrase give the office, read from the verb or "as" that stands there. */
export function holderBefore(
  { firstToken }: OfficePhrase,
  sentence: Sentence,
  index: PatternIndex,
): Holder | undefined {
  const { tokens } = index.annotation;
  const last = firstToken - 1;
  if (last < sentence.firstToken) return undefined;
  if (tokens[last]?.lower !== 'as') {
    const verb = tokens[last]?.lower ?? '';
    if (APPOINTED.has(verb) && isActive(last, firstToken, index)) return undefined;
    if (BECOMING.has(verb) || APPOINTED.has(verb)) return subjectOf(last, sentence, index);
    return beingAt(firstToken, sentence, index) ?? appointedAt(firstToken, sentence, index);
  }
  const joined = joinedBefore(last, sentence, index);
  if (joined !== undefined) return joined;
  const verb = verbBefore(last, index);
  if (verb !== undefined) return subjectOf(verb, sentence, index);
  return appointedAt(last, sentence, index) ?? lately(last, sentence, index);
}

/** "Ana Silva, who appointed the Chair": what she gave to somebody else, and was not given. */
function isActive(verb: number, office: number, { annotation: { tokens } }: PatternIndex): boolean {
  const isObject = /^(?:the|an?|its|their|his|her)$/.test(tokens[office]?.lower ?? '');
  return isObject && !isHelper(tokens[verb - 1]);
}

/** "Ana Silva, who is also the", "she was previously": of whom an office is said with "be" before a token. */
function beingAt(end: number, sentence: Sentence, index: PatternIndex): Holder | undefined {
  const { tokens } = index.annotation;
  let verb = beforeUntil(end, sentence, index) - 1;
  while (verb > sentence.firstToken && ASIDES.has(tokens[verb]?.lower ?? '')) verb--;
  if (!BEING.has(tokens[verb]?.lower ?? '') || isQuestion(sentence, index)) return undefined;
  return subjectOf(verb, sentence, index);
}

function isQuestion({ endToken }: Sentence, { annotation: { tokens } }: PatternIndex): boolean {
  return [1, 2].some((back) => tokens[endToken - back]?.text === '?');
}

/** "Ana Silva has long experience, most recently as": the person with whom the sentence begins. */
function lately(as: number, { firstToken }: Sentence, index: PatternIndex): Holder | undefined {
  const { tokens } = index.annotation;
  const comma = beforeLately(tokens, as);
  if (comma === undefined) return undefined;
  if (!/^(?:,|and|including)$/.test(tokens[comma]?.lower ?? '')) return undefined;
  const address = HONORIFICS.has(tokens[firstToken]?.text ?? '') ? firstToken + 1 : firstToken;
  const person = mentionFrom(tokens[address]?.text === '.' ? address + 1 : address, index);
  return person?.type === 'person' ? { person } : undefined;
}

/** "As Director since 2019, she has": the person with whom the clause behind goes on. */
export function holderBehind(
  { firstToken, endToken }: OfficePhrase,
  sentence: Sentence,
  index: PatternIndex,
): Holder | undefined {
  const { tokens } = index.annotation;
  if (firstToken - 1 !== sentence.firstToken || tokens[firstToken - 1]?.lower !== 'as') return undefined;
  const comma = pastSince(endToken, index);
  const person = tokens[comma]?.text === ',' ? mentionFrom(comma + 1, index) : undefined;
  return person?.type === 'person' ? { person } : undefined;
}

/** "Ana Silva joined the Bank in 2018 as": who joined a body, and the body. */
function joinedBefore(as: number, sentence: Sentence, index: PatternIndex): Holder | undefined {
  const { tokens } = index.annotation;
  const body = mentionEndingAt(beforeDate(as, index), index);
  if (body?.type !== 'organization') return undefined;
  const verb = tokens[body.firstToken - 1]?.lower === 'the' ? body.firstToken - 2 : body.firstToken - 1;
  const holder = JOINING.has(tokens[verb]?.lower ?? '') ? subjectOf(verb, sentence, index) : undefined;
  return holder && { ...holder, body };
}

/** The verb before "as" where it has no object: "has served as", "took over in May as". */
function verbBefore(as: number, index: PatternIndex): number | undefined {
  const { tokens } = index.annotation;
  const end = beforeDate(beforeDuration(as, index), index);
  const [before, word] = [tokens[end - 2]?.lower ?? '', tokens[end - 1]?.lower ?? ''];
  if (WITH_PARTICLE.get(word)?.has(before) === true) return before === 'up' ? end - 3 : end - 2;
  return SERVING.has(word) || APPOINTED.has(word) ? end - 1 : undefined;
}

/** "elected Ana Silva of Kenya as": whom a verb before them gives the office behind a token. */
function appointedAt(end: number, sentence: Sentence, index: PatternIndex): Holder | undefined {
  const { tokens } = index.annotation;
  // "appointed Ana Silva (pictured) as"
  const isPictured = tokens[end - 1]?.text === ')' && tokens[end - 3]?.text === '(';
  const person = personEndingAt(isPictured ? end - 3 : end, index);
  if (person === undefined) return undefined;
  for (let at = person.firstToken - 1; at >= sentence.firstToken; at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (APPOINTMENTS.has(lower) && tokens[at + 1]?.lower === 'of')
      return withAppointer(person, at, sentence, index);
    if (APPOINTS.has(lower) || APPOINTED.has(lower))
      return isDoubted(index.annotation, sentence, at) || tokens[at - 1]?.lower === 'to'
        ? undefined
        : withAppointer(person, at, sentence, index);
    if (person.firstToken - at > LONGEST_OBJECT || pos === 'VERB' || pos === 'PUNCT') return undefined;
  }
  return undefined;
}

/** A person with the body that appointed them to an office of its own. */
function withAppointer(person: Mention, at: number, sentence: Sentence, index: PatternIndex): Holder {
  const body = appointingBody(at, sentence, index);
  return body === undefined ? { person } : { person, body };
}

/** The person of whom a verb is said: "Ana Silva of Kenya was", "Ana Silva, who has", "the Union, where she". */
function subjectOf(verb: number, sentence: Sentence, index: PatternIndex): Holder | undefined {
  const { tokens } = index.annotation;
  let end = verb;
  while (end > sentence.firstToken && isHelper(tokens[end - 1])) end--;
  if (isDoubted(index.annotation, sentence, verb) || tokens[end - 1]?.lower === 'to') return undefined;
  if (tokens.slice(end, verb).some(({ lower }) => lower === 'not' || lower === "n't")) return undefined;
  const word = tokens[end - 1]?.lower ?? '';
  if (word === 'who') return held(personEndingAt(beforeAge(end - 1, index), index));
  if (word === ',')
    return held(beforeAside(end - 1, sentence, index) ?? onlyPersonBefore(end - 1, sentence, index));
  if (word === 'and') return held(onlyPersonBefore(end - 1, sentence, index));
  const person = personEndingAt(end, index);
  if (person?.form !== 'pronoun' || tokens[person.firstToken - 1]?.lower !== 'where') return held(person);
  const where = person.firstToken - 1;
  const body = mentionEndingAt(tokens[where - 1]?.text === ',' ? where - 1 : where, index);
  return body?.type === 'organization' ? { person, body } : { person };
}

/** Before the comma, or the age between commas, that stands before "who": "Ana Silva, 64, who". */
function beforeAge(who: number, { annotation: { tokens } }: PatternIndex): number {
  if (tokens[who - 1]?.text !== ',') return who;
  return tokens[who - 2]?.pos === 'NUM' && tokens[who - 3]?.text === ',' ? who - 3 : who - 1;
}

/** "She joined in May and was appointed": who begins the sentence, where nobody else is named up to "and". */
function onlyPersonBefore(and: number, { firstToken }: Sentence, index: PatternIndex): Mention | undefined {
  const [person, other] = mentionsIn(index, firstToken, and).filter(({ type }) => type === 'person');
  return other === undefined && person?.firstToken === firstToken ? person : undefined;
}

function held(person: Mention | undefined): Holder | undefined {
  return person && { person };
}

function isHelper(token: Token | undefined): boolean {
  return token !== undefined && (HELPERS.has(token.pos) || token.lower === 'been');
}

/** The person whose name ends before a token, over the country or body they are from: "Ana Silva of Kenya". */
function personEndingAt(end: number, index: PatternIndex): Mention | undefined {
  const mention = mentionEndingAt(end, index);
  if (mention?.type === 'person') return mention;
  const { tokens } = index.annotation;
  const of =
    mention &&
    (tokens[mention.firstToken - 1]?.lower === 'the' ? mention.firstToken - 2 : mention.firstToken - 1);
  if (mention?.type !== 'place' || of === undefined || !/^(?:of|from)$/.test(tokens[of]?.lower ?? ''))
    return undefined;
  const person = mentionEndingAt(of, index);
  return person?.type === 'person' ? person : undefined;
}

/** "Ana Silva, Deputy Minister of Ports, was": the one person with whom the sentence begins. */
function beforeAside(closing: number, { firstToken }: Sentence, index: PatternIndex): Mention | undefined {
  if (closing - firstToken > LONGEST_ASIDE) return undefined;
  const { tokens } = index.annotation;
  const people = mentionsIn(index, firstToken, closing).filter(({ type }) => type === 'person');
  // "senior adviser to the president" names nobody else.
  const [person, other] = people.filter((one, at) => at === 0 || one.form === 'name');
  if (person === undefined || other !== undefined || tokens[person.endToken]?.text !== ',') return undefined;
  const isFirst = tokens
    .slice(firstToken, person.firstToken)
    .every(({ pos }) => pos !== 'VERB' && pos !== 'ADP');
  const aside = tokens.slice(person.endToken + 1, closing);
  return isFirst && aside.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && text !== ';')
    ? person
    : undefined;
}

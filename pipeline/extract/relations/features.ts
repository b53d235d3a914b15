import { FORM, type Argument } from './arguments.ts';
import { type FeatureList, hashOf, mixed } from './hashing.ts';
import type { Roles } from './roles.ts';
import { ROLE } from './roles.ts';
import type { SentenceReading } from './sentence.ts';
import { TAG } from './tags.ts';

/** The features of the classifier. Each is a template number mixed with what is seen; a change here needs training anew. */

const COMMA = hashOf(',');
const BEGIN = hashOf('<begin>');
const END = hashOf('<end>');
/** Most tokens between two arguments. */
const MOST_BETWEEN = 40;
const WHOLE = 6;

/** Tokens between two arguments; negative where they overlap. */
export function gapBetween(one: Argument, other: Argument): number {
  return one.start <= other.start ? other.firstToken - one.endToken : one.firstToken - other.endToken;
}

/** Whether two arguments stand near enough for a relation, and apart. */
export function isPair(one: Argument, other: Argument): boolean {
  return (one.end <= other.start || other.end <= one.start) && gapBetween(one, other) <= MOST_BETWEEN;
}

/** What the sentence as a whole says, the same for all its pairs. */
export function sentenceFeatures(
  { tokens, pos, lemma, argumentAt }: SentenceReading,
  list: FeatureList,
): void {
  const end = Math.min(tokens.length, 80);
  for (let at = 0; at < end; at++) {
    if (argumentAt[at] === -1 && (pos[at] === TAG.verb || pos[at] === TAG.noun)) list.add(90, lemma[at] ?? 0);
  }
}

/** What one argument and the words beside it say, whatever the other is. */
export function argumentFeatures(
  reading: SentenceReading,
  index: number,
  isLeft: boolean,
  list: FeatureList,
): void {
  const argument = reading.arguments[index];
  if (argument === undefined) return;
  const { tokens, lemma, lower, argumentAt } = reading;
  const base = isLeft ? 100 : 150;
  const code = typeCode(argument);
  list.add(base, code);
  if (argument.form === FORM.pronoun || argument.form === FORM.relative)
    list.add(base + 1, lower[argument.firstToken] ?? 0);
  const before1 = wordAt(reading, argument.firstToken - 1);
  const before2 = wordAt(reading, argument.firstToken - 2);
  const after1 = wordAt(reading, argument.endToken);
  const after2 = wordAt(reading, argument.endToken + 1);
  list.add(base + 2, before1);
  list.add(base + 3, mixed(before2, before1));
  list.add(base + 6, after1);
  list.add(base + 7, mixed(after1, after2));
  for (let step = 1; step <= 4; step++) {
    const before = argument.firstToken - step;
    const after = argument.endToken + step - 1;
    if (before >= 0 && argumentAt[before] === -1) list.add(base + 10, lemma[before] ?? 0);
    if (after < tokens.length && argumentAt[after] === -1) list.add(base + 11, lemma[after] ?? 0);
  }
  const governor = reading.governor(index);
  list.add(base + 12, mixed(governor.preposition, governor.head));
  list.add(base + 13, governor.head);
  list.add(base + 14, governor.preposition);
  list.add(base + 15, reading.verbAfter(index));
  list.add(base + 16, reading.depth[argument.firstToken] ?? 0);
  if (argument.isTopic) list.add(base + 17, 0);
  if (isLeft) list.add(base + 18, index === 0 ? 1 : 0);
  nameFeatures(reading, argument, base + 20, list);
}

/** What the two together say: above all the words between them. */
export function pairFeatures(
  reading: SentenceReading,
  leftIndex: number,
  rightIndex: number,
  list: FeatureList,
): void {
  const left = reading.arguments[leftIndex];
  const right = reading.arguments[rightIndex];
  if (left === undefined || right === undefined) return;
  const { lower, lemma, pos, argumentAt, depth } = reading;
  const from = left.endToken;
  const to = right.firstToken;
  const distance = bucketOf(to - from);
  const types = mixed(typeCode(left), typeCode(right));
  list.add(1, 0);
  list.add(2, types);
  list.add(3, distance);
  list.add(4, mixed(distance, types));

  const isShort = to - from <= WHOLE;
  let persons = 0;
  let organizations = 0;
  let others = 0;
  let commas = 0;
  let firstVerb = 0;
  let lastVerb = 0;
  let before = BEGIN;
  let passed = -1;
  let whole = 1;
  for (let at = from; at < to; at++) {
    const index = argumentAt[at] ?? -1;
    // An array looked up at -1 takes the slow way.
    const argument = index < 0 ? undefined : reading.arguments[index];
    let word = lower[at] ?? 0;
    if (argument === undefined || argument.form === FORM.pronoun || argument.form === FORM.relative) {
      const base = lemma[at] ?? 0;
      list.add(10, word);
      if (base !== word) list.add(11, base);
      if (word === COMMA) commas++;
      if (pos[at] === TAG.verb) {
        if (firstVerb === 0) firstVerb = base;
        lastVerb = base;
      }
      if (argument?.type === ROLE.person) persons++;
    } else {
      if (argument.form === FORM.run) list.add(10, word);
      if (index === passed) continue;
      passed = index;
      word = 1000 + argument.type;
      if (argument.type === ROLE.person) persons++;
      else if (argument.type === ROLE.organization) organizations++;
      else others++;
    }
    list.add(12, mixed(before, word));
    whole = mixed(whole, word);
    before = word;
  }
  list.add(12, mixed(before, END));
  if (isShort) {
    list.add(14, whole);
  }
  list.add(16, Math.min(persons, 3) * 16 + Math.min(organizations, 3) * 4 + Math.min(others, 3));
  list.add(17, Math.min(commas, 4));
  list.add(19, firstVerb);
  list.add(20, lastVerb);
  const governor = reading.governor(rightIndex);
  list.add(31, mixed(mixed(governor.preposition, governor.head), types));
  const nearestSubject = nearestBefore(reading, governor.at, left.type);
  const isSubject = nearestSubject >= 0 && reading.groups[nearestSubject] === reading.groups[leftIndex];
  list.add(33, mixed(isSubject ? 1 : 2, governor.head));
  list.add(34, isSubject ? 1 : 2);

  let leftRivals = 0;
  let rightRivals = 0;
  for (let index = leftIndex + 1; index < rightIndex; index++) {
    const other = reading.arguments[index];
    if (other === undefined || other.start <= left.start || other.start >= right.start) continue;
    if ((other.type & left.type) !== 0 && reading.groups[index] !== reading.groups[leftIndex]) leftRivals++;
    if ((other.type & right.type) !== 0 && reading.groups[index] !== reading.groups[rightIndex])
      rightRivals++;
  }
  list.add(40, Math.min(leftRivals, 3));
  list.add(41, Math.min(rightRivals, 3));
  if (reading.groups[leftIndex] === reading.groups[rightIndex]) list.add(43, 0);
  else {
    const nearest = reading.nearest(leftIndex, rightIndex);
    const isNearest = nearest >= to - from;
    list.add(44, isNearest ? 1 : 2);
    list.add(45, mixed(isNearest ? 1 : 2, types));
    if (!isNearest) list.add(46, bucketOf(nearest));
  }
  list.add(
    47,
    ((depth[left.firstToken] ?? 0) * 3 + (depth[right.firstToken] ?? 0)) * 16 + Math.min(commas, 1),
  );
}

/** Types and form of an argument, and what its words look like. */
function typeCode({ type, form, looks }: Argument): number {
  return (type * 8 + form) * 8 + looks;
}

/** What stands at a token: for a name its type, else the word. */
function wordAt(reading: SentenceReading, at: number): number {
  if (at < 0) return BEGIN;
  if (at >= reading.tokens.length) return END;
  const index = reading.argumentAt[at] ?? -1;
  if (index < 0) return reading.lower[at] ?? 0;
  const argument = reading.arguments[index];
  return argument === undefined || argument.form === FORM.pronoun || argument.form === FORM.relative
    ? (reading.lower[at] ?? 0)
    : 1000 + argument.type;
}

/** The last argument of a role that ends before a token; -1 where there is none. */
function nearestBefore(reading: SentenceReading, token: number, role: Roles): number {
  let nearest = -1;
  for (let index = 0; index < reading.arguments.length; index++) {
    const argument = reading.arguments[index];
    if (argument === undefined || argument.endToken > token) break;
    if ((argument.type & role) !== 0) nearest = index;
  }
  return nearest;
}

function bucketOf(distance: number): number {
  if (distance <= 4) return Math.max(0, distance);
  if (distance <= 6) return 5;
  if (distance <= 9) return 6;
  if (distance <= 14) return 7;
  return distance <= 20 ? 8 : 9;
}

/** The words of a name tell what it may be: a party, a school, a company. */
function nameFeatures({ lower }: SentenceReading, argument: Argument, base: number, list: FeatureList): void {
  const { form, firstToken, endToken } = argument;
  if (form === FORM.pronoun || form === FORM.relative) return;
  const length = Math.min(4, endToken - firstToken);
  list.add(base, length);
  if (form === FORM.date) return;
  list.add(base + 1, lower[endToken - 1] ?? 0);
  for (let at = firstToken; at < Math.min(endToken, firstToken + 6); at++) list.add(base + 2, lower[at] ?? 0);
}

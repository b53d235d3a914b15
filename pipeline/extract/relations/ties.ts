import type { Token } from '../../contract/annotation.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';
import { words } from '../../lexicon/words.ts';
import { FORM } from './arguments.ts';
import type { Relation } from './classifier.ts';
import { PAIR_KINDS } from './properties.ts';
import { ROLE } from './roles.ts';
import { statingWords } from './triggers.ts';

/** What ties somebody to a body where a verb stands between the two; after any other ("was taken to the hospital") they have only met. */
const TYING: ReadonlySet<string> = new Set([
  ...words('be become have serve work teach lecture join rejoin lead head chair manage run direct'),
  ...words('appoint name elect employ hire recruit assign promote retire resign leave quit'),
  ...words('found co-found establish create start launch set'),
]);
/** "He died in his bed at the University Hospital". */
const POSSESSIVES: ReadonlySet<string> = new Set(words('his her their'));

/**
 * Whether words tie a person to the body of a relation. The classifier hears of two names and an office in one sentence, and takes an
 * accused for an employee of the court: what a release holds is only told by a known word before the end of the two, with no other
 * verb between them, and of nobody who comes up behind the body as a mere "he".
 */
export function isTied({ reading, pair, property }: Relation): boolean {
  const kind = PAIR_KINDS[pair.kind];
  const told = kind?.properties[property];
  const [person, body] = [reading.arguments[pair.first], reading.arguments[pair.second]];
  if (kind?.first !== ROLE.person || kind.second !== ROLE.organization) return true;
  if (told === undefined || person === undefined || body === undefined) return true;
  const [left, right] = pair.isFirstLeft ? [person, body] : [body, person];
  if (!pair.isFirstLeft && (person.form === FORM.pronoun || person.form === FORM.relative)) return false;
  const stating = statingWords(reading, pair, told.predicate);
  if (stating === undefined || stating.start >= right.end) return false;
  if (POSSESSIVES.has(reading.tokens[left.firstToken]?.lower ?? '') && stating.end <= left.start)
    return false;
  return !reading.tokens
    .slice(left.endToken, right.firstToken)
    .some((token, at, between) => partsThem(token, between[at - 1], told.predicate));
}

/** Whether a token between the two says that something else happens: a verb, and "by" of what somebody does. */
function partsThem({ pos, lemma, lower }: Token, before: Token | undefined, predicate: string): boolean {
  if (lower === 'by') return predicate !== 'founded_by';
  // "the governing Progress Party"
  const isAttribute = before?.pos === 'DET' || before?.pos === 'ADJ' || /^['’]s$/.test(before?.lower ?? '');
  return pos === 'VERB' && !isAttribute && /^\p{L}/u.test(lower) && !TYING.has(lemma) && !isOfficeHead(lower);
}

/**
 * Whether no third body can be meant: of "Icasa agreed that Quayside, through its subsidiary Ferryline, …" the classifier does not hear whose
 * subsidiary it is. None is named between two names, and no two before a pronoun.
 */
export function isOfTwoBodies({ reading: { arguments: found, groups }, pair }: Relation): boolean {
  const kind = PAIR_KINDS[pair.kind];
  if (kind?.first !== ROLE.organization || kind.second !== ROLE.organization) return true;
  const [left, right] = pair.isFirstLeft ? [pair.first, pair.second] : [pair.second, pair.first];
  const isOfPronoun = found[left]?.form === FORM.pronoun;
  const [from, to] = isOfPronoun ? [0, left] : [left + 1, right];
  const others = new Set<number | undefined>();
  for (let at = from; at < to; at++) {
    const { form, type } = found[at] ?? {};
    if (form === FORM.name && ((type ?? 0) & ROLE.organization) !== 0) others.add(groups[at]);
  }
  if (isOfPronoun) return others.size <= 1;
  others.delete(groups[left]);
  others.delete(groups[right]);
  return others.size === 0;
}

import type { Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { overlapping } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym } from '../names/token-shapes.ts';
import { definedAround, definedBehind, definitionsOf } from '../names/told-kinds/definitions.ts';
import { nounOf } from '../names/told-kinds/noun-phrases.ts';
import { isOfService, isPlainService } from '../names/told-kinds/service-nouns.ts';
import { withServicesNamed } from './named-everywhere.ts';
import { isSaidOfBody } from './signs-of-bodies.ts';

/** Words of the longest name that says nothing of itself. */
const MOST_WORDS = 4;

/**
 * The segments, with what the words beside it define as a digital service, wherever it stands in the article: "Kibo, the national payment scheme", "Kibo,
 * which is run by the port, is a booking platform", "the flagship payment product, Kibo,", "an online portal known in the local dialect as ‘Kibo’".
 * What speaks or has a chief is none.
 * @param segments in text order; so is what is given
 * @param ruled the names that rules found, which the tagger may have passed over
 */
export function withToldServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
  ruled: readonly NameSegment[],
): readonly NameSegment[] {
  const passedOver = ruled.filter((one) => overlapping(segments, one).length === 0);
  const told = new Set<string>();
  for (const one of [...segments, ...passedOver])
    if (!told.has(one.text) && mayBeService(one) && isTold(tokens, one)) told.add(one.text);
  for (const one of segments)
    if (told.has(one.text) && one.type.type !== 'person' && isSaidOfBody(tokens, one)) told.delete(one.text);
  return withServicesNamed(tokens, segments, told);
}

/** Whether the name leaves open what it is of. */
function mayBeService({ type: { type, strength }, text, words: named }: NameSegment): boolean {
  const [word] = named;
  if (word === undefined || named.length > MOST_WORDS || intergovernmentalNamed(text) !== undefined)
    return false;
  if (type === 'person') return true;
  if (type === 'other') return strength < 2 && !isKnownPlace(text);
  if (type === 'place') return !isKnownPlace(text);
  return type === 'organization' && strength < 2 && named.length === 1;
}

/** Whether the words beside a name define a service, and none of them a body. Of somebody with two names much is said before them. */
function isTold(tokens: readonly Token[], name: NameSegment): boolean {
  const { type } = name.type;
  if (type === 'person' && name.words.length > 1) {
    const behind = definedBehind(tokens, name);
    return behind !== undefined && isPlainService(tokens, behind);
  }
  const definitions = definitionsOf(tokens, name);
  if (definitions.some((phrase) => BODY_NOUNS.has(nounOf(tokens, phrase)))) return false;
  if (definitions.some((phrase) => (isAcronym(name.text) ? isPlainService : isOfService)(tokens, phrase)))
    return true;
  // Bodies by their letters have platforms, and so have firms and ports: "the QPA platform". What is owned is none of them: "the port's Kibo platform".
  if (type === 'person' || isAcronym(name.text) || !/^(?:its|their|['’]s)$/.test(ownerBefore(tokens, name)))
    return false;
  const around = definedAround(tokens, name);
  return around !== undefined && around.head === name.endToken && isOfService(tokens, around);
}

/** What stands before a name and what is said of it: "its" of "its giant Kibo". */
function ownerBefore(tokens: readonly Token[], { firstToken }: NameSegment): string {
  const before = tokens[firstToken - 1];
  return (/^(?:ADJ|NOUN)$/.test(before?.pos ?? '') ? tokens[firstToken - 2] : before)?.lower ?? '';
}

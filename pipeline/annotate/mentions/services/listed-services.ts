import type { Token } from '../../../contract/annotation.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { soughtWords } from '../../../text/sought-words.ts';
import { isWithin } from '../names/overlapping.ts';
import { type ListedKind, withListed } from '../names/listed-items.ts';
import type { NameSegment } from '../names/segments.ts';

const NOUNS = soughtWords(words('portals platforms apps applications wallets chatbots superapps'));
const OPENING = /^[—–:(]$/;

/**
 * The segments with all that stand in a list of services, whatever each looks like by itself: "the three portals — CM Quay e-Post, Anna Maria and Tulo —",
 * "apps such as Anna Maria and Tulo".
 * @param segments in text order; so is what is given
 */
export function withListedServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return withListed(tokens, segments, LISTED);
}

/** Whether a name only seems to be one of something else, or a part of what is listed. */
function givesWay(other: NameSegment, item: NameSegment): boolean {
  if (!isWithin(other, item)) return false;
  const {
    type: { type, strength },
    text,
    firstToken,
    endToken,
  } = other;
  const isWhole = firstToken === item.firstToken && endToken === item.endToken;
  if (type === 'event' || type === 'instrument' || type === 'service') return !isWhole;
  if (!isWhole) return true;
  // "Smart Police" beside other apps
  if (type === 'organization')
    return strength < 2 || (item.words.length === 2 && intergovernmentalNamed(text) === undefined);
  return !isKnownPlace(text);
}

const LISTED: ListedKind = {
  nouns: NOUNS,
  type: { type: 'service', strength: 1 },
  opens: (tokens, noun) => (OPENING.test(tokens[noun + 1]?.text ?? '') ? noun + 2 : undefined),
  givesWay,
};

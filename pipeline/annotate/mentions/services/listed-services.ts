import type { Token } from '../../../contract/annotation.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { isWithin, overlapping, withInPlace } from '../names/overlapping.ts';
import { itemsFrom } from '../names/listed-items.ts';
import type { NameSegment } from '../names/segments.ts';

const NOUNS = soughtWords(words('portals platforms apps applications wallets chatbots superapps'));
const OPENING = /^[—–:(]$/;
const INTRODUCING = new Set(words('like including namely'));
const FEWEST = 2;

/**
 * The segments with all that stand in a list of services, whatever each looks like by itself: "the three portals — CM Quay e-Post, Anna Maria and Tulo —",
 * "apps such as Anna Maria and Tulo".
 * @param segments in text order; so is what is given
 */
export function withListedServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const noun of placesOf(NOUNS, tokens)) {
    const first = listStart(tokens, noun);
    if (first === undefined || (found.at(-1)?.endToken ?? 0) > first) continue;
    const items = itemsFrom(tokens, first, { type: 'service', strength: 1 });
    if (items.length < FEWEST) continue;
    for (const item of items)
      if (overlapping(segments, item).every((other) => givesWay(other, item))) found.push(item);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

function listStart(tokens: readonly Token[], noun: number): number | undefined {
  const next = tokens[noun + 1];
  if (OPENING.test(next?.text ?? '') || INTRODUCING.has(next?.lower ?? '')) return noun + 2;
  const second = tokens[noun + 2]?.lower ?? '';
  if (next?.lower === 'such' && second === 'as') return noun + 3;
  return next?.text === ',' && INTRODUCING.has(second) ? noun + 3 : undefined;
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

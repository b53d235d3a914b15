import type { Token } from '../../../contract/annotation.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { itemsFrom } from '../names/listed-items.ts';
import { isWithin, overlapping, withInPlace } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';

const FIRMS = soughtWords(words('companies firms startups start-ups vendors'));
const INTRODUCING = new Set(words('like including namely'));
/** Tokens from the noun to the colon: "companies won awards:". */
const LONGEST_CLAUSE = 6;
const FEWEST = 2;

/**
 * The segments with all that stand in a list of firms, whatever each looks like by itself: "three companies received awards: Kibo ID, Anna and Tulo",
 * "firms such as Anna and Tulo".
 * @param segments in text order; so is what is given
 */
export function withListedFirms(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (const noun of placesOf(FIRMS, tokens)) {
    const first = listStart(tokens, noun);
    if (first === undefined || (found.at(-1)?.endToken ?? 0) > first) continue;
    const items = itemsFrom(tokens, first, { type: 'organization', strength: 1 });
    if (items.length < FEWEST) continue;
    for (const item of items)
      if (overlapping(segments, item).every((other) => givesWay(other, item))) found.push(item);
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

function listStart(tokens: readonly Token[], noun: number): number | undefined {
  const [next, second] = [tokens[noun + 1], tokens[noun + 2]];
  if (INTRODUCING.has(next?.lower ?? '')) return noun + 2;
  if (next?.lower === 'such' && second?.lower === 'as') return noun + 3;
  if (next?.text === ',' && INTRODUCING.has(second?.lower ?? '')) return noun + 3;
  for (let at = noun + 1; at < noun + LONGEST_CLAUSE; at++) {
    const { text = '.' } = tokens[at] ?? {};
    if (text === ':') return at + 1;
    if (/^[.,;()“”"]$/.test(text)) return undefined;
  }
  return undefined;
}

/** What is one of something else by its own words stays: a land, a service that is known, an event. */
function givesWay(other: NameSegment, item: NameSegment): boolean {
  const { type, text } = other;
  if (!isWithin(other, item) || type.type === 'event' || type.type === 'instrument') return false;
  if (type.type === 'organization') return false;
  return !isKnownService(text) && !(type.type === 'place' && isKnownPlace(text));
}

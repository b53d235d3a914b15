import type { Token } from '../../../contract/annotation.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { soughtWords } from '../../../text/sought-words.ts';
import { type ListedKind, withListed } from '../names/listed-items.ts';
import { isWithin } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';

const FIRMS = soughtWords(words('companies firms startups start-ups vendors'));
/** Tokens from the noun to the colon: "companies won awards:". */
const LONGEST_CLAUSE = 6;

/**
 * The segments with all that stand in a list of firms, whatever each looks like by itself: "three companies received awards: Kibo ID, Anna and Tulo",
 * "firms such as Anna and Tulo".
 * @param segments in text order; so is what is given
 */
export function withListedFirms(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return withListed(tokens, segments, LISTED);
}

/** Behind the colon of "companies won awards:". */
function behindColon(tokens: readonly Token[], noun: number): number | undefined {
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

const LISTED: ListedKind = {
  nouns: FIRMS,
  type: { type: 'organization', strength: 1 },
  opens: behindColon,
  givesWay,
};

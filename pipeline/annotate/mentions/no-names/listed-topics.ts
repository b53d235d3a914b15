import type { Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { isInstrumentHead, isLegalHead } from '../../../lexicon/instrument-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { words } from '../../../lexicon/words.ts';
import { itemsFrom, LONGEST_LIST } from '../names/listed-items.ts';
import { isWithin, type Stretch } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** What topics are taken for. */
const TAKEN_FOR: ReadonlySet<NameSegment['type']['type']> = new Set(['organization', 'instrument', 'event']);
/** Topics that make a list one of topics, and which share of it they are. */
const [FEWEST, SHARE] = [3, 0.5];
/** Verbs of which topics are the object, and words behind which they are listed as such: "covering", "skills in". */
const OPENING: ReadonlySet<string> = new Set([
  ...words('cover covers covered covering encompass encompasses encompassed encompassing span spanning'),
  ...words('address addresses addressing explore explores exploring in on about'),
]);
/** Nouns for topics, within so many tokens of a list. */
const TOPIC_NOUNS: ReadonlySet<string> = new Set(
  words(
    'areas fields topics themes domains disciplines subjects sectors courses modules pillars tracks streams priorities skills',
  ),
);
const NEAR = 4;
/** What is done or is so. */
const ABSTRACT = /(?:[st]ion|ment|ity|[ae]nce|ness|ship|ing|log(?:y|ie)|acy|ics)s?$/;

/**
 * The segments without topics in a list of topics: "training in Port Innovation, Crew Development, Cyber Security and Cargo Regulation" names no body and no text.
 * @param segments in text order; so is what is given
 */
export function withoutListedTopics(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const lists: Stretch[] = [];
  let end = 0;
  for (const segment of segments) {
    if (segment.firstToken < end || !isTakenForName(segment)) continue;
    const start = listStart(tokens, segment.firstToken);
    const items = itemsFrom(tokens, start);
    end = items.at(-1)?.endToken ?? segment.endToken;
    if (opensTopics(tokens, start) && isListOfTopics(tokens, items))
      lists.push({ firstToken: start, endToken: end });
  }
  if (lists.length === 0) return segments;
  return segments.filter(
    (segment) => !isTakenForName(segment) || !lists.some((list) => isWithin(segment, list)),
  );
}

function isTakenForName({ type: { type }, text }: NameSegment): boolean {
  return TAKEN_FOR.has(type) || (type === 'place' && !isKnownPlace(text));
}

/** The first token of the list that a name stands in: back over capitals, commas and "and". */
function listStart(tokens: readonly Token[], from: number): number {
  let first = from;
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_LIST); at--) {
    if (isCapitalised(tokens[at])) first = at;
    else if (!/^(?:,|and|&)$/.test(tokens[at]?.lower ?? '')) break;
  }
  return first;
}

function opensTopics(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, start - NEAR), start).map(({ lower }) => lower);
  return OPENING.has(before.at(-1) ?? '') || before.some((word) => TOPIC_NOUNS.has(word));
}

function isListOfTopics(tokens: readonly Token[], items: readonly Stretch[]): boolean {
  const count = items.filter((item) => isTopic(tokens, item)).length;
  return count >= FEWEST && count > SHARE * items.length;
}

/** Two words or more of which the last is what is done or looked after, and neither who does it nor a text. */
function isTopic(tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean {
  const last = tokens[endToken - 1]?.lower ?? '';
  if (endToken - firstToken < 2 || isOrganizationHead(last) || BODY_NOUNS.has(last)) return false;
  if (isInstrumentHead(last) || isLegalHead(last)) return false;
  return ABSTRACT.test(last) || isPortfolioWord(last);
}

import { ruledNames } from '../annotate/mentions/names/ruled-names.ts';
import {
  contextFeatures,
  evidenceFeatures,
  NEIGHBOURS,
  neighbourFeature,
  noNeighbour,
  placeIn,
  ruleFeatures,
  speechFeatures,
  standingFeatures,
  within,
} from '../annotate/tagger/features.ts';
import { type Seen, seenIn } from '../annotate/tagger/seen.ts';
import { BEGIN, INSIDE, LAST, OUTSIDE, tagOf, TYPES, UNIT } from '../annotate/tagger/tags.ts';
import { wordFeatures } from '../annotate/tagger/word-features.ts';
import { nameZones, type Zone } from '../annotate/tagger/zones.ts';
import { lineBlocks, tokenize } from '../annotate/tokens.ts';
import type { MentionType, Sentence, Token } from '../contract/annotation.ts';
import type { GoldName, GoldText } from './gold.ts';

/** A zone of a text to learn from. */
export interface Example {
  /** Features of each token. */
  readonly features: readonly Int32Array[];
  /** For each token the tags that its marks allow, a bit each. */
  readonly allowed: Int32Array;
}

/** What there is to learn from a text: the features that the tagger will see, and the tags that the marked names allow. */
export function examplesOf(gold: GoldText): Example[] {
  const { tokens, sentences } = tokenize(gold.text, lineBlocks(gold.text));
  const seen = seenIn(tokens, sentences, ruledNames(tokens, sentences).names, wordFeatures);
  const zones = sentences.map((sentence) => ({ sentence, zones: nameZones(tokens, seen.words, sentence) }));
  const allowed = allowedTags(
    gold,
    tokens,
    zones.flatMap((one) => one.zones),
  );
  return zones.flatMap(({ sentence, zones: inSentence }) =>
    inSentence.map(({ firstToken, endToken }) => ({
      features: Array.from({ length: endToken - firstToken }, (_, at) =>
        featuresAt(seen, sentence, firstToken + at),
      ),
      allowed: allowed.slice(firstToken, endToken),
    })),
  );
}

/** All features of a token, in the order of their numbers: what is learned does not depend on the order in which they are made. */
function featuresAt(seen: Seen, sentence: Sentence, index: number): Int32Array {
  const { words, speech, ruled, evidence } = seen;
  const word = words[index];
  if (word === undefined) return new Int32Array();
  const features: number[] = [...word.own];
  for (const offset of NEIGHBOURS) {
    const place = index + offset;
    const inside = place >= sentence.firstToken && place < sentence.endToken;
    const neighbour = inside ? words[place] : undefined;
    if (neighbour === undefined) features.push(noNeighbour(offset));
    else for (const feature of neighbour.around) features.push(neighbourFeature(offset, feature));
  }
  const here = speech[index] ?? 0;
  const rule = ruled[index] ?? 0;
  standingFeatures({ word, place: placeIn(sentence, index), speech: here, rule }, features);
  speechFeatures(within(speech, index - 1, sentence), here, within(speech, index + 1, sentence), features);
  ruleFeatures(within(ruled, index - 1, sentence), rule, within(ruled, index + 1, sentence), features);
  const told = evidence[index];
  if (told !== undefined) evidenceFeatures(told.features, features);
  contextFeatures(seen, sentence, index, features);
  return Int32Array.from(features).sort();
}

/** The tags that the marks of a text allow each token; a name that crosses the edge of a zone cannot be learned and is passed over. */
function allowedTags(
  { names, unmarked }: GoldText,
  tokens: readonly Token[],
  zones: readonly Zone[],
): Int32Array {
  const allowed = new Int32Array(tokens.length).fill(
    (1 << OUTSIDE) | maskOf(unmarked, BEGIN, INSIDE, LAST, UNIT),
  );
  const zoneOf = new Int32Array(tokens.length).fill(-1);
  zones.forEach(({ firstToken, endToken }, zone) => zoneOf.fill(zone, firstToken, endToken));
  for (const { name, first, end } of tokensOfNames(names, tokens)) {
    if (end <= first || zoneOf[first] === -1 || zoneOf[first] !== zoneOf[end - 1]) continue;
    for (let at = first; at < end; at++) {
      const position = end - first === 1 ? UNIT : at === first ? BEGIN : at === end - 1 ? LAST : INSIDE;
      allowed[at] = maskOf(name.types, position);
    }
  }
  return allowed;
}

function maskOf(types: readonly MentionType[], ...positions: readonly number[]): number {
  let mask = 0;
  for (const type of types)
    for (const position of positions) mask |= 1 << tagOf(TYPES.indexOf(type), position);
  return mask;
}

/** The tokens that each name touches; both in text order. */
function tokensOfNames(
  names: readonly GoldName[],
  tokens: readonly Token[],
): { name: GoldName; first: number; end: number }[] {
  let index = 0;
  return names.map((name) => {
    while (index < tokens.length && (tokens[index]?.end ?? 0) <= name.start) index++;
    const first = index;
    while (index < tokens.length && (tokens[index]?.start ?? 0) < name.end) index++;
    return { name, first, end: index };
  });
}

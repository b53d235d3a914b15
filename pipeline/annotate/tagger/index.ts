import type { MentionType, Sentence, Token } from '../../contract/annotation.ts';
import { type Likelihoods, noLikelihoods, noteLikelihoods } from './likelihoods.ts';
import { type NameModel, shippedModel } from './model.ts';
import { ModelRows } from './model-rows.ts';
import { zoneScores } from './scores.ts';
import { type RuledName, seenIn } from './seen.ts';
import { BEGIN, LAST, OUTSIDE, positionOfTag, TYPES, typeOfTag, UNIT } from './tags.ts';
import { bestTags } from './viterbi.ts';
import { nameZones, type Zone } from './zones.ts';

/** A name as tagged; `[firstToken, endToken)`. */
export interface TaggedName extends Zone {
  readonly type: MentionType;
  readonly endsSentence: boolean;
}

/** What the tagger makes of a document. */
export interface Tagged {
  readonly names: readonly TaggedName[];
  readonly likelihoods: Likelihoods;
}

const rowsOf = new WeakMap<NameModel, ModelRows>();

/**
 * The names of a document, and how likely they are, by a linear-chain model over features of words, gazetteers, the rest of the document and what rules say.
 * Takes time in proportion to the tokens. In text order, none inside another.
 * @param ruled names that rules found
 */
export function tagNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  ruled: readonly RuledName[],
  model: NameModel = shippedModel(),
): Tagged {
  const rows = rowsOf.get(model) ?? new ModelRows(model);
  rowsOf.set(model, rows);
  const seen = seenIn(tokens, sentences, ruled, rows.wordOf);
  const names: TaggedName[] = [];
  const likelihoods = noLikelihoods(tokens.length);
  for (const sentence of sentences) {
    for (const zone of nameZones(tokens, seen.words, sentence)) {
      const scores = zoneScores(seen, sentence, zone, rows);
      const tags = bestTags(scores, model.transitions);
      pushNames(names, zone, sentence, tags);
      noteLikelihoods(likelihoods, scores, model.transitions, tags, zone.firstToken);
    }
  }
  return { names, likelihoods };
}

function pushNames(names: TaggedName[], zone: Zone, sentence: Sentence, tags: Uint8Array): void {
  let first = 0;
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index] ?? OUTSIDE;
    const position = positionOfTag(tag);
    if (position === BEGIN || position === UNIT) first = index;
    const type = TYPES[typeOfTag(tag)];
    if ((position !== LAST && position !== UNIT) || type === undefined) continue;
    const endToken = zone.firstToken + index + 1;
    names.push({
      firstToken: zone.firstToken + first,
      endToken,
      type,
      endsSentence: endToken === sentence.endToken,
    });
  }
}

import type { MentionType } from '../../contract/annotation.ts';
import { mayFollow, OUTSIDE, TAG_COUNT, TYPES, typeOfTag } from './tags.ts';

/** For the tokens of names: as what type they were tagged, and how likely the model holds it that they stand in a name of that type. */
export interface Likelihoods {
  /** Index into TYPES and one, so that 0 is no name. */
  readonly types: Uint8Array;
  readonly values: Float32Array;
}

/** Those of a document in which nothing is tagged yet. */
export function noLikelihoods(tokens: number): Likelihoods {
  return { types: new Uint8Array(tokens), values: new Float32Array(tokens) };
}

/** How likely all of `[firstToken, endToken)` stands in a name of that type: undefined where some of it was tagged otherwise, or not at all. */
export function likelihoodOf(
  { types, values }: Likelihoods,
  type: MentionType,
  firstToken: number,
  endToken: number,
): number | undefined {
  const tagged = TYPES.indexOf(type) + 1;
  let least = 1;
  for (let at = firstToken; at < endToken; at++) {
    if (types[at] !== tagged) return undefined;
    least = Math.min(least, values[at] ?? 0);
  }
  return least;
}

const BEFORE = Array.from({ length: TAG_COUNT }, (_, right) =>
  Uint8Array.from(
    Array.from({ length: TAG_COUNT }, (__, tag) => tag).filter((left) => mayFollow(left, right)),
  ),
);
const BEHIND = Array.from({ length: TAG_COUNT }, (_, left) =>
  Uint8Array.from(
    Array.from({ length: TAG_COUNT }, (__, tag) => tag).filter((right) => mayFollow(left, right)),
  ),
);
const MAY_BEGIN = Array.from({ length: TAG_COUNT }, (_, tag) => mayFollow(OUTSIDE, tag));
const MAY_END = Array.from({ length: TAG_COUNT }, (_, tag) => mayFollow(tag, OUTSIDE));

const movesKnown = new WeakMap<Float32Array, Float32Array>();

function movesOf(transitions: Float32Array): Float32Array {
  const known = movesKnown.get(transitions) ?? transitions.map(Math.exp);
  movesKnown.set(transitions, known);
  return known;
}

/**
 * Notes how likely the tags of a zone's names are, over all sequences of tags that it might have (forward-backward algorithm: Rabiner 1989).
 * @param scores a row of TAG_COUNT for each token of the zone
 * @param transitions a row for each tag of what the next tag adds
 * @param tags the sequence that was chosen
 * @param first the first token of the zone
 */
export function noteLikelihoods(
  { types, values }: Likelihoods,
  scores: Float32Array,
  transitions: Float32Array,
  tags: Uint8Array,
  first: number,
): void {
  if (tags.every((tag) => tag === OUTSIDE)) return;
  const moves = movesOf(transitions);
  const weights = weightsOf(scores);
  const forward = forwardSums(weights, moves);
  let behind: Float64Array = new Float64Array(TAG_COUNT);
  for (let tag = 0; tag < TAG_COUNT; tag++) behind[tag] = MAY_END[tag] === true ? 1 : 0;
  for (let at = tags.length - 1; at >= 0; at--) {
    const row = at * TAG_COUNT;
    const tag = tags[at] ?? OUTSIDE;
    if (tag !== OUTSIDE) {
      types[first + at] = typeOfTag(tag) + 1;
      values[first + at] = shareOfType(forward, row, behind, typeOfTag(tag));
    }
    if (at > 0) behind = sumsBehind(weights, row, behind, moves);
  }
}

/** The scores as factors, of each token as parts of the greatest. */
function weightsOf(scores: Float32Array): Float64Array {
  const weights = new Float64Array(scores.length);
  for (let row = 0; row < scores.length; row += TAG_COUNT) {
    let most = -Infinity;
    for (let tag = 0; tag < TAG_COUNT; tag++) most = Math.max(most, scores[row + tag] ?? 0);
    for (let tag = 0; tag < TAG_COUNT; tag++) weights[row + tag] = Math.exp((scores[row + tag] ?? 0) - most);
  }
  return weights;
}

/** For each token and tag the sum over all sequences up to there, as parts of those of all tags. */
function forwardSums(weights: Float64Array, moves: Float32Array): Float64Array {
  const sums = new Float64Array(weights.length);
  for (let row = 0; row < weights.length; row += TAG_COUNT) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let sum = row === 0 && MAY_BEGIN[tag] === true ? 1 : 0;
      if (row > 0)
        for (const left of BEFORE[tag] ?? [])
          sum += (sums[row - TAG_COUNT + left] ?? 0) * (moves[left * TAG_COUNT + tag] ?? 0);
      sums[row + tag] = sum * (weights[row + tag] ?? 0);
    }
    scaleRow(sums, row);
  }
  return sums;
}

/** For each tag before a token the sum over all sequences from that token on. */
function sumsBehind(
  weights: Float64Array,
  row: number,
  behind: Float64Array,
  moves: Float32Array,
): Float64Array {
  const sums = new Float64Array(TAG_COUNT);
  for (let left = 0; left < TAG_COUNT; left++) {
    let sum = 0;
    for (const tag of BEHIND[left] ?? [])
      sum += (moves[left * TAG_COUNT + tag] ?? 0) * (weights[row + tag] ?? 0) * (behind[tag] ?? 0);
    sums[left] = sum;
  }
  scaleRow(sums, 0);
  return sums;
}

/** Divides a row by its sum, lest long zones run out of digits. */
function scaleRow(sums: Float64Array, row: number): void {
  let total = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) total += sums[row + tag] ?? 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) sums[row + tag] = (sums[row + tag] ?? 0) / total;
}

/** What part of all sequences has a tag of that type at a token. */
function shareOfType(forward: Float64Array, row: number, behind: Float64Array, type: number): number {
  let all = 0;
  let own = 0;
  for (let tag = 0; tag < TAG_COUNT; tag++) {
    const sum = (forward[row + tag] ?? 0) * (behind[tag] ?? 0);
    all += sum;
    if (tag !== OUTSIDE && typeOfTag(tag) === type) own += sum;
  }
  return own / all;
}

import type { Example } from './examples.ts';
import { mayFollow, TAG_COUNT } from '../annotate/tagger/tags.ts';

const K = TAG_COUNT;
const LEARNING_RATE = 0.05;
/** What the squares of a weight's gradients are counted from, so that its first steps are no leaps. */
const FIRST_SQUARE = 1e-2;
/** Smaller differences of probability are not worth a step. */
const SMALLEST_STEP = 1e-3;
const FOLLOWING = Array.from({ length: K }, (_, left) =>
  Array.from({ length: K }, (_, right) => right).filter((right) => mayFollow(left, right)),
);

/** Weights of a linear-chain conditional random field: a row of TAG_COUNT for each feature, and for each tag before another. */
export interface Crf {
  readonly emission: Float32Array;
  readonly transition: Float32Array;
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011). Where the marks of a token allow several
 * tags, the likelihood is that of all sequences that they allow together (Tsuboi et al. 2008).
 * The weights given are the mean over the later half of the rounds.
 * @param examples with features numbered from 0
 */
export function trainCrf(
  examples: readonly Example[],
  featureCount: number,
  options: {
    readonly rounds: number;
    readonly dropout: number;
    readonly random: () => number;
    readonly log: (line: string) => void;
  },
): Crf {
  const emission = new Float32Array(featureCount * K);
  const squares = new Float32Array(featureCount * K);
  const transition = new Float32Array(K * K);
  const transitionSquares = new Float32Array(K * K);
  const order = examples.map((_, index) => index);
  const sum = new Float32Array(emission.length);
  const sumT = new Float32Array(K * K);
  let averaged = 0;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, options.random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const features = example.features.map((list) => list.filter(() => options.random() >= options.dropout));
      loss += step(features, example.allowed, { emission, squares, transition, transitionSquares });
    }
    if (round >= options.rounds / 2) {
      for (let at = 0; at < emission.length; at++) sum[at] = (sum[at] ?? 0) + (emission[at] ?? 0);
      for (let at = 0; at < sumT.length; at++) sumT[at] = (sumT[at] ?? 0) + (transition[at] ?? 0);
      averaged++;
    }
    options.log(`round ${round + 1}: loss ${loss.toFixed(0)}`);
  }
  // With features dropped, those left had to do the work of all.
  const scale = (1 - options.dropout) / averaged;
  return { emission: sum.map((value) => value * scale), transition: sumT.map((value) => value / averaged) };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

interface State extends Crf {
  readonly squares: Float32Array;
  readonly transitionSquares: Float32Array;
}

/** One step up the gradient of an example's likelihood; gives its loss. */
function step(features: readonly Int32Array[], allowed: Int32Array, state: State): number {
  const length = features.length;
  const { emission, squares, transition, transitionSquares } = state;
  const scores = new Float64Array(length * K);
  features.forEach((list, at) => {
    for (const feature of list)
      for (let tag = 0; tag < K; tag++)
        scores[at * K + tag] = (scores[at * K + tag] ?? 0) + (emission[feature * K + tag] ?? 0);
  });
  const potential = scores.slice();
  for (let at = 0; at < length; at++) {
    let most = -Infinity;
    for (let tag = 0; tag < K; tag++) most = Math.max(most, scores[at * K + tag] ?? 0);
    for (let tag = 0; tag < K; tag++) potential[at * K + tag] = Math.exp((scores[at * K + tag] ?? 0) - most);
  }
  const moves = transition.map(Math.exp);
  const free = marginals(potential, moves, length, undefined);
  const held = marginals(potential, moves, length, allowed);
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < K; tag++) {
      const gradient = (held.tags[at * K + tag] ?? 0) - (free.tags[at * K + tag] ?? 0);
      if (Math.abs(gradient) < SMALLEST_STEP) continue;
      for (const feature of features[at] ?? []) {
        const place = feature * K + tag;
        const square = (squares[place] ?? 0) + gradient * gradient;
        squares[place] = square;
        emission[place] =
          (emission[place] ?? 0) + (LEARNING_RATE * gradient) / Math.sqrt(square + FIRST_SQUARE);
      }
    }
  }
  for (let pair = 0; pair < K * K; pair++) {
    const gradient = (held.pairs[pair] ?? 0) - (free.pairs[pair] ?? 0);
    if (Math.abs(gradient) < SMALLEST_STEP) continue;
    const square = (transitionSquares[pair] ?? 0) + gradient * gradient;
    transitionSquares[pair] = square;
    transition[pair] =
      (transition[pair] ?? 0) + (LEARNING_RATE * gradient) / Math.sqrt(square + FIRST_SQUARE);
  }
  return free.log - held.log;
}

/** Probabilities of each tag at each token and of each pair of tags, summed over tokens, by the forward-backward algorithm. */
function marginals(
  potential: Float64Array,
  moves: Float32Array,
  length: number,
  allowed: Int32Array | undefined,
) {
  const forward = new Float64Array(length * K);
  const scale = new Float64Array(length);
  let log = 0;
  const open = (at: number, tag: number): boolean =>
    allowed === undefined || (((allowed[at] ?? 0) >>> tag) & 1) === 1;
  for (let at = 0; at < length; at++) {
    let total = 0;
    for (let tag = 0; tag < K; tag++) {
      if (!open(at, tag)) continue;
      let value = 0;
      if (at === 0) value = mayFollow(0, tag) ? 1 : 0;
      else
        for (const left of PRECEDING[tag] ?? [])
          value += (forward[(at - 1) * K + left] ?? 0) * (moves[left * K + tag] ?? 0);
      if (at === length - 1 && !MAY_END[tag]) value = 0;
      value *= potential[at * K + tag] ?? 0;
      forward[at * K + tag] = value;
      total += value;
    }
    scale[at] = total;
    log += Math.log(total);
    for (let tag = 0; tag < K; tag++) forward[at * K + tag] = (forward[at * K + tag] ?? 0) / total;
  }
  const tags = new Float64Array(length * K);
  const pairs = new Float64Array(K * K);
  let backward = new Float64Array(K);
  for (let tag = 0; tag < K; tag++) backward[tag] = 1;
  for (let at = length - 1; at >= 0; at--) {
    for (let tag = 0; tag < K; tag++)
      tags[at * K + tag] = (forward[at * K + tag] ?? 0) * (backward[tag] ?? 0);
    if (at === 0) break;
    const before = new Float64Array(K);
    const weight = new Float64Array(K);
    for (let tag = 0; tag < K; tag++)
      weight[tag] = open(at, tag)
        ? ((potential[at * K + tag] ?? 0) * (backward[tag] ?? 0)) / (scale[at] ?? 1)
        : 0;
    if (at === length - 1) for (let tag = 0; tag < K; tag++) if (!MAY_END[tag]) weight[tag] = 0;
    for (let left = 0; left < K; left++) {
      const a = forward[(at - 1) * K + left] ?? 0;
      if (a === 0) continue;
      let value = 0;
      for (const tag of FOLLOWING[left] ?? []) {
        const through = (moves[left * K + tag] ?? 0) * (weight[tag] ?? 0);
        value += through;
        pairs[left * K + tag] = (pairs[left * K + tag] ?? 0) + a * through;
      }
      before[left] = value;
    }
    backward = before;
  }
  return { tags, pairs, log };
}

const PRECEDING = Array.from({ length: K }, (_, right) =>
  Array.from({ length: K }, (_, left) => left).filter((left) => mayFollow(left, right)),
);
const MAY_END = Array.from({ length: K }, (_, tag) => mayFollow(tag, 0));

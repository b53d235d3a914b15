import { mayFollow, OUTSIDE, TAG_COUNT } from './tags.ts';

const BEFORE: readonly (readonly number[])[] = Array.from({ length: TAG_COUNT }, (_, right) =>
  Array.from({ length: TAG_COUNT }, (__, tag) => tag).filter((left) => mayFollow(left, right)),
);
/** For each tag those that may stand directly before it, one list after the other, and where each list begins. */
const PRECEDING = Uint8Array.from(BEFORE.flat());
const FIRST_PRECEDING = Uint16Array.from(
  { length: TAG_COUNT + 1 },
  (_, tag) => BEFORE.slice(0, tag).flat().length,
);
const MAY_BEGIN: readonly boolean[] = BEFORE.map((left) => left.includes(OUTSIDE));
const MAY_END: readonly boolean[] = Array.from({ length: TAG_COUNT }, (_, tag) => mayFollow(tag, OUTSIDE));

/** The tags after which a name may begin or none be. */
const CLOSED = Uint8Array.from(BEFORE[OUTSIDE] ?? []);
/** Those of them that may lie on the best sequence, of one token at a time. */
const hopeful = new Uint8Array(TAG_COUNT);

/** The least and the most that a tag's transitions add where what follows is free. */
interface Bounds {
  readonly least: Float32Array;
  readonly most: Float32Array;
}

const boundsKnown = new WeakMap<Float32Array, Bounds>();

function boundsOf(transitions: Float32Array): Bounds {
  const known = boundsKnown.get(transitions);
  if (known !== undefined) return known;
  const bounds = { least: new Float32Array(TAG_COUNT), most: new Float32Array(TAG_COUNT) };
  for (const left of CLOSED) {
    const row = [...transitions.subarray(left * TAG_COUNT, (left + 1) * TAG_COUNT)];
    const allowed = row.filter((_, tag) => MAY_BEGIN[tag]);
    bounds.least[left] = Math.min(...allowed);
    bounds.most[left] = Math.max(...allowed);
  }
  boundsKnown.set(transitions, bounds);
  return bounds;
}

/** Notes the closed tags of a token that no other beats whatever follows, which are few; gives how many there are. */
function noteHopeful(best: Float32Array, row: number, { least, most }: Bounds): number {
  let sure = -Infinity;
  for (let index = 0; index < CLOSED.length; index++) {
    const tag = CLOSED[index] ?? 0;
    sure = Math.max(sure, (best[row + tag] ?? 0) + (least[tag] ?? 0));
  }
  let count = 0;
  for (let index = 0; index < CLOSED.length; index++) {
    const tag = CLOSED[index] ?? 0;
    if ((best[row + tag] ?? 0) + (most[tag] ?? 0) >= sure) hopeful[count++] = tag;
  }
  return count;
}

/** Sequences of as many tokens share memory, which takes longer to get than to fill. */
const SHORT = 64;
const bestOfShort = new Float32Array(SHORT * TAG_COUNT);
const fromOfShort = new Uint8Array(SHORT * TAG_COUNT);

/**
 * The sequence of tags with the highest score that forms whole names (Viterbi 1967).
 * @param scores a row of TAG_COUNT for each token
 * @param transitions a row for each tag of what the next tag adds
 */
export function bestTags(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / TAG_COUNT;
  const isShort = length <= SHORT;
  const best = isShort ? bestOfShort : new Float32Array(scores.length);
  const from = isShort ? fromOfShort : new Uint8Array(scores.length);
  for (let tag = 0; tag < TAG_COUNT; tag++)
    best[tag] = MAY_BEGIN[tag] === true ? (scores[tag] ?? 0) : -Infinity;
  const bounds = boundsOf(transitions);
  for (let at = 1; at < length; at++) {
    const row = at * TAG_COUNT;
    const hopefulCount = noteHopeful(best, row - TAG_COUNT, bounds);
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let most = -Infinity;
      let mostFrom = 0;
      const isFree = MAY_BEGIN[tag] === true;
      const lefts = isFree ? hopeful : PRECEDING;
      const end = isFree ? hopefulCount : (FIRST_PRECEDING[tag + 1] ?? 0);
      for (let index = isFree ? 0 : (FIRST_PRECEDING[tag] ?? 0); index < end; index++) {
        const left = lefts[index] ?? 0;
        const score = (best[row - TAG_COUNT + left] ?? 0) + (transitions[left * TAG_COUNT + tag] ?? 0);
        if (score > most) {
          most = score;
          mostFrom = left;
        }
      }
      best[row + tag] = most + (scores[row + tag] ?? 0);
      from[row + tag] = mostFrom;
    }
  }
  return traced(best, from, length);
}

function traced(best: Float32Array, from: Uint8Array, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  const last = (length - 1) * TAG_COUNT;
  let tag = OUTSIDE;
  for (let other = 1; other < TAG_COUNT; other++)
    if (MAY_END[other] === true && (best[last + other] ?? 0) > (best[last + tag] ?? 0)) tag = other;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = from[at * TAG_COUNT + tag] ?? OUTSIDE;
  }
  return tags;
}

import { memoized } from '../../text/memoized.ts';
import type { Evidence } from './evidence.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import {
  evidenceFeatures,
  NEIGHBOURS,
  neighbourFeature,
  noNeighbour,
  type Place,
  ruleFeatures,
  speechFeatures,
  standingFeatures,
} from './features.ts';
import type { NameModel } from './model.ts';
import { ROW_LENGTH } from './packed-rows.ts';
import { wordFeatures, type WordFeatures } from './word-features.ts';

/** A word form with room for what a model says of it, which is found once a name may stand there or beside it. */
export interface ScoredWord extends WordFeatures {
  /** What it says of the words beside it: a row for each of NEIGHBOURS. */
  beside: Int32Array | undefined;
  /** What it says where it stands, for each way of standing that was met. */
  standing: StandingRow | undefined;
}

interface StandingRow {
  /** Which way of standing. */
  readonly key: number;
  readonly row: Int32Array;
  readonly next: StandingRow | undefined;
}

/** More than there are parts of speech, and than there are things that rules say of a token. */
const MOST_SPEECH = 32;
const MOST_RULES = 128;
/** Rows are forgotten once there are more, so that memory stays bounded. */
const MOST_ROWS = 8192;

const buffer = new FeatureBuffer();

/**
 * What a model says of features that return again and again, remembered as rows (see `packed-rows.ts`): only those of rare pairs
 * are then looked up one by one. What it gives depends on nothing that was read before.
 */
export class ModelRows {
  readonly model: NameModel;
  /** The features of a word form, remembered: an article repeats most of its words. */
  readonly wordOf: (text: string) => ScoredWord;
  /** The rows of `besideWord` where no word stands. */
  readonly besideNothing: Int32Array;
  readonly #ofSpeech = new Map<number, Int32Array>();
  readonly #ofRules = new Map<number, Int32Array>();

  constructor(model: NameModel) {
    this.model = model;
    this.wordOf = memoized((text) =>
      Object.assign(wordFeatures(text), { beside: undefined, standing: undefined }),
    );
    this.besideNothing = new Int32Array(NEIGHBOURS.length * ROW_LENGTH);
    for (const [which, offset] of NEIGHBOURS.entries()) {
      buffer.push(noNeighbour(offset));
      buffer.addTo(this.besideNothing, model, which * ROW_LENGTH);
    }
  }

  /** What a word says of the words beside it: a row for each of NEIGHBOURS. */
  besideWord(word: ScoredWord): Int32Array {
    return (word.beside ??= this.#besideWord(word));
  }

  #besideWord({ around }: WordFeatures): Int32Array {
    const rows = new Int32Array(NEIGHBOURS.length * ROW_LENGTH);
    for (const [which, offset] of NEIGHBOURS.entries()) {
      for (const feature of around) buffer.push(neighbourFeature(offset, feature));
      buffer.addTo(rows, this.model, which * ROW_LENGTH);
    }
    return rows;
  }

  /** What a word says where it stands so; see `standingFeatures`. */
  standing(word: ScoredWord, place: Place, speech: number, rule: number): Int32Array {
    const key = (rule * MOST_SPEECH + speech) * 3 + place;
    for (let one = word.standing; one !== undefined; one = one.next) if (one.key === key) return one.row;
    for (const feature of word.own) buffer.push(feature);
    standingFeatures({ word, place, speech, rule }, buffer);
    const row = this.#rowOfBuffer();
    word.standing = { key, row, next: word.standing };
    return row;
  }

  /** What the parts of speech of three tokens in a row say of the second. */
  speech(left: number, here: number, right: number): Int32Array {
    const key = ((left + 1) * MOST_SPEECH + here) * MOST_SPEECH + right + 1;
    const known = this.#ofSpeech.get(key);
    if (known !== undefined) return known;
    speechFeatures(left, here, right, buffer);
    return keep(this.#ofSpeech, key, this.#rowOfBuffer());
  }

  /** What it says of the second of three tokens in a row what rules say of them. */
  rules(before: number, rule: number, after: number): Int32Array {
    const key = ((before + 1) * MOST_RULES + rule) * MOST_RULES + after + 1;
    const known = this.#ofRules.get(key);
    if (known !== undefined) return known;
    ruleFeatures(before, rule, after, buffer);
    return keep(this.#ofRules, key, this.#rowOfBuffer());
  }

  /** What the whole document says of a word. */
  evidence(told: Evidence): Int32Array {
    if (told.row !== undefined) return told.row;
    evidenceFeatures(told.features, buffer);
    return (told.row = this.#rowOfBuffer());
  }

  #rowOfBuffer(): Int32Array {
    const row = new Int32Array(ROW_LENGTH);
    buffer.addTo(row, this.model);
    return row;
  }
}

function keep(rows: Map<number, Int32Array>, key: number, row: Int32Array): Int32Array {
  if (rows.size >= MOST_ROWS) rows.clear();
  rows.set(key, row);
  return row;
}

import type { Sentence } from '../../contract/annotation.ts';
import { FeatureBuffer } from './feature-buffer.ts';
import { contextFeatures, NEIGHBOURS, placeIn, within } from './features.ts';
import type { ModelRows, ScoredWord } from './model-rows.ts';
import { addRow, ROW_LENGTH, unpackRow } from './packed-rows.ts';
import type { Seen } from './seen.ts';
import { TAG_COUNT } from './tags.ts';
import type { Zone } from './zones.ts';

const buffer = new FeatureBuffer();
/** The row of one token at a time. */
const row = new Int32Array(ROW_LENGTH);

/** A row of TAG_COUNT scores for each token of a zone; they stand until the next call. */
export function zoneScores(
  seen: Seen<ScoredWord>,
  sentence: Sentence,
  { firstToken, endToken }: Zone,
  rows: ModelRows,
): Float32Array {
  const scores = roomFor(endToken - firstToken);
  for (let index = firstToken; index < endToken; index++) {
    row.fill(0);
    addToken(seen, sentence, index, rows);
    unpackRow(row, rows.model.scale, scores, (index - firstToken) * TAG_COUNT);
  }
  return scores;
}

/** Adds all that is said of one token to the row. */
function addToken(seen: Seen<ScoredWord>, sentence: Sentence, index: number, rows: ModelRows): void {
  const { words, speech, ruled, evidence } = seen;
  const word = words[index];
  if (word === undefined) return;
  const here = speech[index] ?? 0;
  const rule = ruled[index] ?? 0;
  addRow(row, rows.standing(word, placeIn(sentence, index), here, rule), 0);
  addNeighbours(words, sentence, index, rows);
  const left = index - 1;
  const right = index + 1;
  addRow(row, rows.speech(within(speech, left, sentence), here, within(speech, right, sentence)), 0);
  addRow(row, rows.rules(within(ruled, left, sentence), rule, within(ruled, right, sentence)), 0);
  const told = evidence[index];
  if (told !== undefined) addRow(row, rows.evidence(told), 0);
  contextFeatures(seen, sentence, index, buffer);
  buffer.addTo(row, rows.model);
}

function addNeighbours(
  words: readonly ScoredWord[],
  { firstToken, endToken }: Sentence,
  index: number,
  rows: ModelRows,
): void {
  for (let which = 0; which < NEIGHBOURS.length; which++) {
    const place = index + (NEIGHBOURS[which] ?? 0);
    const neighbour = place >= firstToken && place < endToken ? words[place] : undefined;
    const said = neighbour === undefined ? rows.besideNothing : rows.besideWord(neighbour);
    addRow(row, said, which * ROW_LENGTH);
  }
}

/** As many tokens as nearly all zones have: theirs share memory, which takes longer to get than to fill. */
const SHORT_ZONE = 64;
const shortZone = new Float32Array(SHORT_ZONE * TAG_COUNT);

function roomFor(tokens: number): Float32Array {
  return tokens > SHORT_ZONE
    ? new Float32Array(tokens * TAG_COUNT)
    : shortZone.subarray(0, tokens * TAG_COUNT);
}

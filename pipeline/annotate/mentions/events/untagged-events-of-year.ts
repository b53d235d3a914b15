import type { Token } from '../../../contract/annotation.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { isWhereOneIs } from './events-of-year.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const YEAR = /^20\d{2}$/;
/** Words of a name before its year. */
const FEWEST = 2;
const MOST = 6;

/**
 * The segments, with those events that a tagger takes for no names at all: words with capitals and a year behind "at", "during" or "attended", as "at
 * Digital Trade Live 2026" in a title.
 * @param segments in text order, and so are those given
 */
export function withUntaggedEventsOfYear(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const found: NameSegment[] = [];
  for (let at = FEWEST; at < tokens.length; at++) {
    const { text = '' } = tokens[at] ?? {};
    if (text.length !== 4 || !YEAR.test(text)) continue;
    const first = beginningOf(tokens, at);
    if (first === undefined || overlapping(segments, { firstToken: first, endToken: at + 1 }).length > 0)
      continue;
    found.push(segmentAt(tokens, first, at + 1, { type: 'event', strength: 2 }));
  }
  return found.length === 0 ? segments : withInPlace(segments, found);
}

/** Where a name begins that ends in a year, and stands where somebody is; undefined where none does. */
function beginningOf(tokens: readonly Token[], year: number): number | undefined {
  let first = year;
  while (first > year - MOST && isCapitalised(tokens[first - 1])) {
    if (isInstrumentHead(tokens[first - 1]?.lower ?? '')) return undefined;
    first--;
  }
  return year - first >= FEWEST && isWhereOneIs(tokens, first) ? first : undefined;
}

import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { apartFrom } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { titleEnd } from '../names/title-ends.ts';
import { CLOSING_MARKS } from '../names/title-marks.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Tokens of a subtitle, and of the shortest that no marks hold. */
const LONGEST = 20;
const FEWEST = 3;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  words('a an the and of for in on to with through by as from towards , - – &'),
);
/** Behind a subtitle without marks: the sentence goes on. In a headline it does not: "Quay Summit 2024: Ministers Call for Unity". */
const GOES_ON = new Set(
  words('was were is are will has had takes took opened opens began begins , ( in at on'),
);

/**
 * The segments, of which events reach over their subtitles, so that nothing stands between them and the words behind: "The Quay Summit 2024: Building Our
 * Common Port was held in Porto". The name stays what stands before the colon, and the subtitle is no name.
 * @param segments in text order; so is what is given
 */
export function withSubtitles(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const titled = segments.flatMap((segment) => {
    const endToken = subtitleEnd(tokens, segment);
    return endToken === undefined ? [] : [{ segment, endToken }];
  });
  if (titled.length === 0) return segments;
  const ends = new Map(titled.map(({ segment, endToken }) => [segment.firstToken, endToken]));
  const subtitles = titled.map(({ segment, endToken }) => ({ firstToken: segment.endToken, endToken }));
  return apartFrom(segments, subtitles).map((segment) => {
    const endToken = ends.get(segment.firstToken);
    return endToken === undefined ? segment : { ...segment, endToken };
  });
}

/** Behind the subtitle of an event, and behind the mark that closes the whole. */
function subtitleEnd(
  tokens: readonly Token[],
  { type, firstToken, endToken }: NameSegment,
): number | undefined {
  if (type.type !== 'event' || tokens[endToken]?.text !== ':' || !isCapitalised(tokens[endToken + 1]))
    return undefined;
  const closing = CLOSING_MARKS.get(tokens[firstToken - 1]?.text ?? '');
  const end = titleEnd(tokens, endToken + 1, TITLE);
  if (closing !== undefined) return tokens[end]?.text === closing ? end + 1 : undefined;
  const isLong = end - endToken > FEWEST;
  return isLong && GOES_ON.has(tokens[end]?.lower ?? '') ? end : undefined;
}

function isTitleWord(token: Token | undefined): boolean {
  return isCapitalised(token) || /^\d+$/.test(token?.text ?? '');
}

const TITLE = { isWord: isTitleWord, small: SMALL_WORDS, longest: LONGEST };

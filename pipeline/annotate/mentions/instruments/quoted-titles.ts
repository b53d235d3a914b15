import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { withInPlace } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { CLOSING_MARKS, OPENING_MARKS, titleInMarks } from '../names/title-marks.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { placesOf } from '../../../text/sought-words.ts';

/** Nouns before a title: of acts that are titled by their matter ("On Ports"), and of plans that are titled like other things. */
const ACTS = new Set(
  words('law laws decree decrees bill act resolution order edict ordinance directive regulation'),
);
const PLANS = new Set(
  words(
    'strategy strategies program programs programme programmes plan plans concept roadmap policy declaration agreement memorandum convention charter framework blueprint project',
  ),
);
/** What stands before a title that a noun follows. */
const ARTICLES = new Set(words("the 's its their our"));
/** Tokens of a title. */
const LONGEST = 30;
const FEWEST = 2;
/** Marks of what is said in quotation marks and is no title. */
const SENTENCES = new Set(['.', '?', '!', ';']);
const SMALL_WORDS = new Set(
  words('of and for on in the to a an with by from at until till through between among as into'),
);

/**
 * Laws and plans by their titles in quotation marks: the law “On Ports”, the state programme “Open Harbours 2030”, the “Ports for All” programme.
 * They take the place of names that share words with them.
 * @param segments names found otherwise, in text order; so is what is given
 */
export function withQuotedTitles(tokens: readonly Token[], segments: readonly NameSegment[]): NameSegment[] {
  const titles: NameSegment[] = [];
  let behind = 1;
  for (const open of placesOf(OPENING_MARKS, tokens)) {
    const closing = CLOSING_MARKS.get(tokens[open]?.text ?? '');
    if (open < behind || closing === undefined) continue;
    const before = tokens[open - 1]?.lower ?? '';
    const isBehindNoun = isNoun(before) || isHeaded(tokens, open + 1);
    const close = closingBehind(tokens, open, closing);
    if (close === undefined) continue;
    // A point that stands inside the marks ends the sentence.
    const end = /^[.,]$/.test(tokens[close - 1]?.text ?? '') && before !== 'plan' ? close - 1 : close;
    const isEnded = endsWithHead(tokens, open + 1, end);
    if ((!isBehindNoun && !ARTICLES.has(before) && !isEnded) || !isTitle(tokens, open + 1, end, before))
      continue;
    if (!isBehindNoun && !isEnded && !PLANS.has(tokens[close + 1]?.text ?? '')) continue;
    const title = titleInMarks(tokens, open, end, { type: 'instrument', strength: 2 });
    titles.push({ ...title, endToken: close + 1 });
    behind = end + 1;
  }
  return withInPlace(segments, titles);
}

function isNoun(lower: string): boolean {
  return ACTS.has(lower) || PLANS.has(lower);
}

/** “Strategy for Open Harbours”, “State Programme for Open Harbours”: a title that says itself what it is of. */
function isHeaded(tokens: readonly Token[], first: number): boolean {
  for (let head = first; head < first + LONGEST_HEAD && isCapitalised(tokens[head]); head++)
    if (isNoun(tokens[head]?.lower ?? '') && /^(?:for|of|on)$/.test(tokens[head + 1]?.lower ?? ''))
      return true;
  return false;
}

/** Words of "National Action Plan". */
const LONGEST_HEAD = 3;

/** “Fair Port Fees and Open Harbours Act”: several words of which the last is the kind of it. */
function endsWithHead(tokens: readonly Token[], first: number, end: number): boolean {
  const head = tokens[end - 1];
  return end - first >= FEWEST_OF_HEADED && isCapitalised(head) && isNoun(head?.lower ?? '');
}

/** “My Life Plan” may be a book. */
const FEWEST_OF_HEADED = 4;

function closingBehind(tokens: readonly Token[], open: number, closing: string): number | undefined {
  for (let at = open + 1; at < Math.min(tokens.length, open + LONGEST); at++) {
    const text = tokens[at]?.text ?? '';
    if (text === closing) return at;
    if (SENTENCES.has(text) && !(text === '.' && tokens[at + 1]?.text === closing)) return undefined;
  }
  return undefined;
}

/** Words, fewer of which may be anything. */
const FEWEST_OF_PROJECT = 4;

/** Not what somebody says of it: the plan “Will never work,” he said. */
function isTitle(tokens: readonly Token[], first: number, end: number, noun: string): boolean {
  if (end - first < FEWEST || tokens[end - 1]?.text === ',' || !isCapitalised(tokens[first])) return false;
  if (ACTS.has(noun) && tokens[first]?.text === 'On') return true;
  // Projects are titled like sentences: the project “Support for open harbours in Togo”.
  if (noun === 'project' && end - first >= FEWEST_OF_PROJECT)
    return tokens.slice(first, end).every(({ pos }) => pos !== 'AUX' && pos !== 'PRON');
  return tokens
    .slice(first, end)
    .every((token) => isCapitalised(token) || SMALL_WORDS.has(token.lower) || !/\p{L}/u.test(token.text));
}

import type { Mention, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Behind these stands an event that only tells when another was. */
const TIMES = new Set(words('after following since before until'));
/** "along with", "including": one of several. */
const BESIDE: ReadonlySet<string> = new Set(['along', 'together']);
/** "within the scope of", "on the sidelines of", "part of": what another event belongs to. */
const FRAMES = new Set(words('scope framework sidelines margins part occasion context ahead eve run-up'));
/** What may stand before the name: "the 2007", "this year's". */
const BESIDE_NAME = new Set(['DET', 'NUM', 'ADJ', 'PART']);
const FARTHEST = 4;
/** Who held it, and that it was: "six years after Lisbon hosted the". */
const HOSTED = new Set(words('hosted held organised organized staged'));
const LONGEST_HOST = 4;

/**
 * Whether an event is named only to say when or on what occasion another is, or what else there is: "six years after Lisbon hosted the Quay Summit", "within the scope of the
 * Harbour Week". "The event" behind it is the other one.
 */
export function isFramingEvent(tokens: readonly Token[], { type, firstToken }: Mention): boolean {
  if (type !== 'event') return false;
  // "the Preparatory Meeting for the Ports Conference (PC-25)": behind another of its names or what it prepares.
  if (tokens[firstToken - 1]?.text === '(') return isCapitalised(tokens[firstToken - 2]);
  let at = firstToken - 1;
  while (at > firstToken - FARTHEST && BESIDE_NAME.has(tokens[at]?.pos ?? '')) at--;
  const { lower = '' } = tokens[at] ?? {};
  if (lower === 'of') return FRAMES.has(tokens[at - 1]?.lower ?? '');
  if (TIMES.has(lower) || lower === 'including' || lower === 'alongside') return true;
  if (lower === 'with') return BESIDE.has(tokens[at - 1]?.lower ?? '');
  if (!HOSTED.has(lower)) return false;
  for (let back = at - 1; back >= at - LONGEST_HOST; back--)
    if (TIMES.has(tokens[back]?.lower ?? '')) return true;
  return false;
}

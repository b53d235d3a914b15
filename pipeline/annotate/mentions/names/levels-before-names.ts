import type { Token } from '../../../contract/annotation.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isAcronym, isCapitalised, isHyphen, touches } from './token-shapes.ts';

/** Of the second parts these are said of bodies whatever stands before them. */
const LEVELS = /^(?:level|ended|wide)$/;
/** What is done to or by somebody, and no part of a name: "Quay-based", "Dock-led", "Quay-owned", "Dock-like". */
const DONE = /(?:ed|ing)$|^(?:led|born|run|made|built|like|style|type|bound|held|era|and|to|of|in|the)$/;
const LEVEL = /^\p{Lu}\p{L}*-(?:level|ended|wide) (?=\p{Lu})/u;
/** "National One-stop Business Portal" */
const BEFORE_BOTH =
  /^(?:National|Federal|Central|Integrated|Unified|Regional|Global|Digital|Public|Joint|Electronic|Universal)$/;
const LEVELLED: ReadonlySet<string> = new Set(['organization', 'instrument', 'event', 'service']);

/**
 * The segments, of which bodies, texts, events and services begin with an adjective before them of which only the first part has a capital: "High-level
 * Panel", "Open-ended Working Group", "Long-term Port Strategy", "Real-time Payments Platform".
 * @param segments in text order; so is what is given
 */
export function withLevelsBefore(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  return segments.map((segment, index) => {
    const { firstToken, endToken, type } = segment;
    if (!LEVELLED.has(type.type) || !isLevel(tokens, firstToken - 1)) return segment;
    const start = BEFORE_BOTH.test(tokens[firstToken - 4]?.text ?? '') ? firstToken - 4 : firstToken - 3;
    return (segments[index - 1]?.endToken ?? 0) > start ? segment : segmentAt(tokens, start, endToken, type);
  });
}

/** "level" of "High-level", "term" of "Long-term"; where a sentence begins, only such as bodies have. */
function isLevel(tokens: readonly Token[], at: number): boolean {
  const [part, hyphen, level] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (part === undefined || level === undefined || !isHyphen(hyphen) || !isCapitalised(part)) return false;
  if (!touches(part, hyphen) || !touches(hyphen, level) || !/^\p{Ll}+$/u.test(level.text)) return false;
  if (LEVELS.test(level.text)) return true;
  const opensSentence = at < 3 || /^[.!?:\n]$/.test(tokens[at - 3]?.text ?? '');
  return !opensSentence && !DONE.test(level.text) && !isAcronym(part.text) && !isKnownPlace(part.text);
}

/** "High-level Panel on Ports" is called "the Panel on Ports", too. */
export function withoutLevel(name: string): string {
  return name.replace(LEVEL, '');
}

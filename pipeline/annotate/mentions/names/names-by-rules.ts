/** Where rules find other names than the tagger does in the same words. */
import type { Token } from '../../../contract/annotation.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import type { TaggedName } from '../../tagger/index.ts';
import type { RuledName } from '../../tagger/seen.ts';
import type { Ruled } from './ruled-names.ts';
import type { NameSegment } from './segments.ts';
import { isAcronym, touches } from './token-shapes.ts';

const PART_LINKS = new Set(['and', "'s", '&', 'for']);

/** A name that rules found, and its segment. */
export interface RuledSegment {
  readonly rule: RuledName;
  readonly segment: NameSegment;
}

/** The ruled names that make up exactly the words of a tagged one: itself, or parts whose types rules know. */
export function rulesWithin(
  tokens: readonly Token[],
  { endToken, type }: TaggedName,
  { names, segments }: Ruled,
  first: number,
): RuledSegment[] {
  const parts: RuledSegment[] = [];
  for (let index = first; ; index++) {
    const rule = names[index];
    const segment = segments[index];
    if (rule === undefined || segment === undefined || rule.endToken > endToken) return [];
    parts.push({ rule, segment });
    if (rule.endToken === endToken) break;
    const next = names[index + 1]?.firstToken;
    const link = tokens[rule.endToken]?.lower ?? '';
    if (next !== rule.endToken + 1 || !PART_LINKS.has(link)) return [];
    // "Global Network for Port Data Association"
    if (link === 'for' && type === 'organization' && isOrganizationHead(tokens[endToken - 1]?.lower ?? ''))
      return [];
  }
  return parts.length === 1 || parts.every(({ rule }) => rule.strength > 0) ? parts : [];
}

/**
 * "Government of Ghana", where only "Ghana" was tagged: a body whose name ends in that of a place. "7th QDMM", where only "QDMM" was:
 * one of a series of events. "Once-Only Gateway", where only "Gateway" was: a service.
 */
export function longerByRules(
  tokens: readonly Token[],
  { firstToken, endToken, type }: TaggedName,
  { names, segments }: Ruled,
  index: number | undefined,
): NameSegment | undefined {
  const rule = index === undefined ? undefined : names[index];
  const isLonger = rule !== undefined && rule.firstToken < firstToken;
  const isBody = type === 'place' && rule?.type === 'organization' && rule.strength === 2;
  const isCounted =
    rule?.type === 'event' &&
    rule.firstToken === firstToken - 1 &&
    endToken - firstToken === 1 &&
    isAcronym(tokens[firstToken]?.text ?? '');
  // "Connected Kenya", where only "Kenya" was
  const isGathering = type === 'place' && rule?.type === 'event' && rule.firstToken < firstToken;
  const isService = rule?.type === 'service' && rule.strength === 2 && endToken - firstToken === 1;
  return isLonger && (isBody || isCounted || isGathering || isService) && index !== undefined
    ? segments[index]
    : undefined;
}

/** "GOV.UK Pay", where only "UK" was tagged: a service that is known by all its name. */
export function knownAround(
  tokens: readonly Token[],
  { firstToken, endToken }: TaggedName,
  { segments }: Ruled,
  ruledAt: ReadonlyMap<number | undefined, number>,
): NameSegment | undefined {
  const before = tokens[firstToken - 1];
  if (!touches(before, tokens[firstToken])) return undefined;
  const segment = segments[ruledAt.get(before?.start) ?? -1];
  const isLonger = segment !== undefined && segment.endToken >= endToken;
  return isLonger && isKnownService(segment.text) ? segment : undefined;
}

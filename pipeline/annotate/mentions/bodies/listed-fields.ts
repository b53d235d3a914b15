import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import type { RuledName } from '../../tagger/seen.ts';

/** Bodies that go by a list of what they are for. */
const BODIES = new Set(
  words('ministry department directorate committee commission secretariat bureau office agency'),
);

/**
 * "Ministry of Ports, Rivers and Trade Industry", which the tagger takes for two: one body where rules find all of it.
 * @param tagged in text order
 * @param ruled what rules found, in text order
 */
export function withListedFields(
  tokens: readonly Token[],
  tagged: readonly TaggedName[],
  ruled: readonly RuledName[],
): TaggedName[] {
  const ends = new Map<number, number>();
  for (const { firstToken, endToken, type, strength } of ruled)
    if (type === 'organization' && strength === 2 && BODIES.has(tokens[firstToken]?.lower ?? ''))
      ends.set(firstToken, endToken);
  if (ends.size === 0) return [...tagged];
  const whole: TaggedName[] = [];
  for (const [at, name] of tagged.entries()) {
    const last = whole.at(-1);
    if (last !== undefined && name.firstToken < last.endToken) continue;
    const end = ends.get(name.firstToken) ?? 0;
    const isCut = end > name.endToken && name.type === 'organization' && isList(tokens, name.endToken);
    whole.push(isCut && holdsFields(tagged, at + 1, end) ? { ...name, endToken: end } : name);
  }
  return whole;
}

/** Whether the names from one on that begin before a token end there, too, and may be fields of work. */
function holdsFields(tagged: readonly TaggedName[], from: number, end: number): boolean {
  for (let at = from; (tagged[at]?.firstToken ?? end) < end; at++) {
    const { endToken = 0, type = 'other' } = tagged[at] ?? {};
    if (endToken > end || type === 'person' || type === 'place') return false;
  }
  return true;
}

/** Whether the name goes on as a list does. */
function isList(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.text === ',' || tokens[end]?.lower === 'and' || tokens[end]?.text === '&';
}

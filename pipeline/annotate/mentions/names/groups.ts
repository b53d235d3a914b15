import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from './segments.ts';

/** Several persons or countries, by the last word of what is written like a name. */
const GROUPS = new Set(
  words(
    'ministers officials leaders delegates countries governments presidents ambassadors commissioners heads',
  ),
);

/** What every firm has, and no body has for its name. */
const OF_ANY_FIRM = /^Board of (?:Directors|Trustees|Governors|Management)$/;

/**
 * Without groups of persons and countries that are written with capitals and taken for bodies: "the WPU Ministers", "African Countries". A name that has
 * "of" in it is one: "Council of Ministers", but not "Board of Directors" alone.
 */
export function withoutGroups(names: readonly NameSegment[]): readonly NameSegment[] {
  return names.some(isGroup) ? names.filter((name) => !isGroup(name)) : names;
}

function isGroup({ type, text, words: named }: NameSegment): boolean {
  if (OF_ANY_FIRM.test(text)) return true;
  const last = named.at(-1)?.lower ?? '';
  return type.type === 'organization' && GROUPS.has(last) && !named.some(({ lower }) => lower === 'of');
}

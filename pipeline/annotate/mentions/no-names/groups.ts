import type { Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';

/** Several persons or countries, by the last word of what is written like a name. */
export const GROUPS: ReadonlySet<string> = new Set([
  ...words(
    'ministers officials leaders delegates countries governments presidents ambassadors commissioners heads',
  ),
  ...words('ngos stakeholders experts scientists journalists citizens'),
]);

/**
 * Groups of persons and countries that are written with capitals and taken for bodies: "the WPU Ministers", "African Countries", "Commissioners for Ports and
 * Trade", "the 11 Action Lines". A name that has "of" in it is one: "Council of Ministers".
 */
export function isGroup({ type, words: named }: NameSegment): boolean {
  if (type.type !== 'organization') return false;
  const last = named.at(-1)?.lower ?? '';
  if (GROUPS.has(last)) return !named.some(({ lower }) => lower === 'of');
  if (isPluralOffice(named[0])) return !named.some(({ lower }) => isOrganizationHead(lower));
  return /^\d+$/.test(named[0]?.text ?? '') && named.length > 2 && /[^s]s$/.test(last);
}

function isPluralOffice(first: Token | undefined): boolean {
  return first !== undefined && first.lower.endsWith('s') && isOfficeHead(first.lower.slice(0, -1));
}

import type { MentionType } from '../../../contract/annotation.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import { longerNames } from '../short-names/longer-names.ts';
import type { NameSegment } from '../names/segments.ts';

/** Types that a tagger gives to a family name that it does not know. */
const MISTAKEN: ReadonlySet<MentionType> = new Set(['organization', 'place', 'other']);

/** A given name, perhaps with another behind it, and the family name; of three names the second may be that of a Spanish father. */
const FULL_NAME = /^\p{Lu}\S* (?:(\p{Lu}\p{Ll}{2,}|\p{Lu}\S*) )?(\p{Lu}\p{Ll}{2,})$/u;

/**
 * "Khalil" is a person behind "Omar Khalil" where nothing says that it is a body or place of the name, and no longer name of a body or place
 * has it: "Khalil" beside "Khalil Ports" may be the firm.
 */
export function shareWithPersons(types: Map<string, MentionType>, segments: readonly NameSegment[]): void {
  const fullNamed = new Map<string, number>();
  const mistaken = new Set<string>();
  for (const { text, type, firstToken } of segments) {
    if (MISTAKEN.has(types.get(text) ?? 'person') && type.strength < 2) {
      if ((fullNamed.get(text) ?? Infinity) < firstToken) mistaken.add(text);
      else fullNamed.set(text, Infinity);
      continue;
    }
    const [, father, family] = (types.get(text) === 'person' && FULL_NAME.exec(text)) || [];
    for (const name of [family, father])
      if (name !== undefined && !fullNamed.has(name)) fullNamed.set(name, firstToken);
  }
  if (mistaken.size === 0) return;
  const longer = longerNames(types.keys());
  for (const text of mistaken)
    if (!isCountryOrCity(text) && longer.shortenedBy(text).every((name) => types.get(name) === 'person'))
      types.set(text, 'person');
}

import { words } from '../../../lexicon/words.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { OTHER } from '../names/name-types.ts';
import type { NameSegment } from '../names/segments.ts';

/** Last words of the names of what bodies publish. */
const WORKS = new Set(
  words('survey index report barometer outlook scoreboard census yearbook ranking rankings benchmark'),
);
/** Surveys that bodies carry out and are named after: "the Quay Geological Survey". */
const SURVEYING =
  /^(?:geological|geologic|geophysical|geodetic|ordnance|archaeological|antarctic|hydrographic|hydrological|botanical|topographic|topographical|coast|soil|land)$/;
const STATE_OF = /^(?:The )?(?:State|Status) of (?:the )?\p{Lu}\p{Ll}+ \p{Lu}/u;
const YEAR = /^(?:19|20)\d{2}$/;

/** The names, of which "the E-Port Survey", "the Quay Readiness Index" and "the Harbour Report 2024" are no bodies and nothing that is agreed on. */
export function withoutWorks(names: readonly NameSegment[]): readonly NameSegment[] {
  return names.map((name) =>
    (name.type.type === 'organization' || name.type.type === 'instrument') && isWork(name)
      ? { ...name, type: OTHER }
      : name,
  );
}

/** Whether a name ends with a word for what is published, and that is not all of it. */
export function isWork({ words: named }: NameSegment): boolean {
  // "The State of Ports in Pacific Countries"
  const of = named.findIndex(({ lower }) => lower === 'of');
  if (STATE_OF.test(named.map(({ text }) => text).join(' ')) && !isKnownPlace(named[of + 1]?.text ?? ''))
    return true;
  const end = YEAR.test(named.at(-1)?.text ?? '') ? named.length - 1 : named.length;
  const [modifier, head] = [named[end - 2]?.lower, named[end - 1]];
  return modifier !== undefined && head !== undefined && WORKS.has(head.lower) && !SURVEYING.test(modifier);
}

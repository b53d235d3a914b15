import type { Sentence, Token } from '../../../contract/annotation.ts';
import { countWhere } from '../../../text/locate.ts';
import type { Occurrence } from '../occurrences.ts';

/** Tokens from a full name within which a family name alone is of the same person. */
const NEAR = 250;

/** A family name before two given names joined by a hyphen: "Kim" of "Kim Min-ji". */
const FAMILY_FIRST = /^(\p{Lu}\p{Ll}+) \p{Lu}\p{Ll}+-\p{L}+$/u;

interface Named {
  readonly name: string;
  readonly endToken: number;
}

/**
 * For each occurrence of a family name that several people of the article have before their given names, who of them last opened a sentence with
 * the full name: "Kim" behind "Minister Kim Min-ji said". Undefined for all others. Who is named inside a sentence only, is named by the way.
 * @param found in text order
 */
export function namesakes(
  found: readonly Occurrence[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly (string | undefined)[] {
  const families = sharedFamilies(found);
  if (families.size === 0) return [];
  const last = new Map<string, Named>();
  return found.map(({ type, base, segment }) => {
    if (type !== 'person') return undefined;
    const family = FAMILY_FIRST.exec(base)?.[1];
    if (family !== undefined && families.has(family)) {
      if (opensSentence(segment.firstToken, tokens, sentences))
        last.set(family, { name: base, endToken: segment.endToken });
      return undefined;
    }
    const named = families.has(base) ? last.get(base) : undefined;
    return named !== undefined && segment.firstToken - named.endToken < NEAR ? named.name : undefined;
  });
}

/** Tokens of a title before a name. */
const LONGEST_TITLE = 8;

/** Whether nothing but a title stands between the beginning of a sentence and a name. */
function opensSentence(name: number, tokens: readonly Token[], sentences: readonly Sentence[]): boolean {
  const sentence = sentences[countWhere(sentences, ({ firstToken }) => firstToken <= name) - 1];
  if (sentence === undefined || name - sentence.firstToken > LONGEST_TITLE) return false;
  return tokens
    .slice(sentence.firstToken, name)
    .every(({ pos, lower }) => /^(?:NOUN|PROPN|ADJ|DET)$/.test(pos) || /^(?:of|for|and|\.|-)$/.test(lower));
}

/** The family names that two people or more have. */
function sharedFamilies(found: readonly Occurrence[]): ReadonlySet<string> {
  const nameOf = new Map<string, string>();
  const shared = new Set<string>();
  for (const { type, base } of found) {
    const family = type === 'person' ? FAMILY_FIRST.exec(base)?.[1] : undefined;
    if (family === undefined) continue;
    const other = nameOf.get(family);
    if (other === undefined) nameOf.set(family, base);
    else if (other !== base) shared.add(family);
  }
  return shared;
}

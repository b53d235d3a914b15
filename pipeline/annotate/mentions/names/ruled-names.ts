import type { Office, Sentence, Token } from '../../../contract/annotation.ts';
import type { RuledName } from '../../tagger/seen.ts';
import { acronymDefinitions } from '../short-names/acronyms.ts';
import { nameRuns } from './name-runs.ts';
import { occurrences } from '../occurrences.ts';
import { nameSegments, type NameSegment } from './segments.ts';
import { MARK, tokenMarks } from './token-marks.ts';

/** What rules find of names: hints for the tagger, which decides. */
export interface Ruled {
  readonly segments: readonly NameSegment[];
  /** The same, each with the type that the whole article gives it. */
  readonly names: readonly RuledName[];
  readonly offices: readonly Office[];
}

/**
 * The names that rules find by capitals, heads of names and the words beside them, and the offices. In text order.
 * @param marks of the tokens
 */
export function ruledNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marks: Uint8Array = tokenMarks(tokens),
): Ruled {
  const inside = wordsWithInnerCapital(tokens, sentences, marks);
  const isNameElsewhere = (word: string): boolean => inside.has(word);
  const segments: NameSegment[] = [];
  const offices: Office[] = [];
  for (const sentence of sentences) {
    const runs = nameRuns(tokens, sentence, isNameElsewhere, marks);
    const found = nameSegments(tokens, sentence, runs, isNameElsewhere, marks);
    segments.push(...found.segments);
    offices.push(...found.offices);
  }
  const found = occurrences(segments, acronymDefinitions(tokens, segments));
  const names = found.map(({ segment: { firstToken, endToken }, type }, index) => ({
    firstToken,
    endToken,
    type,
    strength: segments[index]?.type.strength ?? 0,
  }));
  return { segments, names, offices };
}

/** Words written with a capital where no sentence begins: evidence that the same word is a name where one does. */
function wordsWithInnerCapital(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marks: Uint8Array,
): Set<string> {
  const words = new Set<string>();
  for (const { firstToken, endToken } of sentences) {
    for (let index = firstToken + 1; index < endToken; index++) {
      if (((marks[index] ?? 0) & (MARK.capitalised | MARK.common)) !== MARK.capitalised) continue;
      const token = tokens[index];
      const before = tokens[index - 1];
      if (token !== undefined && before !== undefined && before.pos !== 'PUNCT') words.add(token.text);
    }
  }
  return words;
}

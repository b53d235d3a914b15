import type { Entity, Mention, Token } from '../../../contract/annotation.ts';
import type { Antecedents } from './antecedents.ts';
import { endsNounPhrase, mentionOf } from './pointing-phrases.ts';

/** Words before the noun: "national development" in "the national development plan". */
const MOST_MODIFIERS = 3;
const MODIFYING: ReadonlySet<string> = new Set(['NOUN', 'ADJ']);

/**
 * "The economic forum" behind "the 2nd Quay Economic Forum": the thing last named with the noun, where all these words stand in its name.
 * @param index the token of "the"
 * @param limit behind the last token of the sentence
 */
export function byPartOfName(
  tokens: readonly Token[],
  index: number,
  limit: number,
  before: Antecedents,
  taken: Uint8Array,
  entities: readonly Entity[],
): Mention | undefined {
  for (let head = index + 2; head <= index + 1 + MOST_MODIFIERS && head < limit; head++) {
    const { pos = '', text = '', lower = '' } = tokens[head - 1] ?? {};
    if (!MODIFYING.has(pos) || text !== lower || taken[head - 1] === 1 || taken[head] === 1) return undefined;
    if (!endsNounPhrase(tokens[head + 1]) || tokens[head]?.pos !== 'NOUN') continue;
    const meant = before.described(tokens[head]?.lower ?? '');
    const described = tokens.slice(index + 1, head + 1).map((token) => token.lower);
    if (meant === undefined || !isNamedWith(described, entities[meant.entity])) return undefined;
    return mentionOf(meant, 'description', tokens, index, head);
  }
  return undefined;
}

/** Of a thing, the fullest first. */
const MOST_NAMES = 10;

function isNamedWith(described: readonly string[], entity: Entity | undefined): boolean {
  return (
    entity !== undefined &&
    entity.type !== 'person' &&
    entity.names.slice(0, MOST_NAMES).some(({ text }) => {
      const named = new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u));
      return described.every((word) => named.has(word));
    })
  );
}

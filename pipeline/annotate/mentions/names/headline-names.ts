import type { Sentence, Token } from '../../../contract/annotation.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { overlapping } from './overlapping.ts';
import { isTitleCased, joined } from './token-shapes.ts';

/**
 * Tagged names without the services of headlines in title case that the article never names again: "Digital Divide" in "Agency Urges Action
 * on Digital Divide". Where every word has a capital, common nouns look like products.
 * @param tagged in text order
 */
export function withoutHeadlineServices(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tagged: readonly TaggedName[],
): readonly TaggedName[] {
  if (!tagged.some(isServicePhrase)) return tagged;
  const headlines = sentences.filter((sentence) => isTitleCased(tokens, sentence));
  if (headlines.length === 0) return tagged;
  const nameOf = ({ firstToken, endToken }: TaggedName): string => joined(tokens.slice(firstToken, endToken));
  const isInHeadline = (name: TaggedName): boolean => overlapping(headlines, name).length > 0;
  const namedInText = new Set(tagged.filter((name) => !isInHeadline(name)).map(nameOf));
  return tagged.filter(
    (name) => !isServicePhrase(name) || !isInHeadline(name) || namedInText.has(nameOf(name)),
  );
}

function isServicePhrase({ type, firstToken, endToken }: TaggedName): boolean {
  return type === 'service' && endToken - firstToken > 1;
}

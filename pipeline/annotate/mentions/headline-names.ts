import type { Sentence, Token } from '../../contract/annotation.ts';
import type { TaggedName } from '../tagger/index.ts';
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
  const headlines = sentences.filter((sentence) => isTitleCased(tokens, sentence));
  if (headlines.length === 0) return tagged;
  const nameOf = ({ firstToken, endToken }: TaggedName): string => joined(tokens.slice(firstToken, endToken));
  const isInHeadline = ({ firstToken }: TaggedName): boolean =>
    headlines.some((headline) => headline.firstToken <= firstToken && firstToken < headline.endToken);
  const namedInText = new Set(tagged.filter((name) => !isInHeadline(name)).map(nameOf));
  return tagged.filter((name) => {
    const isPhrase = name.type === 'service' && name.endToken - name.firstToken > 1;
    return !isPhrase || !isInHeadline(name) || namedInText.has(nameOf(name));
  });
}

import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

/** Tokens. */
const LONGEST = 7;
const SERVICE_NOUNS = new Set(
  words('app application platform portal wallet chatbot service system assistant dashboard website superapp'),
);
const PHRASE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'PUNCT']);

/** The noun for a digital service with which a short phrase ends: "app" in "free mobile app"; undefined for "app developer". */
export function serviceNounFrom(tokens: readonly Token[], from: number): string | undefined {
  for (let at = from; at < from + LONGEST; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    // "card-based payment platform"
    const isCompound = token?.pos === 'VERB' && tokens[at - 1]?.text === '-' && token.lower.endsWith('ed');
    if (token === undefined || !(PHRASE.has(token.pos) || isCompound) || token.text === ',') return undefined;
    const isScheme =
      token.lower === 'scheme' && /^(?:payment|payments|card)$/.test(tokens[at - 1]?.lower ?? '');
    if (SERVICE_NOUNS.has(token.lower) || isScheme)
      return next?.pos !== 'NOUN' && next?.pos !== 'PART' && next?.text !== '-' ? token.lower : undefined;
  }
  return undefined;
}

import type { Token } from '../../../contract/annotation.ts';
import type { Place } from '../place.ts';

const ENDING = /^(?:end|close|finish|begin|start|enter|exit)$/;
/** Tokens of "ended the first quarter of 2024 with". */
const LONGEST = 8;

/** The token behind the verb of "Kenya ended September with [1.2 million] users", whose subject has so many; undefined elsewhere. */
export function pastEnding({ sentence, start }: Place, tokens: readonly Token[]): number | undefined {
  if (tokens[start - 1]?.lower !== 'with') return undefined;
  for (let at = start - 2; at > Math.max(sentence.firstToken, start - 2 - LONGEST); at--) {
    const { pos = '', lemma = '', text = '' } = tokens[at] ?? {};
    if (pos === 'VERB' || pos === 'AUX') return ENDING.test(lemma) ? at + 1 : undefined;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PRON)$/.test(pos) || /^[,;:]$/.test(text)) return undefined;
  }
  return undefined;
}

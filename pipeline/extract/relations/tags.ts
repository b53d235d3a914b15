import type { Token } from '../../contract/annotation.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';

/** The parts of speech at which the classifier looks, as small numbers; all others are 0. */
export const TAG = { verb: 1, noun: 2, adposition: 3 } as const;

/** The part of speech of a token, as `TAG`. */
export function tagOf({ pos, lower }: Token): number {
  if (pos === 'VERB') return TAG.verb;
  if (pos === 'NOUN') return TAG.noun;
  if (pos === 'ADP') return TAG.adposition;
  // "CEO" is tagged as a name.
  return pos === 'PROPN' && isOfficeHead(lower) ? TAG.noun : 0;
}

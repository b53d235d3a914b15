import type { Token } from '../contract/annotation.ts';

/** Whether a token is a verb or an auxiliary by its tag. */
export function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

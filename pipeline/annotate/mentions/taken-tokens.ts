import type { Mention, Office, Token } from '../../contract/annotation.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';

/** Marks the tokens of names, and the words of titles that are heads of titles elsewhere: "director" in "the director general" points at no director. */
export function takenTokens(
  tokens: readonly Token[],
  named: readonly Mention[],
  offices: readonly Office[],
): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of named) taken.fill(1, firstToken, endToken);
  for (const { firstToken, endToken } of offices)
    for (let index = firstToken; index < endToken - 1; index++)
      if (isOfficeHead(tokens[index]?.lower ?? '')) taken[index] = 1;
  return taken;
}

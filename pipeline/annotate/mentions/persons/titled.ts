import type { Token } from '../../../contract/annotation.ts';
import { HONORIFICS, isOfficeHead } from '../../../lexicon/offices.ts';

/** Whether a form of address or an office stands before the name that begins at a token: "Dr Khalil", "Dr. Khalil", "Minister Khalil". */
export function isTitled(tokens: readonly Token[], firstToken: number): boolean {
  const title = tokens[firstToken - 1]?.text === '.' ? tokens[firstToken - 2] : tokens[firstToken - 1];
  return title !== undefined && (HONORIFICS.has(title.text.replace(/\.$/, '')) || isOfficeHead(title.lower));
}

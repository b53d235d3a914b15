import type { Token } from '../../contract/annotation.ts';

/** The words of a name in lower case, without digits and marks. */
export function wordsInName(name: string): string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}

/** What may stand before a name: directly ("attended"), or before "of" ("the opening of"). */
export interface WordsBefore {
  readonly directly: (lower: string) => boolean;
  readonly beforeOf: ReadonlySet<string>;
}

/** Whether one of the words stands before a name, over what belongs to it: "the", "this year's", "its annual", "the tenth". */
export function standsBefore(
  { directly, beforeOf }: WordsBefore,
  firstToken: number,
  tokens: readonly Token[],
): boolean {
  let at = firstToken - 1;
  while (isBesideName(tokens[at])) at--;
  const before = tokens[at]?.lower ?? '';
  return directly(before) || (before === 'of' && beforeOf.has(tokens[at - 1]?.lower ?? ''));
}

function isBesideName(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { pos, lower } = token;
  return pos === 'DET' || pos === 'ADJ' || lower === 'its' || lower === 'year' || lower === "'s";
}

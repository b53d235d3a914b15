import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const TITLED = new Set(words('titled entitled called named themed dubbed under the title name ,'));
const OPENING = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
]);
const LONGEST_TITLE = 16;

/** The words in quotation marks behind a gathering, which are its name: "a workshop titled “Ports for All”". */
export function titleBehind(
  tokens: readonly Token[],
  from: number,
  limit: number,
): { readonly firstToken: number; readonly endToken: number } | undefined {
  let at = from;
  while (at < limit && TITLED.has(tokens[at]?.lower ?? '')) at++;
  const closing = OPENING.get(tokens[at]?.text ?? '');
  if (closing === undefined || !isCapitalised(tokens[at + 1])) return undefined;
  for (let end = at + 2; end < Math.min(limit, at + LONGEST_TITLE); end++)
    if (tokens[end]?.text === closing) return { firstToken: at + 1, endToken: end };
  return undefined;
}

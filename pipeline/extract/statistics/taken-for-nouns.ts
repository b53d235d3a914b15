import type { Token } from '../../contract/annotation.ts';

/** "use" in "94% of young people use the Internet", "using" in "people aged 15-24 using the Internet": the tagger takes them for nouns. */
export function isUsing(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.pos !== 'NOUN' || !/^us(?:e|ing)$/.test(token.lower)) return false;
  const isObject = next?.pos === 'DET' || next?.pos === 'PROPN';
  return isObject && /^(?:NOUN|PROPN|NUM)$/.test(before?.pos ?? '');
}

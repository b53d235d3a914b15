import type { Token } from '../../contract/annotation.ts';

/** Past ", or 48 percent of all voters," behind the noun of a subject: how many they are of others. */
export function pastShareAside(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.lower !== 'or') return undefined;
  const number = /^(?:about|some|nearly|just|only|almost|around|roughly)$/.test(
    tokens[comma + 2]?.lower ?? '',
  )
    ? comma + 3
    : comma + 2;
  if (tokens[number]?.pos !== 'NUM') return undefined;
  for (let at = number + 1; at < Math.min(limit, comma + LONGEST_SHARE); at++)
    if (tokens[at]?.text === ',') return at + 1;
  return undefined;
}

/** Past an aside behind the noun of a subject: ", or 48 percent of all voters,", "– those who came in May –". */
export function pastAside(tokens: readonly Token[], at: number, limit: number): number | undefined {
  return pastShareAside(tokens, at, limit) ?? pastDashes(tokens, at, limit);
}

/** Past "– those who came in May –" behind the noun of a subject. */
function pastDashes(tokens: readonly Token[], dash: number, limit: number): number | undefined {
  const mark = tokens[dash]?.text ?? '';
  if (!/^(?:–|—|--)$/.test(mark)) return undefined;
  for (let at = dash + 1; at < Math.min(limit, dash + LONGEST_SHARE); at++)
    if (tokens[at]?.text === mark) return at + 1;
  return undefined;
}

/** Tokens of ", or about 48 per cent of all the voters,". */
const LONGEST_SHARE = 14;

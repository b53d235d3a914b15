import type { Token } from '../../../contract/annotation.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Whether the word before a token is the first of its title by the two together: "Group" before "Chief Executive", "Wing" before "Commander". */
export function beginsTitle(tokens: readonly Token[], start: number): boolean {
  const before = tokens[start - 1];
  return (
    before !== undefined &&
    (isOfGroup(tokens, start) ||
      isOfUnion(tokens, start) ||
      isOfEdition(before, tokens[start]) ||
      isOfRank(tokens, start))
  );
}

/** "Group" in "Group Chief Executive", "Government" in "Government Chief Innovation Officer", where no name before it has it: "Quay Group Chief Executive". */
function isOfGroup(tokens: readonly Token[], start: number): boolean {
  return (
    /^(?:Group|[Gg]overnment)$/.test(tokens[start - 1]?.text ?? '') &&
    !isCapitalised(tokens[start - 2]) &&
    (/^(?:Chief|Managing|President|Director|Head|CEO|CFO|CTO|COO|CIO|CDO|Statistician|Actuary|Printer|Spokesperson|Spokesman|Spokeswoman)$/.test(
      tokens[start]?.text ?? '',
    ) ||
      (tokens[start - 1]?.text === 'government' && /^(?:chief|CIO)$/.test(tokens[start]?.text ?? '')))
  );
}

/** "Union" in "Union Minister" and "Union Cabinet Secretary", of a whole federation, where no name before it has it: "European Union Minister". */
function isOfUnion(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start - 1]?.text === 'Union' &&
    !isCapitalised(tokens[start - 2]) &&
    /^(?:Minister|Home|Cabinet|Finance)$/.test(tokens[start]?.text ?? '')
  );
}

/** "COP29" in "COP29 President": whoever leads one meeting of a series is no president of a body. */
function isOfEdition({ text }: Token, next: Token | undefined): boolean {
  return (
    /^\p{Lu}{1,5}\d{1,3}$/u.test(text) &&
    /^(?:president|chair|sherpa|champion|envoy)$/.test(next?.lower ?? '')
  );
}

/** Ranks of two words, by the second. */
const RANKS: ReadonlyMap<string, RegExp> = new Map([
  ['captain', /^group$/],
  ['commander', /^wing$/],
  ['leader', /^squadron$/],
  ['admiral', /^rear$/],
  ['marshal', /^(?:air|field)$/],
  ['commodore', /^air$/],
  ['lieutenant', /^flight$/],
]);

/** "Wing" in "Wing Commander", "Air" in "Air Vice Marshal": no body of which somebody is the commander. */
function isOfRank(tokens: readonly Token[], start: number): boolean {
  const [before, next, behind] = [tokens[start - 1], tokens[start], tokens[start + 1]].map(
    (token) => token?.lower ?? '',
  );
  const rank = next === 'vice' ? behind : next;
  return RANKS.get(rank ?? '')?.test(before ?? '') === true;
}

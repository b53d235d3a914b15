import type { Token } from '../../../contract/annotation.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** What texts are on, beside fields of work. */
const MATTERS = new Set(
  words(
    'rights democracy law rule privacy freedom freedoms protection ethics equality safety principles intelligence',
  ),
);
/** Tokens of one matter: "the Rule of Law". */
const LONGEST = 5;
const MOST = 6;

/** The end of a text that was cut in the list of what it is on: "Convention on Harbours, Human Rights, Democracy and the Rule of Law". */
export function mattersEnd(
  tokens: readonly Token[],
  { endToken, type, words: named }: NameSegment,
): number | undefined {
  if (type.type !== 'instrument' || tokens[endToken]?.text !== ',') return undefined;
  if (!named.some(({ lower }) => lower === 'on')) return undefined;
  let end = endToken;
  for (let steps = 0; steps < MOST; steps++) {
    const isComma = tokens[end]?.text === ',';
    const and = isComma ? end + 1 : end;
    const isLast = tokens[and]?.lower === 'and';
    if (!isComma && !isLast) return undefined;
    const next = matterEnd(tokens, isLast ? and + 1 : end + 1);
    if (next === undefined) return undefined;
    if (isLast) return next;
    end = next;
  }
  return undefined;
}

/** Behind capitals, with "of" between them, of which one is a word for a matter. */
function matterEnd(tokens: readonly Token[], from: number): number | undefined {
  const first = tokens[from]?.lower === 'the' ? from + 1 : from;
  let end = first;
  while (end < first + LONGEST) {
    const isOf = tokens[end]?.lower === 'of' && end > first;
    // "the Rule of law"
    const isSmall = tokens[end - 1]?.lower === 'of' && MATTERS.has(tokens[end]?.lower ?? '');
    if (!isCapitalised(tokens[end]) && !isOf && !isSmall) break;
    end++;
  }
  const parts = tokens.slice(first, end);
  const isMatter = parts.some(({ lower }) => MATTERS.has(lower) || isPortfolioWord(lower));
  return isMatter && parts.at(-1)?.lower !== 'of' ? end : undefined;
}

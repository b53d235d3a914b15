import type { Token } from '../../../contract/annotation.ts';
import { segmentAt } from './segment-at.ts';
import type { NameSegment } from './segments.ts';
import { isCapitalised, isHyphen } from './token-shapes.ts';

const SEPARATORS = new Set([',', 'and', '&', ';']);
const LONGEST_LIST = 60;
const LONGEST_ITEM = 7;

/** What is listed from a token on, whatever each looks like by itself: capitals, with figures and hyphens in them, between commas and "and". */
export function itemsFrom(tokens: readonly Token[], first: number, type: NameSegment['type']): NameSegment[] {
  const items: NameSegment[] = [];
  let at = first;
  while (at < first + LONGEST_LIST) {
    if (/^(?:the|its|their)$/.test(tokens[at]?.lower ?? '')) at++;
    const end = itemEnd(tokens, at);
    if (end === at) break;
    items.push(segmentAt(tokens, at, end, type));
    if (!SEPARATORS.has(tokens[end]?.lower ?? '')) break;
    at = end + 1;
    while (SEPARATORS.has(tokens[at]?.lower ?? '')) at++;
  }
  return items;
}

/** Behind capitals, figures and the common noun that may end a name: "CSS tracker". */
function itemEnd(tokens: readonly Token[], first: number): number {
  let end = first;
  while (end < first + LONGEST_ITEM) {
    const token = tokens[end];
    const isPart = isCapitalised(token) || (end > first && (isHyphen(token) || token?.pos === 'NUM'));
    if (!isPart) break;
    end++;
  }
  if (end === first || isHyphen(tokens[end - 1])) return first;
  const isEnded = tokens[end]?.pos === 'NOUN' && SEPARATORS.has(tokens[end + 1]?.lower ?? '');
  return isEnded ? end + 1 : end;
}

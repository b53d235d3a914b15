import type { Token } from '../../../contract/annotation.ts';
import { isCapitalised } from '../names/token-shapes.ts';

const YEAR = /^20\d{2}$/;
/** Tokens of a short name in brackets. */
const LONGEST_SHORT = 3;
/** Words of the city where this edition is. */
const LONGEST_CITY = 2;

/**
 * The token of the year that tells the edition of an event behind its short name, with or without the city: "the Mobile Quay Congress (MQC) Nadi
 * 2023".
 * @param endToken the one behind the long name
 */
export function yearBehindBrackets(tokens: readonly Token[], endToken: number): number | undefined {
  if (tokens[endToken]?.text !== '(') return undefined;
  let close = endToken + 2;
  while (close <= endToken + 1 + LONGEST_SHORT && tokens[close]?.text !== ')') close++;
  if (tokens[close]?.text !== ')') return undefined;
  let year = close + 1;
  while (year <= close + LONGEST_CITY && isCapitalised(tokens[year])) year++;
  return YEAR.test(tokens[year]?.text ?? '') ? year : undefined;
}

import { pastSameAmount } from '../phrases/same-amount.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';

const LENGTHS = /^(?:km|m|\[mi_i\]|\[nmi_i\]|\[ft_i\])$/;
const DIRECTION = /^(?:north|south)?-?(?:east|west)$|^(?:north|south)$/;

/** "112 miles (180 km) west of the port": says where something is, and measures nothing. */
export function isWhereabouts({ quantity, sentence, end }: Place, index: PatternIndex): boolean {
  if (!LENGTHS.test(quantity.unitCode ?? '')) return false;
  const { tokens } = index.annotation;
  let at = pastSameAmount(end, sentence.endToken, tokens);
  if (tokens[at]?.text === ')') at++;
  return DIRECTION.test(tokens[at]?.lower ?? '') && /^(?:of|from)$/.test(tokens[at + 1]?.lower ?? '');
}

import type { PatternIndex } from '../pattern/pattern-index.ts';
import { nounBefore } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

const GROUPS = /^(?:staff|team|workforce|crew|membership|headcount)$/;
const CHANGING =
  /^(?:taking|bringing|lifting|pushing|raising|swelling|cutting|reducing|brings|brought|lifted|raised)$/;
const OWNERS = /^(?:the|its|their|our|his|her)$/;

/** What a number without a noun of its own is the size of: "a staff of [17]", "taking its base to [9.3 million]". */
export function sizeOfGroup({ sentence, start }: Place, index: PatternIndex): Reading | undefined {
  const { tokens } = index.annotation;
  const link = tokens[start - 1]?.lower;
  if (link !== 'of' && link !== 'to') return undefined;
  const noun = nounBefore(start - 1, sentence, tokens);
  if (noun === undefined) return undefined;
  if (link === 'of') return GROUPS.test(tokens[start - 2]?.lower ?? '') ? { indicator: noun } : undefined;
  const owner = OWNERS.test(tokens[noun.first]?.lower ?? '') ? noun.first : noun.first - 1;
  const isChanged = OWNERS.test(tokens[owner]?.lower ?? '') && CHANGING.test(tokens[owner - 1]?.lower ?? '');
  return isChanged ? { indicator: noun } : undefined;
}

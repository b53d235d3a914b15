import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Place } from '../place.ts';

/** "Children under the age of 15", "at the age of 72", "people aged 15 to 24" say who is meant; "an average age of 27" was measured. */
export function isAgeOf({ start, end }: Place, { annotation: { tokens } }: PatternIndex): boolean {
  const before = tokens[start - 1]?.lower;
  if (before === 'aged') return true;
  // "the 16 to 24 age group"
  const age = tokens[end]?.text === '-' ? end + 1 : end;
  if (tokens[age]?.lower === 'age' && /^(?:group|bracket|band|range)s?$/.test(tokens[age + 1]?.lower ?? ''))
    return true;
  return (
    before === 'of' &&
    /^ages?$/.test(tokens[start - 2]?.lower ?? '') &&
    tokens[start - 3]?.lower === 'the' &&
    tokens[start - 4]?.pos === 'ADP'
  );
}

import type { Candidate } from '../../contract/fact.ts';
import { yearsHeld } from '../events/years-held.ts';

/**
 * Candidates without adoptions at an event that was held in another year than the text was adopted in: another edition is meant by "endorsed at the
 * Summit in 2013", where the article speaks of that of 2017.
 */
export function withoutAdoptionsOfOtherTimes(found: readonly Candidate[]): readonly Candidate[] {
  const adopted = new Map<string, string>();
  for (const { table, fields } of found) {
    const [text, on] = [fields['name']?.entity?.key, fields['adopted_on']?.value];
    if (table === 'instruments' && text !== undefined && typeof on === 'string')
      adopted.set(text, on.slice(0, 4));
  }
  if (adopted.size === 0) return found;
  const yearsOf = yearsHeld(found);
  return found.filter(({ table, fields }) => {
    const [text, event] =
      table === 'relations'
        ? [fields['subject'], fields['predicate']?.value === 'adopted_at' ? fields['object'] : undefined]
        : [fields['name'], fields['adopted_at']];
    const year = adopted.get(text?.entity?.key ?? '');
    const held = yearsOf.get(event?.entity?.key ?? '');
    return year === undefined || held === undefined || held.has(year);
  });
}

import type { Accept, SetValue } from '../../contract/corrections.ts';
import type { Fact } from '../../contract/fact.ts';

/** What receipts name as the finder of a value that a person set. */
export const SET_SOURCE: Pick<Fact, 'engine' | 'rule' | 'score'> = {
  engine: 'correction',
  rule: 'correction/set',
  score: 1,
};

/** A person's word for a value, as the reason of a choice has it. */
export function wordOf({ action, by, on, because }: Accept | SetValue): string {
  const did = action === 'accept' ? 'accepted' : 'set';
  return `${by} ${did} it on ${on}: ${because.trim().replaceAll(/\s+/g, ' ')}`;
}

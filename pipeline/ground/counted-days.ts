import { dayAfter, daysStated } from '../text/days.ts';
import type { Claim } from './claim.ts';

/**
 * The claim of which another one is counted: that something ended on a Friday where one span says that it lasts three days is the claim that it
 * began on the Wednesday of the other spans, and the other way round. Undefined where no days are counted.
 */
export function countedFrom(claim: Claim<string>): Claim<string> | undefined {
  const { field, spans, text, value } = claim;
  const lengths = spans.map(({ start, end }) => daysStated(text.slice(start, end)));
  const [days, ...more] = lengths.filter((length) => length !== undefined);
  const others = spans.filter((_, at) => lengths[at] === undefined);
  if (days === undefined || more.length > 0 || others.length === 0) return undefined;
  const other = field === 'end' ? 'start' : field === 'start' ? 'end' : undefined;
  const counted = other && dayAfter(value, field === 'end' ? 1 - days : days - 1);
  return other === undefined || counted === undefined
    ? undefined
    : { ...claim, field: other, value: counted, spans: others };
}

import type { Reject } from '../../contract/corrections.ts';
import type { Value } from '../../contract/fact.ts';
import type { ClaimFact } from '../claims.ts';
import type { RowField, Thing } from '../model.ts';
import { isMeant } from './same-value.ts';

/** The words of a number of a thing that is rejected: where they stand, by article and offsets. */
export type RejectedPlaces = ReadonlySet<string>;

/** Where the members of a thing have the value that is rejected, in the articles that the rejection speaks of. */
export function rejectedPlaces(thing: Thing, { field, scope, about }: Reject, meant: Value): RejectedPlaces {
  const facts = thing.members.flatMap((member) => member.facts);
  return new Set(
    facts
      .filter(({ article }) => scope === 'everywhere' || article === about.article)
      .flatMap(({ article, fields }) => {
        const own = field === undefined ? undefined : fields[field];
        if (field === undefined || own === undefined || !isMeant(thing.table, field, own.value, meant))
          return [];
        return own.receipts.map(({ start, end }) => place(article, start, end));
      }),
  );
}

/** Whether a figure was read from the very words of a number that is rejected: it says the same by another road. */
export function isReadThere({ table, fact }: ClaimFact, meant: Value, places: RejectedPlaces): boolean {
  const value: RowField | undefined = fact.fields['value'];
  if (table !== 'statistics' || value === undefined || !isMeant(table, 'value', value.value, meant))
    return false;
  return value.receipts.some(({ start, end }) => places.has(place(fact.article, start, end)));
}

function place(article: string, start: number, end: number): string {
  return `${article} ${start} ${end}`;
}

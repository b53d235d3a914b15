import type { FactTable } from '../contract/tables.ts';
import { fold } from './folded.ts';
import type { RowDraft } from './model.ts';
import type { IsPrimary } from './readings.ts';

/** The columns that name who answers for what a row says, besides the thing of the row itself. */
const ANSWERING: Partial<Record<FactTable, readonly string[]>> = {
  events: ['organizers', 'host'],
  instruments: ['issuer'],
  services: ['provider', 'developer'],
  positions: ['organization'],
  statistics: ['subject'],
  statements: ['speaker'],
  relations: ['subject'],
};

/** Gives all names of the row with that id. */
export type NamesLookup = (id: string) => readonly string[];

/** Says whether a publisher bears a name of the row with that id, however it is written. */
export type IsNamed = (id: string, publisher: string) => boolean;

/** Folds the names of each row once: one thing answers for many. */
export function namedAs(namesOf: NamesLookup): IsNamed {
  const names = new Map<string, ReadonlySet<string>>();
  return (id, publisher) => {
    const named = names.get(id) ?? new Set(namesOf(id).map(fold));
    names.set(id, named);
    return named.has(fold(publisher));
  };
}

/** Says which articles are primary sources of a row: those whose publisher bears a name of the thing itself or of who answers for it. */
export function primaryFor(draft: RowDraft, isNamed: IsNamed): IsPrimary {
  let answering: readonly string[] | undefined;
  return ({ publisher }) => {
    if (publisher === null) return false;
    answering ??= answeringIds(draft);
    return answering.some((id) => isNamed(id, publisher));
  };
}

/** The row itself and all who answer for it. */
function answeringIds({ table, id, facts }: RowDraft): string[] {
  const columns = ANSWERING[table] ?? [];
  const answering = facts.flatMap(({ fields }) => columns.flatMap((column) => fields[column]?.value ?? []));
  return [...new Set([id, ...answering.map(String)])];
}

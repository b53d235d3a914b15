import type { FactTable } from '../contract/tables.ts';
import { fold } from '../text/fold.ts';
import type { RowDraft } from './model.ts';
import type { IsPrimary } from './values.ts';

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

/** Says which articles are primary sources of a row: those whose publisher bears a name of the thing itself or of who answers for it. */
export function primaryFor({ table, id, facts }: RowDraft, namesOf: NamesLookup): IsPrimary {
  let names: ReadonlySet<string> | undefined;
  return ({ publisher }) => {
    if (publisher === null) return false;
    names ??= answeringNames({ table, id, facts }, namesOf);
    return names.has(fold(publisher));
  };
}

function answeringNames({ table, id, facts }: RowDraft, namesOf: NamesLookup): ReadonlySet<string> {
  const columns = ANSWERING[table] ?? [];
  const answering = facts.flatMap(({ fields }) => columns.flatMap((column) => fields[column]?.value ?? []));
  return new Set([id, ...answering.map(String)].flatMap((one) => namesOf(one).map(fold)));
}

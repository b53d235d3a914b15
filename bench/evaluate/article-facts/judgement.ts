import { groupedBy } from '../../../pipeline/resolve/order.ts';
import type { Names } from './compatible.ts';
import { type GoldFact, type Table, TABLES } from './gold.ts';
import { COLUMN_OF_RELATION, type Wanted } from './looked-for.ts';
import type { Receipt } from './release.ts';
import { isCovered, isSpeaker, type Statement, statementOf, statementsGivenBy } from './statements.ts';
import { COUNTED, givenBy } from './values.ts';

/** What was found right and wrong in one article. */
export interface Judgement {
  /** Values of the release, each with what the gold has of it: nothing where it is spurious. */
  readonly values: readonly Judged[];
  /** Facts of the gold that had to be found, each once. */
  readonly facts: readonly { readonly fact: GoldFact; readonly isFound: boolean }[];
}

interface Judged {
  readonly receipt: Receipt;
  readonly given: readonly Wanted[];
}

/**
 * Judges what a release has of one article.
 * @param evidence the receipts of the article
 * @param wanted its gold facts with their places
 */
export function judgement(evidence: readonly Receipt[], wanted: readonly Wanted[], names: Names): Judgement {
  const rows = [...groupedBy(evidence, ({ table, row }) => `${table} ${row}`).values()];
  const ofStatements = rows.filter(([first]) => first?.table === 'statements').map(statementOf);
  const others = rows.filter(([first]) => first?.table !== 'statements');
  const said = wanted.filter(({ table }) => table === 'statements');
  const values = others.flatMap((row) => judgedValues(row, wanted, names));
  const covered = said.filter((fact) => isCovered(fact, ofStatements, names));
  const found = new Set([...values.flatMap(({ given }) => given), ...covered].map(keyOf));
  return {
    values: [...values, ...ofStatements.flatMap((statement) => judgedStatement(statement, said, names))],
    facts: factsToFind(wanted).map((fact) => ({ fact, isFound: isFound(fact, wanted, found) })),
  };
}

function judgedValues(row: readonly Receipt[], wanted: readonly Wanted[], names: Names): Judged[] {
  const counted = row.filter(({ table, field }) => COUNTED[tableOf(table)].has(field));
  return counted.map((receipt) => ({ receipt, given: givenBy(receipt, row, wanted, names) }));
}

function tableOf(table: string): Table {
  const known = TABLES.find((one) => one === table);
  if (known === undefined) throw new Error(`No facts of ${table} are counted`);
  return known;
}

/** Its words are judged first; who says them must say what they give. */
function judgedStatement({ quotes, speakers }: Statement, said: readonly Wanted[], names: Names): Judged[] {
  const words = quotes.map((receipt) => ({ receipt, given: statementsGivenBy(receipt, said) }));
  const given = words.flatMap((one) => one.given);
  const people = speakers.map((receipt) => ({
    receipt,
    given: isSpeaker(receipt, given, names) ? given : [],
  }));
  return [...words, ...people];
}

/** A fact that the gold has from several places is to be found once. */
function factsToFind(wanted: readonly Wanted[]): Wanted[] {
  const needed = wanted.filter(({ optional }) => optional !== true);
  return [...new Map(needed.map((fact) => [keyOf(fact), fact])).values()];
}

function keyOf({ table, subject, field, value }: GoldFact): string {
  return [table, subject, field, value].join('\n');
}

/** A column may be given as the relation that says the same. */
function isFound(fact: Wanted, wanted: readonly Wanted[], found: ReadonlySet<string>): boolean {
  if (found.has(keyOf(fact))) return true;
  return wanted.some((other) => {
    const [table, column] = COLUMN_OF_RELATION.get(other.field) ?? [];
    const saysIt = other.table === 'relations' && table === fact.table && column === fact.field;
    return saysIt && other.subject === fact.subject && other.value === fact.value && found.has(keyOf(other));
  });
}

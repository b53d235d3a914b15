import { hash } from 'node:crypto';
import type { Value } from '../contract/fact.ts';
import { type ClaimTable, ID_PREFIX } from '../contract/tables.ts';
import { foldName } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { editionName, ordinalText } from './editions.ts';
import { eventKey } from './event-names.ts';
import type { Claim, Thing } from './model.ts';
import { fullest, isAcronym } from './names.ts';
import { byCodeUnit, sortedBy } from './order.ts';
import { commonName } from './places.ts';
import { thingEdition } from './thing-names.ts';

const LONGEST = 80;
const WORDS_OF_CLAIM = 8;
const WORDS_OF_QUOTE = 6;

/**
 * The readable id that a thing has where no other has it yet: its name, without the legal form; for countries the name of the
 * gazetteer; for events the acronym or name of the series and the edition (`event/hf-2025`).
 */
export function thingId(thing: Thing, name: string): string {
  const words = thing.table === 'events' ? eventWords(thing, name) : (commonNameOf(thing) ?? foldName(name));
  return idOf(thing.table, slug(words, { length: LONGEST }), name);
}

function commonNameOf(thing: Thing): string | undefined {
  if (thing.table !== 'places') return undefined;
  return thing.members.flatMap(({ names }) => names.flatMap(({ name }) => commonName(name) ?? []))[0];
}

function eventWords(thing: Thing, name: string): string {
  const given = thing.members.flatMap(({ key, names }) => [
    eventKey(key).name,
    ...names.map((one) => one.name),
  ]);
  const bases = [...new Set([name, ...given].map((one) => editionName(one).series))];
  const acronyms = bases.filter(isAcronym).sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  const { year, ordinal } = thingEdition(thing);
  const edition = year ?? (ordinal === undefined ? '' : ordinalText(ordinal));
  return `${slug(acronyms[0] ?? fullest(bases) ?? name, { length: LONGEST - 5 })} ${edition}`;
}

/** The readable id that a claim has where no other has it yet, from its own values and the ids that it refers to. */
export function claimId(claim: Claim): string {
  const words = WORDS_OF[claim.table]((column) => valueOf(claim, column));
  const slugged = slug(words.filter((word) => word !== '').join(' '), { length: LONGEST + LONGEST / 2 });
  return idOf(claim.table, slugged, claim.key.required);
}

type Reader = (column: string) => Value | undefined;

const WORDS_OF: Readonly<Record<ClaimTable, (value: Reader) => string[]>> = {
  positions: (value) => [
    tail(value('person')),
    slug(text(value('title')), { words: WORDS_OF_CLAIM }),
    tail(value('organization') ?? value('place')),
  ],
  statistics: (value) => [
    tail(value('subject')),
    slug(text(value('indicator')), { words: WORDS_OF_CLAIM }),
    tail(value('place')),
    text(value('period')),
    numberWords(value),
  ],
  statements: (value) => [tail(value('speaker')), slug(text(value('quote')), { words: WORDS_OF_QUOTE })],
  relations: (value) => [tail(value('subject')), text(value('predicate')), tail(value('object'))],
};

function valueOf({ facts }: Claim, column: string): Value | undefined {
  return facts.find(({ fields }) => fields[column] !== undefined)?.fields[column]?.value;
}

function text(value: Value | undefined): string {
  return value === undefined ? '' : String(value);
}

/** `person/ada-example` → `ada-example`. */
function tail(id: Value | undefined): string {
  return text(id).replace(/^[a-z]+\//, '');
}

/** Decimal points would be lost: 2.5 → "2-5". */
function numberWords(value: Reader): string {
  const numbers = [value('value'), value('value_min'), value('value_max')].filter((one) => one !== undefined);
  return numbers.map((one) => String(one).replace('.', '-')).join(' ');
}

/** Names in other scripts give no slug: part of a hash stands for them. */
function idOf(table: Thing['table'] | ClaimTable, slugged: string, otherwise: string): string {
  const name = slugged === '' ? hash('sha256', otherwise, 'hex').slice(0, 8) : slugged;
  return `${ID_PREFIX[table]}/${name}`;
}

/**
 * The id of each row: the one that it keeps, else the one wished for, with the least number after it that makes it free
 * (`-2`, `-3`, …). Rows are served in order of the id they wish for, then in the order in which they stand.
 * @param wishOf gives the id that a row wishes for; asked for those that keep none
 * @param kept ids that rows keep, by index
 * @param taken ids that may not be given; many, so that no copy is made
 */
export function givenIds<Row>(
  rows: readonly Row[],
  wishOf: (row: Row, at: number) => string,
  kept: ReadonlyMap<number, string>,
  taken: ReadonlySet<string>,
): string[] {
  const ids = rows.map((row, at) => kept.get(at) ?? wishOf(row, at));
  const wishing = [...ids.keys()].filter((at) => !kept.has(at));
  const given: Given = { taken, own: new Set(kept.values()), next: new Map() };
  for (const at of sortedBy(wishing, (one) => ids[one] ?? '')) {
    const id = freeId(ids[at] ?? '', given);
    given.own.add(id);
    ids[at] = id;
  }
  return ids;
}

/** The ids that are no longer free, and by wish the least number that may be. */
interface Given {
  readonly taken: ReadonlySet<string>;
  readonly own: Set<string>;
  readonly next: Map<string, number>;
}

function freeId(wish: string, given: Given): string {
  if (isFree(wish, given)) return wish;
  let number = given.next.get(wish) ?? 2;
  while (!isFree(`${wish}-${number}`, given)) number++;
  given.next.set(wish, number + 1);
  return `${wish}-${number}`;
}

function isFree(id: string, { taken, own }: Given): boolean {
  return !taken.has(id) && !own.has(id);
}

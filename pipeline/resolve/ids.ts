import { createHash } from 'node:crypto';
import type { Value } from '../contract/fact.ts';
import { type ClaimTable, ID_PREFIX } from '../contract/tables.ts';
import { foldName } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import { editionName, ordinalText } from './editions.ts';
import { eventKey } from './event-names.ts';
import type { Claim, Thing } from './model.ts';
import { fullest, isAcronym } from './names.ts';
import { byCodeUnit } from './order.ts';
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
  const hash = createHash('sha256').update(otherwise, 'utf8').digest('hex').slice(0, 8);
  return `${ID_PREFIX[table]}/${slugged === '' ? hash : slugged}`;
}

/**
 * The id of each row: the one that it keeps, else the one wished for, with the least number after it that makes it free
 * (`-2`, `-3`, …). Rows are served in order of the id they wish for, then in the order in which they stand.
 * @param wishes the ids wished for
 * @param kept ids that rows keep, by index
 * @param taken ids that may not be given
 */
export function givenIds(
  wishes: readonly string[],
  kept: ReadonlyMap<number, string>,
  taken: ReadonlySet<string>,
): string[] {
  const used = new Set([...taken, ...kept.values()]);
  const next = new Map<string, number>();
  const ids = wishes.map((wish, at) => kept.get(at) ?? wish);
  for (const [at, wish] of [...wishes.entries()].sort(([a, x], [b, y]) => byCodeUnit(x, y) || a - b)) {
    if (kept.has(at)) continue;
    const id = freeId(wish, used, next);
    used.add(id);
    ids[at] = id;
  }
  return ids;
}

function freeId(wish: string, used: ReadonlySet<string>, next: Map<string, number>): string {
  if (!used.has(wish)) return wish;
  let number = next.get(wish) ?? 2;
  while (used.has(`${wish}-${number}`)) number++;
  next.set(wish, number + 1);
  return `${wish}-${number}`;
}

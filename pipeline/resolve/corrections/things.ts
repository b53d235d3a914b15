import { SET_SOURCE } from './words.ts';
import type {
  Accept,
  CorrectedRow,
  FactCorrection,
  GroundedSet,
  Reject,
} from '../../contract/corrections.ts';
import type { NamedThing } from '../../contract/judgements.ts';
import type { GivenName, LocalEntity, Thing } from '../model.ts';
import { byCodeUnit } from '../order.ts';
import type { FindThing } from './find-thing.ts';
import { isMeant } from './same-value.ts';
import type { Tally } from './tally.ts';

/** Whether a correction is about a thing, and not about a claim. */
export function isOfThing(about: CorrectedRow): about is NamedThing & { readonly id?: string } {
  return 'name' in about;
}

/**
 * Things as people correct what they are and how they are called: without the rejected ones, without names that are none of theirs,
 * and with the names that people give or prefer. A thing without a name left is gone.
 * @returns for each thing the corrected one; undefined where it is rejected
 */
export function correctedThings(
  things: readonly Thing[],
  corrections: readonly FactCorrection[],
  find: FindThing,
  tally: Tally,
): (Thing | undefined)[] {
  const corrected: (Thing | undefined)[] = [...things];
  for (const step of [rejected, named]) {
    for (const correction of corrections) {
      const { about } = correction;
      if (!isOfThing(about)) continue;
      const at = find(about);
      const thing = at === undefined ? undefined : corrected[at];
      if (at === undefined || thing === undefined) continue;
      const next = step(thing, about, correction, corrected);
      if (next === 'not-mine') continue;
      if (next === 'nothing') continue;
      tally.apply(correction);
      corrected[at] = next;
    }
  }
  return corrected;
}

type Step = Thing | undefined | 'not-mine' | 'nothing';

/** After a rejection of the whole thing, or of one of its names. */
function rejected(thing: Thing, about: NamedThing, correction: FactCorrection): Step {
  if (correction.action !== 'reject') return 'not-mine';
  const isReached = ({ article }: LocalEntity): boolean =>
    correction.scope === 'everywhere' || article === about.article;
  if (correction.field === undefined)
    return withMembers(
      thing,
      thing.members.filter((member) => !isReached(member)),
    );
  if (!isNameField(correction.field)) return 'not-mine';
  const isWrong = ({ name }: GivenName): boolean => isRejectedName(thing, correction, name);
  const members = thing.members.map((member) =>
    isReached(member) && member.names.some(isWrong)
      ? { ...member, names: member.names.filter((given) => !isWrong(given)) }
      : member,
  );
  if (members.every((member, at) => member === thing.members[at])) return 'nothing';
  return members.some(({ names }) => names.length > 0) ? { ...thing, members } : undefined;
}

function isRejectedName({ table }: Thing, { value }: Reject, name: string): boolean {
  return value === undefined || (typeof value !== 'object' && isMeant(table, 'name', name, value));
}

function withMembers(thing: Thing, members: readonly LocalEntity[]): Thing | undefined {
  return members.length === 0 ? undefined : { ...thing, members };
}

/** With the names that are set or accepted. */
function named(
  thing: Thing,
  _about: NamedThing,
  correction: FactCorrection,
  all: readonly (Thing | undefined)[],
): Step {
  if (correction.action === 'accept') return accepted(thing, correction);
  return correction.action === 'set' && isNameField(correction.field)
    ? withName(thing, correction, all)
    : 'not-mine';
}

function accepted(thing: Thing, { field, value }: Accept): Step {
  if (field === undefined) return thing;
  if (!isNameField(field) || value === undefined || typeof value === 'object') return 'not-mine';
  const given = thing.members.flatMap(({ names }) => names.map(({ name }) => name));
  const name =
    given.find((one) => one === value) ?? given.find((one) => isMeant(thing.table, 'name', one, value));
  if (name === undefined) return 'nothing';
  return field === 'name' ? { ...thing, called: name } : thing;
}

function withName(thing: Thing, set: GroundedSet, all: readonly (Thing | undefined)[]): Step {
  const grounded = set.fields[set.field];
  if (grounded === undefined) return 'nothing';
  const name = String(grounded.value);
  const given: GivenName = { name, receipts: grounded.receipts, source: SET_SOURCE };
  const members = withGiven(thing, set.article, given, all);
  if (members === undefined) return 'nothing';
  return set.field === 'name' ? { ...thing, members, called: name } : { ...thing, members };
}

/** Undefined where the article calls another thing so. */
function withGiven(
  thing: Thing,
  article: string,
  given: GivenName,
  all: readonly (Thing | undefined)[],
): LocalEntity[] | undefined {
  const own = thing.members.findIndex((member) => member.article === article);
  if (own >= 0)
    return thing.members.map((member, at) =>
      at === own ? { ...member, names: [...member.names, given] } : member,
    );
  const { table } = thing;
  const isTaken = all.some((one) =>
    one?.members.some(
      (member) => member.article === article && one.table === table && member.key === given.name,
    ),
  );
  if (isTaken) return undefined;
  const member: LocalEntity = { article, table, key: given.name, names: [given], facts: [], claims: [] };
  return [...thing.members, member].sort(
    (a, b) => byCodeUnit(a.article, b.article) || byCodeUnit(a.key, b.key),
  );
}

export function isNameField(field: string): boolean {
  return field === 'name' || field === 'aliases';
}

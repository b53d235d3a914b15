import type { NamedThing } from '../../contract/judgements.ts';
import { fold } from '../../text/fold.ts';
import { indicesOf } from '../judged-things.ts';
import type { LocalEntity, Thing } from '../model.ts';
import { groupedBy } from '../order.ts';

/** Gives the index of the thing that a person points at; undefined where it cannot be told. */
export type FindThing = (named: NamedThing) => number | undefined;

/**
 * Finds things by an article and the name there. Where that article is gone, or calls nothing so any more, the one thing that any
 * article calls so is meant, so that what was said of it is not lost with one source.
 */
export function thingFinder(things: readonly Thing[]): FindThing {
  const members = things.flatMap((thing, at) => thing.members.map((member) => ({ member, at })));
  const locals = members.map(({ member }) => member);
  const byArticle = groupedBy(locals.keys(), (index) => placeOf(locals[index]));
  const byName = groupedBy(
    members.flatMap(({ member, at }) =>
      foldedNames(member).map((name) => ({ key: JSON.stringify([member.table, name]), at })),
    ),
    ({ key }) => key,
  );
  return (named) => {
    const here = indicesOf(named, locals, byArticle.get(placeOf(named)) ?? []).map(
      (index) => members[index]?.at,
    );
    const anywhere = (): number[] =>
      (byName.get(JSON.stringify([named.table, fold(named.name)])) ?? []).map(({ at }) => at);
    const [only, ...others] = new Set(here.length > 0 ? here : anywhere());
    return others.length > 0 ? undefined : only;
  };
}

function placeOf(thing: Pick<NamedThing, 'table' | 'article'> | undefined): string {
  return JSON.stringify([thing?.table, thing?.article]);
}

function foldedNames({ names }: LocalEntity): string[] {
  return [...new Set(names.map(({ name }) => fold(name)))];
}

import type { NamedThing } from '../contract/judgements.ts';
import { fold } from '../text/fold.ts';
import { type IdentifiedThings, identifiedThings } from './identified.ts';
import type { Thing } from './model.ts';
import type { Past } from './past.ts';
import { mark } from './retired.ts';

/**
 * Gives every thing its names and its id, and leaves out those that would get the id of a thing that people rejected: the rules may have
 * left a name of a new article apart from it, but a row that has its id is that thing again.
 * @param rejected by an article and a name there
 */
export function identifiedWithout(
  rejected: readonly NamedThing[],
  things: readonly Thing[],
  past: Past,
): IdentifiedThings {
  const gone = new Set(rejected.flatMap((one) => pastId(one, past) ?? []));
  let left = things;
  for (;;) {
    const identified = identifiedThings(left, past);
    const back = new Set(identified.things.filter(({ id }) => gone.has(id)).map(({ thing }) => thing));
    if (back.size === 0) return identified;
    left = left.filter((thing) => !back.has(thing));
  }
}

/** The id under which earlier releases had what an article calls so; undefined where they had none, or several. */
function pastId({ table, article, name }: NamedThing, past: Past): string | undefined {
  const own = mark(table, article, fold(name));
  const retired = past.retired.filter((one) => one.table === table && one.marks.includes(own));
  const [only, ...others] = new Set([...past.named(table, article, name), ...retired.map(({ id }) => id)]);
  return others.length > 0 ? undefined : only;
}

import type { Mention } from '../../contract/annotation.ts';
import { filled } from '../../text/filled.ts';
import { type Argument, FORM } from './arguments.ts';
import type { SentenceReading } from './sentence.ts';

/** Whether a sentence names an organisation (or what may stand for one), and something else beside it, by name or by a pronoun. */
export function holdsTwoThings(named: readonly Mention[], pronouns: readonly Mention[]): boolean {
  // One look at each mention: a sentence may repeat one name many thousand times.
  return named.some(isOrganization) && nameTwoThings(named, pronouns);
}

/** Whether the things among some mentions are of two rows or more. */
function nameTwoThings(named: readonly Mention[], pronouns: readonly Mention[]): boolean {
  const first = named.find(isThing) ?? pronouns.find(isThing);
  return first !== undefined && (isOther(named, first) || isOther(pronouns, first));
}

function isOther(mentions: readonly Mention[], { entity }: Mention): boolean {
  return mentions.some((mention) => isThing(mention) && mention.entity !== entity);
}

/** For each group of arguments that seem to mean the same whether one of them is a thing that has a row of its own. */
export function isThingByGroup({ arguments: found, groups }: SentenceReading): readonly boolean[] {
  const isThingAt = filled(found.length, false);
  for (let at = 0; at < found.length; at++) {
    const argument = found[at];
    if (argument !== undefined && namesThing(argument)) isThingAt[groups[at] ?? 0] = true;
  }
  return isThingAt;
}

function namesThing({ mention, form }: Argument): boolean {
  return mention !== undefined && form !== FORM.demonym && isThing(mention);
}

function isThing({ type, adjectival }: Mention): boolean {
  return type !== 'other' && adjectival !== true;
}

function isOrganization(mention: Mention): boolean {
  return isThing(mention) && mention.type !== 'person' && mention.type !== 'place';
}

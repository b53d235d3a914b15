import type { Annotation, Mention, Token } from '../../contract/annotation.ts';
import { BODY_NOUNS } from '../../lexicon/body-nouns.ts';
import { intergovernmentalNamed } from '../../lexicon/intergovernmental.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';
import { isOrganizationHead, organizationKindOf } from '../../lexicon/organization-words.ts';
import { words } from '../../lexicon/words.ts';
import { likelihoodsOfNames } from './likelihoods-of-names.ts';

/** Where the head of a name ends: "Bureau" in "Bureau of Ports". */
const BEHIND_HEAD = /^(?:of|for|on|against|to)$/;
/** What bodies do, and other things that have names do not. */
const ACTS = new Set(
  words(
    `said says accused estimated announced announces reported reports told confirmed noted warned urged plans signed signs
    launched launches published introduced unveiled acquired appointed partnered`,
  ),
);
/** What somebody is in a body, or a body to another: "director of", "a researcher at", "a subsidiary of". */
const LINKS = new Set(words('of at from for'));
const BELONGING = new Set(
  words('subsidiary unit arm branch affiliate member members researcher analyst economist'),
);
/** Tokens from an office over its field to the link: "head of cyber security at". */
const LONGEST_FIELD = 5;
/** "in partnership with", "published by", "the Lisbon-based". */
const BEFORE = new Set(words('with by based'));
/** Where the seat of a body is told: "Quayside, based in Lisbon". */
const SEATED = new Set(words('based seated headquartered'));

/**
 * The bodies that may well be none: whose name has no word for a body, whose every mention the tagger held less likely than `least`, and of
 * which nothing is said that shows a body.
 */
export function doubtfulBodies(annotation: Annotation, least: number): ReadonlySet<number> {
  const { entities, mentions, tokens } = annotation;
  const likelihoods = likelihoodsOfNames(annotation);
  const doubtful = new Set<number>();
  for (const { index, type, names } of entities)
    if (
      type === 'organization' &&
      (likelihoods[index] ?? 1) < least &&
      !names.some(({ text }) => isNamedAsBody(text))
    )
      doubtful.add(index);
  if (doubtful.size === 0) return doubtful;
  for (const [at, mention] of mentions.entries())
    if (
      doubtful.has(mention.entity) &&
      (isUsedAsBody(mention, tokens) || isListed(at, mentions, doubtful, tokens))
    )
      doubtful.delete(mention.entity);
  return doubtful;
}

/** Whether a mention stands in a list beside that of a body that is not in doubt: "Portel, Quaytel and Zolvan". */
function isListed(
  at: number,
  mentions: readonly Mention[],
  doubtful: ReadonlySet<number>,
  tokens: readonly Token[],
): boolean {
  const own = mentions[at];
  return [mentions[at - 1], mentions[at + 1]].some((other) => {
    if (own === undefined || other?.type !== 'organization' || doubtful.has(other.entity)) return false;
    const [first, second] = other.firstToken < own.firstToken ? [other, own] : [own, other];
    const between = tokens.slice(first.endToken, second.firstToken).map(({ lower }) => lower);
    return between.length > 0 && between.every((lower) => LISTING.has(lower));
  });
}

const LISTING = new Set(words('and or &')).add(',');

/** Whether the head of a name or its last word is that of a body. */
function isNamedAsBody(name: string): boolean {
  if (organizationKindOf(name) !== undefined || intergovernmentalNamed(name) !== undefined) return true;
  const parts = name.toLowerCase().split(/\s+/);
  const link = parts.findIndex((part, at) => at > 0 && BEHIND_HEAD.test(part));
  const head = parts[link - 1] ?? '';
  return isOrganizationHead(parts.at(-1) ?? '') || isOrganizationHead(head) || /^cent(?:re|er)$/.test(head);
}

/** "Quayside said", "with Quayside", "a director of Quayside", "the operator Quayside", "Quayside's chairman". */
function isUsedAsBody({ form, firstToken, endToken }: Mention, tokens: readonly Token[]): boolean {
  if (form !== 'name') return form === 'description';
  const [next, second] = [tokens[endToken]?.lower ?? '', tokens[endToken + 1]?.lower ?? ''];
  if (ACTS.has(next) || isOfficeOfBody(next) || (BEFORE_OFFICE.has(next) && isOfficeOfBody(second)))
    return true;
  if ((next === ',' && SEATED.has(second)) || (next === "'s" && isOffice(second))) return true;
  const before = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const link = tokens[before]?.lower ?? '';
  if (BEFORE.has(link) || BODY_NOUNS.has(link) || link.endsWith('-based')) return true;
  if (link === 'to') return tokens[before - 1]?.lower === 'according';
  return LINKS.has(link) && isHeldThere(before, tokens);
}

/** Offices that places and peoples have, too: "Lunda leader", "the Quayport mayor". */
const OF_PEOPLES = new Set(
  words('leader chief mayor mp governor king queen member senator minister resident'),
);
/** "Quayside Joint Editor" */
const BEFORE_OFFICE = new Set(words('joint managing executive deputy vice board chief'));

/** "Quayside chairman" */
function isOfficeOfBody(lower: string): boolean {
  return isOffice(lower) && !OF_PEOPLES.has(lower);
}

/** "Vice-President" */
function isOffice(lower: string): boolean {
  return isOfficeHead(lower.slice(lower.lastIndexOf('-') + 1));
}

/** Whether an office, or what a body is of another, stands before "of" or "at". */
function isHeldThere(link: number, tokens: readonly Token[]): boolean {
  for (let at = link - 1; at >= link - LONGEST_FIELD; at--) {
    const { lower, pos } = tokens[at] ?? { lower: '', pos: 'PUNCT' };
    if (isOffice(lower) || BELONGING.has(lower)) return true;
    if (pos === 'PUNCT' || pos === 'VERB') return false;
  }
  return false;
}

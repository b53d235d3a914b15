import type { MentionType, Office, Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { words } from '../../../lexicon/words.ts';
import { isPeopleWord } from '../../../lexicon/peoples.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { GROUPS } from './holders-behind-bodies.ts';
import { bodyBehindNoun } from './office-fields.ts';
import { joined } from '../names/token-shapes.ts';

/** Offices that only bodies have; a minister or mayor may be of a place. */
const OFFICES_OF_BODIES: ReadonlySet<string> = new Set([
  ...words(
    'ceo cto cfo coo cio cdo executive founder co-founder manager director partner spokesperson spokesman',
  ),
  ...words(
    'spokeswoman analyst economist engineer specialist researcher fellow professor lecturer officer deputy',
  ),
]);
/** Types that the tagger takes bodies for: "Quayside" for a place, "Quay Initiative" for a programme. */
const MISTAKEN: ReadonlySet<MentionType> = new Set(['place', 'service', 'instrument', 'other']);

/** The tokens at which the names of bodies begin, as an office of them stands before: "CEO of …", "managing director at the …". */
export function bodiesOfOffices(tokens: readonly Token[], offices: readonly Office[]): ReadonlySet<number> {
  const bodies = new Set<number>();
  for (const { firstToken, endToken } of offices) {
    const link = tokens[endToken]?.lower;
    // "(CEO, Quayside)" says of whom it is in brackets.
    if (link === ',' && tokens[firstToken - 1]?.text === '(' && isOfBody(tokens, firstToken, endToken))
      bodies.add(endToken + 1);
    const described =
      link === 'of' || link === 'at' ? bodyBehindNoun(tokens, endToken + 2, endToken + 5) : undefined;
    if (described !== undefined) bodies.add(described);
    if (link !== 'at' && !(link === 'of' && isOfBody(tokens, firstToken, endToken))) continue;
    bodies.add(behindLink(tokens, endToken));
  }
  return bodies;
}

const BODY_LINKS: ReadonlySet<string> = new Set(words('of for at in to from'));

/** The tokens behind an office and its link, where a body that rules find needs no other evidence: "Head of the Tax Service". */
export function behindOffices(tokens: readonly Token[], offices: readonly Office[]): ReadonlySet<number> {
  const behind = new Set<number>();
  for (const { endToken } of offices)
    if (BODY_LINKS.has(tokens[endToken]?.lower ?? '')) behind.add(behindLink(tokens, endToken));
  return behind;
}

/** Whether "the media outlet" or "telecom operator" stands directly before a name. */
function isBehindBodyNoun(tokens: readonly Token[], firstToken: number): boolean {
  const noun = tokens[firstToken - 1];
  return noun?.pos === 'NOUN' && BODY_NOUNS.has(noun.lower);
}

/** "told Quay News": whom somebody told something is no service. */
function isHearer(tokens: readonly Token[], firstToken: number): boolean {
  return /^(?:told|tells)$/.test(tokens[firstToken - 1]?.lower ?? '');
}

/** The token behind "of" or "at" and an article. */
function behindLink(tokens: readonly Token[], link: number): number {
  return tokens[link + 1]?.lower === 'the' ? link + 2 : link + 1;
}

/** "executive director", but not "Director of Ports" with its field. */
function isOfBody(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  if (endToken <= firstToken) return false;
  const [before, last] = [tokens[endToken - 2]?.lower ?? '', tokens[endToken - 1]?.lower ?? ''];
  return OFFICES_OF_BODIES.has(last) || (last === 'general' && before === 'director');
}

/** The tokens at which offices begin, where a body that rules find needs no other evidence either: "United Nations Secretary-General". */
export function startsOfOffices(offices: readonly Office[]): ReadonlySet<number> {
  return new Set(offices.map(({ firstToken }) => firstToken));
}

/** The tagged name as that of a body where an office of it or a noun for a company stands before, unless it is a country or a known city. */
export function asBody(name: TaggedName, tokens: readonly Token[], bodies: ReadonlySet<number>): TaggedName {
  const isBehindNoun = isBehindBodyNoun(tokens, name.firstToken);
  const isLonePerson = name.type === 'person' && name.endToken === name.firstToken + 1;
  const isMistaken =
    (isBehindNoun
      ? isLonePerson || name.type === 'place' || name.type === 'service'
      : isDescribedAsBody(tokens, name)) ||
    (MISTAKEN.has(name.type) && (bodies.has(name.firstToken) || isHearer(tokens, name.firstToken)));
  if (!isMistaken) return name;
  const text = joined(tokens.slice(name.firstToken, name.endToken));
  if (isCountryOrCity(text) || isPeopleWord(text)) return name;
  return { ...name, type: 'organization' };
}

/** "InfoQuay, a provider of data": what the tagger takes for a service is described as who offers some. */
function isDescribedAsBody(tokens: readonly Token[], { type, endToken }: TaggedName): boolean {
  const [comma, article] = [tokens[endToken]?.text, tokens[endToken + 1]?.lower ?? ''];
  if (type !== 'service' || comma !== ',' || !/^(?:an?|the)$/.test(article)) return false;
  for (let at = endToken + 2; at < endToken + LONGEST_DESCRIPTION; at++) {
    const token = tokens[at];
    if (token === undefined || (token.pos === 'PUNCT' && token.text !== '-')) return false;
    if (token.pos === 'ADP' || token.pos === 'AUX') return false;
    if (BODY_NOUNS.has(token.lower) && tokens[at + 1]?.pos !== 'NOUN') return true;
  }
  return false;
}

/** Tokens of a description up to its noun. */
const LONGEST_DESCRIPTION = 9;

/** The same of a group that the tagger takes for an event: "Chair of the Quay Leadership Panel". */
export function asGroup(name: TaggedName, tokens: readonly Token[], behind: ReadonlySet<number>): TaggedName {
  const isGroup = GROUPS.has(tokens[name.endToken - 1]?.lower ?? '') && behind.has(name.firstToken);
  return isGroup && name.type === 'event' ? { ...name, type: 'organization' } : name;
}

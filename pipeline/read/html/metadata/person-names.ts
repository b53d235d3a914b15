import { isGivenName } from '../../../lexicon/given-names.ts';
import { GERMAN_NAMES } from './german-names.ts';
import { monthNamed } from './month-names.ts';
import { nameKey } from './site-names.ts';

/** What stands before the names in a byline. */
const LEAD =
  /^(?:(?:(?:all|alle|more|mehr)\s+(?:articles|artikel|beiträge)|article|story|artikel|beitrag|pressemitteilung|post(?:ed)?|written|words|text(?:e)?|reported|report|contributed|published|verfasst|geschrieben|veröffentlicht|erstellt|eingestellt|gepostet|autor|autorin|auteur|author|authors|autore|publié|escrito|redaktion|interview)\s+(?:by|von|par|por|de|di|am)|by|vom|von|par|por|di|door|av|af|od|przez|от|автор|author|authors|autor(?:in|en|es)?|auteurs?|autore|text[eo]?|redaktor|redakteur(?:in)?|kirjoittaja|redazione di)(?:\s*[:：]\s*|\s+)/iu;
/** "ByJane Doe": parted by style alone. */
const GLUED = /^(?:By|Von)(?=\p{Lu})/u;
const LABEL =
  /^(?:text|interview|bericht|story|article|words)(?:\s*(?:&|und|and|\+|\/)\s*(?:fotos?|bilder|photos?|pictures))?\s*:\s*/i;
const LEADING_MARKS = /^[\s|·•,;:/–—>»*(-]+|[\s|·•,;:/–—<«*)-]+$/gu;

/** Between two names. */
const BETWEEN = /\s*[;|/·•]\s*|\s+(?:and|und|et|och|og|en|with|mit)\s+|\s*&\s*|\s+[–—-]\s+/giu;
const BETWEEN_IN_SOUTH = /\s+(?:y|e|i)\s+/gu;

/** Degrees and the like, which follow a name after a comma. */
const DEGREE = /^(?:ph\.?\s?d|m\.?d|mba|msc|ma|mph|jd|esq|jr|sr|ii|iii|r\.?n|rdn?|dds|cpa)\.?$/i;
const TITLE =
  /^(?:(?:dr|prof|professor|mag|dipl|ing|mr|mrs|ms|sir|dame|frau|herr|mme|rechtsanwalt|rechtsanwältin)\.?\s+)+(?=\p{Lu})/iu;

/** Words of names that are no person's. */
const NO_PERSON =
  /^(?:redaktion(?:s?team)?|redactie|r[ée]daction|redacci[oó]n|redazione|reda[cç][aã]o|redakcja|редакция|editors?|editorial|staff|team|admin(?:istrator)?|webmaster|webteam|website|newsroom|newsdesk|desk|agenc(?:y|ies|ia|e)|agentur(?:en)?|press(?:e|estelle)?|news|nachrichten|zeitung|magazin[e]?|media|medien|online|radio|tv|gmbh|ag|inc|ltd|llc|corp|company|group|gruppe|verlag|verein|verband|bund|e\.?v|foundation|stiftung|institute?|universit(?:y|ät)|ministerium|ministry|office|department|service|services|network|wire|reuters|afp|dpa|apa|efe|ap|ansa|afp|tass|xinhua|blog|guest|gast|user|anonymous|anonym|unknown|contributors?|correspondents?|reporters?|reports?|authors?|autor|autorin|writer|home|contact|kontakt|impressum|comments?|kommentare|share|facebook|twitter|instagram|youtube|more|mehr|read|lesen|wikipedia|wikimedia|com|org|net|the local|red|otro|photo|foto|bild|image|source|quelle|copyright|posted|published|updated|follow|subscribe|newsletter|about|profile|profil|view|all|posts|articles|by|category|tags?|www|http|https|europe|deutschland|welt|heute|today|times|post|journal|daily|weekly|herald|tribune|chronicle|gazette|observer)$/i;

/** Roles, which follow a name after a comma, in brackets or after a bar. */
const ROLE =
  /\b(?:writer|reporter|correspondent|editor|columnist|staff|contributor|journalist(?:in)?|redakteur(?:in)?|chief|bureau|senior|producer|analyst|professor|director|manager|author|autor(?:in)?|president|ceo|founder|gastautor|volont[aä]r(?:in)?|freelance|special|news|press|times|tribune|post|herald|media|university|from|for)\b/i;

const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|la|le|van|von|der|den|het|ten|ter|zu|zur|vom|bin|ibn|al|el|y|e|i|af|av|du|st\.?|v\.)$/i;
/** A single word, perhaps with figures. */
export const PEN_NAME = /^\p{L}[\p{L}\d_]{3,}$/u;

/** Shorter names of sites may be part of a person's. */
const MIN_SITE = 6;
/** Chinese names have two to four characters. */
const MAX_HAN = 5;
const MAX_WORDS = 5;
const MAX_LENGTH = 60;

/**
 * How surely the place holds names: a field for the author, a line that is marked as a byline, or words that may be anything. In the last
 * only names with a known given name are believed.
 */
export type Sureness = 'field' | 'text' | 'words';

/** Whether a name of several words has a given name among them. */
export function isFullName(name: string): boolean {
  const words = name.split(' ');
  return words.length > 1 && words.slice(0, -1).some(isGiven);
}

/** Of "Jan-Peter" the first part decides. */
export function isGiven(word: string): boolean {
  return isGivenName(word) || GERMAN_NAMES.has(word.split('-', 1)[0] ?? '');
}

/**
 * The people that a line of an author field or a byline names, in its order: names that are listed are split; "By", titles, degrees and
 * roles are taken off; organisations, the site, addresses and accounts are left out.
 * @param sites names of the site and of its publisher
 */
export function peopleIn(line: string, sites: readonly string[], sureness: Sureness): string[] {
  const bare = withoutLead(
    line
      .replace(/\([^)]*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/https?:\/\/\S+|\S+@\S+/g, ' '),
  );
  const siteKeys = sites.map(nameKey).filter((key) => key !== '');
  if (siteKeys.includes(nameKey(bare)) && !isFullName(bare)) return [];
  const people: string[] = [];
  for (const group of bare.split(BETWEEN))
    for (const part of splitSouth(group))
      for (const name of listed(part)) {
        const person = personIn(name, siteKeys, sureness);
        if (person !== undefined && !people.some((known) => nameKey(known) === nameKey(person)))
          people.push(person);
      }
  return people;
}

export function withoutLead(line: string): string {
  const trimmed = line.replace(LEADING_MARKS, '').replace(GLUED, '');
  const rest = trimmed.replace(LABEL, '').replace(LEAD, '');
  return rest === trimmed ? trimmed : withoutLead(rest);
}

/** "y" and "e" stand inside names too, so they part only what is a full name on both sides. */
function splitSouth(group: string): string[] {
  const parts = group.split(BETWEEN_IN_SOUTH);
  return parts.every((part) => part.trim().split(' ').length >= 2) ? parts : [group];
}

/** A site may be named after the person who writes it; what has the name of a site among other words is the site's. */
function isSite(name: string, siteKeys: readonly string[]): boolean {
  const key = nameKey(name);
  const isSingle = !name.includes(' ');
  return siteKeys.some((site) =>
    key === site ? !isFullName(name) : !isSingle && site.length >= MIN_SITE && key.includes(site),
  );
}

/** "jd", "JDoe": capitals or consonants alone, or too few letters, make no name. */
function isInitials(name: string): boolean {
  return (/^\p{Script=Latin}{1,3}$/u.test(name) && !isGiven(name)) || /^\p{Lu}+$/u.test(name);
}

/** "Doe, Jane" is one name: both sides of its only comma are one word. */
function listed(group: string): string[] {
  const parts = group.split(/\s*[,،、，]\s*/).filter((part) => part !== '' && !DEGREE.test(part));
  const [last = '', first = ''] = parts;
  if (
    parts.length === 2 &&
    !last.includes(' ') &&
    /^\p{Lu}[\p{L}.]+(?: \p{Lu}\.?)?$/u.test(first) &&
    /^\p{Lu}\p{Ll}+$/u.test(last) &&
    !ROLE.test(first)
  )
    return [`${first} ${last}`];
  return parts;
}

function personIn(part: string, siteKeys: readonly string[], sureness: Sureness): string | undefined {
  const name = withoutLead(part).replace(TITLE, '').replace(LEADING_MARKS, '').trim();
  if (
    name === '' ||
    name.length > MAX_LENGTH ||
    /[\uFFFD@#<>{}()=:\\!?%$€"“”„]|\.(?:com|org|net|de|ch|at|eu|info|fr|it|es|co)\b|www\./i.test(name)
  )
    return undefined;
  if (/[\d_]/.test(name) && !(sureness === 'field' && PEN_NAME.test(name))) return undefined;
  const words = name.split(' ');
  if (words.length > MAX_WORDS || words.some((word) => NO_PERSON.test(word.replace(/[.,:]$/, ''))))
    return undefined;
  if (isSite(name, siteKeys)) return undefined;
  if (
    words.length === 1 &&
    (isInitials(name) || monthNamed(name, '') !== undefined || /^[\p{Ll}.-]*\.\p{Ll}{2}/u.test(name))
  )
    return undefined;
  if (sureness === 'words' && !isFullName(name)) return undefined;
  if (sureness !== 'field' && (words.length < 2 || ROLE.test(name))) return undefined;
  if (words.length > 1 && ROLE.test(name)) return undefined;
  const isName = words.every(
    (word) =>
      /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || PARTICLE.test(word) || /^(?:d['’]|al-|el-|o['’])/i.test(word),
  );
  if (words.length > 1 && !isName) return undefined;
  if ((name.match(/\p{Script=Han}/gu)?.length ?? 0) > MAX_HAN) return undefined;
  if (name.length < 2) return undefined;
  return name;
}

import type { Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { words } from '../../../lexicon/words.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import { FIELDS } from './fields.ts';
import type { NameSegment } from './segments.ts';

/** Several persons or countries, by the last word of what is written like a name. */
const GROUPS = new Set([
  ...words(
    'ministers officials leaders delegates countries governments presidents ambassadors commissioners heads',
  ),
  ...words('ngos stakeholders experts scientists journalists citizens'),
]);

/** What every firm has, and no body has for its name. */
const OF_ANY_FIRM = /^Board of (?:Directors|Trustees|Governors|Management)$/;

/** Who is no body in particular, and what is done or dealt with: "FinTech", "e-Governance", and letters for an office. */
const NOBODY = new RegExp(
  `^(?:${[
    'General Public',
    'Civil Society',
    'Union Territor(?:y|ies)',
    '(?:Dialogue|Development) Partners',
    '(?:Main |Official )?(?:Opposition|Ruling) Party',
    '(?:Private|Public|Third|Informal|ICT|IT|Telecom|Telecommunications?|Banking|Financial|Energy|Health|Education|Agriculture) Sector',
    'DG|MD|CEO|HQ',
    '(?:Fin|Ed|Health|Insur|Agri|Reg|Prop)[Tt]ech',
    'African|European|Asian|American|Arab|Nordic|Eurasian',
    'e-?(?:Governance|Government|Commerce|Services|Health|Learning|Agriculture|Participation|Procurement|Voting|ID)',
  ].join('|')})$`,
  'iu',
);
/** What somebody is: "Team Associate" behind a name is no body. */
const ROLES = new Set(
  words('associate professional manager specialist coordinator consultant analyst advisor adviser intern'),
);
/** Nouns for bodies of which there are many, beside those that point at one. */
const ANY_BODY = new Set(
  words(
    'court tribunal hospital government state kingdom crown school team corporation division society council movement',
  ),
);

/**
 * Without groups of persons and countries that are written with capitals and taken for bodies: "the WPU Ministers", "African Countries". A name that has
 * "of" in it is one: "Council of Ministers", but not "Board of Directors" alone. Without nouns for any body and fields of work, too.
 */
export function withoutGroups(
  tokens: readonly Token[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  const bodies = names.filter((name) => !isField(tokens, name));
  if (!bodies.some(isNobody)) return bodies;
  const longer = new Set(bodies.flatMap(wordsOfBody));
  return bodies.filter((name) => !isNobody(name) || (isBareNoun(name) && longer.has(name.text)));
}

/** "Public Security & Identity", "Science and Technology": fields of work, and nobody who works in them. */
function isOnlyFields(named: NameSegment['words']): boolean {
  const isAnd = ({ text, lower }: Token): boolean => text === '&' || lower === 'and';
  if (!named.some(isAnd)) return false;
  return named.every((word) => isAnd(word) || isPortfolioWord(word.lower) || FIELDS.has(word.text));
}

/** With what is led behind it: "Executive Vice President Home Group". */
const OFFICE = /^(?:Executive |Senior |Group )*Vice[- ]President /;

/** "Commissioners for Ports and Trade" are several persons. */
function isPluralOffice(first: Token | undefined): boolean {
  return first !== undefined && first.lower.endsWith('s') && isOfficeHead(first.lower.slice(0, -1));
}

/** "Communication and Technology" before "(ICT)", "Quay Union ICT" before "ministers": a field of work, and whose it is. */
function isField(tokens: readonly Token[], { type, words: named, endToken }: NameSegment): boolean {
  if (type.type !== 'organization' || named.length < 2) return false;
  if (GROUPS.has(tokens[endToken]?.text ?? '') && FIELDS.has(named.at(-1)?.text ?? '')) return true;
  const short = tokens[endToken]?.text === '(' ? (tokens[endToken + 1]?.text ?? '') : '';
  const isShort = FIELDS.has(short) && tokens[endToken + 2]?.text === ')';
  return isShort && !named.some(({ lower }) => isOrganizationHead(lower));
}

function isNobody(name: NameSegment): boolean {
  return isGroup(name) || isBareNoun(name);
}

/** The words of a body with a longer name, one of which may stand for it: "Commission". */
function wordsOfBody({ type, words: named }: NameSegment): string[] {
  return type.type === 'organization' && named.length > 1 ? named.map(({ text }) => text) : [];
}

function isGroup({ type, text, words: named }: NameSegment): boolean {
  if (OF_ANY_FIRM.test(text)) return true;
  if (type.type !== 'organization') return false;
  const last = named.at(-1)?.lower ?? '';
  // "the 11 Action Lines": so many of them.
  if (/^\d+$/.test(named[0]?.text ?? '') && named.length > 2 && /[^s]s$/.test(last)) return true;
  if (
    OFFICE.test(text) ||
    (isPluralOffice(named[0]) && !named.some(({ lower }) => isOrganizationHead(lower)))
  )
    return true;
  if (isOnlyFields(named) || (named.length === 1 && FIELDS.has(text))) return true;
  if (NOBODY.test(text) || (ROLES.has(last) && named.length > 1)) return true;
  return GROUPS.has(last) && !named.some(({ lower }) => lower === 'of');
}

/** "Commission", "Court": which one it is, only longer names tell. */
function isBareNoun({ type, words: named }: NameSegment): boolean {
  const [noun] = named;
  if (noun === undefined || named.length > 1 || !/^\p{Lu}\p{Ll}+$/u.test(noun.text)) return false;
  if (type.type === 'place') return STATES.has(noun.lower);
  const isAny = typeOfPointingNoun(noun.lower) === 'organization' || ANY_BODY.has(noun.lower);
  return type.type === 'organization' && isAny;
}

const STATES: ReadonlySet<string> = new Set(words('kingdom republic state government'));

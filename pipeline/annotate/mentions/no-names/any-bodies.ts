import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';

/** What every firm has, and no body has for its name. */
const OF_ANY_FIRM =
  /^Board of (?:(?:Executive |Non-Executive |Independent )?Directors|Trustees|Governors|Management|Commissioners)$/;

/** Who is nobody in particular, and offices by their letters. */
const NOBODY = new RegExp(
  `^(?:${[
    'General Public',
    'Civil Society',
    'Union Territor(?:y|ies)',
    '(?:Dialogue|Development) Partners',
    '(?:Main |Official )?(?:Opposition|Ruling) Party',
    '(?:Private|Public|Third|Informal|ICT|IT|Telecom|Telecommunications?|Banking|Financial|Energy|Health|Education|Agriculture) Sector',
    'DG|MD|CEO|HQ',
    'Hajj|Umrah|Bretton Woods|(?:The )?Two Holy Mosques',
    'EVC|EVP|SVP|DDG',
    '(?:\\S+ )?Heads of (?:States?|Governments?|Missions?)(?: and Governments?)?',
    '(?:Contracting |High Contracting |States )?Parties',
    '(?:\\S+ )?Public[- ]Private[- ]Partnerships?',
    'African|European|Asian|American|Arab|Nordic|Eurasian',
  ].join('|')})$`,
  'iu',
);
/** What somebody is: "Team Associate" behind a name is no body. */
const ROLES: ReadonlySet<string> = new Set(
  words('associate professional manager specialist coordinator consultant analyst advisor adviser intern'),
);
/** With what is led behind it: "Executive Vice President Home Group". */
const OFFICE = /^(?:Executive |Senior |Group )*Vice[- ]President /;

/** "Private Sector", "Board of Directors", "Team Associate": taken for a body, and there is one of it everywhere. */
export function isAnyBody({ type, text, words: named }: NameSegment): boolean {
  if (OF_ANY_FIRM.test(text)) return true;
  if (type.type !== 'organization') return false;
  const isRole = named.length > 1 && ROLES.has(named.at(-1)?.lower ?? '');
  return isRole || NOBODY.test(text) || OFFICE.test(text);
}

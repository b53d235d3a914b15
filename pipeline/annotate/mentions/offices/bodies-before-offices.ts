import type { Office, Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { HONORIFICS, isOfficeHead, OFFICE_MODIFIERS, RANKS_BEFORE_NAMES } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { words } from '../../../lexicon/words.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isAcronym, isCapitalised, joined } from '../names/token-shapes.ts';

/** Offices that only bodies have, whose names may stand before them without "'s": "Quayside CEO Ana Silva". */
const HEADS_BEHIND_BODIES: ReadonlySet<string> = new Set(
  words('ceo cto cfo coo cio cdo ciso executive founder co-founder boss spokesperson spokesman spokeswoman'),
);
/** Offices that other gatherings have as well, so that only a name stands before them for a body: "Quayside Chairman Lord Silva", "Council Chairman". */
const CHAIRS: ReadonlySet<string> = new Set(words('chairman chairwoman chairperson chair'));
/** Words of a title that only those who lead a body have: "Quayside Managing Director Ana Silva". */
const LEADING = new Set(['managing', 'executive', 'chief']);
const LONGEST_BODY = 3;
/** Words that begin a sentence with a capital before an office: "Former", "Tech", "Veteran". */
const NO_BODIES: ReadonlySet<string> = new Set([
  ...words(
    'tech fellow then longtime veteran incoming outgoing departing fintech telecom startup start-up ex',
  ),
  ...words('company group opposition party government ministry agency bank university campaign'),
  ...words('caucus panel county ward district parish metropolitan municipal session plenary jury'),
]);

/**
 * Tagged names with those of bodies that stand between other words and the office of a person: "Maersk" in "former Maersk executive Ana Silva".
 * A tagger that has not seen a name knows it by little else, and may take it for a place or a person.
 */
export function withBodiesBeforeOffices(
  tokens: readonly Token[],
  tagged: readonly TaggedName[],
  offices: readonly Office[],
): TaggedName[] {
  if (offices.length === 0) return [...tagged];
  const beginning = new Map(tagged.map((name) => [name.firstToken, name]));
  const ending = new Map(tagged.map((name) => [name.endToken, name]));
  const bodies: TaggedName[] = [];
  for (const office of offices) {
    if (!namesPerson(beginning.get(pastTitle(tokens, office)))) continue;
    const isOwned = /^['’]s$/.test(tokens[office.firstToken - 1]?.text ?? '');
    const endToken = isOwned ? office.firstToken - 1 : office.firstToken;
    const name = ending.get(endToken);
    // Who has a name of another kind before "'s" is known well enough.
    if (isOwned && name !== undefined) continue;
    const isBody =
      isOfBody(tokens, office) ||
      (name === undefined && (namesBody(tokens, endToken - 1) || isChaired(tokens, office)));
    if (!isBody) continue;
    const firstToken = name === undefined ? bodyStart(tokens, endToken, ending) : name.firstToken;
    if (firstToken === endToken || !mayBeBody(tokens, firstToken, endToken)) continue;
    const type = isOfLand(tokens, office) ? 'place' : 'organization';
    bodies.push({ firstToken, endToken, type, endsSentence: false });
  }
  if (bodies.length === 0) return [...tagged];
  const ends = new Set(bodies.map(({ endToken }) => endToken));
  return [...tagged.filter(({ endToken }) => !ends.has(endToken)), ...bodies].sort(
    (a, b) => a.firstToken - b.firstToken,
  );
}

function isOfBody(tokens: readonly Token[], { firstToken, endToken }: Office): boolean {
  if (HEADS_BEHIND_BODIES.has(tokens[endToken - 1]?.lower ?? '')) return true;
  return tokens.slice(firstToken, endToken).some(({ lower }) => LEADING.has(lower));
}

/** "Quayshire Chief Minister Ana Silva", but not "Quay Party Chief Minister". */
function isOfLand(tokens: readonly Token[], { firstToken, endToken }: Office): boolean {
  const [chief, minister] = [tokens[endToken - 2]?.lower, tokens[endToken - 1]?.lower];
  const isLed = isOrganizationHead(tokens[firstToken - 1]?.lower ?? '');
  return chief === 'chief' && minister === 'minister' && !isLed;
}

/** "Quayside" in "Quayside Chairman Lord Silva". */
function isChaired(tokens: readonly Token[], { firstToken, endToken }: Office): boolean {
  const word = tokens[firstToken - 1]?.lower ?? '';
  return (
    endToken === firstToken + 1 &&
    CHAIRS.has(tokens[firstToken]?.lower ?? '') &&
    isCapitalised(tokens[firstToken - 1]) &&
    !isCapitalised(tokens[firstToken - 2]) &&
    !isOrganizationHead(word) &&
    !isPortfolioWord(word)
  );
}

/** "GIZ" in "the GIZ Project Manager Ana Silva", letters that are no part of a longer name, and "Kenya Senate President Ana Silva". */
function namesBody(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word) && !/^(?:Mc|Mac|De|Di|Le|La)\p{Lu}/u.test(word)) return true;
  if (isParty(tokens, at)) return true;
  if (isCapitalised(tokens[at]) && isOrganizationHead(word.toLowerCase()))
    return isCapitalised(tokens[at - 1]) && tokens[at - 1]?.text !== 'The';
  return (
    /^\p{Lu}{3,6}$/u.test(word) && !isPortfolioWord(word.toLowerCase()) && !isCapitalised(tokens[at - 1])
  );
}

/** "Congress" in "Congress leader Ana Silva", "Labour" in "Labour MP Omar Khalil": parties by what else is a common word. */
function isParty(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:Congress|Labour)$/.test(tokens[at]?.text ?? '') &&
    /^(?:leader|MP|lawmaker|spokesperson|spokesman|spokeswoman|senator|president|chief)$/.test(
      tokens[at + 1]?.text ?? '',
    )
  );
}

/** Past a comma behind an office, a rank, and a second office that "and" joins to it: "co-founder and CEO". */
function pastTitle(tokens: readonly Token[], { endToken }: Office): number {
  const link = tokens[endToken]?.lower;
  let end = endToken;
  if (link === 'and' || link === '&') {
    end++;
    while (isOfficeHead(tokens[end]?.lower ?? '') || OFFICE_MODIFIERS.has(tokens[end]?.lower ?? '')) end++;
  }
  if (tokens[end]?.text === ',') end++;
  while (RANKS_BEFORE_NAMES.has(tokens[end]?.text ?? '') || HONORIFICS.has(tokens[end]?.text ?? '')) end++;
  return end;
}

function namesPerson(name: TaggedName | undefined): boolean {
  return name?.type === 'person';
}

/** Where the capitals begin that stand before an office and belong to no other name. */
function bodyStart(
  tokens: readonly Token[],
  office: number,
  ending: ReadonlyMap<number, TaggedName>,
): number {
  let first = office;
  while (
    first > 0 &&
    office - first <= LONGEST_BODY &&
    isCapitalised(tokens[first - 1]) &&
    tokens[first - 1]?.text !== 'The' &&
    !ending.has(first) &&
    !HONORIFICS.has(tokens[first - 1]?.text ?? '') &&
    !OFFICE_MODIFIERS.has(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return office - first > LONGEST_BODY ? office : first;
}

function mayBeBody(tokens: readonly Token[], first: number, end: number): boolean {
  const name = joined(tokens.slice(first, end));
  if (isCountryOrCity(name) || isRegion(name)) return false;
  if (end - first > 1) return tokens.slice(first, end).every((token) => !isOfficeHead(token.lower));
  if (isParty(tokens, first)) return true;
  const { lower, text } = tokens[first] ?? { lower: '', text: '' };
  if (isCommonWord(lower) || NO_BODIES.has(lower) || isOfficeHead(lower)) return false;
  if (countryOfDemonym(text) !== undefined || tokens[first]?.pos === 'ADJ') return false;
  return isAcronym(text) ? text.length > 2 : !isPortfolioWord(lower);
}

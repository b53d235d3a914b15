import type { Token } from '../../contract/annotation.ts';
import { countryOfDemonym } from '../../lexicon/countries.ts';
import { isGivenName } from '../../lexicon/given-names.ts';
import { HONORIFICS, isOfficeHead, OFFICE_MODIFIERS } from '../../lexicon/offices.ts';
import { isOrganizationHead } from '../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../lexicon/portfolio-words.ts';
import { words } from '../../lexicon/words.ts';
import { beginsCountry, endsInBody, isPlace, namesUnit } from './bodies-behind-titles.ts';
import { isCalendarWord } from './name-extension.ts';
import { isSmallField, listsSmallFields } from './small-fields.ts';
import { isAcronym, isCapitalised, isHyphen, touches } from './token-shapes.ts';

type IsEntity = (firstToken: number) => boolean;

/** Heads whose "of …" is a field of work unless it names a body: "Head of Services". That of others is a body: "CEO of Acme". */
const FIELD_HEADS = new Set([
  'minister',
  'vice-minister',
  'secretary',
  'commissioner',
  'director',
  'head',
  'manager',
  'officer',
  'adviser',
  'advisor',
  'professor',
  'general',
  'undersecretary',
  'under-secretary',
  'leader',
  'lead',
  'chief',
  'vice-president',
  'deputy',
  'coordinator',
  'specialist',
  'envoy',
  'rapporteur',
]);
/** Heads of those who lead one body, which stands behind their "of": "CEO of quayside". */
const HEADS_OF_BODIES = new Set(['ceo', 'cto', 'cfo', 'coo', 'cio', 'founder', 'co-founder']);
/** Heads of those who advise or serve somebody: "Adviser to the President", "Adviser on Trade". */
const SERVING_HEADS = new Set(['adviser', 'advisor', 'secretary', 'envoy', 'rapporteur', 'assistant']);
/** Heads of those who speak "on" a field: "Opposition spokesman on science and technology". */
const SPEAKING_HEADS = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
/** What is no field of work behind "on": "a spokesman on condition of anonymity", "on Monday". */
const NO_FIELDS = new Set(words('condition behalf duty leave record site the a an this that his her'));
/** What a body is, before its name. */
const BODY_NOUNS = new Set(
  words('company firm operator printer startup group provider maker developer giant bank carrier agency'),
);
/** Words of a title that say that the whole of a body is led: "Managing Director", "Chief Technology Officer". */
const LEADING = new Set(['managing', 'executive', 'chief']);

/**
 * Past "of …" or "for …" where that is a field of work rather than a body or place.
 * @param title the tokens of the title so far, `[first, end)`
 */
export function fieldEnd(
  tokens: readonly Token[],
  title: { readonly first: number; readonly end: number },
  limit: number,
  isEntity: IsEntity,
): number {
  const core = title.end;
  const isOfState = tokens[core - 1]?.text === 'State' && core - 3 >= title.first;
  const last = tokens[isOfState ? core - 3 : core - 1]?.lower ?? '';
  const link = tokens[core]?.lower;
  if (link === 'without' && tokens[core + 1]?.lower === 'portfolio') return Math.min(core + 2, limit);
  const isOn = link === 'on' && !isNoField(tokens[core + 1]);
  const serves = SERVING_HEADS.has(last) && (link === 'to' || isOn);
  const speaks = SPEAKING_HEADS.has(last) && isOn;
  if (core >= limit || (link !== 'of' && link !== 'for' && !serves && !speaks)) return core;
  const first = core + (tokens[core + 1]?.lower === 'the' ? 2 : 1);
  if (isBareRepublic(tokens, first)) return Math.min(first + 1, limit);
  const isName: IsEntity = (at) => isEntity(at) && !namesPortfolio(tokens, at, last);
  if (
    first >= limit ||
    isName(first) ||
    beginsCountry(tokens, first) ||
    (link === 'of' && namesUnit(tokens, first, limit))
  )
    return core;
  const word = tokens[first];
  if (isCapitalised(word)) {
    if (!FIELD_HEADS.has(last) && !serves && !speaks) return core;
    if (link === 'of' && (namesBody(tokens, title, first) || pointsAtBody(tokens, first))) return core;
  } else if (serves || (link === 'of' && HEADS_OF_BODIES.has(last))) return core;
  else if (tokens[first - 1]?.lower === 'the' && pointsAtBody(tokens, first)) return core;
  let end = first;
  const capitalised = isCapitalised(word) || isHyphen(tokens[first + 1] ?? word);
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    const sector = tokens[end - 1]?.lower === 'and' ? sectorEnd(tokens, end, limit) : undefined;
    if (sector !== undefined) {
      end = sector;
      continue;
    }
    const isOther = (isName(end) && !isListed(tokens, end)) || beginsPerson(tokens, end, limit);
    if (end > first && isCapitalised(token) && isOther) break;
    if (continuesField(token, capitalised) || (isHyphen(token) && touches(tokens[end - 1], token))) end++;
    else if (capitalised && end > first && listsWithArticle(tokens, end)) end += 2;
    else if (capitalised && last.endsWith('minister') && ofField(tokens, end, isName)) end += 2;
    else if (end > first && goesOn(tokens, end, limit, capitalised, isName)) end++;
    else if (end > first && serves) {
      const served = pastServed(tokens, end, limit);
      if (served === end || isName(served)) break;
      end = served;
    } else break;
  }
  // "Director General of Digital Quayland", "Director of Fintech Kenyan" are of a body.
  const isOwn = isPlace(tokens[end]) || countryOfDemonym(tokens[end]?.text ?? '') !== undefined;
  if (link === 'of' && end === first + 1 && isOwn && !/^(?:minister|secretary)$/.test(last)) return core;
  // In "the state printer Quayside" a noun for a body is no field of work.
  return end === first || (!capitalised && bodyBehindNoun(tokens, first, end) !== undefined) ? core : end;
}

function isNoField(token: Token | undefined): boolean {
  return token === undefined || NO_FIELDS.has(token.lower) || isCalendarWord(token.text);
}

/** The token behind a noun for a body in small letters, where a name begins: "Quayside" in "the state printer Quayside". */
export function bodyBehindNoun(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let at = first; at < end; at++) {
    if (isCapitalised(tokens[at])) return undefined;
    if (BODY_NOUNS.has(tokens[at]?.lower ?? '')) return isCapitalised(tokens[at + 1]) ? at + 1 : undefined;
  }
  return undefined;
}

/** Whether a minister is of a field although its words would name a body elsewhere: "Minister for Public Service and Administration". */
function namesPortfolio(tokens: readonly Token[], first: number, head: string): boolean {
  return head.endsWith('minister') && isPortfolioWord(tokens[first]?.lower ?? '');
}

/** Whether a link inside the field goes on with it: "Science, Technology and Innovation", "legal and public affairs". */
function goesOn(
  tokens: readonly Token[],
  index: number,
  limit: number,
  capitalised: boolean,
  isEntity: IsEntity,
): boolean {
  const link = tokens[index]?.lower;
  const next = tokens[index + 1];
  if (capitalised && (link === 'in' || link === 'for'))
    return isCapitalised(next) && isPortfolioWord(next?.lower ?? '') && !isEntity(index + 1);
  if (capitalised) return (link === 'and' || link === ',') && listsField(tokens, index, limit, isEntity);
  if (link === ',') return listsSmallFields(tokens, index, limit);
  const isField = next?.pos === 'NOUN' || (isSmallField(next) && tokens[index + 2]?.pos === 'NOUN');
  return link === 'and' && isField && !isOfficeHead(next?.lower ?? '');
}

/**
 * Whether what a title is "of" is a body by the way it is written: the head of an acronym ("head of SUNARP"), a title in small letters
 * with a name ("director of the Harbour Initiative"), or one that leads the whole of something ("Managing Director of Quay Link").
 */
function namesBody(
  tokens: readonly Token[],
  { first, end }: { readonly first: number; readonly end: number },
  name: number,
): boolean {
  if (tokens[name - 1]?.lower === 'the' && endsInBody(tokens, name)) return true;
  let word = name;
  while (isCapitalised(tokens[word]) && isPortfolioWord(tokens[word]?.lower ?? '')) word++;
  if (!isCapitalised(tokens[word])) return false;
  // "Minister of ICT Omar Khalil" has a field before the name.
  if (isAcronym(tokens[name]?.text ?? '')) return !isPortfolioWord(tokens[name]?.lower ?? '');
  return !isCapitalised(tokens[end - 1]) || tokens.slice(first, end).some(({ lower }) => LEADING.has(lower));
}

/** "the Bank" in "Director of the Bank's Quay Department": the body is named elsewhere. In small letters nothing may follow: "the board members". */
function pointsAtBody(tokens: readonly Token[], noun: number): boolean {
  const [word, next] = [tokens[noun], tokens[noun + 1]];
  if (!isOrganizationHead(word?.lower ?? '')) return false;
  // "Secretary of Government and Digital Transformation"
  if (
    next?.lower === 'and' &&
    tokens[noun - 1]?.lower === 'of' &&
    isPortfolioWord(tokens[noun + 2]?.lower ?? '')
  )
    return false;
  if (isCapitalised(next)) return tokens[noun - 1]?.lower === 'the' && isPersonFrom(tokens, noun + 1);
  return (
    isCapitalised(word) ||
    (['PUNCT', 'PART', 'VERB', 'AUX', 'ADP', 'PROPN'].includes(next?.pos ?? 'PUNCT') && next?.text !== '-')
  );
}

/** Words of the name of a person. */
const LONGEST_PERSON = 4;

/** "Ana Silva" behind "the Department": two or three capitals that name no body, of which a given name is one. */
function isPersonFrom(tokens: readonly Token[], first: number): boolean {
  let end = first;
  while (
    end - first <= LONGEST_PERSON &&
    isCapitalised(tokens[end]) &&
    !isOrganizationHead(tokens[end]?.lower ?? '')
  )
    end++;
  const name = tokens.slice(first, end);
  return (
    name.length >= 2 &&
    name.length <= LONGEST_PERSON &&
    !isCapitalised(tokens[end]) &&
    name.some(({ text }) => isGivenName(text)) &&
    !name.some(({ lower }) => isPortfolioWord(lower))
  );
}

/** Past "to the" and "of" before a capital: "Adviser on Trade to the Minister of Ports". */
function pastServed(tokens: readonly Token[], index: number, limit: number): number {
  const link = tokens[index]?.lower;
  if (link !== 'to' && link !== 'of') return index;
  const next = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  return next < limit && isCapitalised(tokens[next]) ? next : index;
}

/** "Administration" in "Security and Public Administration": a field, though a body may be named so. */
function isListed(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lower === 'and' && isPortfolioWord(tokens[index]?.lower ?? '');
}

/** "and the" before a field: "Communications and the Digital Economy". */
function listsWithArticle(tokens: readonly Token[], and: number): boolean {
  return (
    tokens[and]?.lower === 'and' &&
    tokens[and + 1]?.lower === 'the' &&
    isPortfolioWord(tokens[and + 2]?.lower ?? '') &&
    isCapitalised(tokens[and + 2])
  );
}

/** Two capitalised words or more after a word for a field, none of which is one: "Sherali Tursunov" in "Minister of Trade Sherali Tursunov". */
function beginsPerson(tokens: readonly Token[], index: number, limit: number): boolean {
  if (isPersonFrom(tokens, index) && isGivenName(tokens[index]?.text ?? '')) return true;
  if (!isPortfolioWord(tokens[index - 1]?.lower ?? '')) return false;
  let end = index;
  while (end < limit && isCapitalised(tokens[end]) && !isPortfolioWord(tokens[end]?.lower ?? '')) end++;
  return end - index >= 2;
}

function continuesField(token: Token, capitalised: boolean): boolean {
  if (HONORIFICS.has(token.text)) return false;
  if (capitalised) return isCapitalised(token) || (token.text.length === 1 && token.pos !== 'PUNCT');
  return token.pos === 'NOUN' || token.pos === 'ADJ' || (token.pos === 'PROPN' && !isAcronym(token.text));
}

/** "of" before a field: "Supervision of Rural Development". */
function ofField(tokens: readonly Token[], of: number, isEntity: IsEntity): boolean {
  return (
    tokens[of]?.lower === 'of' &&
    isCapitalised(tokens[of + 1]) &&
    isPortfolioWord(tokens[of + 2]?.lower ?? '') &&
    isCapitalised(tokens[of + 2]) &&
    !isEntity(of + 1)
  );
}

/** Whether "and" or a comma at `index` goes on with the field: "Science, Technology and Innovation". */
function listsField(tokens: readonly Token[], index: number, limit: number, isEntity: IsEntity): boolean {
  const next = tokens[index + 1];
  if (next === undefined || index + 1 >= limit || !isCapitalised(next)) return false;
  if (tokens[index]?.lower === 'and' && isPortfolioWord(next.lower) && !isOfficeHead(next.lower)) return true;
  if (isOfficeHead(next.lower)) return false;
  if (isEntity(index + 1))
    return tokens[index]?.lower === 'and' && sectorEnd(tokens, index + 1, limit) !== undefined;
  if (OFFICE_MODIFIERS.has(next.lower) && !isPortfolioWord(next.lower)) return false;
  if (tokens[index]?.text !== ',') return true;
  for (let ahead = index + 1; ahead < Math.min(limit, index + 8); ahead++) {
    const token = tokens[ahead];
    if (listsWithArticle(tokens, ahead)) return ahead > index + 1;
    if (token?.lower === 'and' && isCapitalised(tokens[ahead + 1]) && !isEntity(ahead + 1))
      return ahead > index + 1;
    if (token === undefined || (!isCapitalised(token) && token.text !== ',')) return false;
  }
  return false;
}

/** "the Republic" that is not called by what it is the republic of: "President of the Republic Omar Khalil". */
function isBareRepublic(tokens: readonly Token[], first: number): boolean {
  return (
    tokens[first]?.text === 'Republic' &&
    tokens[first - 1]?.lower === 'the' &&
    tokens[first + 1]?.lower !== 'of' &&
    !isOrganizationHead(tokens[first + 1]?.lower ?? '')
  );
}

/** Past "Capacity Building Sector" and "Quay Bank Affairs": a field by its last word, whatever the others would name. */
function sectorEnd(tokens: readonly Token[], first: number, limit: number): number | undefined {
  let end = first;
  while (end < limit && isCapitalised(tokens[end])) end++;
  const last = tokens[end - 1]?.lower ?? '';
  return end - first > 1 && (last === 'sector' || last === 'affairs') ? end : undefined;
}

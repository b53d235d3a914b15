import type { Token } from '../../../contract/annotation.ts';
import { BODY_NOUNS } from '../../../lexicon/body-nouns.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { HONORIFICS } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { words } from '../../../lexicon/words.ts';
import { beginsCountry, endsInBody, isPlace, namesUnit } from '../bodies/bodies-behind-titles.ts';
import {
  goesOn,
  isListed,
  type IsEntity,
  listsWithArticle,
  ofField,
  ofTheField,
  sectorEnd,
  serialEnd,
} from './field-lists.ts';
import { isCalendarWord } from '../names/name-extension.ts';
import { isOtherHead } from './other-heads.ts';
import { beginsPerson, isPersonFrom } from '../persons/persons-behind-fields.ts';
import { isSmallField } from './small-fields.ts';
import { isAcronym, isCapitalised, isHyphen, touches } from '../names/token-shapes.ts';

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
  'registrar',
  'controller',
]);
/** Heads of those who lead one body, which stands behind their "of": "CEO of quayside". */
const HEADS_OF_BODIES = new Set(['ceo', 'cto', 'cfo', 'coo', 'cio', 'founder', 'co-founder']);
/** Heads of those who advise or serve somebody: "Adviser to the President", "Adviser on Trade". */
const SERVING_HEADS = new Set(['adviser', 'advisor', 'secretary', 'envoy', 'rapporteur', 'assistant']);
/** Heads of those who speak "on" a field: "Opposition spokesman on science and technology". */
const SPEAKING_HEADS = new Set(['spokesman', 'spokeswoman', 'spokesperson']);
/** What is no field of work behind "on": "a spokesman on condition of anonymity", "on Monday". */
const NO_FIELDS = new Set(words('condition behalf duty leave record site the a an this that his her'));
/** Words of a title that say that the whole of a body is led: "Managing Director", "Chief Technology Officer". */
const LEADING = new Set(['managing', 'executive', 'chief']);

/** The hyphen of "Medium-sized", and what it joins. */
function isHyphened(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (isHyphen(token) || isHyphen(before)) && touches(before, token);
}

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
  if (isOtherHead(tokens, core - 1)) return core;
  if (link === 'without' && tokens[core + 1]?.lower === 'portfolio') return Math.min(core + 2, limit);
  const isOn = link === 'on' && !isNoField(tokens[core + 1]);
  const serves = SERVING_HEADS.has(last) && (link === 'to' || isOn);
  const speaks = SPEAKING_HEADS.has(last) && isOn;
  if (core >= limit || (link !== 'of' && link !== 'for' && !serves && !speaks)) return core;
  const first = core + (tokens[core + 1]?.lower === 'the' ? 2 : 1);
  if (isStateNamed(tokens, first)) return core;
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
    if (!FIELD_HEADS.has(last) && !serves && !speaks && !isOfSome(tokens, core, first)) return core;
    // "Minister of Telecom"
    const isField = last.endsWith('minister') && isPortfolioWord(word?.lower ?? '');
    if (link === 'of' && (namesBody(tokens, title, first) || (!isField && pointsAtBody(tokens, first))))
      return core;
  } else if (serves || (link === 'of' && HEADS_OF_BODIES.has(last))) return core;
  else if (tokens[first - 1]?.lower === 'the' && pointsAtBody(tokens, first)) return core;
  const isSmall = beginsSmallField(tokens, core, first);
  let end = isSmall ? first + 1 : first;
  const capitalised = !isSmall && (isCapitalised(word) || isHyphen(tokens[first + 1] ?? word));
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    const listed =
      tokens[end - 1]?.lower === 'and'
        ? sectorEnd(tokens, end, limit)
        : capitalised
          ? serialEnd(tokens, end, limit)
          : undefined;
    if (listed !== undefined) {
      end = listed;
      continue;
    }
    const isOther = (isName(end) && !isListed(tokens, end)) || beginsPerson(tokens, end, limit);
    if (end > first && isCapitalised(token) && isOther) break;
    if (continuesField(token, capitalised) || isHyphened(tokens, end)) end++;
    else if (capitalised && end > first && listsWithArticle(tokens, end)) end += 2;
    else if (capitalised && last.endsWith('minister') && ofField(tokens, end, isName)) end += 2;
    else if (capitalised && last.endsWith('minister') && ofTheField(tokens, end)) end += 3;
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
  // "President of the sailors' union": not of the sailors.
  if (!capitalised && /^['’]s?$/.test(tokens[end]?.text ?? '')) return core;
  // In "the state printer Quayside" a noun for a body is no field of work.
  return end === first || (!capitalised && bodyBehindNoun(tokens, first, end) !== undefined) ? core : end;
}

/** "Vice President of Trade", "Chair for Ports": of heads that else lead the whole of a body, those that words for a field follow. */
function isOfSome(tokens: readonly Token[], core: number, first: number): boolean {
  if (!isPortfolioWord(tokens[first]?.lower ?? '')) return false;
  const isFor = tokens[core]?.lower === 'for' && first === core + 1;
  return isFor || tokens[core - 2]?.lower === 'vice';
}

const OF_REGIONS =
  /^(?:European|Euro-Atlantic|African|Asian|American|Arab|Pacific|Caribbean|Nordic|Baltic|Eurasian)$/;

/** "IT" in "deputy minister for IT industry development", "European" in "head of European integration": a field in small letters. */
function beginsSmallField(tokens: readonly Token[], core: number, first: number): boolean {
  const [word, next] = [tokens[first], tokens[first + 1]];
  if (word === undefined || isCapitalised(tokens[core - 1]) || !isCapitalised(word)) return false;
  const isOfPeople =
    isAcronym(word.text) || countryOfDemonym(word.text) !== undefined || OF_REGIONS.test(word.text);
  return isOfPeople && isSmallField(next);
}

function isNoField(token: Token | undefined): boolean {
  return token === undefined || NO_FIELDS.has(token.lower) || isCalendarWord(token.text);
}

/** The token behind a noun for a body in small letters, where a name begins: "Quayside" in "the state printer Quayside". */
export function bodyBehindNoun(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let at = first; at < end; at++) {
    if (isCapitalised(tokens[at])) return undefined;
    if (BODY_NOUNS.has(tokens[at]?.lower ?? '') && isCapitalised(tokens[at + 1])) return at + 1;
  }
  return undefined;
}

/** Whether a minister is of a field although its words would name a body elsewhere: "Minister for Public Service and Administration". */
function namesPortfolio(tokens: readonly Token[], first: number, head: string): boolean {
  if (!isPortfolioWord(tokens[first]?.lower ?? '')) return false;
  return head.endsWith('minister') || (head.endsWith('secretary') && isAllField(tokens, first));
}

/** "Digital Government" in "Secretary of Digital Government at the Ministry": fields up to where the body begins. */
function isAllField(tokens: readonly Token[], first: number): boolean {
  let end = first;
  while (isCapitalised(tokens[end]) && isPortfolioWord(tokens[end]?.lower ?? '')) end++;
  return end > first && /^(?:at|in)$/.test(tokens[end]?.lower ?? '');
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

/** Past "to the", "of" and "on" before a capital: "Adviser on Trade to the Minister of Ports", "Adviser to the President on Media". */
function pastServed(tokens: readonly Token[], index: number, limit: number): number {
  const link = tokens[index]?.lower;
  if (link === 'on' ? isNoField(tokens[index + 1]) : link !== 'to' && link !== 'of') return index;
  const next = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1;
  return next < limit && isCapitalised(tokens[next]) ? next : index;
}

function continuesField(token: Token, capitalised: boolean): boolean {
  if (HONORIFICS.has(token.text)) return false;
  if (capitalised) return isCapitalised(token) || (token.text.length === 1 && token.pos !== 'PUNCT');
  return token.pos === 'NOUN' || token.pos === 'ADJ' || (token.pos === 'PROPN' && !isAcronym(token.text));
}

/** "the State of Bahia", "the City of Porto", "the Government of Kenya": what an office is of, and no field of work. */
function isStateNamed(tokens: readonly Token[], first: number): boolean {
  return (
    /^(?:State|City|Province|County|Municipality|Town|Government|Kingdom)$/.test(tokens[first]?.text ?? '') &&
    tokens[first - 1]?.lower === 'the' &&
    tokens[first + 1]?.lower === 'of' &&
    isCapitalised(tokens[first + 2])
  );
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

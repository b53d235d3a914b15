/** Whether a link inside the field of an office goes on with it. */
import type { Token } from '../../../contract/annotation.ts';
import { isOfficeHead, OFFICE_MODIFIERS } from '../../../lexicon/offices.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { pastAddress } from '../../../text/forms-of-address.ts';
import { isSmallField, listsSmallFields } from './small-fields.ts';
import { beginsPerson } from '../persons/persons-behind-fields.ts';
import { isAcronym, isCapitalised } from '../names/token-shapes.ts';

/** Whether the words from a token on name a body, place or person. */
export type IsEntity = (firstToken: number) => boolean;

/** Whether a link inside the field goes on with it: "Science, Technology and Innovation", "legal and public affairs". */
export function goesOn(
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
  if (capitalised) return (isAnd(link) || link === ',') && listsField(tokens, index, limit, isEntity);
  if (link === ',') return listsSmallFields(tokens, index, limit);
  const isField = next?.pos === 'NOUN' || (isSmallField(next) && tokens[index + 2]?.pos === 'NOUN');
  return link === 'and' && isField && !isOfficeHead(next?.lower ?? '');
}

function isAnd(lower: string | undefined): boolean {
  return lower === 'and' || lower === '&';
}

/** "Administration" in "Security and Public Administration": a field, though a body may be named so. */
export function isListed(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lower === 'and' && isPortfolioWord(tokens[index]?.lower ?? '');
}

/** "and the" before a field: "Communications and the Digital Economy". */
export function listsWithArticle(tokens: readonly Token[], and: number): boolean {
  return (
    tokens[and]?.lower === 'and' &&
    tokens[and + 1]?.lower === 'the' &&
    isPortfolioWord(tokens[and + 2]?.lower ?? '') &&
    isCapitalised(tokens[and + 2])
  );
}

/** "of" before a field: "Supervision of Rural Development". */
export function ofField(tokens: readonly Token[], of: number, isEntity: IsEntity): boolean {
  const [link, first, second] = [tokens[of], tokens[of + 1], tokens[of + 2]];
  if (link?.lower !== 'of' || !isCapitalised(first) || isEntity(of + 1)) return false;
  return (
    DEEDS.test(tokens[of - 1]?.lower ?? '') || (isPortfolioWord(second?.lower ?? '') && isCapitalised(second))
  );
}

/** What an office is there to do, whatever it is done to. */
const DEEDS =
  /^(?:moderni[sz]ation|reform|transformation|digitali[sz]ation|organi[sz]ation|promotion|protection)$/;

/** "of the Administration" in "Innovation and Modernization of the Administration": what is modernised. */
export function ofTheField(tokens: readonly Token[], of: number): boolean {
  const matter = tokens[of - 1]?.lower ?? '';
  return (
    tokens[of]?.lower === 'of' &&
    tokens[of + 1]?.lower === 'the' &&
    DEEDS.test(matter) &&
    isCapitalised(tokens[of + 2]) &&
    isPortfolioWord(tokens[of + 2]?.lower ?? '')
  );
}

/** Whether "and" or a comma at `index` goes on with the field: "Science, Technology and Innovation". */
function listsField(tokens: readonly Token[], index: number, limit: number, isEntity: IsEntity): boolean {
  const next = tokens[index + 1];
  if (next === undefined || index + 1 >= limit || !isCapitalised(next)) return false;
  // "Energy and H.E. Omar Khalil"
  if (pastAddress(tokens, index + 1) > index + 1) return false;
  if (isAnd(tokens[index]?.lower) && isPortfolioWord(next.lower) && !isOfficeHead(next.lower)) return true;
  if (isOfficeHead(next.lower) || isOtherOffice(tokens, index, limit)) return false;
  if (isEntity(index + 1))
    return isAnd(tokens[index]?.lower) && sectorEnd(tokens, index + 1, limit) !== undefined;
  if (OFFICE_MODIFIERS.has(next.lower) && !isPortfolioWord(next.lower)) return false;
  if (tokens[index]?.text !== ',') return true;
  for (let ahead = index + 1; ahead < Math.min(limit, index + 8); ahead++) {
    const token = tokens[ahead];
    if (listsWithArticle(tokens, ahead)) return ahead > index + 1;
    if (isAnd(token?.lower) && isCapitalised(tokens[ahead + 1]) && !isEntity(ahead + 1))
      return ahead > index + 1;
    if (token === undefined || (!isCapitalised(token) && token.text !== ',')) return false;
  }
  return false;
}

/** "WGS chairman" behind "and": an office of a body, and no field of the one before. */
function isOtherOffice(tokens: readonly Token[], and: number, limit: number): boolean {
  const head = tokens[and + 2];
  return (
    and + 2 < limit &&
    isAcronym(tokens[and + 1]?.text ?? '') &&
    isOfficeHead(head?.lower ?? '') &&
    !isCapitalised(head)
  );
}

/** Tokens of a list before its last comma. */
const LONGEST_LIST = 10;

/** Past ", and Remote Work Applications" behind "Intelligence, Digital Economy": the last field of a list with a comma before its "and". */
export function serialEnd(tokens: readonly Token[], comma: number, limit: number): number | undefined {
  if (tokens[comma]?.text !== ',' || !isAnd(tokens[comma + 1]?.lower)) return undefined;
  let before = comma - 1;
  while (before > comma - LONGEST_LIST && (isCapitalised(tokens[before]) || isAnd(tokens[before]?.lower)))
    before--;
  if (tokens[before]?.text !== ',') return undefined;
  let end = comma + 2;
  while (
    end < limit &&
    isCapitalised(tokens[end]) &&
    !isOfficeHead(tokens[end]?.lower ?? '') &&
    !beginsPerson(tokens, end, limit)
  )
    end++;
  if (isOfficeHead(tokens[end]?.lower ?? '')) return undefined;
  return tokens.slice(comma + 2, end).some(({ lower }) => isPortfolioWord(lower)) ? end : undefined;
}

/** Tokens of a sector. */
const LONGEST_SECTOR = 8;

/** Past "Capacity Building Sector" and "Quay Bank Affairs": a field by its last word, whatever the others would name. */
export function sectorEnd(tokens: readonly Token[], first: number, limit: number): number | undefined {
  let end = first;
  while (end < Math.min(limit, first + LONGEST_SECTOR) && isCapitalised(tokens[end])) end++;
  const last = tokens[end - 1]?.lower ?? '';
  return end - first > 1 && (last === 'sector' || last === 'affairs') ? end : undefined;
}

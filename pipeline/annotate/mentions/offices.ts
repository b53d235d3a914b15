import type { Office, Sentence, Token } from '../../contract/annotation.ts';
import { isEventHead } from '../../lexicon/event-words.ts';
import { isInstrumentHead } from '../../lexicon/instrument-words.ts';
import { isOfficeHead, OFFICE_MODIFIERS } from '../../lexicon/offices.ts';
import { isOrganizationHead } from '../../lexicon/organization-words.ts';
import { LONGEST_NAME } from './name-extension.ts';
import { isAcronym, isCapitalised, touches } from './token-shapes.ts';

/** Heads whose "of …" is a field of work unless it names a body: "Head of Services". That of others is a body: "CEO of Acme". */
const FIELD_HEADS = new Set([
  'minister',
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
]);
const MINISTERIAL = new Set([
  'minister',
  'secretary',
  'officer',
  'director',
  'manager',
  'commissioner',
  'ministers',
  'executive',
]);

/**
 * The offices named in a sentence, in any case of letters ("Deputy Prime Minister and Minister of Justice" is two).
 * @param isEntity whether the words from a token on name a body or place, which is then not part of the title:
 *   "Director of the Telecommunication Bureau" is the title "Director", "Minister of Transport" is all title
 * @param isInBodyName whether a word is one of those that say what a body is for: "Justice" in "Ministry of Justice"
 */
export function findOffices(
  tokens: readonly Token[],
  sentence: Sentence,
  isEntity: (firstToken: number, endToken?: number) => boolean,
  isInBodyName: (token: number) => boolean,
): Office[] {
  const offices: Office[] = [];
  for (let index = sentence.firstToken; index < sentence.endToken; index++) {
    const head = tokens[index];
    if (head === undefined || !isOfficeHead(head.lower) || isPlural(head) || isInBodyName(index)) continue;
    if (head.pos !== 'NOUN' && head.pos !== 'PROPN' && !isCapitalised(head)) continue;
    if (
      beginsOtherName(tokens, index, sentence.endToken) ||
      qualifiesLaterHead(tokens, index, sentence.endToken)
    )
      continue;
    const from = offices.at(-1)?.endToken ?? sentence.firstToken;
    const firstToken = titleStart(tokens, index, from, isEntity);
    const core = headEnd(tokens, index, sentence.endToken);
    const endToken = complementEnd(tokens, core, sentence.endToken, isEntity);
    const first = tokens[firstToken];
    const last = tokens[endToken - 1];
    if (first === undefined || last === undefined) continue;
    offices.push({ firstToken, endToken, start: first.start, end: last.end });
    index = endToken - 1;
  }
  return offices;
}

/** "leaders" hold no one office; "chargé d'affaires" and the like end in s but are rare. */
function isPlural(head: Token): boolean {
  return head.lower.endsWith('s') && isOfficeHead(head.lower.slice(0, -1));
}

/** "General" in "General Assembly", "Justice" in "Justice Department": a word of the name of a body. */
function beginsOtherName(tokens: readonly Token[], index: number, limit: number): boolean {
  let last = index;
  while (last + 1 < Math.min(limit, index + LONGEST_NAME) && isCapitalised(tokens[last + 1])) last++;
  const word = tokens[last]?.lower ?? '';
  return (
    last > index &&
    isCapitalised(tokens[index]) &&
    (isOrganizationHead(word) || isEventHead(word) || isInstrumentHead(word))
  );
}

/** "Deputy" in "Deputy Prime Minister": an office of its own elsewhere, here a word of the next. */
function qualifiesLaterHead(tokens: readonly Token[], index: number, limit: number): boolean {
  let next = index;
  while (next < Math.min(limit, index + LONGEST_NAME) && OFFICE_MODIFIERS.has(tokens[next]?.lower ?? ''))
    next++;
  return next > index && next < limit && isOfficeHead(tokens[next]?.lower ?? '');
}

/** Past "-General", "-elect" and a second head ("Vice Chair", "Chief Executive Officer"). */
function headEnd(tokens: readonly Token[], head: number, limit: number): number {
  let end = head + 1;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (isHyphen(token) && touches(tokens[end - 1], token) && touches(token, tokens[end + 1])) end += 2;
    else if (token.lower === 'general' || isOfficeHead(token.lower)) end++;
    else break;
  }
  return Math.min(end, limit);
}

function titleStart(
  tokens: readonly Token[],
  head: number,
  from: number,
  isEntity: (firstToken: number, endToken?: number) => boolean,
): number {
  let start = head;
  while (start > from) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    if (isHyphen(before) && touches(before, tokens[start]) && start - 2 >= from) start -= 2;
    else if (OFFICE_MODIFIERS.has(before.lower)) start--;
    else if (qualifies(before, tokens[start], endsEntity(tokens, start, from, isEntity))) start--;
    else break;
  }
  return start;
}

/** Whether the capitalised words before the title name a body or place: "United Nations" before "Secretary-General". */
function endsEntity(
  tokens: readonly Token[],
  end: number,
  from: number,
  isEntity: (firstToken: number, endToken?: number) => boolean,
): boolean {
  for (let first = end - 1; first >= from && isCapitalised(tokens[first]); first--)
    if (isEntity(first, end)) return true;
  return false;
}

/** "Finance" in "Finance Minister", "foreign" in "foreign minister". */
function qualifies(word: Token, head: Token | undefined, entity: boolean): boolean {
  if (
    head === undefined ||
    entity ||
    !MINISTERIAL.has(head.lower) ||
    isAcronym(word.text) ||
    isOrganizationHead(word.lower)
  )
    return false;
  if (isCapitalised(word))
    return isCapitalised(head) && (word.pos === 'PROPN' || word.pos === 'NOUN' || word.pos === 'ADJ');
  return (
    (word.pos === 'NOUN' || word.lower === 'foreign' || word.lower === 'digital') && !isCapitalised(head)
  );
}

/** Past "of …" or "for …" where that is a field of work rather than a body or place. */
function complementEnd(
  tokens: readonly Token[],
  core: number,
  limit: number,
  isEntity: (firstToken: number, endToken?: number) => boolean,
): number {
  const link = tokens[core]?.lower;
  if (core >= limit || (link !== 'of' && link !== 'for')) return core;
  const first = core + (tokens[core + 1]?.lower === 'the' ? 2 : 1);
  if (first >= limit || isEntity(first)) return core;
  if (isCapitalised(tokens[first]) && !FIELD_HEADS.has(tokens[core - 1]?.lower ?? '')) return core;
  let end = first;
  const capitalised = isCapitalised(tokens[first]) || isHyphen(tokens[first + 1] ?? tokens[first]);
  while (end < limit) {
    const token = tokens[end];
    const next = tokens[end + 1];
    if (token === undefined) break;
    const joins = token.lower === 'and' || token.lower === ',' || token.lower === 'of';
    if (end > first && isEntity(end)) break;
    if (continuesField(token, capitalised) || (isHyphen(token) && touches(tokens[end - 1], token))) end++;
    else if (capitalised && joins && end > first && listsField(tokens, end, limit, isEntity)) end++;
    else if (
      !capitalised &&
      token.lower === 'and' &&
      next?.pos === 'NOUN' &&
      end > first &&
      !isOfficeHead(next.lower)
    )
      end++;
    else break;
  }
  return end === first ? core : end;
}

function continuesField(token: Token, capitalised: boolean): boolean {
  if (capitalised) return isCapitalised(token) || (token.text.length === 1 && token.pos !== 'PUNCT');
  return token.pos === 'NOUN' || token.pos === 'ADJ' || (token.pos === 'PROPN' && !isAcronym(token.text));
}

/** Whether "and", "of" or a comma at `index` goes on with the field: "Science, Technology and Innovation". */
function listsField(
  tokens: readonly Token[],
  index: number,
  limit: number,
  isEntity: (firstToken: number, endToken?: number) => boolean,
): boolean {
  const next = tokens[index + 1];
  if (next === undefined || index + 1 >= limit || !isCapitalised(next)) return false;
  if (isEntity(index + 1) || isOfficeHead(next.lower) || OFFICE_MODIFIERS.has(next.lower)) return false;
  if (tokens[index]?.text !== ',') return tokens[index]?.lower === 'and';
  for (let ahead = index + 1; ahead < Math.min(limit, index + 8); ahead++) {
    const token = tokens[ahead];
    if (token?.lower === 'and' && isCapitalised(tokens[ahead + 1]) && !isEntity(ahead + 1))
      return ahead > index + 1;
    if (token === undefined || (!isCapitalised(token) && token.text !== ',')) return false;
  }
  return false;
}

function isHyphen(token: Token | undefined): boolean {
  return token?.text === '-' || token?.text === '‑';
}

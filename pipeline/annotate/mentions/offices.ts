import type { Office, Sentence, Token } from '../../contract/annotation.ts';
import { isEventHead } from '../../lexicon/event-words.ts';
import { isInstrumentHead } from '../../lexicon/instrument-words.ts';
import { HONORIFICS, isOfficeHead, OFFICE_MODIFIERS } from '../../lexicon/offices.ts';
import { isOrganizationHead } from '../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../lexicon/portfolio-words.ts';
import { isChiefBeforeName, isChiefOfAddress, officerOf } from './chiefs.ts';
import { LONGEST_NAME } from './name-extension.ts';
import { withServed } from './office-chains.ts';
import { fieldEnd } from './office-fields.ts';
import { isAcronym, isCapitalised, isHyphen, touches } from './token-shapes.ts';

const MINISTERIAL = new Set([
  'minister',
  'secretary',
  'officer',
  'director',
  'manager',
  'commissioner',
  'ministers',
  'executive',
  'vice-minister',
  'undersecretary',
  'specialist',
  'leader',
  'lead',
  'coordinator',
  'representative',
  'engineer',
  'analyst',
  'scientist',
]);
/** Who sits on a board: "Chairman of the Board of Trustees". */
const BOARDS = new Set(['board', 'council', 'committee']);
const BOARD_MEMBERS = new Set([
  'commissioners',
  'directors',
  'governors',
  'trustees',
  'management',
  'administration',
  'members',
  'regents',
  'supervisors',
]);
const CHAIRING = new Set([
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'vice-chair',
  'vice-chairman',
  'president',
  'member',
]);
/** Who governs or serves a state of a federation. */
const GOVERNING = new Set(['governor', 'commissioner', 'chief']);
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
    if (isChiefOfAddress(tokens, index, sentence)) continue;
    const officer = officerOf(tokens, index, sentence.endToken);
    const chief = index;
    index = officer ?? index;
    const head = tokens[index];
    if (
      head?.lower === 'general' &&
      isHyphen(tokens[index - 1]) &&
      tokens[index - 2]?.lower === 'directorate'
    )
      continue;
    if (head === undefined || !isOfficeHead(head.lower) || isPlural(head) || isInBodyName(index)) continue;
    if (
      head.pos !== 'NOUN' &&
      head.pos !== 'PROPN' &&
      !isCapitalised(head) &&
      !isChiefBeforeName(tokens, index)
    )
      continue;
    if (
      beginsOtherName(tokens, index, sentence.endToken) ||
      qualifiesLaterHead(tokens, index, sentence.endToken)
    )
      continue;
    const from = offices.at(-1)?.endToken ?? sentence.firstToken;
    const firstToken = titleStart(tokens, chief, from, isEntity);
    const core = pastBoard(tokens, index, headEnd(tokens, index, sentence.endToken), sentence.endToken);
    const endToken = fieldEnd(tokens, { first: firstToken, end: core }, sentence.endToken, isEntity);
    const first = tokens[firstToken];
    const last = tokens[endToken - 1];
    if (first === undefined || last === undefined) continue;
    offices.push({ firstToken, endToken, start: first.start, end: last.end });
    index = endToken - 1;
  }
  return withServed(offices, tokens);
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

/** Past "of the Board of Trustees" or "of the Board", which is no body of its own, and past the "of State" of ministers. */
function pastBoard(tokens: readonly Token[], head: number, end: number, limit: number): number {
  const isMinister = tokens[head]?.lower === 'minister' || tokens[head]?.lower === 'secretary';
  if (tokens[end]?.lower !== 'of') return end;
  if (isMinister && tokens[end + 1]?.text === 'State' && tokens[end + 2]?.lower === 'for') return end + 2;
  const board = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (
    board >= limit ||
    !CHAIRING.has(tokens[end - 1]?.lower ?? '') ||
    !BOARDS.has(tokens[board]?.lower ?? '')
  )
    return end;
  if (tokens[board + 1]?.lower === 'of' && BOARD_MEMBERS.has(tokens[board + 2]?.lower ?? ''))
    return Math.min(board + 3, limit);
  return tokens[board]?.lower === 'board' && tokens[board + 1]?.lower === 'of' ? board + 1 : end;
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
    else if (isStateOf(tokens, start - 1, head)) break;
    else if (isModifier(before, tokens[start]) || isOfGroup(tokens, start)) start--;
    else if (start - 2 >= from && joinsFields(tokens, start)) start -= 2;
    else if (qualifies(tokens, start - 1, { head, from }, () => endsEntity(tokens, start, from, isEntity)))
      start--;
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

/** Whether "and" before a token joins two fields of one office: "Science and Technology Minister". */
function joinsFields(tokens: readonly Token[], start: number): boolean {
  const [first, and, second] = [tokens[start - 2], tokens[start - 1], tokens[start]];
  if (and?.lower !== 'and' && and?.text !== '&') return false;
  return [first, second].every((word) => isCapitalised(word) && isPortfolioWord(word?.lower ?? ''));
}

/** "State" in "Lagos State Governor", which is the Governor of Lagos State; a "Permanent State Secretary" has it in the title. */
function isStateOf(tokens: readonly Token[], state: number, head: number): boolean {
  return (
    tokens[state]?.text === 'State' &&
    isCapitalised(tokens[state - 1]) &&
    GOVERNING.has(tokens[head]?.lower ?? '')
  );
}

/** "Group" in "Group Chief Executive", where no name before it has it: "Quay Group Chief Executive". */
function isOfGroup(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start - 1]?.text === 'Group' &&
    !isCapitalised(tokens[start - 2]) &&
    /^(?:Chief|Managing|President|Director|Head|CEO|CFO|CTO|COO)$/.test(tokens[start]?.text ?? '')
  );
}

/** "Deputy" in "Deputy Minister"; "under" only in "under secretary". */
function isModifier({ lower }: Token, next: Token | undefined): boolean {
  return OFFICE_MODIFIERS.has(lower) && (lower !== 'under' || next?.lower === 'secretary');
}

/**
 * "Finance" in "Finance Minister", "Health" in "Health Permanent Secretary", "foreign" in "foreign minister".
 * @param head the token of the head of the title
 * @param from where the sentence begins, which gives its first word a capital: "Digital economy minister"
 * @param endsName whether the word ends the name of a body or place
 */
function qualifies(
  tokens: readonly Token[],
  at: number,
  { head, from }: { readonly head: number; readonly from: number },
  endsName: () => boolean,
): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || next === undefined || !MINISTERIAL.has(tokens[head]?.lower ?? '')) return false;
  if (HONORIFICS.has(word.text)) return false;
  const isField = isPortfolioWord(word.lower);
  if (!isField && (at + 1 < head ? OFFICE_MODIFIERS.has(next.lower) : isAcronym(word.text))) return false;
  if ((isOrganizationHead(word.lower) && !isField) || endsName()) return false;
  if (isCapitalised(word))
    return (
      (isCapitalised(next) || (isField && at === from)) &&
      (isField || ['PROPN', 'NOUN', 'ADJ'].includes(word.pos))
    );
  return (
    (word.pos === 'NOUN' || word.lower === 'foreign' || word.lower === 'digital') && !isCapitalised(next)
  );
}

import type { Token } from '../../../contract/annotation.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { isOfficeHead, RANKS_BEFORE_NAMES } from '../../../lexicon/offices.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isOtherHead } from './other-heads.ts';
import { isCapitalised, isHyphen, touches } from '../names/token-shapes.ts';

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

/** Heads of offices that people are also named: "CEO Sultan Meli", "Vice President Dean Reed". */
const NAMES_TOO = new Set([
  'Sultan',
  'King',
  'Prince',
  'Dean',
  'Major',
  'Judge',
  'Bishop',
  'Marshal',
  'Pope',
  'Amir',
]);

/** "Sultan" in "CEO Sultan Meli", behind another office. */
export function isNamedLikeOffice(tokens: readonly Token[], at: number): boolean {
  return NAMES_TOO.has(tokens[at]?.text ?? '') && isCapitalised(tokens[at + 1]);
}

/** "Member" in "Member of Parliament", which is said of whom sits in one without a name before it. */
export function isSeated(tokens: readonly Token[], at: number): boolean {
  return assemblyBehind(tokens, at) !== undefined;
}

function isOfPeople(word: string): boolean {
  return countryOfDemonym(word) !== undefined || /^(?:European|National|Federal|Legislative)$/.test(word);
}

/** The token behind "of Parliament" or "of the European Parliament" behind "Member". */
function assemblyBehind(tokens: readonly Token[], member: number): number | undefined {
  if (tokens[member]?.text !== 'Member' || tokens[member + 1]?.lower !== 'of') return undefined;
  const isWhole = tokens[member + 2]?.lower !== 'the';
  if (!isWhole && !isOfPeople(tokens[member + 3]?.text ?? '')) return undefined;
  const assembly = isWhole ? member + 2 : member + 4;
  if (/^(?:Parliament|Congress|Assembly)$/.test(tokens[assembly]?.text ?? '')) return assembly + 1;
  return undefined;
}

/** Past "-General", "-elect" and a second head ("Vice Chair", "Chief Executive Officer"). */
export function headEnd(tokens: readonly Token[], head: number, limit: number): number {
  const seated = assemblyBehind(tokens, head);
  if (seated !== undefined) return Math.min(seated, limit);
  let end = head + 1;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (isNamedLikeOffice(tokens, end) || isRankOfHolder(tokens, end) || isProfessor(tokens, end)) break;
    if (isHyphen(token) && touches(tokens[end - 1], token) && touches(token, tokens[end + 1])) end += 2;
    else if (/^(?:d['’]affaires|general|elect|designate)$/.test(token.lower) || isOfficeHead(token.lower))
      end++;
    else break;
  }
  // "General Counsel"
  if (tokens[end]?.lower === 'counsel' && isOtherHead(tokens, end)) end++;
  if (end === head + 1 && end < limit && isRankOfWorker(tokens, head)) end++;
  // "Chief Executive Officer (Acting)"
  if (tokens[end]?.text === '(' && /^(?:acting|ag|interim)$/.test(tokens[end + 1]?.lower ?? ''))
    if (tokens[end + 2]?.text === ')') end += 3;
  return Math.min(pastFieldInBrackets(tokens, end), limit);
}

/** "Captain" in "spokesperson Captain Ana Silva": the rank of the one whose name follows, unless it is the rank of another word ("Lieutenant Colonel"). */
function isRankOfHolder(tokens: readonly Token[], at: number): boolean {
  const [before, rank] = [tokens[at - 1], tokens[at]];
  return (
    rank?.text !== 'General' &&
    RANKS_BEFORE_NAMES.has(rank?.text ?? '') &&
    !RANKS_BEFORE_NAMES.has(before?.text ?? '') &&
    before?.lower !== 'vice' &&
    isCapitalised(tokens[at + 1])
  );
}

/** "Professor" in "Secretary-General Professor Ana Silva": how she is addressed, who has an office, unless it says of which rank she is. */
function isProfessor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  return tokens[at]?.text === 'Professor' && isCapitalised(tokens[at + 1]) && !OF_PROFESSORS.test(before);
}

const OF_PROFESSORS = /^(?:associate|assistant|adjunct|visiting|full|emeritus|deputy)$/;

/** Tokens of a field in brackets, with them. */
const LONGEST_BRACKET = 7;

/** Past "(Ports and Trade)" in "Deputy Director General (Ports and Trade)": fields of work behind a title with capitals, and no letters short for it. */
function pastFieldInBrackets(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '(') return open;
  const isBig = isCapitalised(tokens[open - 1]);
  let fields = 0;
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) {
    const token = tokens[at];
    if (token?.text === ')') return fields > 0 ? at + 1 : open;
    if (isCapitalised(token) === isBig && isPortfolioWord(token?.lower ?? '')) fields++;
    else if (token?.text !== '&' && token?.text !== ',' && token?.lower !== 'and') return open;
  }
  return open;
}

/** Words for an office that only say of which rank a worker is. */
const RANKING = new Set(['principal', 'head', 'lead']);

/** "Principal" in "principal meteorologist", "head" in "head coach": the noun behind it says what somebody does. */
function isRankOfWorker(tokens: readonly Token[], head: number): boolean {
  const noun = tokens[head + 1];
  return (
    RANKING.has(tokens[head]?.lower ?? '') &&
    noun?.pos === 'NOUN' &&
    /(?:er|or|ist|ian|yst|ant|ach)$/.test(noun.lower)
  );
}

/** Past "of the Board of Trustees" or "of the Board", which is no body of its own, and past the "of State" of ministers. */
export function pastBoard(tokens: readonly Token[], head: number, end: number, limit: number): number {
  const isMinister = tokens[head]?.lower === 'minister' || tokens[head]?.lower === 'secretary';
  if (tokens[end]?.lower !== 'of') return end;
  // "Chief of Staff", which is of no body.
  if (tokens[head]?.lower === 'chief' && /^(?:staff|mission|protocol)$/.test(tokens[end + 1]?.lower ?? ''))
    return Math.min(end + 2, limit);
  if (isMinister && tokens[end + 1]?.text === 'State' && tokens[end + 2]?.lower === 'for') return end + 2;
  const board = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  if (
    board >= limit ||
    !CHAIRING.has(tokens[end - 1]?.lower ?? '') ||
    !BOARDS.has(tokens[board]?.lower ?? '')
  )
    return end;
  if (tokens[board + 1]?.lower === 'of') {
    const members = tokens[board + 2]?.lower === 'executive' ? board + 3 : board + 2;
    if (BOARD_MEMBERS.has(tokens[members]?.lower ?? '')) return Math.min(members + 1, limit);
  }
  return tokens[board]?.lower === 'board' && tokens[board + 1]?.lower === 'of' ? board + 1 : end;
}

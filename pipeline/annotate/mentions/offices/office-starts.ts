import type { Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { HONORIFICS, OFFICE_MODIFIERS } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { words } from '../../../lexicon/words.ts';
import { isAcronym, isCapitalised, isHyphen, touches } from '../names/token-shapes.ts';
import { beginsTitle } from './first-words.ts';

/** Heads of titles that have their field before them: "Finance Minister". */
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
  'adviser',
  'advisor',
  'cs',
  'ps',
]);
/** Adjectives in small letters of a field before the head: "public relations manager". */
const FIELD_ADJECTIVES = new Set(
  words(
    'foreign digital public human corporate legal external commercial technical financial artistic creative medical scientific academic ' +
      'clinical musical administrative electoral agricultural political statistical economic ' +
      'environmental operational industrial educational cultural social diplomatic criminal veterinary pastoral athletic technological ' +
      'religious spiritual electrical mechanical civil structural chemical nuclear archaeological geological institutional',
  ),
);
/** Who governs or serves a state of a federation. */
const GOVERNING = new Set(['governor', 'commissioner', 'chief']);

/** Where the title of an office begins, of which the head is known: at "Deputy" in "Deputy Finance Minister"; not before `from`. */
export function titleStart(
  tokens: readonly Token[],
  head: number,
  from: number,
  isEntity: (firstToken: number, endToken?: number) => boolean,
): number {
  let start = listedFields(tokens, head, from) ?? head;
  while (start > from) {
    const before = tokens[start - 1];
    if (before === undefined) break;
    if (isHyphen(before) && touches(before, tokens[start]) && start - 2 >= from) start -= 2;
    else if (isStateOf(tokens, start - 1, head)) break;
    else if (isModifier(before, tokens[start]) || beginsTitle(tokens, start)) start--;
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

/** Tokens. */
const LONGEST_LIST = 10;
const LIST_WORD = /^(?:,|and|&)$/;

/** The first of several fields before a head: "business" in "the business, energy and industrial strategy secretary", "Posts and the Digital Economy Principal Secretary". */
function listedFields(tokens: readonly Token[], head: number, from: number): number | undefined {
  if (!/^(?:minister|secretary)$/.test(tokens[head]?.lower ?? '')) return undefined;
  let start = head;
  while (start > from && RANKS_OF_HEADS.test(tokens[start - 1]?.lower ?? '')) start--;
  let hasAnd = false;
  while (start > Math.max(from, head - LONGEST_LIST)) {
    const { lower = '' } = tokens[start - 1] ?? {};
    const isArticle = lower === 'the' && tokens[start - 2]?.lower === 'and' && isCapitalised(tokens[start]);
    if (!LIST_WORD.test(lower) && !isPortfolioWord(lower) && !isArticle) break;
    hasAnd ||= lower === 'and' || lower === '&';
    start--;
  }
  if (!hasAnd || LIST_WORD.test(tokens[start]?.lower ?? '')) return undefined;
  return opensList(tokens, start, from) ? start : undefined;
}

/** What stands between the fields and the head: "Posts and Trade Principal Secretary". */
const RANKS_OF_HEADS = /^(?:principal|permanent|deputy|assistant|parliamentary)$/;

/** Whether nothing that could be listed stands before the first field: "the business, …", "Law, Ports and Trade Minister" at the start of a sentence or behind "said". */
function opensList(tokens: readonly Token[], start: number, from: number): boolean {
  const before = tokens[start - 1];
  if (/^(?:the|'s|’s)$/.test(before?.lower ?? '')) return true;
  return isCapitalised(tokens[start]) && (start === from || before?.pos === 'VERB');
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

/** "Team" in "Task Team Leader", "Unit" in "Tariff Unit Head": no body that has a name of its own. */
function isTeamOf(word: Token, next: Token): boolean {
  if (word.text === 'Mission') return next.text === 'Director' || next.text === 'Chief';
  return (
    /^(?:Team|Unit|Section|Division)$/.test(word.text) &&
    /^(?:Lead|Leader|Head|Manager|Director)$/.test(next.text)
  );
}

/** "Deputy" in "Deputy Minister", "vice-foreign" in "vice-foreign minister"; "under" only in "under secretary". */
function isModifier({ lower, text }: Token, next: Token | undefined): boolean {
  if (/^(?:vice|deputy)-\p{L}/u.test(lower)) return next?.lower === 'minister';
  // "its first director", but "first deputy director"
  if (
    text === 'first' &&
    !/^(?:deputy|vice|vice-.*|lieutenant|secretary|minister|assistant|lady)$/.test(next?.lower ?? '')
  )
    return false;
  if (lower === 'additional') return ADDED.test(next?.lower ?? '');
  if (FACTIONS.test(lower)) return OF_FACTIONS.test(next?.lower ?? '');
  if (LEVELS.test(lower)) return LED.test(next?.lower ?? '');
  if (DUTIES.test(lower)) return DUTIFUL.test(next?.lower ?? '');
  return OFFICE_MODIFIERS.has(lower) && (lower !== 'under' || next?.lower === 'secretary');
}

function isAdviser(token: Token | undefined): boolean {
  return token?.lower === 'adviser' || token?.lower === 'advisor';
}

/** "Presidential", "Political" and fields of work before "Adviser"; what another name says is a body ("White House Adviser"). */
function isAdvised({ lower }: Token): boolean {
  return isPortfolioWord(lower) || /(?:ial|ical|omic|egic|egal)$/.test(lower);
}

/** Of what part of the country or body: "provincial chairperson", "municipal commissioner". */
const LEVELS = /^(?:provincial|municipal|parliamentary|divisional|departmental)$/;
const LED =
  /^(?:chairperson|chairman|chairwoman|chair|secretary|leader|president|commissioner|director|governor|minister|manager|coordinator|treasurer)$/;

/** A rank below a secretary in India: "Additional Secretary". */
const ADDED = /^(?:secretary|director|commissioner|chief|solicitor|attorney)$/;

/** For whom in a parliament: "minority leader", "opposition spokesman". */
const FACTIONS = /^(?:majority|minority|opposition|floor)$/;
const OF_FACTIONS = /^(?:leader|whip|spokesman|spokeswoman|spokesperson|senator|deputy|mp|lawmaker)$/;

/** What an officer is there to do: "prosecuting officer", "presiding judge". */
const DUTIES = /^(?:prosecuting|investigating|presiding|commanding|arresting|returning|reporting)$/;
const DUTIFUL = /^(?:officer|officers|judge|magistrate|bishop)$/;

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
  if (isAdviser(tokens[head]) && !isAdvised(word)) return false;
  if (isTeamOf(word, next)) return true;
  const isField = isPortfolioWord(word.lower);
  // "DES Minister": a ministry has a minister, not a body.
  if (next.text === 'Minister' && isAcronym(word.text)) return countryOfName(word.text) === undefined;
  // "GIZ Project Manager": of another body than the words for its field.
  // "Lagos IT minister": of another place or body than its field.
  if (!isField && isAcronym(next.text)) return false;
  if (!isField && (isAcronym(word.text) || (at + 1 < head && OFFICE_MODIFIERS.has(next.lower)))) return false;
  const isOfState = /^(?:secretary|minister|specialist)$/.test(tokens[head]?.lower ?? '');
  const isFieldOf = isOfState && !/^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '');
  const isAllField = isOfState && isField && isPortfolioWord(tokens[at - 1]?.lower ?? '');
  if ((isOrganizationHead(word.lower) && !isField) || (!isAllField && endsName())) return false;
  if (isCapitalised(word))
    return (
      (isCapitalised(next) || (isField && (at === from || isFieldOf || isAcronym(word.text)))) &&
      (isField || ['PROPN', 'NOUN', 'ADJ'].includes(word.pos))
    );
  return (word.pos === 'NOUN' || FIELD_ADJECTIVES.has(word.lower)) && !isCapitalised(next);
}

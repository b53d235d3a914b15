import type { Office, Sentence, Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { isOfficeHead, OFFICE_MODIFIERS } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isAide, isChiefOfBody, isChiefOfAddress, officerOf } from './chiefs.ts';
import { departmentEnd, ledRegionEnd } from './departments.ts';
import { isBehindHolder } from '../bodies/firms-behind-titles.ts';
import { LONGEST_NAME } from '../names/name-extension.ts';
import { withServed } from './office-chains.ts';
import { fieldEnd } from './office-fields.ts';
import { isNoOffice, isPlural } from './no-offices.ts';
import { headEnd, isNamedLikeOffice, isSeated, pastBoard } from './office-heads.ts';
import { titleStart } from './office-starts.ts';
import { boardBefore, isOtherHead } from './other-heads.ts';
import { isShortTitle } from './short-titles.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isCapitalised, isHyphen } from '../names/token-shapes.ts';

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
    if (head === undefined || isInBodyName(index)) continue;
    if (!isNamedAsOffice(tokens, index, officer !== undefined) || isNoOffice(tokens, index)) continue;
    if (offices.at(-1)?.endToken === index && isNamedLikeOffice(tokens, index)) continue;
    if (
      (beginsOtherName(tokens, index, sentence.endToken) && !isBehindHolder(tokens, index)) ||
      qualifiesLaterHead(tokens, index, sentence.endToken)
    )
      continue;
    const from = offices.at(-1)?.endToken ?? sentence.firstToken;
    const firstToken = titleStart(tokens, boardBefore(tokens, chief, from), from, isEntity);
    const core = pastBoard(tokens, index, headEnd(tokens, index, sentence.endToken), sentence.endToken);
    const title = { first: firstToken, end: core };
    const department = departmentEnd(tokens, core, sentence.endToken);
    const field = department > core ? department : fieldEnd(tokens, title, sentence.endToken, isEntity);
    const endToken = ledRegionEnd(tokens, field, sentence.endToken);
    const first = tokens[firstToken];
    const last = tokens[endToken - 1];
    if (first === undefined || last === undefined) continue;
    offices.push({ firstToken, endToken, start: first.start, end: last.end });
    index = endToken - 1;
  }
  return withServed(offices, tokens);
}

/** Whether a word is a noun that names an office: "head" in "He was head of strategy", though it may be a verb. */
function isNamedAsOffice(tokens: readonly Token[], index: number, isOfficer: boolean): boolean {
  const head = tokens[index];
  if (head === undefined) return false;
  const isHead = isOfficer || isOfficeHead(head.lower);
  const isOther = isAide(tokens, index) || isSeated(tokens, index) || isOtherHead(tokens, index);
  if (!isHead && !isShortTitle(tokens, index) && !isOther) return false;
  // "his fellow chair", "fellow ministers"
  if (head.text === 'fellow' && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[index + 1]?.pos ?? '')) return false;
  // "IT minister": the letters are taken for a pronoun, and the office for a verb.
  if (head.lower === 'minister' && tokens[index - 1]?.text === 'IT') return true;
  if (head.pos === 'NOUN' || head.pos === 'PROPN' || isCapitalised(head)) return true;
  // "deputy premier": taken for an adjective.
  if (head.lower === 'premier' && /^(?:deputy|vice)$/.test(tokens[index - 1]?.lower ?? '')) return true;
  if (isTakenForVerb(tokens, index)) return true;
  return (
    (/^(?:head|chief)$/.test(head.lower) && tokens[index + 1]?.lower === 'of') || isChiefOfBody(tokens, index)
  );
}

/** "Chairman" in "She is chairman of the union", "chair" in "who is chair of": the tagger takes them for verbs. */
function isTakenForVerb(tokens: readonly Token[], index: number): boolean {
  const { lower = '' } = tokens[index] ?? {};
  if (lower === 'chairman') return true;
  return lower === 'chair' && (tokens[index - 1]?.lemma === 'be' || tokens[index - 1]?.lower === 'as');
}

/** What is general, and no general. */
const SCHOOLED =
  /^(?:Secondary|Education|Certificate|Hospital|Election|Elections|Electric|Motors|Mills|Dynamics|Engineering|Insurance|Contracting|Trading|Data|Public)$/;

/** "General" in "General Assembly", "Justice" in "Justice Department": a word of the name of a body. */
function beginsOtherName(tokens: readonly Token[], index: number, limit: number): boolean {
  let last = index;
  while (last + 1 < Math.min(limit, index + LONGEST_NAME) && isCapitalised(tokens[last + 1])) last++;
  const word = tokens[last]?.lower ?? '';
  // "the General Secondary Examination"
  if (tokens[index]?.text === 'General' && SCHOOLED.test(tokens[index + 1]?.text ?? '')) return true;
  return (
    last > index &&
    isCapitalised(tokens[index]) &&
    (isOrganizationHead(word) || isEventHead(word) || isInstrumentHead(word))
  );
}

const HIGH = /^(?:commissioner|representative)s?$/;

/** "Deputy" in "Deputy Prime Minister": an office of its own elsewhere, here a word of the next. */
function qualifiesLaterHead(tokens: readonly Token[], index: number, limit: number): boolean {
  let next = index;
  while (next < Math.min(limit, index + LONGEST_NAME) && OFFICE_MODIFIERS.has(tokens[next]?.lower ?? ''))
    next++;
  // "Deputy High Commissioner"
  const isHigh = tokens[next]?.lower === 'high' && HIGH.test(tokens[next + 1]?.lower ?? '');
  if (next > index && isHigh) next++;
  // "deputy public security minister", "deputy finance ministers", "deputy national security adviser"
  // "Principal Communications Officer"
  if (next > index && /^(?:deputy|principal|lead)$/.test(tokens[index]?.lower ?? ''))
    while (next < Math.min(limit, index + LONGEST_NAME) && isPortfolioWord(tokens[next]?.lower ?? '')) next++;
  const later = tokens[next];
  if (next === index || next >= limit || later === undefined) return false;
  return isOfficeHead(later.lower) || (later.pos === 'NOUN' && isPlural(later));
}

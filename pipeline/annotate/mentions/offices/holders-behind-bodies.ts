import type { Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { HONORIFICS, isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { isServiceHead } from '../../../lexicon/service-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameRun } from '../names/name-runs.ts';
import { isAcronym, isCapitalised, isHyphen, joined } from '../names/token-shapes.ts';

const LONGEST_PERSON = 6;
const LONGEST_BODY = 14;
const BODY_LINKS = new Set(['of', 'for', 'the', 'and', ',', '&', "'s", '’s', 'on', 'at', 'in']);
const OFFICE_LINKS = new Set(['of', 'for', 'at', 'in', 'to']);

/**
 * A run of capitals parted between a body and who holds an office of it: "Director of the Harbour Agency" and "Tom Reed". Where no
 * office stands before it, a name may go on behind the word for a body: "Harbour Bank Porto Novo".
 */
export function partedAtHolder(tokens: readonly Token[], run: NameRun): NameRun[] {
  const person = holderIn(tokens, run);
  return person === undefined
    ? [run]
    : [
        { firstToken: run.firstToken, endToken: person },
        { firstToken: person, endToken: run.endToken },
      ];
}

function holderIn(tokens: readonly Token[], { firstToken, endToken }: NameRun): number | undefined {
  if (beginsPerson(tokens, firstToken, endToken)) return undefined;
  for (let at = endToken - 1; at > firstToken && endToken - at <= LONGEST_PERSON; at--) {
    const body = tokens[at - 1];
    if (body === undefined || !mayBeOfPerson(tokens[at])) return undefined;
    if (!isCapitalised(tokens[at]) || !isCapitalised(body)) continue;
    const isEnd =
      isOrganizationHead(body.lower) ||
      isPortfolioWord(body.lower) ||
      isEventHead(body.lower) ||
      MEMBERS.test(body.lower) ||
      LEGAL_FORMS.has(body.text);
    const isPerson = endToken - at >= 2;
    const isPointing = isOrganizationHead(body.lower) && tokens[at - 2]?.lower === 'the';
    const isWhole = WHOLE_BODIES.has(body.text) || isPointing;
    const fewest = isWhole ? 1 : 2;
    if (isEnd)
      return isPerson && isOfOffice(tokens, at - 1, fewest) && mayFollow(tokens, at) ? at : undefined;
    const isOther =
      isPerson &&
      (endsOtherName(body, tokens.slice(at, endToken)) ||
        endsCountry(tokens, at, firstToken) ||
        intergovernmentalNamed(joined(tokens.slice(firstToken, at))) !== undefined);
    if (isOther && isOfOffice(tokens, at - 1, 1) && !isBehindField(tokens, at - 1)) return at;
  }
  return undefined;
}

/** Of whom bodies are that countries form: "Organization of Baltic States". */
const MEMBERS = /^(?:states|nations|countries|republics)$/;

/** Words that names of people have in them before others: "Omar Bin Khalid Meli". */
const LINKING = /^(?:[Bb]in|[Ii]bn|[Bb]int|Abdul|Abdel)$/;

/** "Dr. Abdul Sattar Meli", "Omar Bin Khalid Meli": all of it is one person. */
function beginsPerson(tokens: readonly Token[], firstToken: number, endToken: number): boolean {
  const before = tokens[firstToken - 1]?.text === '.' ? firstToken - 2 : firstToken - 1;
  if (HONORIFICS.has(tokens[before]?.text ?? '')) return true;
  // "Omar Khalil Jr."
  if (endToken - firstToken === 3 && /^(?:Jr|Sr)\.?$/.test(tokens[endToken - 1]?.text ?? '')) return true;
  return (
    tokens.slice(firstToken, endToken - 1).some(({ text }) => LINKING.test(text)) &&
    tokens.slice(firstToken, endToken).every(({ lower }) => !isOrganizationHead(lower))
  );
}

/** Bodies of which there is one, so that nothing stands before them: "Spokesman for the Cabinet Tom Reed". */
const WHOLE_BODIES = new Set([
  'Cabinet',
  'Government',
  'Parliament',
  'Senate',
  'Presidency',
  'Army',
  'Police',
]);

/** Whether a person may begin behind the last word of a body that says nothing of it: "Director of PQA Tom Reed", "President of Quayland Tom Reed". */
function endsOtherName({ text }: Token, person: readonly Token[]): boolean {
  if (countryOfName(text) !== undefined) return true;
  const isShort = isAcronym(text) && text.length > 2;
  const isOther = isShort || (/^\p{Lu}\p{Ll}{2,}$/u.test(text) && !isGivenName(text));
  if (isOther && isGivenName(person[0]?.text ?? '')) return true;
  return (
    isShort && person.every((word) => isHyphen(word) || !(isCommonWord(word.lower) || isRegion(word.text)))
  );
}

/** "Sri Lanka" before a token. */
function endsCountry(tokens: readonly Token[], end: number, first: number): boolean {
  return end - 2 >= first && countryOfName(joined(tokens.slice(end - 2, end))) !== undefined;
}

/** What else than a person goes by the name of a body and a word: "the PQA Leadership Panel". */
export const GROUPS: ReadonlySet<string> = new Set(
  words('panel team unit wing caucus bloc leadership taskforce secretariat steering advisory working'),
);

/** A word that other things than people are seldom named by. */
function mayBeOfPerson(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (isHyphen(token) || token.text === "'" || token.text === '’') return true;
  const { lower, text } = token;
  const names = isOrganizationHead(lower) || isPortfolioWord(lower) || isServiceHead(lower);
  if (GROUPS.has(lower)) return false;
  if (names || isEventHead(lower) || isInstrumentHead(lower) || isOfficeHead(lower)) return false;
  if (!/^\p{L}/u.test(text) || LEGAL_FORMS.has(text) || (isAcronym(text) && text.length > 2)) return false;
  return countryOfName(text) === undefined && countryOfDemonym(text) === undefined;
}

/** A given name, or two words of which the first does not say which part of a body is meant: "Bank East Africa". */
function mayFollow(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  return first !== undefined && (isGivenName(first.text) || !PARTS.test(first.text));
}

const PARTS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Al|El|La|Le|New|San|Santa)$/;

/**
 * Whether an office of the body whose name ends in the word stands before it: "Director of the Harbour Agency", "Deputy Head of the Ministry of Ports".
 * @param fewest words of the body; of one word it may be where no comma stands in its name
 */
function isOfOffice(tokens: readonly Token[], last: number, fewest: 1 | 2): boolean {
  let words = 0;
  for (let at = last; at >= Math.max(0, last - LONGEST_BODY); at--) {
    const token = tokens[at];
    if (token === undefined || (fewest === 1 && token.text === ',')) return false;
    if (isHyphen(token)) continue;
    const isCapital = isCapitalised(token);
    // "Secretary to the Ministry of Ports"
    if (token.lower === 'to') return isOfficeBefore(tokens, at) && words >= fewest;
    // "Head of the agency's Ports Department Tom Reed": the body of which the unit is.
    if (/^['’]s$/.test(token.lower) && tokens[at - 1]?.pos === 'NOUN' && tokens[at - 2]?.lower === 'the') {
      at -= 1;
      continue;
    }
    if (!isCapital && !BODY_LINKS.has(token.lower)) return isOfficeBefore(tokens, at + 1) && words >= fewest;
    if (isCapital && isOfficeBefore(tokens, at + 1) && isOfficeHead(token.lower)) return words >= fewest;
    if (isCapital) words++;
  }
  return false;
}

/** "Pham" in "Minister of Information and Communications Pham Duc Long": whoever is minister of something is so of no body behind it. */
function isBehindField(tokens: readonly Token[], first: number): boolean {
  if (!isPortfolioWord(tokens[first - 1]?.lower ?? '')) return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_BODY); at--) {
    const { lower = '' } = tokens[at] ?? {};
    if (/^(?:vice-)?minister$/.test(lower)) return true;
    if (!isCapitalised(tokens[at]) && !BODY_LINKS.has(lower)) return false;
  }
  return false;
}

/** Whether the link at a token stands behind the head of an office. */
function isOfficeBefore(tokens: readonly Token[], link: number): boolean {
  return OFFICE_LINKS.has(tokens[link]?.lower ?? '') && isOfficeHead(tokens[link - 1]?.lower ?? '');
}

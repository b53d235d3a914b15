import type { Office, Token } from '../../../contract/annotation.ts';
import { isCommonWord } from '../../../lexicon/common-words.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { isAcronym, isCapitalised, isHyphen, touches } from '../names/token-shapes.ts';

const LONGEST_PERSON = 3;

/**
 * Tagged names with those of people directly behind their offices whom the tagger did not see, since the family name is another word elsewhere:
 * "Associate Professor Carol Soon", or took for a body. A given name and another capital behind an office are a person.
 */
export function withPersonsBehindOffices(
  tokens: readonly Token[],
  names: readonly TaggedName[],
  offices: readonly Office[],
): readonly TaggedName[] {
  const found = offices.flatMap((office): TaggedName[] => {
    const person = personFrom(tokens, office) ?? apposedPerson(tokens, office);
    return person === undefined || !isUnseen(names, person) ? [] : [person];
  });
  return found.length === 0 ? names : withInPlace(names, found);
}

/** Whether nothing is tagged there, or the very words for a body: "founder and chairman Zolvan Quay Khalil", whose family gave a firm its name. */
function isUnseen(names: readonly TaggedName[], { firstToken, endToken }: TaggedName): boolean {
  return overlapping(names, { firstToken, endToken }).every(
    (name) => name.type === 'organization' && name.firstToken === firstToken && name.endToken === endToken,
  );
}

function personFrom(
  tokens: readonly Token[],
  { firstToken, endToken: first }: Office,
): TaggedName | undefined {
  const isGiven = isGivenName(tokens[first]?.text ?? '');
  // Of "Justice Is Decided" nobody is named.
  const isNamed = isBehindBody(tokens, firstToken) && !isCommonWord(tokens[first]?.lower ?? '');
  if (!isGiven && !isNamed) return undefined;
  let endToken = first;
  while (mayBeOfPerson(tokens[endToken])) endToken++;
  const length = endToken - first;
  if (length < 2 || length > LONGEST_PERSON || isCapitalised(tokens[endToken])) return undefined;
  return { firstToken: first, endToken: pastHyphen(tokens, endToken), type: 'person', endsSentence: false };
}

/** "the Minister for the Promotion of Small Ports, Zolvan Quay Mir, has": who stands between commas behind an office with an article, by a name that is like no body's. */
function apposedPerson(tokens: readonly Token[], { firstToken, endToken }: Office): TaggedName | undefined {
  if (tokens[firstToken - 1]?.lower !== 'the') return undefined;
  let comma = endToken;
  while (comma < endToken + LONGEST_FIELD && isOfField(tokens[comma])) comma++;
  let last = comma + 1;
  while (mayBeOfPerson(tokens[last])) last++;
  const length = last - comma - 1;
  const isApposed = tokens[comma]?.text === ',' && tokens[last]?.text === ',';
  if (!isApposed || length < 2 || length > LONGEST_PERSON) return undefined;
  if (!/^(?:AUX|VERB)$/.test(tokens[last + 1]?.pos ?? '')) return undefined;
  return { firstToken: comma + 1, endToken: last, type: 'person', endsSentence: false };
}

/** Tokens of "of Small and Medium-sized Businesses". */
const LONGEST_FIELD = 10;

function isOfField(token: Token | undefined): boolean {
  return (
    isCapitalised(token) || isHyphen(token) || /^(?:of|for|the|and|&|\p{Ll}+ed)$/u.test(token?.lower ?? '')
  );
}

/** Past "-fen" of "Chen Su-fen". */
function pastHyphen(tokens: readonly Token[], end: number): number {
  const [before, hyphen, behind] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  const isJoined = isHyphen(hyphen) && touches(before, hyphen) && touches(hyphen, behind);
  return isJoined && /^\p{Ll}+$/u.test(behind?.text ?? '') ? end + 2 : end;
}

/** "Quay Telecom" before "founder and chairman": of what the office is, so that the name behind it is of nobody else. */
function isBehindBody(tokens: readonly Token[], office: number): boolean {
  const isSecond = tokens[office - 1]?.lower === 'and' && isOfficeHead(tokens[office - 2]?.lower ?? '');
  const body = tokens[isSecond ? office - 3 : office - 1];
  return isCapitalised(body) && !isOfficeHead(body?.lower ?? '');
}

function mayBeOfPerson(token: Token | undefined): boolean {
  if (token === undefined || !isCapitalised(token) || isAcronym(token.text)) return false;
  const { lower } = token;
  return !isOfficeHead(lower) && !isOrganizationHead(lower) && !isPortfolioWord(lower);
}

import type { Office, Token } from '../../../contract/annotation.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { isAcronym, isCapitalised } from '../names/token-shapes.ts';

const LONGEST_PERSON = 3;

/**
 * Tagged names with those of people directly behind their offices whom the tagger did not see, since the family name is another word elsewhere:
 * "Associate Professor Carol Soon". A given name and another capital behind an office are a person.
 */
export function withPersonsBehindOffices(
  tokens: readonly Token[],
  names: readonly TaggedName[],
  offices: readonly Office[],
): readonly TaggedName[] {
  const found = offices.flatMap((office): TaggedName[] => {
    const person = personFrom(tokens, office.endToken);
    return person === undefined || overlapping(names, person).length > 0 ? [] : [person];
  });
  return found.length === 0 ? names : withInPlace(names, found);
}

function personFrom(tokens: readonly Token[], first: number): TaggedName | undefined {
  if (!isGivenName(tokens[first]?.text ?? '')) return undefined;
  let endToken = first;
  while (mayBeOfPerson(tokens[endToken])) endToken++;
  const length = endToken - first;
  if (length < 2 || length > LONGEST_PERSON || isCapitalised(tokens[endToken])) return undefined;
  return { firstToken: first, endToken, type: 'person', endsSentence: false };
}

function mayBeOfPerson(token: Token | undefined): boolean {
  if (token === undefined || !isCapitalised(token) || isAcronym(token.text)) return false;
  const { lower } = token;
  return !isOfficeHead(lower) && !isOrganizationHead(lower) && !isPortfolioWord(lower);
}

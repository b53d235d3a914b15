import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { OFFICERS } from './adoptions/signing.ts';

/** As many parties as an agreement has at least. */
const FEWEST = 2;

/** What a president signs, and nobody is a party to. */
const LAWS = new RegExp(
  String.raw`\b(?:${words('act bill law decree ordinance statute proclamation edict').join('|')})(?: \(\p{L}+\))?(?:,? (?:No\.? ?)?\d[\d/-]*)?(?: (?:on|of|for) .*)?$`,
  'iu',
);

/** The candidates without parties that laws have, and without those for whom officers sign what others are the parties to. */
export function withoutOtherParties(found: readonly Candidate[]): readonly Candidate[] {
  return withoutOfficersOfParties(found.filter((candidate) => !isPartyOfLaw(candidate)));
}

function isPartyOfLaw({ table, fields }: Candidate): boolean {
  const isParty = table === 'instruments' && fields['parties'] !== undefined;
  const isSignatory = fields['predicate']?.value === 'signatory';
  const name = (isParty ? fields['name'] : isSignatory ? fields['subject'] : undefined)?.value;
  return typeof name === 'string' && LAWS.test(name);
}

/** "Kenya and Mali signed the Lisbon Pact. It was signed by the Secretary of the Ministry of Ports." */
function withoutOfficersOfParties(found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ rule }) => rule === OFFICERS)) return found;
  const parties = new Map<string, Set<string>>();
  for (const { table, rule, fields } of found) {
    const [text, party] = [fields['name']?.entity?.key, fields['parties']?.entity?.key];
    if (table !== 'instruments' || rule === OFFICERS || text === undefined || party === undefined) continue;
    parties.set(text, (parties.get(text) ?? new Set()).add(party));
  }
  return found.filter(({ rule, fields }) => {
    const text = (fields['name'] ?? fields['subject'])?.entity?.key ?? '';
    return rule !== OFFICERS || (parties.get(text)?.size ?? 0) < FEWEST;
  });
}

import type { Office, Token } from '../../../contract/annotation.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import { isCalendarWord } from './name-extension.ts';
import type { NameRun } from './name-runs.ts';
import { isAddress } from '../persons/parted-persons.ts';
import { isLink } from './segment-types.ts';
import { joined } from './token-shapes.ts';

/** The single names in runs of capitals, parted at offices and countries and before people. Runs and offices in text order. */
export function runParts(
  tokens: readonly Token[],
  runs: readonly NameRun[],
  offices: readonly Office[],
): NameRun[] {
  const parts: NameRun[] = [];
  for (const piece of withoutOffices(runs, offices))
    for (const part of splitTrailingCountry(tokens, trimmed(tokens, piece)))
      for (const name of splitBeforePerson(tokens, part)) parts.push(name);
  return parts;
}

/** The stretches of the runs that are no office. */
function withoutOffices(runs: readonly NameRun[], offices: readonly Office[]): NameRun[] {
  const pieces: NameRun[] = [];
  let next = 0;
  for (const run of runs) {
    let from = run.firstToken;
    while ((offices[next]?.endToken ?? Infinity) <= from) next++;
    for (let at = next; (offices[at]?.firstToken ?? Infinity) < run.endToken; at++) {
      const office = offices[at];
      if (office === undefined) break;
      if (office.firstToken > from) pieces.push({ firstToken: from, endToken: office.firstToken });
      from = office.endToken;
    }
    if (from < run.endToken) pieces.push({ firstToken: from, endToken: run.endToken });
  }
  return pieces;
}

function trimmed(tokens: readonly Token[], piece: NameRun): NameRun {
  let { firstToken, endToken } = piece;
  while (firstToken < endToken && isLink(tokens[firstToken])) firstToken++;
  while (firstToken < endToken && isLink(tokens[endToken - 1])) endToken--;
  return { firstToken, endToken };
}

const STATES: ReadonlySet<string> = new Set(['Republic', 'Kingdom', 'Federation', 'Sultanate']);

/** "Ministry of Ports of Ghana" is a ministry and a country; "Government of Ghana" is one name. */
function splitTrailingCountry(tokens: readonly Token[], piece: NameRun): NameRun[] {
  let links = 0;
  for (let index = piece.firstToken + 1; index < piece.endToken; index++) {
    const lower = tokens[index]?.lower;
    if (lower !== 'of' && lower !== 'for' && lower !== 'on') continue;
    // "Government of the Republic of Ghana" is one name, too.
    if (STATES.has(tokens[index - 1]?.text ?? '')) continue;
    links++;
    const rest = trimmed(tokens, { firstToken: index, endToken: piece.endToken });
    const isCountry = countryOfName(joined(tokens.slice(rest.firstToken, rest.endToken))) !== undefined;
    if (links > 1 && lower === 'of' && isCountry)
      return [{ firstToken: piece.firstToken, endToken: index }, rest];
  }
  return [piece];
}

/** "Lisbon Ana Silva" in "in Lisbon Ana Silva spoke", "Lisbon Mr Silva", "Monday Ana Silva": a place or day, and a person. */
function splitBeforePerson(tokens: readonly Token[], piece: NameRun): NameRun[] {
  for (let at = piece.firstToken + 1; at + 1 < piece.endToken; at++)
    if (isAddress(tokens[at]))
      return [
        { firstToken: piece.firstToken, endToken: at },
        { firstToken: at, endToken: piece.endToken },
      ];
  for (
    let person = piece.firstToken + 1;
    person <= piece.firstToken + 3 && person + 1 < piece.endToken;
    person++
  ) {
    if (!isGivenName(tokens[person]?.text ?? '') || isGivenName(tokens[person - 1]?.text ?? '')) continue;
    const before = joined(tokens.slice(piece.firstToken, person));
    const rest = { firstToken: person, endToken: piece.endToken };
    if (isCalendarWord(before)) return [rest];
    if (isCountryOrCity(before)) return [{ firstToken: piece.firstToken, endToken: person }, rest];
  }
  return [piece];
}

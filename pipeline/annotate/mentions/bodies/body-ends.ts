import type { Token } from '../../../contract/annotation.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { intergovernmentalNamed } from '../../../lexicon/intergovernmental.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { isOrganizationHead } from '../../../lexicon/organization-words.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { words } from '../../../lexicon/words.ts';
import { FIELDS } from '../no-names/field-letters.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised, joined } from '../names/token-shapes.ts';

/** As many tokens as may follow the first part of a name. */
const LONGEST_REST = 12;

/** The end of a body that was cut inside its name: at a comma or "and" of a name that is known, or before the matters that it is on. */
export function bodyEnd(tokens: readonly Token[], segment: NameSegment): number | undefined {
  if (segment.type.type !== 'organization') return undefined;
  return (
    knownEnd(tokens, segment) ??
    mattersEnd(tokens, segment) ??
    listEnd(tokens, segment) ??
    customsEnd(tokens, segment)
  );
}

const LINKS: ReadonlySet<string> = new Set([',', 'and', '&', 'of', 'for', 'on']);

/** "United Nations Educational" before ", Scientific and Cultural Organization". */
function knownEnd(tokens: readonly Token[], { firstToken, endToken }: NameSegment): number | undefined {
  if (!LINKS.has(tokens[endToken]?.lower ?? '')) return undefined;
  let end = endToken;
  while (end < endToken + LONGEST_REST && isPart(tokens[end])) end++;
  for (; end > endToken + 1; end--)
    if (
      isCapitalised(tokens[end - 1]) &&
      intergovernmentalNamed(joined(tokens.slice(firstToken, end))) !== undefined
    )
      return end;
  return undefined;
}

function isPart(token: Token | undefined): boolean {
  return isCapitalised(token) || LINKS.has(token?.lower ?? '') || token?.lower === 'the';
}

/** Bodies that are for some matter. */
const ON_MATTERS: ReadonlySet<string> = new Set(
  words(
    'committee subcommittee commission council alliance coalition taskforce partnership centre center network',
  ),
);

/** "Senate Committee" before "on ICT & Cybersecurity": the end of fields of work, written with capitals. */
function mattersEnd(tokens: readonly Token[], { endToken }: NameSegment): number | undefined {
  const link = tokens[endToken]?.lower;
  if ((link !== 'on' && link !== 'for') || !ON_MATTERS.has(tokens[endToken - 1]?.lower ?? ''))
    return undefined;
  let end = tokens[endToken + 1]?.lower === 'the' ? endToken + 2 : endToken + 1;
  for (let at = end; at < endToken + LONGEST_REST; at++) {
    const token = tokens[at];
    if (isField(token)) end = at + 1;
    else if (token?.text !== ',' && token?.lower !== 'and' && token?.text !== '&') break;
  }
  return isField(tokens[end - 1]) && !isCapitalised(tokens[end]) ? end : undefined;
}

/** Behind ", Terrorism, and Government Information" of what a committee is on, where no body and no place is in the list. */
function listEnd(tokens: readonly Token[], { firstToken, endToken }: NameSegment): number | undefined {
  const on = tokens
    .slice(firstToken, endToken)
    .findLastIndex(({ lower }) => lower === 'on' || lower === 'for');
  if (on < 1 || !COMMITTEE.test(tokens[firstToken + on - 1]?.text ?? '')) return undefined;
  if (tokens[endToken]?.text !== ',') return undefined;
  for (let at = endToken; at < endToken + LONGEST_REST; at++) {
    const token = tokens[at];
    if (token?.lower === 'and') return wordsEnd(tokens, at + 1);
    if (token?.text !== ',' && !isMatter(token)) return undefined;
  }
  return undefined;
}

const COMMITTEE = /^(?:Sub-?)?[Cc]ommittee$/;

/** Behind the last of the matters; undefined where it names something else. */
function wordsEnd(tokens: readonly Token[], from: number): number | undefined {
  let end = from;
  while (isMatter(tokens[end])) end++;
  return end > from && !isCapitalised(tokens[end]) ? end : undefined;
}

function isMatter(token: Token | undefined): boolean {
  if (token === undefined || !isCapitalised(token)) return false;
  const isBody = isOrganizationHead(token.lower) && token.lower !== 'government';
  return !isBody && !isOfficeHead(token.lower) && !isKnownPlace(token.text) && !isGivenName(token.text);
}

function isField(token: Token | undefined): boolean {
  if (token === undefined || !isCapitalised(token)) return false;
  return FIELDS.has(token.text) || isPortfolioWord(token.lower);
}

/** "Quay Revenue" before "and Customs", which one body collects together. */
function customsEnd(tokens: readonly Token[], { endToken }: NameSegment): number | undefined {
  const [last, and, customs, next] = [-1, 0, 1, 2].map((at) => tokens[endToken + at]);
  const isPair = last?.text === 'Revenue' && customs?.text === 'Customs' && !isCapitalised(next);
  return isPair && /^(?:and|&)$/.test(and?.lower ?? '') ? endToken + 2 : undefined;
}

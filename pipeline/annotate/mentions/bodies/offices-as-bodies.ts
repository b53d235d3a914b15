import type { Office, Token } from '../../../contract/annotation.ts';
import { countryOfDemonym } from '../../../lexicon/countries.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised } from '../names/token-shapes.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';

const OFFICE = soughtWords(['office']);
/** Tokens of "High Commissioner", "Auditor-General", "Vice President". */
const LONGEST_HOLDER = 6;
/** Tokens of "Human Rights" in "Office of the High Commissioner for Human Rights". */
const LONGEST_FIELD = 5;
/** Heads of offices that no list of heads has, or that stand behind the head. */
const HOLDERS = /^(?:general|ombudsman|ombudsperson|cabinet)$/;

/**
 * Segments with the bodies that are called by whose office they are: "Office of the Prime Minister", "Auditor-General's Office". Names in the same words
 * give way, unless one is as long.
 * @param segments in text order; so is what is given
 */
export function withOfficesAsBodies(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const bodies: NameSegment[] = [];
  for (const at of placesOf(OFFICE, tokens)) {
    if (tokens[at]?.text !== 'Office') continue;
    const body = ofHolder(tokens, at) ?? ownedByHolder(tokens, at, segments);
    if (body === undefined || (bodies.at(-1)?.endToken ?? 0) > body.firstToken) continue;
    const others = overlapping(segments, body);
    if (others.some((other) => other.firstToken <= body.firstToken && other.endToken >= body.endToken))
      continue;
    bodies.push(body);
  }
  return bodies.length === 0 ? segments : withInPlace(segments, bodies);
}

function bodyOf(tokens: readonly Token[], firstToken: number, endToken: number): NameSegment {
  return segmentAt(tokens, firstToken, endToken, { type: 'organization', strength: 2 });
}

/** "Office of the Auditor-General", with "of Kenya" or "for Human Rights". */
function ofHolder(tokens: readonly Token[], office: number): NameSegment | undefined {
  if (tokens[office + 1]?.lower !== 'of' || tokens[office + 2]?.lower !== 'the') return undefined;
  const end = capitalsEnd(tokens, office + 3, LONGEST_HOLDER);
  if (end === office + 3 || !isHolder(tokens[end - 1])) return undefined;
  if (!/^(?:of|for)$/.test(tokens[end]?.lower ?? '')) return bodyOf(tokens, office, end);
  const field = capitalsEnd(tokens, end + 1, LONGEST_FIELD);
  return bodyOf(tokens, office, field === end + 1 ? end : field);
}

/** "Prime Minister's Office", "Auditor-General's Office". */
function ownedByHolder(
  tokens: readonly Token[],
  office: number,
  segments: readonly NameSegment[],
): NameSegment | undefined {
  if (!/^['’]s$/.test(tokens[office - 1]?.text ?? '') || !isHolder(tokens[office - 2])) return undefined;
  let first = office - 2;
  while (first > Math.max(0, office - 2 - LONGEST_HOLDER) && isNamePart(tokens, first - 1)) first--;
  // "Kenyan Prime Minister's Office"
  if (first < office - 2 && countryOfDemonym(tokens[first]?.text ?? '') !== undefined) first++;
  // "Attorney General's Office for Crimes against Journalists", of which the end was found as a name
  const rest = overlapping(segments, { firstToken: office, endToken: office + 1 }).at(-1);
  return bodyOf(tokens, first, Math.max(office + 1, rest?.endToken ?? 0));
}

/** Where capitals, with hyphens between them, end. */
function capitalsEnd(tokens: readonly Token[], from: number, longest: number): number {
  let end = from;
  while (end < from + longest && isNamePart(tokens, end)) end++;
  return tokens[end - 1]?.text === '-' ? end - 1 : end;
}

function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === '-') return isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at + 1]);
  return isCapitalised(token) && !/^(?:the|a|an|in|by|at|on|from|to)$/.test(token?.lower ?? '');
}

function isHolder(token: Token | undefined): boolean {
  return isCapitalised(token) && (isOfficeHead(token?.lower ?? '') || HOLDERS.test(token?.lower ?? ''));
}

/**
 * Offices without those in the names of such bodies, and of services: nobody behind "the Office of the Prime Minister" is that minister, and "PM Kibo
 * Pay" has no prime minister.
 */
export function outsideBodies(
  offices: readonly Office[],
  segments: readonly NameSegment[],
): readonly Office[] {
  return offices.filter(
    (office) =>
      !overlapping(segments, office).some(
        ({ type, text, firstToken, endToken }) =>
          (type.type === 'service' ||
            (type.type === 'organization' && /^Office of the |['’]s Office$/.test(text))) &&
          firstToken <= office.firstToken &&
          endToken >= office.endToken,
      ),
  );
}

import type { Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { HONORIFICS, OFFICE_MODIFIERS } from '../../../lexicon/offices.ts';
import { isOrganizationHead, LEGAL_FORMS } from '../../../lexicon/organization-words.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isRegion } from '../../../lexicon/regions.ts';
import { words } from '../../../lexicon/words.ts';
import { countWhere } from '../../../text/locate.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym } from '../names/token-shapes.ts';

/** Offices that persons alone have. */
const HEADS = soughtWords(
  words(
    'ceo director director-general minister president chairman chairwoman chairperson secretary secretary-general spokesperson spokesman spokeswoman founder co-founder commissioner manager professor',
  ),
);
/** Tokens of "Group Chief Executive and Managing". */
const LONGEST_TITLE = 5;
/** Words of a name. */
const MOST_WORDS = 3;

/**
 * Segments with those as persons who hold the office behind their comma, whatever their names look like: "Bocar Quay, CEO of Orix". Each is a
 * person wherever the name stands.
 * @param segments in text order; so is what is given
 */
export function withPersonsBeforeOffices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const holders = new Set<string>();
  const unseen: NameSegment[] = [];
  for (const head of placesOf(HEADS, tokens)) {
    if (!/^(?:of|at|for)$/.test(tokens[head + 1]?.lower ?? '')) continue;
    const comma = beforeTitle(tokens, head) - 1;
    if (tokens[comma]?.text !== ',') continue;
    const name = segments[countWhere(segments, ({ endToken }) => endToken < comma)];
    if (name?.endToken === comma && mayBePerson(tokens, name)) holders.add(name.text);
    const person = unseenBefore(tokens, comma);
    if (person !== undefined && overlapping(segments, person).length === 0) unseen.push(person);
  }
  const all = unseen.length === 0 ? segments : withInPlace(segments, unseen);
  if (holders.size === 0) return all;
  return all.map((segment) =>
    holders.has(segment.text) ? { ...segment, type: { type: 'person', strength: 2 } } : segment,
  );
}

/** A given name and one or two capitals before the comma, "Cornelia Prior": whom a tagger may not know where the family name is another word elsewhere. */
function unseenBefore(tokens: readonly Token[], comma: number): NameSegment | undefined {
  let first = comma;
  while (first > comma - MOST_WORDS && /^\p{Lu}\p{Ll}+$/u.test(tokens[first - 1]?.text ?? '')) first--;
  while (first < comma - 1 && !isGivenName(tokens[first]?.text ?? '')) first++;
  if (comma - first < 2) return undefined;
  const person = segmentAt(tokens, first, comma, { type: 'person', strength: 2 });
  return mayBePerson(tokens, { ...person, type: { type: 'other', strength: 1 } }) ? person : undefined;
}

/** Where the title begins whose head is known, with its article. */
function beforeTitle(tokens: readonly Token[], head: number): number {
  let first = head;
  while (head - first < LONGEST_TITLE && isTitleWord(tokens[first - 1])) first--;
  return /^(?:the|an?|its)$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first;
}

function isTitleWord(token: Token | undefined): boolean {
  const lower = token?.lower ?? '';
  return OFFICE_MODIFIERS.has(lower) || isPortfolioWord(lower) || lower === 'group';
}

/** Two or three capitalised words, none of which a body or place is known by. */
function mayBePerson(tokens: readonly Token[], { type, words: own, text, firstToken }: NameSegment): boolean {
  if (type.type !== 'organization' && type.type !== 'place' && type.type !== 'other') return false;
  if (own.length < 2 || own.length > MOST_WORDS || isCountryOrCity(text) || isRegion(text)) return false;
  if (/^(?:in|at|from|of|the|['’]s)$/.test(tokens[firstToken - 1]?.lower ?? '')) return false;
  return own.every(
    ({ text: word, lower }) =>
      /^\p{Lu}\p{Ll}+$/u.test(word) &&
      !isAcronym(word) &&
      !isOrganizationHead(lower) &&
      !isEventHead(lower) &&
      !isPortfolioWord(lower) &&
      !LEGAL_FORMS.has(word) &&
      !HONORIFICS.has(word),
  );
}

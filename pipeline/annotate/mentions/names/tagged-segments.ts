import type { MentionType, Office, Token } from '../../../contract/annotation.ts';
import { countryOfDemonym, countryOfName } from '../../../lexicon/countries.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { behindCompany } from './segment-types.ts';
import { isCountryOrCity } from '../../../lexicon/place-names.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { withNamesBeforeFathers } from '../persons/fathers-names.ts';
import { withHyphenedPersons, withSmallPart } from '../persons/hyphened-persons.ts';
import { asPartOfFirm } from '../bodies/firms-behind-titles.ts';
import { withListedFields } from '../bodies/listed-fields.ts';
import type { RuledName } from '../../tagger/seen.ts';
import type { Ruled } from './ruled-names.ts';
import { withAnniversaries } from '../events/anniversary-names.ts';
import { asEventBefore } from '../events/events-before-events.ts';
import { asEventOfEdition, partedAtEvent } from '../events/events-behind-bodies.ts';
import { asOwnerOfReport } from '../bodies/owners-of-reports.ts';
import { asEventOfYear } from '../events/events-of-year.ts';
import { behindField, withoutOffice } from '../offices/bodies-with-offices.ts';
import { withBodiesBeforeOffices } from '../offices/bodies-before-offices.ts';
import { partedAtHolder } from '../offices/holders-behind-bodies.ts';
import {
  asBody,
  asGroup,
  behindOffices,
  bodiesOfOffices,
  startsOfOffices,
} from '../offices/office-bodies.ts';
import { partedPersons, withFirstWords } from '../persons/parted-persons.ts';
import { partedPlaces } from './parted-places.ts';
import { withPersonsBehindOffices } from '../persons/persons-behind-offices.ts';
import { partedAtOffice } from '../offices/parted-at-offices.ts';
import { isTitled } from '../persons/titled.ts';
import { withoutRank } from '../offices/ranks.ts';
import { type NameSegment, wordsOfName } from './segments.ts';
import { typeOfPointingNoun } from '../coreference/pointing-nouns.ts';
import { isDegree, isOfOffice, isPointingNoun, withoutOwner } from './tagged-words.ts';
import { knownAround, longerByRules, rulesWithin } from './names-by-rules.ts';
import { asVenue } from './venues.ts';
import { typeOfTag, typeOfTagged } from './types-of-tags.ts';
import { isAcronym, joined, touches } from './token-shapes.ts';

/** Types that few texts to learn from have, so that what rules say of them counts more than what was learned. */
const RULED_TYPES: ReadonlySet<MentionType> = new Set(['event', 'instrument', 'service']);

/**
 * Tagged names as segments, with the conferences, plans and services that rules found where nothing was tagged. Where rules found the same
 * words, how sure they are of the type is kept; where they found several names in them, joined by "and" or "'s", the parts are.
 * A word for a people is kept as pointing at its country. In text order.
 */
export function taggedSegments(
  tokens: readonly Token[],
  tagged: readonly TaggedName[],
  ruled: Ruled,
): NameSegment[] {
  // By the first word, which in “Quay” LLC is not the first token.
  const ruledAt = new Map(ruled.segments.map(({ words }, index) => [words[0]?.start, index]));
  const ruledEnding = new Map(ruled.names.map(({ endToken }, index) => [endToken, index]));
  const inOffice = tokensOf(ruled.offices);
  const bodies = bodiesOfOffices(tokens, ruled.offices);
  const beside = {
    behind: behindOffices(tokens, ruled.offices),
    before: startsOfOffices(ruled.offices),
  };
  const people = withPersonsBehindOffices(
    tokens,
    withNamesBeforeFathers(tokens, withHyphenedPersons(tokens, withFirstWords(tokens, tagged))),
    ruled.offices,
  );
  const names = withAnniversaries(
    tokens,
    withBodiesBeforeOffices(tokens, withListedFields(tokens, people, ruled.names), ruled.offices),
  );
  const starting = new Map(ruled.offices.map((office) => [office.firstToken, office]));
  const segments = names
    .flatMap((whole) =>
      partsOf(
        tokens,
        withSmallPart(tokens, behindField(tokens, withoutOffice(tokens, whole, starting), inOffice)),
      ),
    )
    .flatMap((whole) => {
      const own = asOwnerOfReport(tokens, beforeQuotation(tokens, withoutOwner(tokens, whole)));
      const body = asPartOfFirm(tokens, asBody(own, tokens, bodies));
      const event = asEventOfEdition(tokens, asEventOfYear(tokens, asGroup(body, tokens, beside.behind)));
      const name = asVenue(tokens, asEventBefore(tokens, event));
      if (
        name.firstToken >= name.endToken ||
        isPointingNoun(tokens, name, ruled) ||
        isDegree(tokens, name) ||
        isOfOffice(tokens, name) ||
        inOffice.has(name.firstToken)
      )
        return [];
      const longer =
        longerByRules(tokens, name, ruled, ruledEnding.get(name.endToken)) ??
        knownAround(tokens, name, ruled, ruledAt);
      if (longer !== undefined) return [longer];
      const first = ruledAt.get(tokens[name.firstToken]?.start);
      const rules = first === undefined ? [] : rulesWithin(tokens, name, ruled, first);
      if (rules.length === 0) return [taggedSegment(tokens, name)];
      return rules.map(({ rule, segment }) =>
        agreed(tokens, rules.length > 1 ? rule.type : name.type, rule, segment),
      );
    });
  return [...segments, ...untagged(ruled, names, beside)]
    .filter((segment) => !isLetterOfFigure(tokens, segment))
    .sort((a, b) => a.firstToken - b.firstToken);
}

/** The single names in a tagged one, which may run on from a body or place into a person, from a venue to its city, from a body to an event. */
function partsOf(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const parts: TaggedName[] = [];
  for (const person of partedPersons(tokens, name))
    for (const place of partedPlaces(tokens, person))
      for (const holder of partedBeforeHolder(tokens, withoutRank(tokens, place)))
        for (const body of partedAtOffice(tokens, holder))
          for (const part of partedAtEvent(tokens, body)) parts.push(part);
  return parts;
}

/** "G" of "its 5G service". */
function isLetterOfFigure(tokens: readonly Token[], { firstToken, text }: NameSegment): boolean {
  const before = tokens[firstToken - 1];
  return text.length === 1 && before?.pos === 'NUM' && touches(before, tokens[firstToken]);
}

/** "Harbour Agency Tom Reed" behind an office is a body and a person. */
function partedBeforeHolder(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  if (name.endToken - name.firstToken < 3) return [name];
  const [body, person] = partedAtHolder(tokens, name);
  if (body === undefined || person === undefined || isOnePerson(tokens, name, body)) return [name];
  // "The Ministry" points at a body with a longer name.
  const noun = body.endToken - body.firstToken === 1 ? tokens[body.firstToken] : undefined;
  if (noun !== undefined && !isAcronym(noun.text) && typeOfPointingNoun(noun.lower) === 'organization')
    return [{ ...name, firstToken: person.firstToken, type: 'person' }];
  const isPlace = isCountryOrCity(joined(tokens.slice(body.firstToken, body.endToken)));
  return [
    { ...name, endToken: body.endToken, endsSentence: false, type: isPlace ? 'place' : 'organization' },
    { ...name, firstToken: person.firstToken, type: 'person' },
  ];
}

/** "Zolvan Omar Khalil" directly behind "Republic of Kenya": where a body was named before, no other is. */
function isOnePerson(
  tokens: readonly Token[],
  { firstToken, type }: TaggedName,
  body: { readonly firstToken: number; readonly endToken: number },
): boolean {
  const isWord = body.endToken - body.firstToken === 1 && !isAcronym(tokens[firstToken]?.text ?? '');
  return type === 'person' && isWord && countryOfName(tokens[firstToken - 1]?.text ?? '') !== undefined;
}

const LINKING = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PUNCT', 'SCONJ']);

/** A name does not go into a quotation that it does not close: of "Quayland’s “Sail" only "Quayland" is one. */
function beforeQuotation(tokens: readonly Token[], name: TaggedName): TaggedName {
  let opened: number | undefined;
  for (let index = name.firstToken; index < name.endToken; index++) {
    const mark = tokens[index]?.text;
    if (mark === '“' || mark === '«') opened ??= index;
    else if (mark === '”' || mark === '»') opened = undefined;
  }
  if (opened === undefined || opened === name.firstToken) return name;
  let endToken = opened;
  while (LINKING.has(tokens[endToken - 1]?.pos ?? '') && endToken > name.firstToken) endToken--;
  return { ...name, endToken };
}

/** The tokens of offices, each with the end of its office: "ICT" in "Minister for ICT" names a field of work. */
function tokensOf(offices: readonly Office[]): Map<number, number> {
  const inside = new Map<number, number>();
  for (const { firstToken, endToken } of offices)
    for (let index = firstToken; index < endToken; index++) inside.set(index, endToken);
  return inside;
}

function agreed(
  tokens: readonly Token[],
  tag: MentionType,
  rule: RuledName,
  segment: NameSegment,
): NameSegment {
  // Rules are sure of what is no thing of its own ("ICT", "GDP").
  // What stands beside somebody tells of another thing: "led by Ana Silva, the three-day conference".
  const isNamed = isGivenName(segment.words[0]?.text ?? '') || isTitled(tokens, segment.firstToken);
  const isSomebody = tag === 'person' && rule.type === 'event' && rule.strength < 2 && isNamed;
  const isRuled =
    !isSomebody && (RULED_TYPES.has(rule.type) || (rule.type === 'other' && rule.strength === 2));
  const type = isRuled ? rule.type : typeOfTag(tag, segment.text);
  const strength = segment.type.type === type ? segment.type.strength : 1;
  return { ...segment, type: behindCompany(tokens, segment.firstToken, { type, strength }) };
}

function taggedSegment(
  tokens: readonly Token[],
  { firstToken, endToken, endsSentence, type }: TaggedName,
): NameSegment {
  const words = wordsOfName(tokens, firstToken, endToken, endsSentence);
  const text = joined(words);
  const own = typeOfTagged(type, words, text);
  return { firstToken, endToken, words, text, type: behindCompany(tokens, firstToken, own) };
}

/**
 * Segments of the types of RULED_TYPES, bodies by their heads that have another word or stand beside an office, and peoples before an office
 * ("Iraqi Foreign Minister"), that share no token with a tagged name.
 */
function untagged(
  { names, segments }: Ruled,
  tagged: readonly TaggedName[],
  { behind, before }: { readonly behind: ReadonlySet<number>; readonly before: ReadonlySet<number> },
): NameSegment[] {
  let next = 0;
  return names.flatMap(({ firstToken, endToken, type, strength }, index) => {
    while ((tagged[next]?.endToken ?? Infinity) <= firstToken) next++;
    const segment = segments[index];
    const isFree = (tagged[next]?.firstToken ?? Infinity) >= endToken;
    const isWhole = endToken - firstToken > 1 || behind.has(firstToken) || before.has(endToken);
    const isBody = type === 'organization' && strength === 2 && isWhole;
    const isPeople =
      type === 'place' && before.has(endToken) && countryOfDemonym(segment?.text ?? '') !== undefined;
    // "AI" beside "eGov AI" is no service.
    const isNoName = segment?.type.type === 'other' && segment.type.strength === 2;
    return isFree && ((RULED_TYPES.has(type) && !isNoName) || isBody || isPeople) && segment !== undefined
      ? [{ ...segment, type: { ...segment.type, type } }]
      : [];
  });
}

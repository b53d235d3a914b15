import type { MentionType, Office, Token } from '../../contract/annotation.ts';
import { countryOfDemonym } from '../../lexicon/countries.ts';
import { behindCompany } from './segment-types.ts';
import { isKnownService } from '../../lexicon/known-services.ts';
import { isCountryOrCity } from '../../lexicon/place-names.ts';
import type { TaggedName } from '../tagger/index.ts';
import { withNamesBeforeFathers } from './fathers-names.ts';
import { withHyphenedPersons, withSmallPart } from './hyphened-persons.ts';
import { asPartOfFirm } from './firms-behind-titles.ts';
import { withListedFields } from './listed-fields.ts';
import type { RuledName } from '../tagger/seen.ts';
import { typeByWords } from './name-types.ts';
import type { Ruled } from './ruled-names.ts';
import { withAnniversaries } from './anniversary-names.ts';
import { asEventBefore } from './events-before-events.ts';
import { asEventOfEdition, partedAtEvent } from './events-behind-bodies.ts';
import { asEventOfYear } from './events-of-year.ts';
import { behindField, withoutOffice } from './bodies-with-offices.ts';
import { withBodiesBeforeOffices } from './bodies-before-offices.ts';
import { partedAtHolder } from './holders-behind-bodies.ts';
import { asBody, asGroup, behindOffices, bodiesOfOffices, startsOfOffices } from './office-bodies.ts';
import { partedPersons } from './parted-persons.ts';
import { withPersonsBehindOffices } from './persons-behind-offices.ts';
import { withoutRank } from './ranks.ts';
import { type NameSegment, wordsOfName } from './segments.ts';
import { typeOfPointingNoun } from './pointing-nouns.ts';
import { isDegree, isOfOffice, isPointingNoun, withoutOwner } from './tagged-words.ts';
import { isAcronym, joined, touches } from './token-shapes.ts';

const PART_LINKS = new Set(['and', "'s", '&', 'for']);
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
    withNamesBeforeFathers(tokens, withHyphenedPersons(tokens, tagged)),
    ruled.offices,
  );
  const names = withAnniversaries(
    tokens,
    withBodiesBeforeOffices(tokens, withListedFields(tokens, people, ruled.names), ruled.offices),
  );
  const starting = new Map(ruled.offices.map((office) => [office.firstToken, office]));
  const segments = names
    .map((whole) =>
      withSmallPart(tokens, behindField(tokens, withoutOffice(tokens, whole, starting), inOffice)),
    )
    .flatMap((whole) => partedPersons(tokens, whole))
    .flatMap((whole) => partedBeforeHolder(tokens, withoutRank(tokens, whole)))
    .flatMap((whole) => partedAtEvent(tokens, whole))
    .flatMap((whole) => {
      const own = beforeQuotation(tokens, withoutOwner(tokens, whole));
      const body = asPartOfFirm(tokens, asBody(own, tokens, bodies));
      const event = asEventOfEdition(tokens, asEventOfYear(tokens, asGroup(body, tokens, beside.behind)));
      const name = asEventBefore(tokens, event);
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

/** "G" of "its 5G service". */
function isLetterOfFigure(tokens: readonly Token[], { firstToken, text }: NameSegment): boolean {
  const before = tokens[firstToken - 1];
  return text.length === 1 && before?.pos === 'NUM' && touches(before, tokens[firstToken]);
}

/** "Harbour Agency Tom Reed" behind an office is a body and a person. */
function partedBeforeHolder(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  if (name.endToken - name.firstToken < 3) return [name];
  const [body, person] = partedAtHolder(tokens, name);
  if (body === undefined || person === undefined) return [name];
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

interface RuledSegment {
  readonly rule: RuledName;
  readonly segment: NameSegment;
}

/** The ruled names that make up exactly the words of a tagged one: itself, or parts whose types rules know. */
function rulesWithin(
  tokens: readonly Token[],
  { endToken }: TaggedName,
  { names, segments }: Ruled,
  first: number,
): RuledSegment[] {
  const parts: RuledSegment[] = [];
  for (let index = first; ; index++) {
    const rule = names[index];
    const segment = segments[index];
    if (rule === undefined || segment === undefined || rule.endToken > endToken) return [];
    parts.push({ rule, segment });
    if (rule.endToken === endToken) break;
    const next = names[index + 1]?.firstToken;
    if (next !== rule.endToken + 1 || !PART_LINKS.has(tokens[rule.endToken]?.lower ?? '')) return [];
  }
  return parts.length === 1 || parts.every(({ rule }) => rule.strength > 0) ? parts : [];
}

/**
 * "Government of Ghana", where only "Ghana" was tagged: a body whose name ends in that of a place. "7th QDMM", where only "QDMM" was:
 * one of a series of events. "Once-Only Gateway", where only "Gateway" was: a service.
 */
function longerByRules(
  tokens: readonly Token[],
  { firstToken, endToken, type }: TaggedName,
  { names, segments }: Ruled,
  index: number | undefined,
): NameSegment | undefined {
  const rule = index === undefined ? undefined : names[index];
  const isLonger = rule !== undefined && rule.firstToken < firstToken;
  const isBody = type === 'place' && rule?.type === 'organization' && rule.strength === 2;
  const isCounted =
    rule?.type === 'event' &&
    rule.firstToken === firstToken - 1 &&
    endToken - firstToken === 1 &&
    isAcronym(tokens[firstToken]?.text ?? '');
  const isService = rule?.type === 'service' && rule.strength === 2 && endToken - firstToken === 1;
  return isLonger && (isBody || isCounted || isService) && index !== undefined ? segments[index] : undefined;
}

/** "GOV.UK Pay", where only "UK" was tagged: a service that is known by all its name. */
function knownAround(
  tokens: readonly Token[],
  { firstToken, endToken }: TaggedName,
  { segments }: Ruled,
  ruledAt: ReadonlyMap<number | undefined, number>,
): NameSegment | undefined {
  const before = tokens[firstToken - 1];
  if (!touches(before, tokens[firstToken])) return undefined;
  const segment = segments[ruledAt.get(before?.start) ?? -1];
  const isLonger = segment !== undefined && segment.endToken >= endToken;
  return isLonger && isKnownService(segment.text) ? segment : undefined;
}

function agreed(
  tokens: readonly Token[],
  tag: MentionType,
  rule: RuledName,
  segment: NameSegment,
): NameSegment {
  // Rules are sure of what is no thing of its own ("ICT", "GDP").
  const isRuled = RULED_TYPES.has(rule.type) || (rule.type === 'other' && rule.strength === 2);
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

/** Heads of services that no body has. */
const PRODUCT = /\b(?:Portal|App|Wallet|Gateway|Website|Dashboard|Marketplace)\b/;

/**
 * As the tagger has it, but of a plan or a product whose head says that it is one: it saw few, and takes plans for events and the "Portal of Public
 * Services" for a body.
 */
function typeOfTagged(tag: MentionType, words: readonly Token[], text: string): NameSegment['type'] {
  if (isKnownService(text)) return { type: 'service', strength: 2 };
  const mayBePlan = tag === 'event' || tag === 'other';
  const mayBeProduct = tag === 'organization' && PRODUCT.test(text);
  const own = mayBePlan || mayBeProduct ? typeByWords(words) : undefined;
  const isOwn = own?.type === (mayBePlan ? 'instrument' : 'service');
  return own !== undefined && isOwn ? own : { type: typeOfTag(tag, text), strength: 1 };
}

/** "General Department of Quays": no gathering is called so. */
const UNIT =
  /^(?:\p{Lu}\p{L}+ )?(?:Department|Directorate|Ministry|Bureau|Division|Faculty|Office|Agency|Authority) (?:of|for) /u;

function typeOfTag(tag: MentionType, text: string): MentionType {
  // "DG GROW" is a department of the European Commission.
  if (/^DG \p{Lu}/u.test(text) || (tag === 'event' && UNIT.test(text))) return 'organization';
  if (tag === 'person' && text.endsWith(' Constituency')) return 'place';
  // "Drug Law Enforcement" enforces laws and is none.
  if (tag === 'instrument' && text.endsWith(' Enforcement')) return 'organization';
  return tag === 'other' && countryOfDemonym(text) !== undefined ? 'place' : tag;
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
    return isFree && (RULED_TYPES.has(type) || isBody || isPeople) && segment !== undefined
      ? [{ ...segment, type: { ...segment.type, type } }]
      : [];
  });
}

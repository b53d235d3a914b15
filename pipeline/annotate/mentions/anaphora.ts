import type { Entity, Mention, MentionType, Office, Sentence, Token } from '../../contract/annotation.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { isOfficeHead } from '../../lexicon/offices.ts';

/** Nouns by which an article points back at a thing it named. Generic nouns fit any entity of the type. */
const NOUNS: Readonly<Record<string, { readonly type: MentionType; readonly generic?: true }>> = {
  conference: { type: 'event' },
  summit: { type: 'event' },
  forum: { type: 'event' },
  congress: { type: 'event' },
  assembly: { type: 'event' },
  meeting: { type: 'event' },
  exhibition: { type: 'event' },
  week: { type: 'event' },
  event: { type: 'event', generic: true },
  gathering: { type: 'event', generic: true },
  plan: { type: 'instrument' },
  declaration: { type: 'instrument' },
  agreement: { type: 'instrument' },
  strategy: { type: 'instrument' },
  resolution: { type: 'instrument' },
  pact: { type: 'instrument' },
  compact: { type: 'instrument' },
  treaty: { type: 'instrument' },
  convention: { type: 'instrument' },
  memorandum: { type: 'instrument' },
  charter: { type: 'instrument' },
  framework: { type: 'instrument' },
  roadmap: { type: 'instrument' },
  protocol: { type: 'instrument' },
  document: { type: 'instrument', generic: true },
  app: { type: 'service', generic: true },
  application: { type: 'service', generic: true },
  platform: { type: 'service', generic: true },
  portal: { type: 'service', generic: true },
  service: { type: 'service', generic: true },
  system: { type: 'service', generic: true },
  agency: { type: 'organization' },
  ministry: { type: 'organization' },
  company: { type: 'organization', generic: true },
  union: { type: 'organization' },
  bank: { type: 'organization' },
  organisation: { type: 'organization', generic: true },
  organization: { type: 'organization', generic: true },
  bureau: { type: 'organization' },
  commission: { type: 'organization' },
  council: { type: 'organization' },
  university: { type: 'organization' },
  authority: { type: 'organization' },
  association: { type: 'organization' },
  country: { type: 'place' },
  nation: { type: 'place' },
  city: { type: 'place' },
};
const DETERMINERS = new Set(['the', 'this', 'that']);
const PLAIN_ADJECTIVES = new Set([
  'new',
  'landmark',
  'global',
  'mobile',
  'digital',
  'two-week',
  'entire',
  'whole',
  'same',
  'international',
  'intergovernmental',
  'state',
  'government',
  'online',
]);
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him']);
/** What "It" at the beginning of a sentence may stand for; the verb of a rule then decides between them. */
const IT_TYPES: readonly MentionType[] = ['event', 'service', 'instrument', 'organization'];
const MAX_DESCRIPTIONS_BACK = 4000;

/** A mention that names nothing itself, with the index of the entity it points back at. */
type Anaphor = Mention;

/**
 * Definite descriptions ("the conference") and personal pronouns, each resolved to the last entity named before it that fits.
 * A description with words of its own ("the previous conference") means another thing and is left alone.
 * @param named mentions by name in text order
 */
export function anaphors(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Mention[],
  entities: readonly Entity[],
  offices: readonly Office[],
): Anaphor[] {
  const taken = new Set(named.flatMap((mention) => range(mention.firstToken, mention.endToken)));
  const found: Anaphor[] = [];
  const before: Mention[] = [];
  let nextName = 0;
  const resolved: Mention[] = [];
  for (const [at, sentence] of sentences.entries()) {
    for (
      let name = named[nextName];
      name !== undefined && name.start < sentence.start;
      name = named[++nextName]
    )
      before.push(name);
    resolved.push(...itOf(tokens, sentence, sentences[at - 1], before, found));
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      for (let name = named[nextName]; name !== undefined && name.endToken <= index; name = named[++nextName])
        before.push(name);
      if (taken.has(index)) continue;
      const anaphor =
        pronoun(tokens, index, before) ??
        description(tokens, index, sentence, before, entities, offices, taken);
      if (anaphor !== undefined) found.push(anaphor);
    }
  }
  return [...found, ...resolved];
}

/**
 * "It" that begins a sentence, once for each type of thing that the sentence before it names or points at: the last of that type.
 * A pleonastic "It is clear that" is left alone.
 */
function itOf(
  tokens: readonly Token[],
  sentence: Sentence,
  previous: Sentence | undefined,
  named: readonly Mention[],
  pointing: readonly Mention[],
): Mention[] {
  const it = tokens[sentence.firstToken];
  const verb = tokens[sentence.firstToken + 1];
  if (it?.lower !== 'it' || previous === undefined || previous.block !== sentence.block || verb === undefined)
    return [];
  if (verb.lower === 'is' && tokens[sentence.firstToken + 2]?.pos === 'ADJ') return [];
  const recent = [...lastOf(named, previous), ...lastOf(pointing, previous)];
  return IT_TYPES.flatMap((type): Mention[] => {
    const antecedent = recent.filter((mention) => mention.type === type).sort((a, b) => b.start - a.start)[0];
    if (antecedent === undefined) return [];
    const { firstToken } = sentence;
    return [
      {
        type,
        form: 'pronoun',
        entity: antecedent.entity,
        firstToken,
        endToken: firstToken + 1,
        start: it.start,
        end: it.end,
      },
    ];
  });
}

/** The mentions at the end of a list in text order that lie in a sentence. */
function lastOf(mentions: readonly Mention[], { start }: Sentence): readonly Mention[] {
  let first = mentions.length;
  while (first > 0 && (mentions[first - 1]?.start ?? -1) >= start) first--;
  return mentions.slice(first);
}

function pronoun(tokens: readonly Token[], index: number, before: readonly Mention[]): Anaphor | undefined {
  const token = tokens[index];
  if (token === undefined || !SUBJECT_PRONOUNS.has(token.lower)) return undefined;
  const antecedent = lastFitting(before, (mention) => mention.type === 'person');
  if (antecedent === undefined) return undefined;
  return {
    type: 'person',
    form: 'pronoun',
    entity: antecedent.entity,
    firstToken: index,
    endToken: index + 1,
    start: token.start,
    end: token.end,
  };
}

function description(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  before: readonly Mention[],
  entities: readonly Entity[],
  offices: readonly Office[],
  taken: ReadonlySet<number>,
): Anaphor | undefined {
  const determiner = tokens[index];
  if (determiner === undefined || !DETERMINERS.has(determiner.lower)) return undefined;
  let head = index + 1;
  if (PLAIN_ADJECTIVES.has(tokens[head]?.lower ?? '') && head + 1 < sentence.endToken) head++;
  const noun = tokens[head];
  if (noun === undefined || head >= sentence.endToken || taken.has(head) || !endsNounPhrase(tokens, head))
    return undefined;
  const antecedent = antecedentOf(noun, head, before, entities, offices, tokens);
  if (antecedent === undefined) return undefined;
  return {
    type: antecedent.type,
    form: 'description',
    entity: antecedent.entity,
    firstToken: index,
    endToken: head + 1,
    start: determiner.start,
    end: noun.end,
  };
}

function antecedentOf(
  noun: Token,
  head: number,
  before: readonly Mention[],
  entities: readonly Entity[],
  offices: readonly Office[],
  tokens: readonly Token[],
): Mention | undefined {
  const meant = NOUNS[noun.lower];
  if (meant !== undefined) {
    const ofType = (mention: Mention): boolean => mention.type === meant.type;
    if (meant.type === 'place')
      return lastFitting(
        before,
        (mention) => ofType(mention) && isPlaceKind(noun.lower, entities[mention.entity]),
      );
    const same = lastFitting(
      before,
      (mention) => ofType(mention) && hasWord(entities[mention.entity], noun.lower),
    );
    if (same !== undefined || meant.generic !== true) return same;
    return lastFitting(before, ofType);
  }
  if (
    isOfficeHead(noun.lower) &&
    !offices.some((office) => office.firstToken <= head && head < office.endToken - 1)
  )
    return lastFitting(
      before,
      (mention) => mention.type === 'person' && holdsOffice(mention, noun.lower, offices, tokens),
    );
  return undefined;
}

/** Whether an office with this head stands directly beside the name. */
function holdsOffice(
  mention: Mention,
  head: string,
  offices: readonly Office[],
  tokens: readonly Token[],
): boolean {
  return offices.some((office) => {
    const beside =
      office.endToken === mention.firstToken ||
      (office.firstToken - mention.endToken >= 1 && office.firstToken - mention.endToken <= 3);
    return beside && tokens.slice(office.firstToken, office.endToken).some((token) => token.lower === head);
  });
}

function isPlaceKind(noun: string, entity: Entity | undefined): boolean {
  if (entity === undefined) return false;
  const isCountry = entity.names.some(({ text }) => countryOfName(text) !== undefined);
  return noun === 'city' ? !isCountry && cityNamed(entity.name) !== undefined : isCountry;
}

function hasWord(entity: Entity | undefined, word: string): boolean {
  return (
    entity?.names.some(({ text }) =>
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .includes(word),
    ) ?? false
  );
}

/** The noun ends its phrase: no noun follows ("the plan document") and no name ("the Plan B"). */
function endsNounPhrase(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  if (next === undefined) return true;
  if (next.lower === 'of' || next.lower === 'for' || next.text === '-') return false;
  return !['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(next.pos) || next.lower === 'itself';
}

function lastFitting(before: readonly Mention[], fits: (mention: Mention) => boolean): Mention | undefined {
  for (let index = before.length - 1; index >= Math.max(0, before.length - MAX_DESCRIPTIONS_BACK); index--) {
    const mention = before[index];
    if (mention !== undefined && fits(mention)) return mention;
  }
  return undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

/**
 * "the 2017 edition", "the 18th edition" → an edition of the series that the article is about.
 * @returns the mention's tokens and its edition
 */
export function editionDescriptions(
  tokens: readonly Token[],
): { firstToken: number; endToken: number; edition: string }[] {
  const found: { firstToken: number; endToken: number; edition: string }[] = [];
  tokens.forEach((token, index) => {
    if (token.lower !== 'edition' && token.lower !== 'conference') return;
    const which = tokens[index - 1];
    const determiner = tokens[index - 2];
    if (which === undefined || determiner?.lower !== 'the') return;
    if (/^(?:(?:19|20)\d{2}|\d{1,3}(?:st|nd|rd|th))$/i.test(which.text))
      found.push({ firstToken: index - 2, endToken: index + 1, edition: which.lower });
  });
  return found;
}

import type { Entity, Mention, Office, Sentence, Token } from '../../../contract/annotation.ts';
import { FORMS_OF_ADDRESS, isOfficeHead } from '../../../lexicon/offices.ts';
import { spanHolding } from '../../../text/locate.ts';
import { byAge, byOrder } from './persons-described.ts';
import { type Antecedents, antecedents } from './antecedents.ts';
import { CENTRAL, RIGHTS_GROUP } from '../bodies/firms.ts';
import { isMeantFrom, lastBefore, quotationBefore } from './outside-quotation.ts';
import { itMentions, namedSince } from './it-pronouns.ts';
import { bodiesOfOffices, byOwner, ownedOffices } from '../offices/owned-offices.ts';
import { byPartOfName } from './parts-of-names.ts';
import { takenTokens } from '../taken-tokens.ts';
import { typeOfPointingNoun } from './pointing-nouns.ts';
import { endsNounPhrase, mentionOf } from './pointing-phrases.ts';
import { byBody, byClass, byNation, byRank, byTitle, namesHolder } from './titles-pointing.ts';
import { MARK } from '../names/token-marks.ts';
import { hasUnnamedSpeaker } from './unnamed-speakers.ts';
import { isCapitalised, isHyphen } from '../names/token-shapes.ts';

const DETERMINERS = new Set(['the', 'this', 'that']);
/** Adjectives that say nothing new of a thing named before; any other ("the previous conference") may mean another thing. */
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
  'annual',
  'outcome',
  'regional',
  'high-level',
]);
const SPANS = new Set(['day', 'week', 'month', 'year']);
const PERSONAL_PRONOUNS = new Set(['he', 'she', 'his', 'her', 'him']);

/**
 * Definite descriptions ("the conference") and pronouns, each resolved to the last entity named before it that fits.
 * @param named mentions by name in text order
 * @param marks of the tokens
 */
export function anaphors(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Mention[],
  entities: readonly Entity[],
  offices: readonly Office[],
  marks: Uint8Array,
): Mention[] {
  const nothingRead = antecedents(tokens, entities, offices, bodiesOfOffices(tokens, named));
  const before = nothingRead();
  const taken = takenTokens(tokens, named, offices);
  const officesAt = new Map(offices.map((office) => [office.firstToken, office]));
  const namesAt = new Map(named.map((name) => [name.firstToken, name]));
  const owned = ownedOffices(tokens, offices);
  const pointing: Mention[] = [];
  const its: Mention[] = [];
  let next = 0;
  let inside = 0;
  const noteNames = (isRead: (name: Mention, limit: number) => boolean, limit: number): void => {
    for (let name = named[next]; name !== undefined && isRead(name, limit); name = named[++next]) {
      while ((sentences[inside + 1]?.start ?? Infinity) <= name.start) inside++;
      before.note(name, inside);
    }
  };
  /** What is known when a quotation begins. */
  const beforeQuotation = (open: number): Antecedents => {
    const known = nothingRead();
    const read = [...lastBefore(named, next, open), ...lastBefore(pointing, pointing.length, open)];
    for (const mention of read.toSorted((a, b) => a.start - b.start)) {
      const sentence = spanHolding(sentences, mention.start)?.index ?? 0;
      if (mention.form === 'name') known.note(mention, sentence);
      else known.notePointer(mention, sentence);
    }
    return known;
  };
  for (const [at, sentence] of sentences.entries()) {
    noteNames(beginsBefore, sentence.start);
    if (hasUnnamedSpeaker(tokens, sentence)) before.noteUnnamedSpeaker(at);
    const previous = sentences[at - 1];
    if (previous !== undefined)
      its.push(
        ...itMentions(tokens, sentence, previous, () => [
          ...namedSince(previous, named, next),
          ...namedSince(previous, pointing, pointing.length),
        ]),
      );
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const office = owned.size === 0 ? undefined : owned.get(index);
      if (office === undefined && ((marks[index] ?? 0) & MARK.pointer) === 0) continue;
      noteNames(endsBy, index);
      const owner = office && [named[next - 1], pointing.at(-1)].find((one) => one?.endToken === index);
      const meant = (known: Antecedents): Mention | undefined =>
        office === undefined
          ? anaphorAt(tokens, index, sentence, known, taken, officesAt, namesAt, entities)
          : byOwner(tokens, office, owner, known);
      const found = meant(before);
      if (found === undefined) continue;
      const open = quotationBefore(tokens, index);
      const isQuoted =
        open !== undefined &&
        (isMeantFrom(named, next, open, found.entity) ||
          isMeantFrom(pointing, pointing.length, open, found.entity));
      const isKnown = isQuoted && lastBefore(named, next, open).some(({ entity }) => entity === found.entity);
      const anaphor = isQuoted ? (meant(beforeQuotation(open)) ?? (isKnown ? found : undefined)) : found;
      if (anaphor === undefined) continue;
      pointing.push(anaphor);
      before.notePointer(anaphor, at);
    }
  }
  return [...pointing, ...its];
}

function beginsBefore({ start }: Mention, offset: number): boolean {
  return start < offset;
}

function endsBy({ endToken }: Mention, token: number): boolean {
  return endToken <= token;
}

function anaphorAt(
  tokens: readonly Token[],
  index: number,
  { index: at, endToken }: Sentence,
  before: Antecedents,
  taken: Uint8Array,
  officesAt: ReadonlyMap<number, Office>,
  namesAt: ReadonlyMap<number, Mention>,
  entities: readonly Entity[],
): Mention | undefined {
  const word = tokens[index]?.lower ?? '';
  if (PERSONAL_PRONOUNS.has(word)) return taken[index] === 1 ? undefined : pronoun(tokens, index, at, before);
  if (!DETERMINERS.has(word) || taken[index] === 1) return undefined;
  return (
    byAge(tokens, index, endToken, at, before) ??
    byOrder(tokens, index, before) ??
    byTitle(tokens, officesAt.get(index + 1), index, before) ??
    byRank(tokens, officesAt.get(index + 2), index, before) ??
    byNation(tokens, officesAt.get(index + 2), index, before) ??
    byClass(tokens, index, before) ??
    byBody(tokens, namesAt.get(index + 1), officesAt, index, () => before.person('', at), before) ??
    description(tokens, index, endToken, before, taken, officesAt, namesAt) ??
    byPartOfName(tokens, index, endToken, before, taken, entities)
  );
}

function pronoun(
  tokens: readonly Token[],
  index: number,
  sentence: number,
  before: Antecedents,
): Mention | undefined {
  // "He Jianguo" is a name.
  const [word, next] = [tokens[index], tokens[index + 1]];
  if (word?.text === 'He' && next?.pos === 'PROPN' && isCapitalised(next)) return undefined;
  // "His Excellency Omar Khalil": no "his" of anybody.
  if (FORMS_OF_ADDRESS.has(next?.text ?? '')) return undefined;
  const person = before.person(word?.lower ?? '', sentence, index);
  return person === undefined ? undefined : mentionOf(person, 'pronoun', tokens, index, index);
}

function description(
  tokens: readonly Token[],
  index: number,
  limit: number,
  before: Antecedents,
  taken: Uint8Array,
  officesAt: ReadonlyMap<number, Office>,
  namesAt: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const plain = pastManner(tokens, pastLength(tokens, index + 1));
  if (
    tokens[plain]?.lower === 'central' &&
    tokens[plain + 1]?.lower === 'bank' &&
    endsNounPhrase(tokens[plain + 2])
  ) {
    const bank = before.described(CENTRAL);
    return bank === undefined ? undefined : mentionOf(bank, 'description', tokens, index, plain + 1);
  }
  if (
    tokens[plain]?.lower === 'rights' &&
    tokens[plain + 1]?.lower === 'group' &&
    endsNounPhrase(tokens[plain + 2])
  ) {
    const group = before.described(RIGHTS_GROUP);
    if (group !== undefined) return mentionOf(group, 'description', tokens, index, plain + 1);
  }
  const head = plain + (PLAIN_ADJECTIVES.has(tokens[plain]?.lower ?? '') && plain + 1 < limit ? 1 : 0);
  const noun = tokens[head];
  if (noun === undefined || head >= limit || taken[head] === 1) return undefined;
  // "Secretary at the Ministry Ana Silva": who holds the office follows.
  const isBeforeHolder =
    /^(?:of|at)$/.test(tokens[index - 1]?.lower ?? '') && namesAt.get(head + 1)?.type === 'person';
  if (head + 1 < limit && !endsNounPhrase(tokens[head + 1]) && !isBeforeHolder) return undefined;
  if (isOfficeHead(noun.lower) && (namesHolder(tokens, head + 1) || isOneOfTwo(tokens, head, officesAt)))
    return undefined;
  const isEvent = plain > index + 1 && typeOfPointingNoun(noun.lower) === 'event';
  const meant = before.described(noun.lower) ?? (isEvent ? before.described('event') : undefined);
  return meant === undefined ? undefined : mentionOf(meant, 'description', tokens, index, head);
}

/** "the manager" in "the manager and director of the World Bank": one person has both offices, who need be nobody named before. */
function isOneOfTwo(tokens: readonly Token[], head: number, officesAt: ReadonlyMap<number, Office>): boolean {
  if (tokens[head + 1]?.lower !== 'and') return false;
  const second = officesAt.get(head + 2);
  return second !== undefined && /^(?:of|at|for)$/.test(tokens[second.endToken]?.lower ?? '');
}

/** Past how long it lasts: "three-day" in "the three-day summit", "five-year" in "the five-year plan". */
function pastLength(tokens: readonly Token[], index: number): number {
  // "the week-long celebration"
  const isLong = SPANS.has(tokens[index]?.lower ?? '') && isHyphen(tokens[index + 1]);
  if (isLong && tokens[index + 2]?.lower === 'long') return index + 3;
  if (tokens[index]?.pos !== 'NUM') return index;
  const unit = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
  return SPANS.has(tokens[unit]?.lower ?? '') ? unit + 1 : index;
}

/** Past how people come to it: "in-person" in "the three-day, in-person summit", "hybrid" in "the hybrid event". */
function pastManner(tokens: readonly Token[], index: number): number {
  const at = tokens[index]?.text === ',' ? index + 1 : index;
  if (MANNERS.has(tokens[at]?.lower ?? '')) return at + 1;
  const isInPerson = tokens[at]?.lower === 'in' && tokens[at + 2]?.lower === 'person';
  return isInPerson && isHyphen(tokens[at + 1]) ? at + 3 : index;
}

const MANNERS: ReadonlySet<string> = new Set(['hybrid', 'virtual', 'online', 'in-person']);

import type { Entity, Mention, Quotation } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { OFFICE_WORDS } from '../../lexicon/cues.ts';
import type { FirstPerson } from './first-person.ts';
import { namedTogether, personAtEnd, personInApposition, type MentionAt } from './named-heads.ts';
import { baseEnd, isTimeWord, type Range } from './noun-phrases.ts';
import { personBeforeOpenApposition } from './open-appositions.ts';
import { roleBeside } from './roles.ts';
import { firstSubject } from './subjects.ts';
import type { Piece } from './units.ts';

export type Speaker = Pick<Quotation, 'speaker' | 'role'>;

/** Gives the speaker that a noun phrase names, with the office written beside the name. */
export type SpeakerOf = (pieces: readonly Piece[], phrase: Range) => Speaker;

/**
 * Builds the look-up of speakers: the mention at the head of the phrase gives the entity and its fullest name
 * ("a spokesman for Ann Lee" is not Ann Lee); where there is none, the phrase's own words are the name.
 */
export function speakerLookup(
  text: string,
  mentions: readonly Mention[],
  entities: readonly Entity[],
  firstPerson: FirstPerson,
): SpeakerOf {
  const candidates = mentions.filter((mention) => mention.adjectival !== true);
  const ordered = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const mentionAt: MentionAt = (piece) => longestOver(ordered, piece);
  let last: Speaker['speaker'];
  return (pieces, phrase) => {
    const found =
      speakerOfFirstPerson(pieces, phrase, firstPerson) ??
      speakerOfGroup(pieces, phrase, last, entities) ??
      bodyOfSentence(pieces, phrase, mentionAt, entities) ??
      namedSpeaker(text, pieces, phrase, mentionAt, entities);
    last = found.speaker;
    return found;
  };
}

function namedSpeaker(
  text: string,
  pieces: readonly Piece[],
  phrase: Range,
  mentionAt: MentionAt,
  entities: readonly Entity[],
): Speaker {
  const together = namedTogether(pieces, phrase, mentionAt);
  if (together !== undefined)
    return { speaker: { ...together, name: text.slice(together.start, together.end) } };
  const head = headOf(pieces, phrase);
  const headPiece = pieces[head];
  if (headPiece === undefined) return {};
  const person = personAtEnd(pieces, phrase, mentionAt);
  const own = person?.mention ?? mentionAt(headPiece);
  // "the Ports Union of Kenya director, Mara Lind": not the body speaks.
  const isOfficer = own?.type === 'organization' && own.form === 'name' && endsInOffice(pieces, phrase, own);
  const beside = own === undefined || isOfficer ? personInApposition(pieces, phrase, mentionAt) : undefined;
  const described =
    own?.type === 'person' || beside !== undefined
      ? undefined
      : personBeforeOpenApposition(pieces, phrase, mentionAt);
  const mention = described?.mention ?? (isOfficer ? beside?.mention : undefined) ?? own ?? beside?.mention;
  const entity = mention === undefined ? undefined : entities[mention.entity];
  const name = mention ?? nameWords(pieces, phrase, head);
  const base = { from: phrase.from, to: (person?.at ?? (beside === undefined ? head : phrase.to)) + 1 };
  // "General" is no office in "the General Assembly".
  const role = mention?.type === 'organization' ? undefined : roleBeside(pieces, base, name);
  const speaker =
    mention === undefined || entity === undefined
      ? { start: name.start, end: name.end, name: text.slice(name.start, name.end) }
      : { start: mention.start, end: mention.end, name: entity.name, entity: mention.entity };
  return role === undefined ? { speaker } : { speaker, role };
}

/** "It added that": the body that spoke last, as in "the statement added"; "They added that": also people who spoke together. */
function speakerOfGroup(
  pieces: readonly Piece[],
  phrase: Range,
  last: Speaker['speaker'],
  entities: readonly Entity[],
): Speaker | undefined {
  const first = pieces[phrase.from];
  if (first === undefined || last === undefined) return undefined;
  const isBody = last.entity !== undefined && entities[last.entity]?.type === 'organization';
  const end = pieces[phrase.to - 1]?.end ?? first.end;
  if (isBody && isItsStatement(pieces, phrase)) return { speaker: { ...last, start: first.start, end } };
  if (phrase.to > phrase.from + 1) return undefined;
  const isSeveral = last.entity === undefined && / and /.test(last.name);
  const means = (first.lower === 'it' && isBody) || (first.lower === 'they' && (isBody || isSeveral));
  return means ? { speaker: { ...last, start: first.start, end: first.end } } : undefined;
}

/** "the statement", "the press release": that of the body that spoke last. */
function isItsStatement(pieces: readonly Piece[], { from, to }: Range): boolean {
  const words = pieces.slice(from, to).map(({ lower }) => lower);
  return ITS_STATEMENT.test(words.join(' '));
}

const ITS_STATEMENT =
  /^(?:the|its) (?:(?:press|joint|official|same) )?(?:statement|release|communiqu[eé]|notice)$/;

/** "The Ports Agency will close, it said": the body that the sentence begins with, where none has spoken before. */
function bodyOfSentence(
  pieces: readonly Piece[],
  phrase: Range,
  mentionAt: MentionAt,
  entities: readonly Entity[],
): Speaker | undefined {
  const first = pieces[phrase.from];
  if (first?.lower !== 'it' || phrase.to > phrase.from + 1 || pieces[phrase.from - 1]?.lower !== ',')
    return undefined;
  const subject = firstSubject(pieces, 0, phrase.from);
  const head = subject && pieces[headOf(pieces, subject)];
  const mention = head && mentionAt(head);
  const entity = mention && entities[mention.entity];
  if (mention === undefined || entity?.type !== 'organization') return undefined;
  return { speaker: { start: first.start, end: first.end, name: entity.name, entity: mention.entity } };
}

/** "I" outside quotation marks; nothing where the words are others or nobody is known to say them. */
function speakerOfFirstPerson(
  pieces: readonly Piece[],
  phrase: Range,
  firstPerson: FirstPerson,
): Speaker | undefined {
  const first = pieces[phrase.from];
  if (first === undefined || phrase.to > phrase.from + 1 || !/^i(?:['’].*)?$/.test(first.lower))
    return undefined;
  const person = firstPerson(first.start);
  return person === undefined ? undefined : { speaker: { start: first.start, end: first.end, ...person } };
}

/** Whether an office stands at the end of a phrase, behind the name of its body. */
function endsInOffice(pieces: readonly Piece[], { to }: Range, body: Span): boolean {
  const last = pieces[to - 1];
  return last !== undefined && last.start >= body.end && OFFICE_WORDS.has(last.lower);
}

/** The last word of the phrase's first plain part: "spokesman" in "a spokesman for the bank". */
function headOf(pieces: readonly Piece[], phrase: Range): number {
  let head = baseEnd(pieces, phrase.from, phrase.to) - 1;
  while (head > phrase.from && isTimeWord(pieces[head])) head--;
  return Math.max(head, phrase.from);
}

/** The longest mention over the piece, by binary search: mentions may nest, but only a few deep. */
function longestOver(ordered: readonly Mention[], piece: Span): Mention | undefined {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? 0) <= piece.start) low = middle + 1;
    else high = middle;
  }
  let best: Mention | undefined;
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const mention = ordered[i];
    if (mention === undefined || mention.end < piece.end) continue;
    if (best === undefined || isRather(mention, best)) best = mention;
  }
  return best;
}

/** The longer, and of two readings of one pronoun the one that speaks. */
function isRather(mention: Mention, other: Mention): boolean {
  const longer = mention.end - mention.start - (other.end - other.start);
  return longer > 0 || (longer === 0 && mention.type === 'organization');
}

/** The name inside a phrase without a mention: its proper nouns without the office; else the whole phrase. */
function nameWords(pieces: readonly Piece[], phrase: Range, head: number): Span {
  let from = head + 1;
  while (from > phrase.from && /^(?:PROPN)$/.test(pieces[from - 1]?.pos ?? ''))
    from = withHyphen(pieces, from - 1, phrase.from);
  for (let i = head; i >= from; i--) {
    if (!OFFICE_WORDS.has(pieces[i]?.lower ?? '')) continue;
    if (i < head) from = i + 1;
    break;
  }
  const isName = from <= head && pieces[from - 1]?.pos !== 'DET';
  const start = pieces[isName ? from : phrase.from]?.start ?? 0;
  return { start, end: pieces[isName ? head : phrase.to - 1]?.end ?? start };
}

/** Goes on over "Nash-" to the left of "Hahn". */
function withHyphen(pieces: readonly Piece[], at: number, lowest: number): number {
  return pieces[at - 1]?.lower === '-' && at - 1 > lowest && pieces[at - 2]?.pos === 'PROPN' ? at - 1 : at;
}

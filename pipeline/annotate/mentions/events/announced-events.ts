import type { Entity, Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { fitsAnyOfType } from '../coreference/pointing-nouns.ts';
import { mentionOf } from '../coreference/pointing-phrases.ts';

/** An article says in one of so many sentences what it is about, and names it in one of so many behind that. */
const LEAD = 4;
const REACH = 3;
const ANY_MEETING = new Set(['meeting', 'conference']);
/** Tokens between "a" and the noun: "a high-level two-day regional". */
const LONGEST = 7;

/**
 * "Ministers began a two-day summit here on Tuesday. The Harbour Summit brings together …": words at the beginning of an article that announce the
 * event it names a little later. A length must tell that one event is meant, and the name have the noun.
 * @param named mentions by name
 */
export function announcedEvents(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  named: readonly Mention[],
  entities: readonly Entity[],
): Mention[] {
  const first = named.find(({ type, firstToken }) => type === 'event' && !isInTitle(firstToken, sentences));
  const entity = first && entities[first.entity];
  if (first === undefined || entity === undefined) return [];
  const told = sentences.findIndex(({ endToken }) => endToken > first.firstToken);
  const announced: Mention[] = [];
  for (const { firstToken, endToken, index } of sentences.slice(0, Math.min(LEAD, told)))
    for (let at = firstToken; at < endToken && told - index <= REACH; at++) {
      const end = announcementAt(tokens, at, endToken, entity);
      if (end !== undefined) announced.push(mentionOf(first, 'description', tokens, at, end - 1));
    }
  return announced;
}

/** A headline may name the event before all others. */
function isInTitle(token: number, [title]: readonly Sentence[]): boolean {
  return title !== undefined && token < title.endToken;
}

/** The token behind "a two-day summit", where the name of the event has the noun or the noun fits any. */
function announcementAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { names }: Entity,
): number | undefined {
  if (tokens[at]?.lower !== 'a' && tokens[at]?.lower !== 'an') return undefined;
  let lasts = false;
  for (let next = at + 1; next < Math.min(limit, at + LONGEST); next++) {
    const { lower = '', pos = '' } = tokens[next] ?? {};
    if (lasts && (isEventHead(lower) || fitsAnyOfType(lower))) {
      const follows = tokens[next + 1];
      if (follows?.pos === 'NOUN' || follows?.pos === 'PROPN' || follows?.text === '-') return undefined;
      const fits = fitsAnyOfType(lower) || ANY_MEETING.has(lower);
      return fits || names.some(({ text }) => text.toLowerCase().includes(lower)) ? next + 1 : undefined;
    }
    if (/(?:^|-)day$/.test(lower)) lasts = true;
    else if (!['NUM', 'ADJ', 'PUNCT', 'NOUN'].includes(pos)) return undefined;
  }
  return undefined;
}

import type { Mention, Token } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { words } from '../../lexicon/words.ts';

/** Tokens. */
const LONGEST_SPEAKER = 6;

/** Taggers take "view" in "view their licence" for a noun; its own object shows that it is none. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const { pos = '', lower = '' } = tokens[at] ?? {};
  if (pos === 'VERB') return true;
  return (
    pos === 'NOUN' &&
    !lower.endsWith('s') &&
    /^(?:their|his|her|its|the|an?)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** What people do with a service before it does anything for them. */
const OF_USE = new Set(words('use log sign download install access open'));
/** Between such a verb and the service. */
const BEFORE_USED = new Set(words('in on up to into via through with the a an its their new from for'));
/** Tokens of "mobile app" behind a name, and of "with a one-time password". */
const LONGEST_WAY = 10;

/**
 * Behind what says only that people use the service, where anything is: "Citizens can use the Kibo app to pay", "log in to Kibo with a password to pay".
 */
export function pastUse(tokens: readonly Token[], verb: number, service: Mention): number | undefined {
  if (!OF_USE.has(tokens[verb]?.lower ?? '') || service.firstToken < verb) return verb;
  for (let at = verb + 1; at < service.firstToken; at++)
    if (!BEFORE_USED.has(tokens[at]?.lower ?? '')) return verb;
  for (let to = service.endToken; to < service.endToken + LONGEST_WAY; to++) {
    const { lower = '.', text = '.' } = tokens[to] ?? {};
    if (lower === 'to' && isVerb(tokens, to + 1)) return to + 1;
    if (/^[.,;:]$/.test(text)) return undefined;
  }
  return undefined;
}

/** "can register by using the Kibo app": where the words begin that say by what means, since that is the service. */
export function limitBefore(tokens: readonly Token[], from: number, service: Mention, limit: number): number {
  if (service.firstToken <= from) return limit;
  let at = service.firstToken;
  while (at > from && BEFORE_SERVICE.has(tokens[at - 1]?.lower ?? '')) at--;
  const isMeans = tokens.slice(at, service.firstToken).some(({ lower }) => MEANS.has(lower));
  // "a wallet built on Kibo" is what they get.
  const isOfObject = at - 1 > from && tokens[at - 1]?.pos === 'VERB';
  return isMeans && !isOfObject && at > from ? at : limit;
}

const MEANS = new Set(['using', 'through', 'via', 'with', 'on']);
const BEFORE_SERVICE = new Set([...MEANS, 'by', 'the', 'its', 'their', 'new']);
/** Splits "book a berth, pay fees and sign forms" at the commas and "and" that a verb follows. */
export function verbPhrases(tokens: readonly Token[], first: number, limit: number): Span[] {
  const phrases: Span[] = [];
  let from = first;
  for (let at = first + 1; at <= limit; at++) {
    const token = tokens[at];
    const ends =
      at === limit || token === undefined || ['.', ';', ':', '—', '–', '”', '"', '('].includes(token.text);
    const next = verbAfterLink(tokens, at, limit);
    if (!ends && next === undefined && !stopsList(tokens, at)) continue;
    const [start, end] = [tokens[from], tokens[at - 1]];
    if (start !== undefined && end !== undefined && at > from)
      phrases.push({ start: start.start, end: end.end });
    if (next === undefined) break;
    from = next;
    at = next;
  }
  return phrases;
}

function verbAfterLink(tokens: readonly Token[], at: number, limit: number): number | undefined {
  let next = at;
  if (tokens[next]?.text === ',') next++;
  if (tokens[next]?.lower === 'and' || tokens[next]?.lower === 'or') next++;
  const token = tokens[next];
  if (next === at || next >= limit || token === undefined || /(?:ing|ed|s)$/.test(token.lower))
    return undefined;
  if (token.pos === 'VERB') return next;
  // In ", and sign official documents" taggers often take the verb for a noun; its own object shows that it is none.
  const afterComma = tokens[at]?.text === ',' && next - at === 2;
  const hasObject = ['ADJ', 'DET', 'NOUN', 'PRON'].includes(tokens[next + 1]?.pos ?? '');
  return afterComma && token.pos === 'NOUN' && hasObject ? next : undefined;
}

/** A comma that begins something else than a list item ends the list. */
function stopsList(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false;
  const next = tokens[at + 1]?.lower === 'and' ? tokens[at + 2] : tokens[at + 1];
  return (
    next !== undefined &&
    (next.pos === 'AUX' ||
      ['while', 'which', 'according', 'said', 'as', 'making', 'with', 'it', 'they'].includes(next.lower) ||
      isWhoSaid(tokens, at + 1))
  );
}

/** ", the ministry said" */
function isWhoSaid(tokens: readonly Token[], first: number): boolean {
  for (let at = first; at < first + LONGEST_SPEAKER; at++) {
    const token = tokens[at];
    if (token === undefined || token.pos === 'PUNCT') return false;
    if (/^(?:said|says|added|admitted|explained|noted|announced|told|wrote)$/.test(token.lower)) return true;
  }
  return false;
}

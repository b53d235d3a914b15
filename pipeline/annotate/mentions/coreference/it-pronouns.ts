import type { Mention, MentionType, Sentence, Token } from '../../../contract/annotation.ts';
import type { Span } from '../../../contract/span.ts';
import { OPENING_ADVERBS } from '../../../lexicon/opening-adverbs.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionOf } from './pointing-phrases.ts';

/** What "It" at the beginning of a sentence may stand for; the verb of a rule then decides between them. */
const IT_TYPES: readonly MentionType[] = ['event', 'service', 'instrument', 'organization'];
/** What is said first of a body that "it" then stands for: "Headquartered in London, it has". */
const OF_BODIES: ReadonlySet<string> = new Set(
  words('headquartered based founded established created incorporated'),
);
/** What is said first of a service: "Launched in 2018, it gives". */
const OF_SERVICES: ReadonlySet<string> = new Set(
  words('launched introduced unveiled released developed designed built piloted rolled'),
);
/** What is said first of a service or of much else: "Run by the port, it has". */
const OF_THINGS_RUN: ReadonlySet<string> = new Set(
  words('run operated managed maintained administered overseen owned'),
);
const SERVICES: readonly MentionType[] = ['service'];
/** What bodies have: "Its subsidiaries include". */
const OWNED_BY_BODIES: ReadonlySet<string> = new Set(
  words('subsidiaries subsidiary headquarters head main parent owner owners brands units shareholders'),
);
/** Tokens of what is said first. */
const LONGEST_OPENING = 30;

/**
 * "It" at the beginning of a sentence, once for each type of thing that it may stand for: what the sentence before, in the same block, named last
 * or, if that is a body or a service, began with. "Its subsidiaries" and "Founded in 2009, it" stand for bodies alone. "Run by the port, it" may begin
 * a paragraph, too.
 * @param recent gives the mentions in the sentence before
 */
export function itMentions(
  tokens: readonly Token[],
  sentence: Sentence,
  previous: Sentence,
  recent: () => readonly Mention[],
): Mention[] {
  const isNear = previous.block === sentence.block;
  if (sentence.block - previous.block > 1) return [];
  const [at, types] = itOf(tokens, sentence);
  if (at === undefined || (!isNear && types !== SERVICES)) return [];
  const before = recent();
  const isOther = types !== BODIES && beginsWithThing(tokens, before, previous);
  return types.flatMap((type): Mention[] => {
    if (isOther && type === 'organization') return [];
    const meant = lastOf(before, type, previous);
    const isRun =
      type === 'service' && at > sentence.firstToken && OF_THINGS_RUN.has(openingOf(tokens, sentence));
    // What is run may also be a body or a fund that the sentence before spoke of.
    if (meant === undefined || ((isRun || !isNear) && !isSubject(tokens, meant, previous))) return [];
    return [mentionOf(meant, 'pronoun', tokens, at, at)];
  });
}

/** Tokens of "PORTO, 5 May 2024 –". */
const LONGEST_DATELINE = 10;

/** Whether a sentence begins with a thing, or with a phrase and then that: "Launched in 2003, PortPass has". */
function isSubject(
  tokens: readonly Token[],
  { firstToken, endToken }: Mention,
  { firstToken: from }: Sentence,
): boolean {
  const dash = tokens.slice(from, from + LONGEST_DATELINE).findIndex(({ text }) => /^[—–]$/.test(text));
  const opening = from + dash + 1;
  if (firstToken <= opening + 1) return true;
  const before = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const isOpened = tokens[before]?.text === ',' && /^(?:VERB|ADP|ADV)$/.test(tokens[opening]?.pos ?? '');
  return isOpened && /^(?:VERB|AUX|ADV|NOUN)$/.test(tokens[endToken]?.pos ?? '');
}

/**
 * Whether a sentence begins with an event, a service or an instrument, or with a country that does something: what "it" then stands for is no
 * body that is named behind it.
 */
function beginsWithThing(
  tokens: readonly Token[],
  before: readonly Mention[],
  { firstToken: from }: Sentence,
): boolean {
  return before.some(({ firstToken, endToken, type }) => {
    if (firstToken > from + 1 || firstToken < from) return false;
    if (type === 'place') return /^(?:VERB|AUX)$/.test(tokens[endToken]?.pos ?? '');
    return type === 'event' || type === 'service' || type === 'instrument';
  });
}

const BODIES: readonly MentionType[] = ['organization'];

/** Where "it" or "its" is, and what it may stand for; not a pleonastic "It is clear that". */
function itOf(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): [number | undefined, readonly MentionType[]] {
  const [first = '', second] = [tokens[firstToken]?.lower, tokens[firstToken + 1]];
  const isPleonastic = second?.lower === 'is' && tokens[firstToken + 2]?.pos === 'ADJ';
  if (first === 'it' && second !== undefined && !isPleonastic) return [firstToken, IT_TYPES];
  if (first === 'its' && OWNED_BY_BODIES.has(second?.lower ?? '')) return [firstToken, BODIES];
  const said = openingOf(tokens, { firstToken });
  if (OF_SERVICES.has(said) || OF_THINGS_RUN.has(said))
    return [itBehindOpening(tokens, firstToken, endToken), SERVICES];
  return OF_BODIES.has(first) ? [itBehindOpening(tokens, firstToken, endToken), BODIES] : [undefined, []];
}

/** The participle with which a sentence may begin, past an adverb. */
function openingOf(tokens: readonly Token[], { firstToken }: Pick<Sentence, 'firstToken'>): string {
  const first = tokens[firstToken]?.lower ?? '';
  return OPENING_ADVERBS.has(first) ? (tokens[firstToken + 1]?.lower ?? '') : first;
}

/** "it" in "Headquartered in London, it has". */
function itBehindOpening(tokens: readonly Token[], first: number, end: number): number | undefined {
  for (let at = first + 2; at < Math.min(end, first + LONGEST_OPENING); at++)
    if (tokens[at]?.lower === 'it' && tokens[at - 1]?.text === ',') return at;
  return undefined;
}

function lastOf(
  mentions: readonly Mention[],
  type: MentionType,
  { firstToken }: Sentence,
): Mention | undefined {
  let last: Mention | undefined;
  for (const mention of mentions) {
    if (mention.type !== type) continue;
    // Behind "the".
    const isSubject = type === 'organization' || type === 'service';
    if (isSubject && mention.firstToken <= firstToken + 1) return mention;
    if (last === undefined || mention.start > last.start) last = mention;
  }
  return last;
}

/** The mentions before index `end` of a list in text order that do not lie before a sentence. */
export function namedSince({ start }: Span, mentions: readonly Mention[], end: number): readonly Mention[] {
  let first = end;
  while (first > 0 && (mentions[first - 1]?.start ?? -1) >= start) first--;
  return mentions.slice(first, end);
}

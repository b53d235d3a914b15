import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { bodiesBefore } from '../clauses/doers.ts';
import { mentionField } from '../fields.ts';
import { mainEventNamed } from './main-event.ts';
import { mentionsIn } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import { listFrom } from '../pattern/lists.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';
import { eventCandidates } from './told-of-events.ts';
import { placesWithin, soughtWords } from '../../text/sought-words.ts';
import { words } from '../../lexicon/words.ts';

const ORGANIZERS = words('organiser organisers organizer organizers convenor convenors convener conveners');
const CALLED = soughtWords([...ORGANIZERS, ...ORGANIZERS.map((noun) => `co-${noun}`), 'host', 'hosts']);
/** Before the noun: "the organiser", "the event's organisers", "its organisers". */
const LONGEST_OPENING = 6;
const ORGANIZATION = bitsOf(['organization']);

/**
 * Who organises the event that an article is about, where a sentence that need not name it calls them so: "The organiser, the Ports Academy,
 * promises", "say the organisers, Quay Labs and the Port Authority", "the host is the University of Porto", "Organiser Quay
 * Labs counted", "Quay Labs and the Port Authority are the joint organisers".
 */
export function apartOrganizers(index: PatternIndex): Candidate[] {
  const { sentences, tokens } = index.annotation;
  let event: Mention | undefined;
  const found: Candidate[] = [];
  for (const sentence of sentences)
    for (const at of placesWithin(CALLED, tokens, sentence)) {
      const { lower = '' } = tokens[at] ?? {};
      const isHost = lower === 'host' || lower === 'hosts';
      found.push(...calledOrganizers(at, isHost, sentence, index));
      const isBefore = !isHost && ((index.kindsAt[at + 1] ?? 0) & ORGANIZATION) !== 0;
      const isNamed = isBefore || /^(?:is|are|was|were)$/.test(tokens[at + 1]?.lower ?? '');
      if (!isNamed && (isHost || tokens[at + 1]?.text !== ',')) continue;
      event ??= mainEventNamed(index);
      if (event === undefined) return [];
      const isFirst = isBefore && at === sentence.firstToken;
      if (!isFirst && !isTheirs(at, event.entity, sentence, index)) continue;
      const next = isBefore ? at + 1 : at + 2;
      const from = tokens[next]?.lower === 'the' ? next + 1 : next;
      found.push(...candidatesOf(event, from, isHost, isNamed, sentence, index));
    }
  return found;
}

/** "Quay Labs and the Port Authority are the joint organisers": of the event that the sentence before speaks of, else of that of the article. */
function calledOrganizers(
  noun: number,
  isHost: boolean,
  { index: at, firstToken, endToken, start, end, block }: Sentence,
  index: PatternIndex,
): Candidate[] {
  const { sentences, tokens } = index.annotation;
  let copula = noun - 1;
  while (
    copula > firstToken &&
    /^(?:the|its|main|joint|co|-|two|three|lead)$/.test(tokens[copula]?.lower ?? '')
  )
    copula--;
  if (copula === noun - 1 || !/^(?:is|are|was|were)$/.test(tokens[copula]?.lower ?? '')) return [];
  // "are the organisers of a protest"
  if (/^(?:of|behind)$/.test(tokens[noun + 1]?.lower ?? '')) return [];
  if (mentionsIn(index, firstToken, endToken).some(({ type }) => type === 'event')) return [];
  const before = sentences[at - 1];
  const told =
    before === undefined || before.block !== block
      ? []
      : mentionsIn(index, before.firstToken, before.endToken).filter(
          ({ type, form }) => type === 'event' && form !== 'pronoun',
        );
  const isOne = told.every(({ entity }) => entity === told[0]?.entity);
  const event = told.length > 0 ? (isOne ? told[0] : undefined) : mainEventNamed(index);
  if (event === undefined) return [];
  const bodies = bodiesBefore(copula, firstToken, index);
  const column = isHost ? 'host' : 'organizers';
  const fields = (isHost ? bodies.slice(-1) : bodies).map((body) => ({
    [column]: mentionField(body, index),
  }));
  return eventCandidates(
    event,
    fields,
    { rule: 'organizers-apart', score: 0.75, words: { start, end } },
    index,
  );
}

/**
 * "The organiser", "the event's organisers", "its organisers": of no other event that the sentence names.
 * @param main the entity of the event that the article is about
 */
function isTheirs(noun: number, main: number, { firstToken }: Sentence, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  const isOther = mentionsIn(index, firstToken, noun).some(
    ({ type, form, entity }) => type === 'event' && form === 'name' && entity !== main,
  );
  if (isOther) return false;
  for (let at = noun - 1; at >= Math.max(firstToken, noun - LONGEST_OPENING); at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'the' || lower === 'its') return tokens[at - 1]?.lower !== 'of';
    if (!/^(?:main|event|summit|conference|forum|festival|chief|lead|['’]s|joint|two|three)$/.test(lower))
      return false;
  }
  return false;
}

function candidatesOf(
  event: Mention,
  from: number,
  isHost: boolean,
  isNamed: boolean,
  sentence: Sentence,
  index: PatternIndex,
): Candidate[] {
  const bodies = listFrom(index, from, ORGANIZATION, sentence.endToken);
  const last = bodies.at(-1);
  // "the organisers, the Agency said, are"
  const isAside =
    last !== undefined && /^[,.)”"]$/.test(index.annotation.tokens[pastAlias(index, last)]?.text ?? '');
  if (!isAside && !isNamed) return [];
  const column = isHost ? 'host' : 'organizers';
  const told = (isHost ? bodies.slice(0, 1) : bodies).map((body) => ({
    [column]: mentionField(body, index),
  }));
  return eventCandidates(event, told, { rule: 'organizers-apart', score: 0.75, words: sentence }, index);
}

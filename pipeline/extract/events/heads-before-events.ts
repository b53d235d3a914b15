import type { Mention } from '../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { isEventHead } from '../../lexicon/event-words.ts';
import { countWhere, spanHolding } from '../../text/locate.ts';
import { mentionField } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const PLACED = ['start', 'end', 'city', 'country', 'host', 'organizers'] as const;
/** Relations that say the same. */
const PLACING: ReadonlySet<unknown> = new Set(['held_in', 'hosted_by', 'organizer']);
/** Characters before an event in which the noun and what joins them stand. */
const REACH = 60;

/** A noun and what joins it to the event behind it. */
const HEAD =
  /\b(?<noun>[\p{L}-]+)\s\(?(?:for|to|towards|ahead of|prior to|in the run-up to|before|after|following|on the (?:sidelines|margins|fringes) of)\s(?:the\s|this\s|its\s|next\s)*(?:[\p{Ll}-]+\s)?$/u;
/** "the workshop of the Harbour Summit", but not "the 9th session of the Harbour Forum", which may be all of it. */
const PART =
  /\b(?:side[- ]events?|sidelines|margins|workshops?|hackathons?|pavilions?|round\s?tables?)\s(?:of|at|during)\s(?:the\s|this\s|its\s)?$/i;
/** Nouns for what is done before an event, and is over when it begins. */
const READYING = /^(?:preparations?|countdown|registrations?|roadshow|preparatory)$/i;
/** A name that ends with what it prepares or is a part of: "Preparatory Meeting for the Harbour Summit". */
const PREPARES = /^\p{Lu}.*\s(?:for|to|of)\sthe\s\p{Lu}/su;
/** What is told behind it is told of the event itself: "the workshop for the Summit, which is held in Porto". */
const ITS_OWN =
  /^[\s)”"]*(?:,|\((?!\p{Lu}[\p{L}\d-]*\))|which\b|that\b|to be\b|taking place\b|held\b|scheduled\b|due\b|set\b|being\b|slated\b|planned\b|starting\b|opening\b|beginning\b)/u;
/** Nor where the event itself, and not what comes before it, is in a place: "the meeting for the Summit in Porto was held", "arrived for the Summit in Porto". */
const DIRECTLY_IN = /^\s(?:\([^()]{1,20}\)\s)?(?:in|at|on|from)\s[^.;]*$/;

/**
 * The candidates, of which what the sentence tells of something before an event is not told of the event: "The preparatory meeting for the Harbour Summit was
 * held in Porto", "a side event of the Harbour Summit opened on Friday". Where that has a name, it is told of it: "the Ports Forum ahead of the Harbour
 * Summit was held in Porto", "the Preparatory Meeting for the Harbour Summit (HS-25) was held in Porto".
 */
export function withoutHeadsBefore(found: readonly Candidate[], index: PatternIndex): readonly Candidate[] {
  return found.flatMap((candidate) => {
    const { event, told } = placeOf(candidate);
    if (event === undefined || told === undefined || told.start < event.end) return [candidate];
    const head = eventBeforeBrackets(event, index) ?? headBefore(event, told, index);
    if (head === undefined) return [candidate];
    const name = head === UNNAMED ? undefined : mentionField(head, index);
    return name === undefined ? [] : [withEvent(candidate, name)];
  });
}

/** A noun without a name. */
const UNNAMED = 'unnamed';

/** What the sentence tells it of before the event, if not of the event itself. */
function headBefore(
  event: Span,
  told: Span,
  { annotation: { article, sentences, mentions } }: PatternIndex,
): Mention | typeof UNNAMED | undefined {
  const sentence = spanHolding(sentences, event.start);
  if (sentence === undefined || told.start >= sentence.end) return undefined;
  const between = article.text.slice(event.end, told.start);
  if (ITS_OWN.test(between) || DIRECTLY_IN.test(between)) return undefined;
  const from = Math.max(sentence.start, event.start - REACH);
  const before = article.text.slice(from, event.start);
  if (PART.test(before)) return UNNAMED;
  const head = HEAD.exec(before);
  const noun = head?.groups?.['noun'];
  if (head === null || noun === undefined) return undefined;
  const at = countWhere(mentions, (mention) => mention.start < event.start);
  const named = eventEndingAt(from + head.index + noun.length, at, mentions);
  if (named?.form === 'name') return named;
  return named !== undefined || READYING.test(noun) || isEventHead(noun.toLowerCase()) ? UNNAMED : undefined;
}

/** The event whose mention ends at a character, among the few before an index. */
function eventEndingAt(end: number, before: number, mentions: readonly Mention[]): Mention | undefined {
  return mentions
    .slice(Math.max(0, before - MOST_BETWEEN), before)
    .find((mention) => mention.type === 'event' && mention.end === end);
}

/** Mentions that may begin inside of another. */
const MOST_BETWEEN = 4;

/** Another event that is named right before the brackets in which an event is. */
function eventBeforeBrackets(
  { start, end }: Span,
  { annotation: { article, mentions } }: PatternIndex,
): Mention | undefined {
  const { text } = article;
  if (text[start - 1] !== '(' || text[end] !== ')') return undefined;
  const at = countWhere(mentions, (mention) => mention.start < start);
  const outer = eventEndingAt(start - ' ('.length, at, mentions);
  if (outer === undefined || mentions[at]?.start !== start || outer.entity === mentions[at].entity)
    return undefined;
  return PREPARES.test(text.slice(outer.start, outer.end)) ? outer : undefined;
}

function withEvent(candidate: Candidate, event: CandidateField): Candidate {
  const column = candidate.table === 'relations' ? 'subject' : 'name';
  return { ...candidate, fields: { ...candidate.fields, [column]: event } };
}

/** The event and the place, day or holder that a candidate tells of it. */
function placeOf({ table, fields }: Candidate): {
  readonly event: Span | undefined;
  readonly told: Span | undefined;
} {
  if (table === 'relations' && PLACING.has(fields['predicate']?.value))
    return { event: fields['subject']?.spans[0], told: fields['object']?.spans[0] };
  if (table !== 'events') return { event: undefined, told: undefined };
  const field = PLACED.map((column) => fields[column]).find((one) => one !== undefined);
  return { event: fields['name']?.spans[0], told: field?.spans[0] };
}

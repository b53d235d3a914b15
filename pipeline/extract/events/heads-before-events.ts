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
 * The candidates without where and when something else was: "The preparatory meeting for the Harbour Summit was held in Porto" tells nothing of the
 * summit, nor does "a side event of the Harbour Summit opened on Friday". What is told behind another event in brackets, "the Preparatory Meeting for the
 * Harbour Summit (HS-25) was held in Porto", is told of the one before them.
 */
export function withoutHeadsBefore(found: readonly Candidate[], index: PatternIndex): readonly Candidate[] {
  return found.flatMap((candidate) => {
    const { event, told } = placeOf(candidate);
    if (event === undefined || told === undefined || told.start < event.end) return [candidate];
    const outer = eventBeforeBrackets(event, index);
    const name = outer && mentionField(outer, index);
    if (name !== undefined) return [withEvent(candidate, name)];
    return isOfOther(event, told, index) ? [] : [candidate];
  });
}

/** Whether the sentence tells it of a noun or event before the event. */
function isOfOther(
  event: Span,
  told: Span,
  { annotation: { article, sentences, mentions } }: PatternIndex,
): boolean {
  const sentence = spanHolding(sentences, event.start);
  if (sentence === undefined || told.start >= sentence.end) return false;
  const between = article.text.slice(event.end, told.start);
  if (ITS_OWN.test(between) || DIRECTLY_IN.test(between)) return false;
  const from = Math.max(sentence.start, event.start - REACH);
  const before = article.text.slice(from, event.start);
  if (PART.test(before)) return true;
  const head = HEAD.exec(before);
  const noun = head?.groups?.['noun'];
  if (head === null || noun === undefined) return false;
  if (READYING.test(noun) || isEventHead(noun.toLowerCase())) return true;
  const at = countWhere(mentions, (mention) => mention.start < event.start);
  return eventEndingAt(from + head.index + noun.length, at, mentions) !== undefined;
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

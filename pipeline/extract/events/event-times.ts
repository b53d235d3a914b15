import type { Candidate, CandidateField } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { dateWordsIn } from '../../text/date-words.ts';
import { datePrecision } from '../../text/edtf.ts';
import { spanHolding } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const PLACED = ['start', 'end', 'city', 'country'] as const;
/** An event by its name or "the forum" may be spoken of at another time: "The forum was first held in Lisbon in 2019". */
const ANOTHER_TIME =
  /\b(?:was|were|is|been|being)\s+(?:last|first|previously|originally|usually|traditionally)\s+(?:held|staged|hosted|organi[sz]ed|convened|launched|run)\b/;

/** Between an event and its place: "took place last year in Lisbon". */
const ANOTHER_YEAR = /\b(?:last|next|previous) year\b|\byears? (?:ago|earlier|before)\b/i;

/** "The first forum took place in Porto in 2022 and the second in Faro": what is left out is another event. */
const ANOTHER_ONE =
  /\band the (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|last|latest|other|previous)(?: one)? (?:in|at|on|was|took|will|is|is to)\b/;

/** Where it was on several occasions: "has been held in Porto, Braga and Faro", "was earlier held in". */
const SO_FAR = /\b(?:has|have|had)\s(?:\p{L}+\s)?been\s(?:held|staged|hosted|organi[sz]ed|convened)\sin\s/iu;
const SEVERAL = /^(?:, [^.;]{2,60})? and \p{Lu}/u;

/** Characters before a day or place in which its verb stands. */
const REACH = 300;

/**
 * The candidates without those that tell when or where another edition of an event was held, and without days that are only pointed at ("on
 * Tuesday") of an event whose days are told in full: its programme has several days.
 */
export function ofThisEdition(proposed: readonly Candidate[], index: PatternIndex): Candidate[] {
  if (!proposed.some(({ table }) => table === 'events')) return [...proposed];
  const found = proposed.map((candidate) => withoutEndOfBeginning(candidate, index));
  const own = found.filter(
    (candidate) =>
      candidate.table !== 'events' ||
      (!isOfAnotherTime(candidate, index) &&
        !beginsAtItsEnd(candidate, index) &&
        !isOfRegistration(candidate, index) &&
        !isOfNextVerb(candidate, index) &&
        !isOfAnotherThing(candidate, index) &&
        !isOnlyWished(candidate, index)),
  );
  const told = daysTold(own, index);
  if (told.size === 0) return own;
  return own.filter(
    (candidate) => candidate.table !== 'events' || !isOneDayOfSeveral(candidate, told, index),
  );
}

/** "from 24 April", with no other day behind it, tells the first day only, and so does the first of "Thursday and Friday". */
function withoutEndOfBeginning(candidate: Candidate, { annotation: { article } }: PatternIndex): Candidate {
  const { start, end } = candidate.fields;
  const day = end?.spans[0];
  if (candidate.table !== 'events' || end === undefined || day === undefined) return candidate;
  if (typeof end.value !== 'string' || datePrecision(end.value) !== 'day') return candidate;
  const isFrom = FROM.test(article.text.slice(Math.max(0, day.start - BEHIND), day.start));
  const isOneOfTwo = AND_NEXT.test(article.text.slice(day.end, day.end + BEHIND));
  const isFirst = isFrom || isOneOfTwo || isOfOpening(candidate, day, article.text);
  if (!isFirst || start?.value !== end.value) return candidate;
  const { end: _, ...fields } = candidate.fields;
  return { ...candidate, fields: { ...fields, start } };
}

/** "on Thursday and Friday" */
const AND_NEXT = /^\sand\s(?:on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const FROM = /\b(?:from|starting|beginning|commencing)\s(?:on\s)?$/i;

/** "The opening ceremony of the summit took place on Friday", but not "of the summit, which was held on Friday". */
function isOfOpening({ fields }: Candidate, day: Span, text: string): boolean {
  const name = fields['name']?.spans[0];
  if (name === undefined || day.start < name.end || ITS_OWN.test(text.slice(name.end, day.start)))
    return false;
  return FIRST_PART.test(text.slice(Math.max(0, name.start - BEHIND), name.start));
}

const FIRST_PART =
  /\b(?:opening|inaugural|first) (?:ceremony|session|day|plenary|event|evening) of (?:the|a|an|its|this) (?:\p{L}+-day )?$/iu;

function isOfAnotherTime({ fields }: Candidate, { annotation }: PatternIndex): boolean {
  const field = PLACED.map((column) => fields[column]).find((one) => one !== undefined);
  const [place] = field?.spans ?? [];
  if (place === undefined) return false;
  const sentence = spanHolding(annotation.sentences, place.start);
  if (sentence === undefined) return false;
  const from = Math.max(sentence.start, place.start - REACH);
  const name = fields['name']?.spans[0];
  const isBetween = name !== undefined && name.end > from && name.end < place.start;
  const { text } = annotation.article;
  if (SO_FAR.test(text.slice(from, place.start)) && SEVERAL.test(text.slice(place.end, sentence.end)))
    return true;
  const between = isBetween ? annotation.article.text.slice(name.end, place.start) : '';
  if (ANOTHER_YEAR.test(between) || ANOTHER_ONE.test(between)) return true;
  return ANOTHER_TIME.test(annotation.article.text.slice(from, place.start));
}

/** What ends on Friday does not begin then: "ministers ended a two-day summit in Porto on Friday". */
const ENDED =
  /\b(?:end|ends|ended|ending|close|closes|closed|closing|conclude|concludes|concluded|wrapped up|climax|crown|round off)\s(?:(?:a|an|its|their|the|this)\s(?:\p{Ll}[\p{L}-]*\s|\d+\p{Ll}+\s){0,3})?$/iu;

/** "At the closing ceremony of the two-day summit in Porto on Friday". */
const LAST_PART =
  /\b(?:closing|final|last|concluding) (?:ceremony|session|day|plenary|event|evening) of (?:the|a|an|its|this) (?:\p{L}+-day )?$/iu;

/** What closes on Friday is the registration: "Registration for the summit closes on Friday". */
const REGISTRATION =
  /\b(?:registrations?|applications?|tickets?|nominations?|submissions?|entries|calls?|bookings?|accreditation)\b[^.;]{0,30} (?:for|to) (?:the )?$/i;

const ITS_OWN = /^[,\s(]*(?:which|that|to be held|taking place|held|scheduled|due)\b|^\s?\(/i;

function isOfRegistration({ fields }: Candidate, { annotation: { article } }: PatternIndex): boolean {
  const [name, day] = [fields['name']?.spans[0], (fields['start'] ?? fields['end'])?.spans[0]];
  const at = name?.start;
  if (name === undefined || day === undefined || at === undefined) return false;
  // "Registration is open for the summit, which takes place on Friday"
  if (name.end < day.start && ITS_OWN.test(article.text.slice(name.end, day.start))) return false;
  return REGISTRATION.test(article.text.slice(Math.max(0, at - 60), at));
}

/** "The summit, held by the Union, opened on Friday": the day is that of the second verb, and neither the first nor the last of both. */
const NEXT_VERB =
  /,\s(?:\p{Ll}+ly\s)?(?:opened|opens|began|begins|started|starts|kicked|kicks|closed|closes|ended|ends|concluded|concludes|wrapped|wraps)\b/u;

/** "On Thursday opened the summit, held in Porto": its first day only. */
const OPENS = /\b(?:open|inaugurat|kick|launch|address|attend|clos|conclud|end)(?:e?s|ed)\b/;

function isOfNextVerb({ fields, rule }: Candidate, { annotation: { article } }: PatternIndex): boolean {
  const name = fields['name']?.spans[0];
  const day = (fields['start'] ?? fields['end'])?.spans[0];
  if (rule === 'on-date-event-held' && name !== undefined && day !== undefined && day.end < name.start)
    return OPENS.test(article.text.slice(day.end, name.start));
  if (rule !== 'event-held-on' || name === undefined || day === undefined || day.start <= name.end)
    return false;
  return NEXT_VERB.test(article.text.slice(name.end, day.start));
}

/** "The depot, built during the Expo by a firm, was closed in 2012": an event behind such a word does not close. */
const BESIDE =
  /\b(?:during|since|amid|throughout|after|before|following|until|at|in)\s(?:the\s|this\s|its\s)?$/i;
/** A verb of its own that something else in the clause has; directly behind the event it may be a participle ("the Expo opened on"). */
const OPENED =
  /\S.*\b(?:opened|opens|began|begins|started|starts|closed|closes|concluded|concludes|ended|ends)\b/s;
const OF_THE_EVENT = /\b(?:which|that|who|where|it|to be|held)\b|[()]/i;

function isOfAnotherThing({ fields, rule }: Candidate, { annotation: { article } }: PatternIndex): boolean {
  const name = fields['name']?.spans[0];
  const day = (fields['start'] ?? fields['end'])?.spans[0];
  if (name === undefined || day === undefined || !ENDS.has(rule) || day.start <= name.end) return false;
  const between = article.text.slice(name.end, day.start).trimStart();
  const before = article.text.slice(Math.max(0, name.start - 30), name.start);
  return BESIDE.test(before) && OPENED.test(between) && !OF_THE_EVENT.test(between);
}

/** The rules that tell what opened or closed when. */
const ENDS: ReadonlySet<string> = new Set(['event-opened-on', 'event-closed-on']);

/** "the candidacy of Porto to host the summit", "which hopes to host": who would hold it, or where. */
const WISHED =
  /\b(?:candidacy|candidature|candidate|bid|bids|bidding|application|applied|offer|offers|offered|vying|competing|hopes?|hoping|wants?|wishes)\b[^.;]{0,40}\b(?:to|for|of) (?:co-)?(?:host|hold|stage|organi[sz]e|hosting|holding|staging) [^.;]{0,24}$/i;

function isOnlyWished({ fields }: Candidate, { annotation: { article } }: PatternIndex): boolean {
  const at = fields['name']?.spans[0]?.start;
  const isTold = ['city', 'country', 'host', 'organizers'].some((column) => fields[column] !== undefined);
  return isTold && at !== undefined && WISHED.test(article.text.slice(Math.max(0, at - 120), at));
}

/** Characters in which such words stand. */
const BEHIND = 60;
/** Nor does what runs through Monday. */
const UNTIL = /\b(?:until|till|through)\s(?:the\s)?$/i;

function beginsAtItsEnd({ fields }: Candidate, { annotation: { article } }: PatternIndex): boolean {
  const [at, day] = [fields['name']?.spans[0]?.start, fields['start']?.spans[0]?.start];
  const isBehind = (words: RegExp, end: number | undefined): boolean =>
    end !== undefined && words.test(article.text.slice(Math.max(0, end - BEHIND), end));
  return day !== undefined && (isBehind(ENDED, at) || isBehind(LAST_PART, at) || isBehind(UNTIL, day));
}

/** By key of event and column: the days that words tell in full, where more than one day is told. */
function daysTold(found: readonly Candidate[], index: PatternIndex): Map<string, Set<unknown>> {
  const fieldsBy = new Map<string, CandidateField[]>();
  for (const { table, fields } of found) {
    if (table !== 'events') continue;
    for (const column of ['start', 'end'] as const) {
      const [key, field] = [keyOf(fields, column), fields[column]];
      if (key === undefined || field === undefined) continue;
      const known = fieldsBy.get(key);
      if (known === undefined) fieldsBy.set(key, [field]);
      else known.push(field);
    }
  }
  const told = new Map<string, Set<unknown>>();
  for (const [key, fields] of fieldsBy) {
    if (fields.every(({ value }) => value === fields[0]?.value)) continue;
    const full = fields.filter((field) => isFull(field, index));
    if (full.length > 0) told.set(key, new Set(full.map(({ value }) => value)));
  }
  return told;
}

function isOneDayOfSeveral(
  { fields }: Candidate,
  told: ReadonlyMap<string, ReadonlySet<unknown>>,
  index: PatternIndex,
): boolean {
  return (['start', 'end'] as const).some((column) => {
    const [key, field] = [keyOf(fields, column), fields[column]];
    const days = key === undefined ? undefined : told.get(key);
    return field !== undefined && days !== undefined && !days.has(field.value) && !isFull(field, index);
  });
}

function keyOf(fields: Candidate['fields'], column: string): string | undefined {
  const key = fields['name']?.entity?.key;
  return key === undefined ? undefined : `${key} ${column}`;
}

/** "3 May" and not "on Friday", "May 2024" or "2024". */
function isFull({ value, spans }: CandidateField, { annotation: { article } }: PatternIndex): boolean {
  if (typeof value !== 'string' || datePrecision(value) !== 'day') return false;
  return spans.some(({ start, end }) =>
    dateWordsIn(article.text.slice(start, end)).some(({ day }) => day !== undefined),
  );
}

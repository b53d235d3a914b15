import type { Candidate } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { mentionsOver } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** Characters before a text and its day in which their verb may stand. */
const REACH = 40;
/** What makes a text one that is agreed on. */
const ADOPTED =
  /\b(?:adopt|sign|approv|endors|pass|enact|conclud|ink|promulgat|issu|dat|introduc|establish|exchang|initial)\p{L}*/giu;
/** What parliaments do with a treaty that was signed long before. */
const RATIFIED = /\bratif(?:y|ies|ied|ying|ication)\b/iu;
/** What happens on another day to what was adopted: "adopted the Act, which entered into force on 1 May". */
const LATER =
  /\b(?:into (?:force|effect)|t(?:ook|akes?|aking) effect|effective|expir(?:es?|ed|ing)|valid|published|ratified|tabled|expected|due)\b/giu;

/** Whose day is told beside the one who adopted it: "the Council, founded in 2019, adopted". */
const OF_ANOTHER =
  /,\s(?:which was |who was )?(?:\p{L}+ed|set up|held|born|begun)\s(?:(?:only|back)\s)?(?:in\s|on\s)?$/u;
/** "during the summit, which runs until Thursday": nothing is adopted until a day. */
const LAST_DAY = /\b(?:until|till|through)\s$/iu;
/** "adopted the Port Strategy, and in 2014 the Port Convention": the day of what follows. */
const OF_NEXT = /\sand\s(?:in|on)\s$/u;
/** Characters. */
const LONGEST_ASIDE = 40;

/** The candidates without days that are told of a text, but not as the day on which it was adopted or signed, and without days and events at which
 * an earlier one was. */
export function withoutOtherDays(found: readonly Candidate[], index: PatternIndex): Candidate[] {
  const { article } = index.annotation;
  return found.filter(({ table, fields }) => {
    if (isOfEarlierText(fields, article.text) || isOfOccasion(fields, article.text)) return false;
    if (table === 'instruments' && isAmended(fields, article.text)) return false;
    const [name, day] = [fields['name']?.spans[0], fields['adopted_on']?.spans[0]];
    if (table !== 'instruments' || name === undefined || day === undefined) return true;
    if (LAST_DAY.test(article.text.slice(Math.max(0, day.start - REACH), day.start))) return false;
    const [from, to] = [Math.min(name.start, day.start), Math.max(name.end, day.end)];
    const around = article.text
      .slice(Math.max(0, from - REACH), to)
      .replaceAll(article.text.slice(name.start, name.end), '');
    if (RATIFIED.test(around) && lastOf(ADOPTED, around) < 0) return false;
    if (day.start < name.end)
      return (
        !isOfAnother(article.text, day) &&
        !isOfOccasionBefore(article.text, day) &&
        !isOnlyOfReport(article.text.slice(day.end, name.start))
      );
    const between = article.text.slice(name.end, day.start);
    if (OF_NEXT.test(between) || isOfEventBetween({ start: name.end, end: day.start }, index)) return false;
    return lastOf(LATER, between) <= lastOf(ADOPTED, between);
  });
}

/** "signed during the Harbour Summit, held in October": what is said of an event behind its name up to the day when it was. */
const WHEN_IT_WAS =
  /^(?:\s\([^()]*\))?,?\s(?:(?:which|that)\s)?(?:(?:was|is|were|being)\s)?(?:held|hosted|organi[sz]ed|convened|opened|staged|t(?:ook|akes?|aking)\splace|r[au]n(?:s|ning)?|ended|began|closed)\b/u;

function isOfEventBetween(between: Span, index: PatternIndex): boolean {
  if (between.end - between.start > FARTHEST) return false;
  const { text } = index.annotation.article;
  return mentionsOver(between, index).some(({ type, form, start, end }) => {
    if (type !== 'event' || form === 'pronoun' || start < between.start) return false;
    const said = text.slice(end, between.end);
    return WHEN_IT_WAS.test(said) && lastOf(ADOPTED, said) < 0;
  });
}

/** "PORTO, 5 May 2024 — The ministers have adopted": on that day it was told, and any day before it may be meant. */
function isOnlyOfReport(between: string): boolean {
  return (
    /^\s*[—–-]\s/u.test(between) &&
    /\bha(?:ve|s)\s(?:\p{L}+\s)?(?:adopt|sign|approv|endors|pass|enact|ink)\p{L}*/u.test(between)
  );
}

/** Whether a day stands in an aside between commas that tells more of a body. */
function isOfAnother(text: string, { start, end }: Span): boolean {
  return text[end] === ',' && OF_ANOTHER.test(text.slice(Math.max(0, start - LONGEST_ASIDE), start));
}

/** "Meeting for the summit, which ends on Friday, leaders approved": the day stands in a clause of its own. */
const IN_CLAUSE =
  /,\s(?:which|that|who)\s(?:\p{L}+\s){0,4}\p{L}*(?:ends?|ed|opens?|closes?|begins?|runs?|starts?)\s(?:\p{L}+\s){0,4}$/u;

function isOfOccasionBefore(text: string, { start, end }: Span): boolean {
  return text[end] === ',' && IN_CLAUSE.test(text.slice(Math.max(0, start - REACH * 2), start));
}

/** "The plan, which succeeds the one of 2021, adopted in January 2020": what came before it was adopted then. */
const BEFORE_IT =
  /\b(?:succeed|replac|supersed|repeal|amend|updat|extend)(?:s|es|ed|ing)\b[^.;]*,\s(?:which was |that was )?\p{L}+ed\b/iu;

function isOfEarlierText(fields: Candidate['fields'], text: string): boolean {
  const isRelation = fields['predicate']?.value === 'adopted_at';
  const [name] = (isRelation ? fields['subject'] : fields['name'])?.spans ?? [];
  const told = isRelation ? fields['object'] : (fields['adopted_on'] ?? fields['adopted_at']);
  const [at] = told?.spans ?? [];
  return name !== undefined && at !== undefined && BEFORE_IT.test(wordsBetween(text, name, at));
}

/** Characters of what stands between a text and what is told of it, where nothing is looked for beyond them. */
const FARTHEST = 400;

/** The words between two places; none where they are far from each other, as in a line without full stops. */
function wordsBetween(text: string, { end }: Span, { start }: Span): string {
  return start - end > FARTHEST ? '' : text.slice(end, start);
}

/** "signed an agreement during the summit, which runs until Friday": that is the end of the summit. */
const OCCASION = /\b(?:during|at|amid)\s[^.;]*,\s(?:which|that)\b/i;

function isOfOccasion(fields: Candidate['fields'], text: string): boolean {
  const [name, end] = [fields['name']?.spans[0], fields['period_end']?.spans[0]];
  return name !== undefined && end !== undefined && OCCASION.test(wordsBetween(text, name, end));
}

/** "passed amendments to the Ports Act": the act itself was passed on another day. */
const AMENDMENTS = /\b(?:amendments?|changes?|revisions?|additions?)\s(?:to|of|in)\s(?:the\s)?$/i;

function isAmended(fields: Candidate['fields'], text: string): boolean {
  const [name] = fields['name']?.spans ?? [];
  const isTold = ADOPTING.some((column) => fields[column] !== undefined);
  return (
    name !== undefined && isTold && AMENDMENTS.test(text.slice(Math.max(0, name.start - REACH), name.start))
  );
}

const ADOPTING = ['adopted_on', 'adopted_at', 'issuer'] as const;

/** Where the last match of a global pattern stands; -1 where there is none. */
function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(pattern)) last = index;
  return last;
}

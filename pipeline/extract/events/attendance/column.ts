import type { Mention, Quantity, Sentence, Token } from '../../../contract/annotation.ts';
import { ATTENDEES } from '../../../lexicon/attendees.ts';
import { countryOfName } from '../../../lexicon/countries.ts';
import { words } from '../../../lexicon/words.ts';
import { countWhere } from '../../../text/locate.ts';
import { isBeforeOutcome } from '../../../text/outcome-nouns.ts';
import { mentionsIn } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { comesIn, isExpected, PRESENCE } from './coming.ts';
import { isOfAnotherTime, speaksOfAnother, withoutComparison } from './other-events.ts';

/** Who comes to an event, and to nothing else that is counted. */
const ATTENDING = new Set(words('participants delegates attendees delegations'));
/** Whom a country sends. */
const SENT = new Set([...ATTENDING, 'representatives']);
export const COUNTRIES = new Set(words('countries nations states'));
/** Parts of some countries, too. */
const STATES = 'states';
/** What people who are sent do together. */
const DECIDING = new Set(words('adopt approve endorse agree meet discuss begin start complete'));
/** What sets a part apart from the whole before its number. */
const PARTS = new Set(words('including among of them whom with'));
const OTHERS = new Set(words('including remaining other another additional further'));
/** "The summit was preceded by a meeting of experts, in which 60 took part". */
const BESIDE_ANOTHER = /\b(?:preceded|followed|accompanied|complemented) by (?:an?|another|the|two|three)\b/i;
/** "The summit ended with 900 delegates", "was the largest so far with 900 delegates", ", with 900 delegates": it is the event itself that is said to have them. */
const HELD_WITH =
  /^(?: (?:meeting|event|summit|conference|forum))?(?:,| (?:(?:has |had )?(?:ended|closed|concluded|opened|kicked off|wrapped up|took place|met)|(?:was|were|has been|will be) (?:held|one of the|an?|the)\b[^,.;:]*|(?:was|were) held))(?: (?:in|on|at|last|this|yesterday|today)\b[^,.;:]*)? with (?:(?:a total of|about|around|nearly|almost|over|more than|some) )?$/;
/** Fewer are no attendance. */
const FEWEST = 20;

/** The columns of an event that hold counts. */
export type Column = 'participants' | 'countries' | 'ministerial_countries';

/** What a quantity counts of an event. */
export function columnOf(
  quantity: Quantity,
  { firstToken, endToken }: Sentence,
  event: Mention,
  index: PatternIndex,
): Column | undefined {
  const { value, unit, unitSpan, number, trend } = quantity;
  if (value === undefined || unitSpan === undefined || trend !== undefined) return undefined;
  const spoken = mentionsIn(index, firstToken, endToken).filter(
    (mention) => mention.type === 'event' && !isBeforeOutcome(index.annotation.tokens, mention.endToken),
  );
  const tokens = index.annotation.tokens.slice(firstToken, endToken);
  if (spoken.some(({ entity }) => entity !== event.entity)) return undefined;
  const { article, entities } = index.annotation;
  if (
    isOfAnotherTime(
      withoutComparison(tokens, number),
      entities[event.entity]?.edition?.value,
      article.published,
    )
  )
    return undefined;
  if (spoken.length === 0 && tokens.some(speaksOfAnother)) return undefined;
  const [from, to] = [event.end, number.start];
  if (event.firstToken >= firstToken && to > from && BESIDE_ANOTHER.test(article.text.slice(from, to)))
    return undefined;
  const before = tokens.filter(({ end }) => end <= number.start);
  // "95 countries including 50 African nations", "the other 900 delegates"
  if (OTHERS.has(before.at(-1)?.lower ?? '')) return undefined;
  if (COUNTRIES.has(unit)) return countriesColumn(quantity, tokens, before, index);
  const isOfAll =
    isFromCountries(tokens, unitSpan.end) ||
    (event.firstToken >= firstToken && HELD_WITH.test(article.text.slice(from, to)));
  const lead = before.filter(({ end }) => end <= (quantity.comparatorSpan?.start ?? number.start));
  if (value < FEWEST || PARTS.has(partBefore(lead, unit, isOfAll))) return undefined;
  const comes = ATTENDING.has(unit) || comesIn(tokens) || isExpected(tokens, quantity);
  const between = tokens.filter(({ start }) => start >= number.end && start < unitSpan.end);
  return comes && areAll(between) ? 'participants' : undefined;
}

/** "950 participants from 88 countries": all of them, and no part that came from one. */
function isFromCountries(tokens: readonly Token[], end: number): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  return (
    tokens[at]?.lower === 'from' &&
    tokens[at + 1]?.pos === 'NUM' &&
    COUNTRIES.has(tokens[at + 2]?.lower ?? '')
  );
}

/** The word before a number, which may set a part apart; not "with the participation of 900 delegates". */
function partBefore(before: readonly Token[], unit: string, isOfAll: boolean): string {
  const last = before.at(-1)?.lower ?? '';
  if (last === 'with' && isOfAll) return '';
  const isWhole = last === 'of' && PRESENCE.has(before.at(-2)?.lower ?? '') && ATTENDEES.has(unit);
  return isWhole ? '' : last;
}

/** Whether all are counted: "900 delegates", "900 registered delegates", not "900 young delegates". */
function areAll(counted: readonly Token[]): boolean {
  return counted.slice(0, -1).every(({ lower }) => lower === 'registered');
}

/** From how many countries people came: "delegates from 40 countries"; and how many sent ministers: "Nine countries were represented at ministerial level". */
function countriesColumn(
  { unit, unitSpan, end }: Quantity,
  tokens: readonly Token[],
  before: readonly Token[],
  index: PatternIndex,
): Column | undefined {
  if (unitSpan === undefined) return undefined;
  const isMembers = tokens.some(({ end: at, lower }) => lower === 'member' && at === unitSpan.start - 1);
  if (unit === STATES && !isMembers && !areNamed(end, tokens, index)) return undefined;
  const after = tokens.filter(({ start }) => start >= unitSpan.end);
  if (after.slice(0, 3).some(({ lower }) => lower === 'represented'))
    return after.some(({ lower }) => lower === 'ministerial') ? 'ministerial_countries' : 'countries';
  const sent = before.findLastIndex(({ lower }) => SENT.has(lower));
  // "ministerial-level representatives from 60 countries", which are some of all that came
  const ofSent = before.slice(Math.max(0, sent - 3), Math.max(0, sent));
  if (ofSent.some(({ lower }) => lower.startsWith('ministerial'))) return 'ministerial_countries';
  if (sent >= 0 && areSentBy(before.slice(sent + 1))) return 'countries';
  // "Some 14 countries took part."
  if (after[0]?.pos === 'VERB' && comesIn(after.slice(0, 2))) return 'countries';
  // "22 countries have confirmed their participation"
  if (after.slice(0, 3).some(({ lower }) => lower === 'confirmed') && comesIn(after.slice(0, 5)))
    return 'countries';
  const people = before.findLastIndex(({ lower }) => ATTENDEES.has(lower) || lower === 'ministers');
  if (people < 0 || !isFrom(before.slice(people + 1))) return undefined;
  const decide = tokens.some(({ lemma, pos }) => pos === 'VERB' && DECIDING.has(lemma));
  return decide || comesIn(tokens) ? 'countries' : undefined;
}

/** Whether what stands between those who are sent and a number says that they come from so many: "from", "coming from more than", "representing"; not "to the Harbour Union, which has". */
function areSentBy(between: readonly Token[]): boolean {
  return (
    between.some(({ lower }) => /^(?:from|of|representing|across)$/.test(lower)) &&
    !between.some(({ pos, lower }) => pos === 'PROPN' || pos === 'PRON' || lower === 'member')
  );
}

/** Nothing but "from" or "of" and words that compare between people and their countries. */
function isFrom(between: readonly Token[]): boolean {
  const [link] = between;
  return (link?.lower === 'from' || link?.lower === 'of') && between.length <= 4;
}

/** "23 states, including Portugal and Kenya" are countries. */
function areNamed(end: number, tokens: readonly Token[], index: PatternIndex): boolean {
  const including = tokens.find(({ start, lower }) => start >= end && lower === 'including');
  if (including === undefined) return false;
  const { mentions, entities } = index.annotation;
  const first = mentions[countWhere(mentions, ({ start }) => start < including.end)];
  return first !== undefined && countryOfName(entities[first.entity]?.name ?? '') !== undefined;
}

import type { Token } from '../../../contract/annotation.ts';
import { COUNTED, isOrdinal } from '../../../lexicon/gathering-words.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { isInstrumentHead } from '../../../lexicon/instrument-words.ts';
import { isKnownPlace } from '../../../lexicon/place-names.ts';
import { words } from '../../../lexicon/words.ts';
import { isCalendarWord } from '../names/name-extension.ts';
import { lastsDays } from './events-of-year.ts';
import { isTitled } from '../persons/titled.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isWork } from '../no-names/works.ts';

/** Heads of names of bodies and of events alike. */
const EITHER = new Set(
  words(
    'congress assembly school academy convention council camp bootcamp days week games hackathon meeting',
  ),
);
/** "Ports Summer School": such a school is held. */
const SEASONS = new Set(words('summer winter spring autumn'));
/** What stands between a name and its verb. */
const HELPERS = new Set(
  words(
    'will would is was are were be been being has have had to which that also again now next this year expected due set scheduled planned , usually traditionally officially',
  ),
);
/** What a gathering is called behind the comma. */
const GATHERINGS = new Set(
  words('gathering conference summit forum congress festival exhibition fair expo hackathon symposium'),
);
const SELDOM = /^(?:meeting|event)$/;
/** "trade show", where "a show" may be one on television. */
const SHOWN =
  /^(?:trade|tech|technology|electronics|telecom|telecoms|fintech|security|identity|air|motor|auto|startup|start-up|up|business|defence|gaming)$/;
const DESCRIBING: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'PART', 'NUM', 'ADV', 'PUNCT']);
/** Tokens. */
const LONGEST_DESCRIPTION = 10;
const LONGEST_HELP = 8;
const LONGEST_VENUE = 8;
const LONGEST_ASIDE = 18;
const ORGANISED = /^organi[sz]ed$/;
const RETURNS = /^returns?$/;
const TAKES = /^(?:takes?|took|taking|taken)$/;
/** What only a gathering does or undergoes; "held" with a place or day behind it. */
const RUNS = new Set(words('runs run ran opened opens open closes closed begins began starts started'));
/** Before a name that is not the subject of the verb behind it: "the opening of Kibo takes place". */
const GOVERNING = new Set(
  words('of for in at by with to from on and between about against after before during under near'),
);
const WHERE_OR_WHEN = new Set(words('in on at from between'));
const OWNING = new Set(words('its their annual'));

/**
 * The segments, of which those are events throughout the article that are said to be held: "Kibo takes place in Lisbon", "the Congress of Ports was
 * attended by", "at its General Assembly in Lisbon". Their own words say nothing of it, or may mean a body.
 */
export function withEventsByDeeds(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const held = new Set<string>();
  let nouns: ReadonlySet<string> | undefined;
  for (const segment of segments) {
    if (!mayBeEvent(segment) || isTitled(tokens, segment.firstToken)) continue;
    // "and other Indicators": several of a kind.
    if (tokens[segment.firstToken - 1]?.lower === 'other') continue;
    const head = isEither(segment) ? headOf(segment) : '';
    if (isHeldByWords(tokens, segment) || (head !== '' && (nouns ??= nounsHeld(tokens)).has(head)))
      held.add(segment.text);
  }
  if (held.size === 0) return segments;
  return segments.map((segment) => {
    if (!held.has(segment.text) || !mayBeEvent(segment)) return segment;
    const { firstToken, endToken } = segment;
    const first = isCounted(tokens, firstToken) ? firstToken - 1 : firstToken;
    return first === firstToken
      ? { ...segment, type: { type: 'event', strength: 2 } }
      : segmentAt(tokens, first, endToken, { type: 'event', strength: 2 });
  });
}

/** "the Harbour Technology (HarTech) conference": a name and its letters before what they are the name of. */
function isWithGathering(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const isShort = tokens[firstToken - 1]?.text === '(' && tokens[endToken]?.text === ')';
  const isLong = tokens[endToken]?.text === '(' && tokens[endToken + 2]?.text === ')';
  const noun = tokens[isShort ? endToken + 1 : endToken + 3];
  return (isShort || isLong) && GATHERINGS.has(noun?.lower ?? '');
}

/** "the 12th Congress of Ports" */
function isCounted(tokens: readonly Token[], firstToken: number): boolean {
  return COUNTED.test(tokens[firstToken - 1]?.lower ?? '');
}

const COMPLEMENTS = new Set(['of', 'for', 'on']);

function mayBeEvent(segment: NameSegment): boolean {
  const { type } = segment.type;
  if (type === 'instrument') return !segment.words.some(({ lower }) => isInstrumentHead(lower));
  if (type === 'service' || type === 'other') return true;
  if (type === 'person') return !isGivenName(segment.words[0]?.text ?? '');
  // Of states and regions there are more than are known.
  if (type === 'place')
    return segment.words.length > 1 && segment.type.strength < 2 && !isKnownPlace(segment.text);
  return type === 'organization' && (isEither(segment) || segment.type.strength < 2);
}

/** "Ports School", "Congress of Ports". */
function isEither(segment: NameSegment): boolean {
  return segment.words.length > 1 && EITHER.has(headOf(segment));
}

function headOf({ words: named }: NameSegment): string {
  const link = named.findIndex(({ lower }, at) => at > 0 && /^(?:of|for|on)$/.test(lower));
  const head = link > 0 ? named[link - 1] : named.findLast(({ text }) => !/^\d/.test(text));
  return head?.lower ?? '';
}

/** "school" where the article says "the school, which runs until Friday": what is held is then called by its noun. */
function nounsHeld(tokens: readonly Token[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const [at, { text, lower }] of tokens.entries()) {
    if (text !== lower || !EITHER.has(lower) || !/^(?:the|this)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const verb = verbBehind(tokens, at + 1);
    const isRun = RUNS.has(tokens[verb]?.lower ?? '') && isDated(tokens, verb + 1);
    if (isRun || (TAKES.test(tokens[verb]?.lower ?? '') && tokens[verb + 1]?.lower === 'place'))
      nouns.add(lower);
  }
  return nouns;
}

function isHeldByWords(tokens: readonly Token[], segment: NameSegment): boolean {
  const { firstToken, endToken, words: named } = segment;
  const isBody = segment.type.type === 'organization' && isEither(segment);
  const isSeason = SEASONS.has(named.at(-2)?.lower ?? '');
  if (isBody && named.at(-1)?.lower === 'school' && isSeason) return true;
  if (isBody && isCounted(tokens, firstToken) && named.some(({ lower }) => COMPLEMENTS.has(lower)))
    return true;
  if (isBody && OWNING.has(tokens[firstToken - 1]?.lower ?? '') && isPlaced(tokens, endToken)) return true;
  if (isBody && isHosted(tokens, firstToken)) return true;
  if (!isBody && isWithGathering(tokens, segment)) return true;
  if (!isBody && (isCalledGathering(tokens, endToken) || isInDashes(tokens, segment))) return true;
  if (segment.type.type === 'person') return false;
  if (isFirstEver(tokens, segment)) return true;
  if (isEditionHeld(tokens, segment)) return true;
  if (lastsDays(tokens, firstToken) && tokens[endToken]?.pos !== 'NOUN') return true;
  const the = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (GOVERNING.has(tokens[the]?.lower ?? '')) return false;
  if (isBody && isOrganizedInAside(tokens, endToken)) return true;
  return [endToken, pastAside(tokens, endToken)].some((from) => {
    const verb = verbBehind(tokens, from);
    return isHeldAt(tokens, verb, verb > endToken, isBody);
  });
}

/** "hosted the 43rd edition of Kibo World", "the third edition of Kibo World drew": what is published has editions, too, but nobody comes to them. */
function isEditionHeld(tokens: readonly Token[], segment: NameSegment): boolean {
  const { firstToken, endToken } = segment;
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  if (tokens[of]?.lower !== 'of' || tokens[of - 1]?.lower !== 'edition' || isWork(segment)) return false;
  const which = tokens[of - 2]?.lower ?? '';
  if (!COUNTED.test(which) && !isOrdinal(which) && !/^(?:20\d{2}|inaugural|debut)$/.test(which)) return false;
  const before = tokens[of - 3]?.pos === 'DET' || tokens[of - 3]?.pos === 'PRON' ? of - 4 : of - 3;
  if (GOING_TO.has(tokens[before]?.lower ?? '')) return true;
  return [endToken, pastApposition(tokens, endToken)].some((from) => {
    const verb = verbBehind(tokens, from);
    return HAPPENS.has(tokens[verb]?.lower ?? '') || isHeldAt(tokens, verb, verb > endToken, false);
  });
}

/** "the inaugural Kibo Africa": what has a noun behind it is of something else ("the inaugural Kibo flight"). */
function isFirstEver(tokens: readonly Token[], segment: NameSegment): boolean {
  const { firstToken, endToken, type } = segment;
  if (!/^(?:inaugural|debut)$/.test(tokens[firstToken - 1]?.lower ?? '') || isWork(segment)) return false;
  return type.type !== 'instrument' && !/^(?:NOUN|PROPN|NUM)$/.test(tokens[endToken]?.pos ?? '');
}

/** Behind ", the largest show of its kind," and the token given where no such aside follows. */
function pastApposition(tokens: readonly Token[], endToken: number): number {
  if (tokens[endToken]?.text !== ',' || !/^(?:an?|the|its)$/.test(tokens[endToken + 1]?.lower ?? ''))
    return endToken;
  const closing = tokens
    .slice(endToken + 1, endToken + LONGEST_ASIDE)
    .findIndex(({ text }) => /^[,.;]$/.test(text));
  return tokens[endToken + 1 + closing]?.text === ',' ? endToken + 2 + closing : endToken;
}

/** Before an edition to which people come. */
const GOING_TO = new Set(
  words(
    'host hosts hosted hosting attend attended attending during organise organised organize organized at for held hold holds inaugurated inaugurates opened opens',
  ),
);
/** What an edition does to which people come. */
const HAPPENS = new Set([
  ...RUNS,
  ...words(
    'drew draws attracted attracts gathered gathers welcomed welcomes brought brings hosted hosts host gather bring attract welcome draw kicked kicks concluded concludes ended ends convened',
  ),
]);

/** "will host the 9th Quay Teachers Congress": one of several that somebody hosts. */
function isHosted(tokens: readonly Token[], firstToken: number): boolean {
  const counted = isCounted(tokens, firstToken) ? firstToken - 1 : firstToken;
  const verb = tokens[counted - 1]?.lower === 'the' ? counted - 2 : counted - 1;
  return counted < firstToken && /^host(?:s|ed|ing)?$/.test(tokens[verb]?.lower ?? '');
}

/** @param isPassive whether something stands between the name and the verb, as an auxiliary does */
function isHeldAt(tokens: readonly Token[], verb: number, isPassive: boolean, isBody: boolean): boolean {
  const lower = tokens[verb]?.lower ?? '';
  if (TAKES.test(lower)) return tokens[verb + 1]?.lower === 'place';
  if (ORGANISED.test(lower)) return isPassive && tokens[verb + 1]?.lower === 'by';
  if (RETURNS.test(lower)) return returnsOnDay(tokens, verb + 1);
  if (lower === 'held')
    return isPassive && (isPlaced(tokens, verb + 1) || isUnderPatronage(tokens, verb + 1));
  if (!isBody) return false;
  if (lower === 'attended') return isPassive && tokens[verb + 1]?.lower === 'by';
  return RUNS.has(lower) && isDated(tokens, verb + 1);
}

/** "under the high patronage of", "under the theme" */
function isUnderPatronage(tokens: readonly Token[], under: number): boolean {
  if (tokens[under]?.lower !== 'under') return false;
  return tokens
    .slice(under + 1, under + LONGEST_PATRONAGE)
    .some(({ lower }) => /^(?:patronage|auspices|theme|motto)$/.test(lower));
}

/** Tokens of "the high distinguished patronage". */
const LONGEST_PATRONAGE = 6;

/** "from 3 to 5 June", "to the Quay Exhibition Centre from 3 to 5 June": a firm that returns somewhere does so for longer than days. */
function returnsOnDay(tokens: readonly Token[], from: number): boolean {
  let at = from;
  if (tokens[from]?.lower === 'to') {
    at = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
    while (at < from + LONGEST_VENUE && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at++;
  }
  if (!/^(?:on|from)$/.test(tokens[at]?.lower ?? '')) return false;
  const day = tokens[at + 1]?.text ?? '';
  return /^\d{1,2}$/.test(day) || isCalendarWord(day);
}

/** ", the region's largest gathering on payments", ", an annual trade show". */
function isCalledGathering(tokens: readonly Token[], endToken: number): boolean {
  const behind = /^(?:["”»]|20\d{2})$/.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  const comma = pastBrackets(tokens, behind);
  const first = tokens[comma + 1];
  if (tokens[comma]?.text !== ',' || first === undefined) return false;
  if (!/^(?:an?|the|its|our)$/.test(first.lower) && first.pos !== 'PROPN') return false;
  for (let at = comma + 2; at < comma + LONGEST_DESCRIPTION; at++) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    const next = tokens[at + 1];
    // "an annual meeting", and no "the meeting" of anybody
    const isShow = lower === 'show' && SHOWN.test(tokens[at - 1]?.lower ?? '');
    const isGathering = GATHERINGS.has(lower) || isShow || (at > comma + 2 && SELDOM.test(lower));
    const endsPhrase = next?.pos !== 'NOUN' || /^(?:today|yesterday)$/.test(next.lower);
    // "of Kibo, the conference aims"
    if (at === comma + 2 && (next?.pos === 'VERB' || next?.pos === 'AUX')) return false;
    if (isGathering && endsPhrase && next?.text !== '-') return true;
    const isJoining =
      lower === 'cum' || (lower === 'and' && /^(?:NOUN|ADJ)$/.test(tokens[at - 1]?.pos ?? ''));
    if ((!DESCRIBING.has(pos) && !isJoining) || lower === ',') return false;
  }
  return false;
}

/** "inaugurate the show—Kibo 2024—at": between dashes behind what a gathering is called. */
function isInDashes(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const dash = tokens[firstToken - 1]?.text ?? '';
  if (!/^[–—]$/.test(dash) || tokens[endToken]?.text !== dash) return false;
  const noun = tokens[firstToken - 2]?.lower ?? '';
  const isGathering = GATHERINGS.has(noun) || SELDOM.test(noun) || noun === 'show';
  return isGathering && /^(?:the|this|an?|its)$/.test(tokens[firstToken - 3]?.lower ?? '');
}

/** Behind "(QF24)" of "Quay Futures 2024 (QF24), the largest gathering", or an address; the same token where no brackets open. */
function pastBrackets(tokens: readonly Token[], open: number): number {
  if (tokens[open]?.text !== '(') return open;
  for (let at = open + 2; at < open + LONGEST_BRACKETS; at++) if (tokens[at]?.text === ')') return at + 1;
  return open;
}

/** Tokens of an address in brackets. */
const LONGEST_BRACKETS = 9;

/** ", which the Union organises". */
function isOrganizedInAside(tokens: readonly Token[], endToken: number): boolean {
  if (tokens[endToken]?.text !== ',' || tokens[endToken + 1]?.lower !== 'which') return false;
  for (let at = endToken + 2; at < endToken + LONGEST_ASIDE; at++) {
    const { lower = '', text } = tokens[at] ?? {};
    if (text === ',' || lower === '.') return false;
    if (/^organi[sz](?:es?|ed|ing)$/.test(lower)) return tokens[at + 1]?.pos !== 'NOUN';
  }
  return false;
}

/** Behind ", which opened on Monday," and the token given where no such aside follows. */
function pastAside(tokens: readonly Token[], endToken: number): number {
  if (tokens[endToken]?.text !== ',' || tokens[endToken + 1]?.lower !== 'which') return endToken;
  for (let at = endToken + 2; at < endToken + LONGEST_ASIDE; at++) {
    const { text } = tokens[at] ?? {};
    if (text === undefined || text === '.') break;
    if (text === ',') return at + 1;
  }
  return endToken;
}

function verbBehind(tokens: readonly Token[], endToken: number): number {
  let verb = endToken;
  if (/^20\d{2}$/.test(tokens[verb]?.text ?? '')) verb++;
  while (verb < endToken + LONGEST_HELP && HELPERS.has(tokens[verb]?.lower ?? '')) verb++;
  return verb;
}

/** "in Lisbon", "on 3 May". */
function isPlaced(tokens: readonly Token[], at: number): boolean {
  if (!WHERE_OR_WHEN.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.text ?? '';
  return /^[\p{Lu}\d]/u.test(next);
}

/** "until Friday", "from 3 to 5 May": for how long schools are open is told of those that are held. */
function isDated(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:until|till|through|from)$/.test(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return next !== undefined && (/^\d{1,2}$/.test(next.text) || isCalendarWord(next.text));
}

import type { Mention, Token } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { mentionField } from '../../fields.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { opensClause } from '../phrases/clause-opener.ts';
import { doer } from './doer.ts';
import { pastEnding } from '../amounts/ended-with.ts';
import { openedWith } from '../amounts/opened-with.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import { holderInList } from '../beside/ranked-lists.ts';
import type { Place } from '../place.ts';

const NO_SUBJECTS = new Set(['other', 'place', 'person']);

/** Between the verb of a clause and the thing that it is done to: "signed up to the", "available on the". */
const LEADS_TO = /^(?:the|in|through|on|via|for|to|up|with|from|into|at|under|part|available|its|their)$/;

const MOST_BETWEEN = 4;

/**
 * The thing that the figure is about, where the words leave no doubt: what owns it ("the union's 40 offices"), the subject of the verb
 * that governs it ("the portal offers 40 services"), whose it is where the sentence begins with it ("With 40 offices, the union is"), what it is part of ("40 members of the union"), or the thing that the counted do
 * something with ("40 people attended the forum"). A thing that is merely near is none.
 */
export function subjectField(
  place: Place,
  indicator: Tokens,
  index: PatternIndex,
): CandidateField | undefined {
  const { tokens } = index.annotation;
  const things = place.mentions.filter((one) => isThing(one) && !isMeasured(one, indicator, tokens));
  if (things.length === 0) return undefined;
  const chosen =
    ownerOf(place, things, index) ??
    openedWith(place, things, index.annotation.tokens) ??
    doer(place, things, index) ??
    enderOf(place, things, index) ??
    listHolder(place, things, index) ??
    haver(place, things, index) ??
    ownerOfIndicator(indicator, things, index.annotation.tokens) ??
    modifierOf(place, indicator, things, index.annotation.tokens) ??
    complementOf(place, indicator, things, tokens) ??
    holderOfShare(place, things, index) ??
    whole(place, indicator, things, index);
  return chosen === undefined ? undefined : mentionField(chosen, index);
}

/** Whether a thing is named before a quantity in its clause, or in the words of its indicator. */
export function isSaidOfThing(
  { quantity, mentions }: Place,
  indicator: Tokens | undefined,
  index: PatternIndex,
): boolean {
  const { text } = index.annotation.article;
  return mentions.some((mention) => {
    if (!isThing(mention)) return false;
    if (mention.start >= quantity.end) return mention.endToken <= (indicator?.end ?? 0);
    return mention.end <= quantity.start && !/[;:—–!?“”"]/.test(text.slice(mention.end, quantity.start));
  });
}

function isThing({ type, adjectival }: Mention): boolean {
  return !NO_SUBJECTS.has(type) && adjectival !== true;
}

/** "OIBDA" of "the union's OIBDA rose": letters that a tagger takes for a body, and are what was measured. */
function isMeasured(
  { firstToken, endToken }: Mention,
  { first, end }: Tokens,
  tokens: readonly Token[],
): boolean {
  const isHead = endToken === end && firstToken >= first && endToken === firstToken + 1;
  return isHead && (firstToken === first || /^['’]s?$/.test(tokens[firstToken - 1]?.text ?? ''));
}

/** "The revenue of the union rose by [5%]", "the base for provider Quayside grew": whose it is by its own words. */
function complementOf(
  { start }: Place,
  { first, end }: Tokens,
  things: readonly Mention[],
  tokens: readonly Token[],
): Mention | undefined {
  if (end > start) return undefined;
  const last = things.find(
    ({ type, endToken }) => endToken === end && /^(?:organization|service)$/.test(type),
  );
  if (last === undefined || last.firstToken <= first) return undefined;
  const between = tokens.slice(first, last.firstToken);
  const link = between.findLastIndex(({ pos }) => pos === 'ADP');
  if (link < 1 || !/^(?:of|for|at)$/.test(between[link]?.lower ?? '')) return undefined;
  return between.slice(link + 1).every(({ pos }) => /^(?:DET|ADJ|NOUN)$/.test(pos)) ? last : undefined;
}

/** "The union's 40 offices", "the union and its 40 offices": only the first is certain. */
function ownerOf({ quantity }: Place, things: readonly Mention[], index: PatternIndex): Mention | undefined {
  const { text } = index.annotation.article;
  return things.find(
    ({ end }) => end < quantity.start && /^['’]s?\s(?:\p{L}+\s)?$/u.test(text.slice(end, quantity.start)),
  );
}

/** "The union ended the year with [640] members": who had them. */
function enderOf(place: Place, things: readonly Mention[], index: PatternIndex): Mention | undefined {
  const start = pastEnding(place, index.annotation.tokens);
  return start === undefined ? undefined : doer({ ...place, start }, things, index);
}

/** "followed by [Nadi] with 78,000 users": who has a figure of a list, where it is a thing. */
function listHolder(place: Place, things: readonly Mention[], index: PatternIndex): Mention | undefined {
  const holder = holderInList(place, index);
  return holder !== undefined && things.includes(holder) ? holder : undefined;
}

/** "The union has a staff of [640]": whoever has what the figure is of. */
function haver(place: Place, things: readonly Mention[], index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (tokens[place.start - 1]?.lower !== 'of') return undefined;
  const noun = nounBefore(place.start - 1, place.sentence, tokens);
  const article = noun === undefined ? -1 : noun.first - 1;
  if (noun === undefined || !/^an?$/.test(tokens[article]?.lower ?? '')) return undefined;
  const isBoast = tokens[article - 1]?.lower === 'of' && tokens[article - 2]?.lemma === 'boast';
  const verb = isBoast ? article - 2 : article - 1;
  return isBoast || tokens[verb]?.lemma === 'have'
    ? doer({ ...place, start: verb + 1 }, things, index)
    : undefined;
}

/** "The union's revenue" of which a figure is said: whose it is. */
function ownerOfIndicator(
  { first, end }: Tokens,
  things: readonly Mention[],
  tokens: readonly Token[],
): Mention | undefined {
  return things.find(({ firstToken, endToken }) => {
    const isOwner = /^['’]s?$/.test(tokens[endToken]?.text ?? '');
    return isOwner && (endToken + 1 === first || (firstToken === first && endToken + 1 < end));
  });
}

/** "PortPass downloads rose to [40,000]", "Port Payment Service (PPS) volumes": the name that begins a clause, before the noun that is measured. */
function modifierOf(
  { sentence, start }: Place,
  indicator: Tokens,
  things: readonly Mention[],
  tokens: readonly Token[],
): Mention | undefined {
  if (indicator.end > start || isVerb(tokens[indicator.first])) return undefined;
  const named = things.find(({ type, firstToken, endToken }) => {
    if (type !== 'service' && type !== 'organization') return false;
    if (firstToken === indicator.first)
      return tokens.slice(pastBracket(endToken, tokens), indicator.end).every(isNoun);
    return endToken === indicator.first || pastBracket(endToken, tokens) === indicator.first;
  });
  return named !== undefined && opensClause(named, sentence.firstToken, tokens) ? named : undefined;
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN';
}

/** Behind "(PPS)". */
function pastBracket(at: number, tokens: readonly Token[]): number {
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' ? at + 3 : at;
}

/** Tokens of "kept the top spot among banks with a". */
const LONGEST_DEED = 8;

/** "Quayside Ltd kept its lead with a [45%] share": who leads with it. */
function holderOfShare(place: Place, things: readonly Mention[], index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const { quantity, sentence, start } = place;
  const link = /^an?$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  if (quantity.unit !== 'percent' || tokens[link]?.lower !== 'with') return undefined;
  for (let at = link - 1; at > Math.max(sentence.firstToken, link - LONGEST_DEED); at--) {
    const token = tokens[at];
    if (token === undefined || /^[,;:()“”"—–]$/.test(token.text)) return undefined;
    if (isVerb(token)) return doer({ ...place, start: at + 1 }, things, index);
  }
  return undefined;
}

/** What the counted are part of, or what they do something with. */
function whole(
  { end }: Place,
  indicator: Tokens,
  things: readonly Mention[],
  { annotation: { tokens } }: PatternIndex,
): Mention | undefined {
  if (indicator.first < end - 1) return undefined;
  const first = things.find(({ firstToken }) => firstToken >= indicator.first);
  if (first === undefined) return undefined;
  const between = tokens.slice(indicator.first, first.firstToken);
  if (isPartOf(between)) return first;
  const verb = between.findLastIndex(isVerb);
  const began = between.findIndex(isVerb);
  if (!between.slice(began, verb).every((token) => isVerb(token) || /^(?:ADV|CCONJ)$/.test(token.pos)))
    return undefined;
  if (verb < 0 || between.length - verb - 1 > MOST_BETWEEN) return undefined;
  // "Supply 40 tablets and run the portal": a second thing done, and not by the tablets.
  if (between[began - 1]?.lower === 'and') return undefined;
  const leads = between.slice(verb + 1).every(({ lower, pos }) => LEADS_TO.test(lower) || pos === 'ADV');
  return leads && between.slice(0, verb).every(({ text }) => text !== ',') ? first : undefined;
}

/** "Members of the": nothing but the counted noun and "of". */
function isPartOf(between: readonly Token[]): boolean {
  const of = between.findIndex(({ lower }) => lower === 'of');
  if (of < 1) return false;
  const noun = between
    .slice(0, of)
    .every(({ pos, text }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos) || text === '-');
  return noun && between.slice(of + 1).every(({ lower }) => lower === 'the');
}

import type { Mention, Token } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { mentionField } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { joinedWithAside } from './joined-with-aside.ts';
import { governorOf } from './governor.ts';
import { openedWith } from './opened-with.ts';
import { nounBefore, type Tokens } from './phrase-before.ts';
import type { Place } from './place.ts';
import { isVerb } from '../verbs.ts';

const NO_SUBJECTS = new Set(['other', 'place', 'person']);
/** Where a clause may begin, and so its subject. */
const OPENS_CLAUSE = /^(?:[,;:()“”"—–•]|and|but|that|while|as|whereas|today|now|also|then)$/;
/** Verbs of saying: their subject is who says it, not what it is said of. */
const SAYING =
  /^(?:say|state|report|estimate|note|announce|add|claim|show|find|reveal|expect|believe|think|plan|want|hope|predict|forecast|project|warn|allege)$/;
/** Between the verb of a clause and the thing that it is done to: "signed up to the", "available on the". */
const LEADS_TO = /^(?:the|in|through|on|via|for|to|up|with|from|into|at|under|part|available|its|their)$/;
const KINDS =
  /^(?:app|application|platform|portal|service|system|wallet|website|scheme|programme|program|project|gateway|register|registry|tool|chatbot|database|network|site)$/;
const BEGINS_CLAUSE = /^(?:[,;:()“”"—–]|that|which|who|while|when|where)$/;
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
  const things = place.mentions.filter(isThing);
  if (things.length === 0) return undefined;
  const chosen =
    ownerOf(place, things, index) ??
    openedWith(place, things, index.annotation.tokens) ??
    doer(place, things, index) ??
    haver(place, things, index) ??
    ownerOfIndicator(indicator, things, index.annotation.tokens) ??
    modifierOf(place, indicator, things, index.annotation.tokens) ??
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

/** "The union's 40 offices", "the union and its 40 offices": only the first is certain. */
function ownerOf({ quantity }: Place, things: readonly Mention[], index: PatternIndex): Mention | undefined {
  const { text } = index.annotation.article;
  return things.find(
    ({ end }) => end < quantity.start && /^['’]s?\s(?:\p{L}+\s)?$/u.test(text.slice(end, quantity.start)),
  );
}

/** "The union has a staff of [640]": whoever has what the figure is of. */
function haver(place: Place, things: readonly Mention[], index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (tokens[place.start - 1]?.lower !== 'of') return undefined;
  const noun = nounBefore(place.start - 1, place.sentence, tokens);
  const article = noun === undefined ? -1 : noun.first - 1;
  if (noun === undefined || !/^an?$/.test(tokens[article]?.lower ?? '')) return undefined;
  return tokens[article - 1]?.lemma === 'have'
    ? doer({ ...place, start: article }, things, index)
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
    if (firstToken === indicator.first) return tokens.slice(endToken, indicator.end).every(isNoun);
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

/** The subject of the verb that governs the quantity, where it stands directly before it and opens its clause. */
function doer(
  { sentence, start }: Place,
  things: readonly Mention[],
  index: PatternIndex,
): Mention | undefined {
  const { tokens } = index.annotation;
  const governor = governorOf(sentence, start, tokens);
  if (governor === undefined || SAYING.test(governor.verb.lemma)) return undefined;
  let end = governor.first;
  const isRelative = /^(?:which|that|who)$/.test(tokens[end - 1]?.lower ?? '');
  if (isRelative) end = beforeRelative(tokens, end - 1);
  // A pronoun may be several things; the likeliest stands first.
  const subject = things.find(
    (mention) =>
      pastKind(mention, tokens) === end ||
      endsBeforeBracket(mention, end, tokens) ||
      isApposition(mention, end, tokens),
  );
  // "They use PortPass, which has 40 users"
  const isNext = isRelative && subject !== undefined && subject.endToken === end && tokens[end]?.text === ',';
  if (isNext) return subject;
  if (subject !== undefined) return opensClause(subject, sentence.firstToken, tokens) ? subject : undefined;
  if (tokens[end - 1]?.text === ',')
    return joinedWithAside(things, end, tokens) ?? openerWithAside(things, sentence.firstToken, tokens);
  return tokens[end - 1]?.lower === 'and'
    ? openerBeforeVerb(things, sentence.firstToken, tokens[end - 2]?.text === ',' ? end - 2 : end - 1, tokens)
    : undefined;
}

/** The token after a mention, the mark that closes it and the word for what it is: "the PortPass app". */
function pastKind({ endToken, type }: Mention, tokens: readonly Token[]): number {
  const end = CLOSING.test(tokens[endToken]?.text ?? '') ? endToken + 1 : endToken;
  return type === 'service' && KINDS.test(tokens[end]?.lower ?? '') ? end + 1 : end;
}

const CLOSING = /^["”’»]$/;

/** "PortPass was built in May and has": the thing that opens the sentence, where its first verb is the only one before "and". */
function openerBeforeVerb(
  things: readonly Mention[],
  sentenceStart: number,
  and: number,
  tokens: readonly Token[],
): Mention | undefined {
  const first = things[0];
  if (first === undefined || !opensSentence(first, sentenceStart, tokens)) return undefined;
  let verb = pastKind(first, tokens);
  const from = verb;
  while (verb < and && isVerbOrAdverb(tokens[verb])) verb++;
  const said = tokens.slice(from, verb).some(({ lemma }) => SAYING.test(lemma));
  if (verb === from || said) return undefined;
  const isClause = (token: Token, at: number): boolean =>
    (isVerb(token) && !isAttribute(token, tokens[verb + at + 1])) || BEGINS_CLAUSE.test(token.lower);
  return tokens.slice(verb, and).some(isClause) ? undefined : first;
}

/** "registered" of "has 40 registered users and". */
function isAttribute({ lower }: Token, next: Token | undefined): boolean {
  return lower.endsWith('ed') && next?.pos === 'NOUN';
}

function isVerbOrAdverb(token: Token | undefined): boolean {
  return token !== undefined && (isVerb(token) || token.pos === 'ADV');
}

/** Tokens of "The national digital mailbox". */
const LONGEST_KIND = 5;

function opensSentence({ firstToken }: Mention, sentenceStart: number, tokens: readonly Token[]): boolean {
  // "The digital mailbox PortPass": with the words for what it is.
  return (
    firstToken - sentenceStart <= LONGEST_KIND &&
    tokens
      .slice(sentenceStart, firstToken)
      .every(({ pos, text }) => /^(?:DET|ADJ|NOUN)$/.test(pos) || /^["“‘«]$/.test(text))
  );
}

/** "PortPass, the app that …, has": the thing that opens the sentence, where an aside follows it. */
function openerWithAside(
  things: readonly Mention[],
  sentenceStart: number,
  tokens: readonly Token[],
): Mention | undefined {
  const first = things[0];
  if (first === undefined || tokens[pastKind(first, tokens)]?.text !== ',') return undefined;
  return opensSentence(first, sentenceStart, tokens) ? first : undefined;
}

function beforeRelative(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.text === ',' ? at - 1 : at;
}

/** Whether nothing but one bracket, as with the short form, stands between a mention and a token. */
function endsBeforeBracket({ endToken }: Mention, end: number, tokens: readonly Token[]): boolean {
  if (tokens[endToken]?.text !== '(' || tokens[end - 1]?.text !== ')' || end - endToken > LONGEST_BRACKET)
    return false;
  return tokens.slice(endToken + 1, end - 1).every(({ text }) => !/^[()]$/.test(text));
}

/** Tokens of "(NYSE: QSG)". */
const LONGEST_BRACKET = 7;

/** "Its product, PortPass, handles": a name between two commas, before a token. */
function isApposition({ firstToken, endToken }: Mention, end: number, tokens: readonly Token[]): boolean {
  return endToken + 1 === end && tokens[endToken]?.text === ',' && tokens[firstToken - 1]?.text === ',';
}

function opensClause(
  { firstToken, form }: Mention,
  sentenceStart: number,
  tokens: readonly Token[],
): boolean {
  let before = firstToken - 1;
  // "Kenya's free mooring app PortPass has": what stands before the name is part of the same words.
  while (before >= sentenceStart && isOfDescription(tokens[before])) before--;
  if (before < sentenceStart) return true;
  return (
    OPENS_CLAUSE.test(tokens[before]?.lower ?? '') || (form !== 'name' && tokens[before]?.pos === 'SCONJ')
  );
}

function isOfDescription(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return /^(?:DET|NOUN|ADJ|PROPN)$/.test(token.pos) || /^(?:['’]s?|-|its|their|our)$/.test(token.lower);
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

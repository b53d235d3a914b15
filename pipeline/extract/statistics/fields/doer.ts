import type { Mention, Quantity, Token } from '../../../contract/annotation.ts';
import { isChange } from '../../../text/told-changes.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { isVerb } from '../../verbs.ts';
import { opensClause, opensSentence } from '../phrases/clause-opener.ts';
import { governorOf } from '../amounts/governor.ts';
import { joinedWithAside } from '../phrases/joined-with-aside.ts';
import type { Place } from '../place.ts';

/** Verbs of saying: their subject is who says it, not what it is said of. */
const SAYING =
  /^(?:say|state|report|estimate|note|announce|add|claim|show|find|reveal|expect|believe|think|plan|want|hope|predict|forecast|project|warn|allege)$/;

const KINDS =
  /^(?:app|application|platform|portal|service|system|wallet|website|scheme|programme|program|project|gateway|register|registry|tool|chatbot|database|network|site)$/;

const BEGINS_CLAUSE = /^(?:[,;:()“”"—–]|that|which|who|while|when|where)$/;

/** The subject of the verb that governs the quantity, where it stands directly before it and opens its clause. */
export function doer(
  { quantity, sentence, start, end: behind }: Place,
  things: readonly Mention[],
  index: PatternIndex,
): Mention | undefined {
  const { tokens } = index.annotation;
  const governor = governorOf(sentence, start, tokens);
  // "PortPass added 40 users" says nothing.
  const isAdding =
    governor !== undefined &&
    governor.end === start &&
    (governor.verb.lemma === 'add' || isReportOfChange(governor.verb, quantity, tokens[behind]));
  if (governor === undefined || (SAYING.test(governor.verb.lemma) && !isAdding)) return undefined;
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

/** "Quayside reported 11 per cent growth": its own. */
function isReportOfChange({ lemma }: Token, { unit }: Quantity, next: Token | undefined): boolean {
  return /^(?:report|announce|show)$/.test(lemma) && unit === 'percent' && isChange(next?.lower ?? '');
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

import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionFrom, mentionsIn } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';

/** What stands before an event at which something is done: "at", "at the start of the two-day", "within the framework of". */
const OCCASION =
  /(?:^|[\s(“"])(?:(?:meeting|gathered|gathering|convened)(?: here)? for|at|during|within|as part of|in the course of|as a result of|on the occasion of|(?:during|on the occasion of) (?:(?:the|its|his|her|their)|\p{L}[\p{L} .-]*['’]s?) (?:participation|attendance) (?:in|at)|(?:at|on|in|during|within|under) (?:the|its) (?:[\p{L}-]+ ){0,2}(?:session|ceremony|day|end|close|conclusion|opening|closing|margins?|sidelines?|start|beginning|outset|framework) of) (?:(?:the|a|an|its|this|their|this year['’]s) )?(?:[\p{Ll}\d-]+ ){0,3}[“"‘']?$/iu;
/** Characters before an event in which that stands. */
const REACH = 90;
/** Tokens between what was adopted and the event behind it. */
const LONGEST = 40;
/** Words that end the part of a sentence that a verb governs. */
const NEW_CLAUSE: ReadonlySet<string> = new Set(['VERB', 'AUX', 'SCONJ', 'PRON']);
const SAYING = new Set(words('say tell add announce note report stress argue warn explain recall'));
/** Behind an event they tell where and when it is, and are no verb of which it is the subject. */
const HELD = new Set(words('held convened hosted organised organized'));
const MARKS = new Map([
  ['“', '”'],
  ['«', '»'],
  ['"', '"'],
]);

/** The event behind what was adopted, in the same clause: "adopted the Lisbon Declaration on Friday at the close of the Harbour Summit". */
export function occasionBehind(
  from: number,
  { endToken }: Sentence,
  index: PatternIndex,
): Mention | undefined {
  const { tokens } = index.annotation;
  for (let at = from; at < Math.min(endToken, from + LONGEST);) {
    const mention = mentionFrom(at, index);
    if (mention?.type === 'event') return isOccasion(mention, index) ? mention : undefined;
    const token = tokens[at];
    if (token === undefined || token.text === ';' || (NEW_CLAUSE.has(token.pos) && token.text !== 'HE'))
      return undefined;
    at = mention?.endToken ?? at + 1;
  }
  return undefined;
}

/**
 * The event with which a sentence begins, before the verb or what was adopted: "At the Harbour Summit, held under the motto “Ports for all”,
 * ministers adopted".
 * @param verb the token up to which nothing else is said
 */
export function occasionBefore(
  verb: number,
  { firstToken }: Sentence,
  index: PatternIndex,
): Mention | undefined {
  const events = mentionsIn(index, firstToken, verb).filter(
    ({ type, form }) => type === 'event' && form !== 'pronoun',
  );
  const [event] = events;
  if (event === undefined || events.some(({ entity }) => entity !== event.entity)) return undefined;
  return isOccasion(event, index) && leadsTo(event.endToken, verb, index.annotation.tokens)
    ? event
    : undefined;
}

/** Whether what stands before an event says that something is done there. */
function isOccasion({ start, form }: Mention, { annotation: { article } }: PatternIndex): boolean {
  return form !== 'pronoun' && OCCASION.test(article.text.slice(Math.max(0, start - REACH), start));
}

/** Over asides and quotations to a verb, with no other clause between but one that "and" joins to it: "ministers met and adopted". */
function leadsTo(from: number, verb: number, tokens: readonly Token[]): boolean {
  // "at its session held in Porto," tells more of it as well as ", held in Porto," does.
  const aside = tokens[from]?.text === ',' ? from + 1 : from;
  const isAside = isParticiple(tokens[aside]) && (aside > from || HELD.has(tokens[aside]?.lower ?? ''));
  let at = isAside ? pastAside(aside, verb, tokens) : from;
  let isJoined = tokens[verb - 1]?.lower === 'and' || tokens[verb - 2]?.lower === 'and';
  for (; at < verb; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') return false;
    const closing = MARKS.get(token.text);
    if (closing !== undefined) {
      at = tokens.findIndex(({ text }, next) => next > at && next <= verb && text === closing);
      if (at < 0) return false;
      continue;
    }
    if (token.pos === 'SCONJ') return false;
    if (token.pos !== 'VERB' || token.lower.endsWith('ing')) continue;
    if (SAYING.has(token.lemma) || !isJoined) return false;
    isJoined = true;
  }
  return true;
}

function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.lower === 'which' || token?.pos === 'ADV';
}

/** Behind the comma that ends an aside, not one in a quotation; the verb where none does. */
function pastAside(from: number, verb: number, tokens: readonly Token[]): number {
  let closing: string | undefined;
  for (let at = from; at < verb; at++) {
    const text = tokens[at]?.text ?? '';
    if (closing !== undefined) {
      if (text === closing) closing = undefined;
    } else if (text === ',') return at + 1;
    else closing = MARKS.get(text);
  }
  return from;
}

import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import { OPENING_ADVERBS } from '../../lexicon/opening-adverbs.ts';
import { words } from '../../lexicon/words.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { calledAgainBefore, LONGEST_APPOSITION } from './appositions.ts';
import type { SubjectKind } from './subject-kinds.ts';

/** What may stand between a subject and its verb beside auxiliaries and adverbs: "is expected to be held", "is currently being held". */
const BEFORE_VERB = new Set(
  words('to be been being due set scheduled slated expected planned billed having first'),
);
const HELPERS: ReadonlySet<string> = new Set(['AUX', 'ADV']);
const RELATIVES = new Set(['which', 'that']);
const CLOSING = new Set([')', ']']);
const OPENING = new Set(['(', '[']);
/** Behind a title: 'the workshop "Ports for All" was held'. */
const QUOTING = new Set(['"', '”', '»']);
/** Prepositions of a place behind the name of a thing: "the Harbour Summit in Lisbon". */
const AT = new Set(['in', 'at', 'of']);
/** So many verbs share a subject: "opened on Monday, drew 900 delegates and will end on Friday". */
const MOST_SHARED = 3;

/** As far before a verb as its subject may stand, in tokens; bounds the work on texts without full stops. */
const FARTHEST = 80;

/** A sentence with things in it of which its verbs may speak. */
export interface Clause {
  readonly kind: SubjectKind;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The mentions of such things and of places in the sentence by the token behind them and behind the noun that says what they are. */
  readonly endingAt: ReadonlyMap<number, Mention>;
}

/** The sentence, prepared once for all its verbs. */
export function clauseOf(
  sentence: Sentence,
  mentions: readonly Mention[],
  { annotation: { tokens } }: PatternIndex,
  kind: SubjectKind,
): Clause {
  const endingAt = new Map<number, Mention>();
  for (const mention of mentions)
    if (mention.type === kind.type) endingAt.set(pastNoun(mention.endToken, kind, tokens), mention);
    else if (mention.type === 'place') endingAt.set(mention.endToken, mention);
  return { kind, sentence, tokens, endingAt };
}

/** Behind what says of a thing what it is: "the PortPass app", "the PortPass mobile app". */
function pastNoun(endToken: number, { isNoun }: SubjectKind, tokens: readonly Token[]): number {
  for (let at = endToken; at < endToken + LONGEST_NOUN; at++) {
    const { lower = '', text = '', pos = '' } = tokens[at] ?? {};
    if (text !== lower || (pos !== 'NOUN' && pos !== 'ADJ')) return endToken;
    if (isNoun(lower) && tokens[at + 1]?.pos !== 'NOUN') return at + 1;
  }
  return endToken;
}

/** Tokens: "mobile banking app". */
const LONGEST_NOUN = 3;

/**
 * The thing of which a verb in a sentence speaks, past what stands between: "the Summit, organised by the Ministry, is held", "the Summit, which
 * will be held", "the Summit opened on Monday and closes".
 * @param verb token of the verb
 */
export function subjectOf(clause: Clause, verb: number): Mention | undefined {
  return subjectIn(clause, verb, MOST_SHARED);
}

function subjectIn(clause: Clause, verb: number, shared: number): Mention | undefined {
  const { tokens, sentence } = clause;
  if (verb === openingVerb(clause)) return behindParticiple(clause, verb);
  let at = verb - 1;
  while (at > sentence.firstToken && isHelper(tokens[at])) at--;
  const isFinite = at < verb - 1 || isPastOrPresent(tokens[verb], clause.kind);
  const word = tokens[at];
  if (word === undefined || at < sentence.firstToken) return undefined;
  if (RELATIVES.has(word.lower))
    return (
      thingEndingAt(clause, tokens[at - 1]?.text === ',' ? at - 1 : at) ??
      calledAgainBefore(clause, at) ??
      beforeParticiple(clause, at)
    );
  // “… of the Future,” began
  const isQuoted = QUOTING.has(word.text) && tokens[at - 1]?.text === ',';
  if (isQuoted && isFinite) return beforeAside(clause, at - 1);
  // A comma before a finite verb closes an aside, which may end with another such thing: "the Forum, a rival of the Summit, opened".
  if (word.text === ',') return (isFinite ? beforeAside(clause, at) : undefined) ?? thingEndingAt(clause, at);
  if (word.lower === 'and' || word.lower === 'but') {
    const other = verbBefore(clause, at, at < verb - 1);
    if (other === undefined) return isFinite ? undefined : behindParticiple(clause, openingVerb(clause));
    return shared === 0 ? undefined : subjectIn(clause, other, shared - 1);
  }
  return thingEndingAt(clause, at + 1) ?? beforeApposition(clause, at) ?? beforeDescription(clause, at);
}

/** "the Harbour Summit, an annual event run by", "PortPass is the first mooring app run by": what a word for such things says of the one before it. */
function beforeApposition(clause: Clause, noun: number): Mention | undefined {
  const { kind, tokens, sentence } = clause;
  if (!kind.isNoun(tokens[noun]?.lower ?? '')) return undefined;
  for (let at = noun - 1; at > Math.max(sentence.firstToken, noun - LONGEST_APPOSITION); at--) {
    const token = tokens[at];
    if (/^(?:an?|the)$/.test(token?.lower ?? ''))
      return tokens[at - 1]?.text === ',' || IS.has(tokens[at - 1]?.lower ?? '')
        ? thingEndingAt(clause, at - 1)
        : undefined;
    if (!DESCRIBING.has(token?.pos ?? '') && token?.text !== '-') return undefined;
  }
  return undefined;
}

const IS = new Set(words('is was remains became'));
const DESCRIBING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'ADV']);

/** "A job fair for engineers moving to Porto will be held": the thing with which a sentence begins, before words that only tell for whom or of what. */
function beforeDescription(clause: Clause, last: number): Mention | undefined {
  const { kind, tokens, endingAt, sentence } = clause;
  for (let end = last; end > Math.max(sentence.firstToken, last - LONGEST_MORE); end--) {
    const mention = endingAt.get(end);
    if (mention?.type === kind.type)
      return /^(?:for|of|on|in|\p{Ll}+ing)$/u.test(tokens[end]?.lower ?? '') &&
        isSubject(tokens, mention.firstToken, sentence.firstToken)
        ? mention
        : undefined;
    const { pos = '', lower = '', text = '' } = tokens[end] ?? {};
    if ((pos === 'VERB' && !lower.endsWith('ing')) || pos === 'AUX' || pos === 'SCONJ' || text === ',')
      return undefined;
  }
  return undefined;
}

/** Tokens between a thing and its verb. */
const LONGEST_MORE = 16;
/** Where a participle may stand with which a sentence begins: "Hosted by", "First hosted by". */
function openingVerb({ tokens, sentence: { firstToken } }: Clause): number {
  return BEFORE_PARTICIPLE.has(tokens[firstToken]?.lower ?? '') ? firstToken + 1 : firstToken;
}

const BEFORE_PARTICIPLE: ReadonlySet<string> = new Set([
  ...OPENING_ADVERBS,
  ...words('wholly recently newly'),
]);

/** "Hosted by the Ministry, the Harbour Summit is large", "Convened by the Union and hosted by": the thing that begins behind a comma. */
function behindParticiple({ kind, tokens, endingAt }: Clause, verb: number): Mention | undefined {
  if (!kind.leading.has(tokens[verb]?.lower ?? '')) return undefined;
  for (const mention of endingAt.values()) {
    if (mention.type !== kind.type) continue;
    let before = mention.firstToken - 1;
    while (MODIFIERS.has(tokens[before]?.pos ?? '') || tokens[before]?.pos === 'NOUN') before--;
    if (tokens[before]?.text === ',') return mention;
  }
  return undefined;
}

function isHelper(token: Token | undefined): boolean {
  return token !== undefined && (HELPERS.has(token.pos) || BEFORE_VERB.has(token.lower));
}

/** "opened", "runs"; the participles "held" and "organised" may be told from them only by an auxiliary. */
function isPastOrPresent(token: Token | undefined, { participles }: SubjectKind): boolean {
  return token !== undefined && !token.lower.endsWith('ing') && !participles.has(token.lower);
}

/** The thing whose mention, with a place or another name in brackets behind it, ends before a token. */
function thingEndingAt({ kind, tokens, endingAt, sentence }: Clause, end: number): Mention | undefined {
  let at = end;
  for (let steps = 0; steps < 4 && at > sentence.firstToken; steps++) {
    const mention = endingAt.get(at);
    if (mention?.type === kind.type) return mention;
    if (mention !== undefined) at = beforePlace(tokens, mention.firstToken);
    else if (QUOTING.has(tokens[at - 1]?.text ?? '')) at--;
    else if (CLOSING.has(tokens[at - 1]?.text ?? '')) at = openingBefore(tokens, at - 1, sentence.firstToken);
    else return undefined;
  }
  return undefined;
}

/** Over "in the" or the comma of "Porto, Portugal" before a place. */
function beforePlace(tokens: readonly Token[], first: number): number {
  const at = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
  return AT.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.text === ',' ? at - 1 : first;
}

function openingBefore(tokens: readonly Token[], closing: number, from: number): number {
  for (let at = closing - 1; at >= Math.max(from, closing - 8); at--)
    if (OPENING.has(tokens[at]?.text ?? '')) return at;
  return from;
}

/** The thing with which a sentence or the part behind its first comma begins, before an aside that a comma closes: "The Summit, organised by the Ministry, opened". */
function beforeAside({ kind, tokens, sentence, endingAt }: Clause, closing: number): Mention | undefined {
  for (let end = closing - 2; end > Math.max(sentence.firstToken, closing - FARTHEST); end--) {
    const mention = endingAt.get(end);
    const opens = tokens[end]?.text;
    // Of "the Summit (HS)" the name before the brackets is the subject.
    if (mention?.type !== kind.type || CLOSING.has(opens ?? '')) continue;
    if (opens !== ',' && !OPENING.has(opens ?? '')) return undefined;
    return isSubject(tokens, mention.firstToken, sentence.firstToken) ? mention : undefined;
  }
  return undefined;
}

/** "the Harbour Summit, held in Porto in May, which": the thing before what was done to it. */
function beforeParticiple(clause: Clause, which: number): Mention | undefined {
  const { kind, tokens, sentence } = clause;
  if (tokens[which - 1]?.text !== ',') return undefined;
  for (let at = which - 2; at > Math.max(sentence.firstToken, which - LONGEST_DONE); at--) {
    const { pos, text } = tokens[at] ?? {};
    if (pos === 'AUX' || pos === 'SCONJ' || text === ';') return undefined;
    if (text === ',' && kind.participles.has(tokens[at + 1]?.lower ?? '')) return thingEndingAt(clause, at);
  }
  return undefined;
}

/** Tokens of ", held in Porto from 2 to 4 May,". */
const LONGEST_DONE = 16;

/** At the beginning of a sentence, or behind a comma: nothing governs it. */
function isSubject(tokens: readonly Token[], first: number, from: number): boolean {
  let at = pastModifiers(tokens, first, from);
  // "the first phase of the Summit"
  if (tokens[at - 1]?.lower === 'of' && /^(?:phase|edition|stage)$/.test(tokens[at - 2]?.lower ?? ''))
    at = pastModifiers(tokens, at - 2, from);
  if (tokens[at - 1]?.pos === 'PART') at = pastOwner(tokens, at - 1, from);
  return at === from || tokens[at - 1]?.text === ',' || DASHES.has(tokens[at - 1]?.text ?? '');
}

/** Before "The Bank of Kenya" in "The Bank of Kenya's PortPass": nothing but a name stands there. */
function pastOwner(tokens: readonly Token[], end: number, from: number): number {
  let at = end;
  while (at > from && (OWNING.has(tokens[at - 1]?.pos ?? '') || tokens[at - 1]?.lower === 'of')) at--;
  return at;
}

const OWNING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'PART']);

function pastModifiers(tokens: readonly Token[], first: number, from: number): number {
  let at = first;
  while (at > from && MODIFIERS.has(tokens[at - 1]?.pos ?? '')) at--;
  return at;
}

const MODIFIERS: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM']);
const DASHES = new Set(['–', '—', '-', '--', ':']);

/** The last verb before "and", with no other "and" that could join a new subject. */
function verbBefore({ tokens, sentence }: Clause, and: number, isFinite: boolean): number | undefined {
  for (let at = and - 1; at > Math.max(sentence.firstToken, and - FARTHEST); at--) {
    const token = tokens[at];
    if (token?.pos !== 'VERB' || token.lower.endsWith('ing')) continue;
    // "runs on Quay OS, a system used by many, and is kept": what only tells more of a noun is joined to no verb of a sentence.
    const isOfNoun = isFinite && tokens[at + 1]?.lower === 'by' && !isHelper(tokens[at - 1]);
    if (!isOfNoun) return at;
  }
  return undefined;
}

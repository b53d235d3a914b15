import type { Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { topicEnd } from './agreement-topics.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import type { NameSegment } from '../names/segments.ts';
import { isCapitalised, isHyphen, joined } from '../names/token-shapes.ts';
import { placesWithin, soughtWords } from '../../../text/sought-words.ts';

/** Nouns for what parties sign. A contract is signed too, but it is no instrument of public policy. */
const HEADS = soughtWords([
  ...words('memorandum mou agreement pact accord protocol treaty letter declaration statement roadmap'),
  ...words('arrangement plan programme program'),
]);
/** Of these only with what they are for: "cooperation plan"; others are signed off, too. */
const ONLY_OF_WORK = new Set(words('plan programme program'));
const WORK = new Set(
  words('cooperation co-operation partnership action work joint implementation collaboration'),
);
/** Of these only with what they are of or about: "letter of intent", "declaration on trade", "roaming declaration". */
const ONLY_OF_INTENT = new Set(words('letter declaration'));
const SIGNED = new Set(
  words(
    'signed signs signing inked inks inking initialled initialed concluded sealed exchanged subscribed penned',
  ),
);
const RELATIVES = new Set(['which', 'that']);
const BE = new Set(words('was were been is are be being'));
/** With nothing else before the noun they point back at an agreement that was told of. */
const POINTING: ReadonlySet<string> = new Set(['the', 'this', 'that']);
const DETERMINERS = new Set(words('a an another the this its their'));
/** Words of praise or order, which are no part of what an agreement is called. */
const PRAISE = new Set(
  words('new historic landmark major first second third similar separate important so-called broad mutual'),
);
/** As many tokens as may stand between the verb and the agreement: "inked, on Tuesday, 5 May, in Porto, a". */
const LONGEST_ADVERBIAL = 13;
/** What "signs on Tuesday" a party may only mean to sign. */
const LONGEST_OF_PRESENT = 8;
/** And between it and the verb behind it: "an agreement between the two ports was signed". */
const LONGEST_SUBJECT = 16;
const LONGEST_MODIFIER = 4;
const LENGTHS = new Set(words('year month week day'));

/**
 * Agreements that are signed and have no name of their own, called by what the words say of them: "memorandum of understanding on
 * port safety", "financing agreement". They take the place of names that share words with them.
 * @param segments names found otherwise, in text order; so is what is given
 */
export function withUnnamedAgreements(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  segments: readonly NameSegment[],
): NameSegment[] {
  const others = segments.some(({ text }) => LETTERS.test(text))
    ? segments.filter((segment) => !isPointedAt(tokens, segment))
    : segments;
  const found = sentences.flatMap((sentence) => agreementsIn(tokens, sentence, others));
  return withInPlace(others, found);
}

const LETTERS = /^mou$/i;

/** "Under the MOU": letters that a tagger takes for those of a body. */
function isPointedAt(tokens: readonly Token[], { type, text, firstToken }: NameSegment): boolean {
  return (
    LETTERS.test(text) && type.type !== 'instrument' && DETERMINERS.has(tokens[firstToken - 1]?.lower ?? '')
  );
}

function agreementsIn(
  tokens: readonly Token[],
  { firstToken: from, endToken: limit }: Sentence,
  segments: readonly NameSegment[],
): NameSegment[] {
  const found: NameSegment[] = [];
  for (const head of placesWithin(HEADS, tokens, { firstToken: from + 1, endToken: limit })) {
    const ofEnd = kindEnd(tokens, head);
    const isPlain = !isCapitalised(tokens[head]) || tokens[head]?.lower === 'mou';
    if (!isPlain) continue;
    const start = modifierStart(tokens, head, from);
    if (ONLY_OF_INTENT.has(tokens[head]?.lower ?? '') && !isOfMatter(tokens, start, head, ofEnd)) continue;
    if (ONLY_OF_WORK.has(tokens[head]?.lower ?? '') && !isOfWork(tokens, start, head)) continue;
    // "A statement signed by the mayor" is said by one; parties sign "a joint statement".
    if (tokens[head]?.lower === 'statement' && start === head) continue;
    const determiner = determinerBefore(tokens, start, from);
    const isBetween = isBetweenNames(tokens, head, ofEnd);
    if (
      determiner === undefined ||
      (POINTING.has(tokens[determiner]?.lower ?? '') && start === head && !isBetween)
    )
      continue;
    // "It is the first trade agreement concluded by" only says what something else is.
    if (BE.has(tokens[determiner - 1]?.lower ?? '')) continue;
    if (!isBetween && !isSigned(tokens, determiner, ofEnd, from, limit)) continue;
    const end = topicEnd(tokens, ofEnd, limit);
    const first = pastPraise(tokens, start, head);
    const [own] = overlapping(segments, { firstToken: head, endToken: head + 1 });
    if (own?.type.type === 'instrument' && own.endToken - own.firstToken > 1) continue;
    const cut = overlapping(segments, { firstToken: ofEnd, endToken: end }).find(
      ({ firstToken }) => firstToken >= ofEnd,
    );
    const isCut = cut !== undefined && cut.endToken > end;
    const named = tokens.slice(first, isCut ? cut.firstToken - 1 : end);
    const type = { type: 'instrument', strength: 2 } as const;
    found.push({
      firstToken: first,
      endToken: first + named.length,
      words: named,
      text: joined(named),
      type,
    });
  }
  return found;
}

/** "The bilateral agreement between the Ministry of Ports and": told from others by whose it is. */
function isBetweenNames(tokens: readonly Token[], head: number, end: number): boolean {
  const isShort = tokens[end]?.text === '(' && tokens[end + 2]?.text === ')';
  const between = isShort ? end + 3 : end;
  if (!ONLY_OF_TWO.has(tokens[head]?.lower ?? '') || tokens[between]?.lower !== 'between') return false;
  let first = tokens[between + 1]?.lower === 'the' ? between + 2 : between + 1;
  // "between the government of Kenya and"
  if (/^governments?$/.test(tokens[first]?.lower ?? '') && tokens[first + 1]?.lower === 'of') first += 2;
  return isCapitalised(tokens[first]);
}

const ONLY_OF_TWO = new Set(words('memorandum mou agreement pact accord protocol treaty'));

function isOfWork(tokens: readonly Token[], start: number, head: number): boolean {
  return tokens.slice(start, head).some(({ lower }) => WORK.has(lower));
}

/** Whether words say what a letter or declaration is of, or a declaration is about; "a final declaration" says neither. */
function isOfMatter(tokens: readonly Token[], start: number, head: number, ofEnd: number): boolean {
  if (ofEnd > head + 1) return true;
  if (tokens[head]?.lower !== 'declaration') return false;
  const before = tokens[head - 1];
  return (
    tokens[head + 1]?.lower === 'on' ||
    (start < head && (before?.pos === 'NOUN' || before?.lower.endsWith('ing') === true))
  );
}

const OF = new Set(
  words('understanding cooperation co-operation intent collaboration partnership agreement'),
);

/** Past "of understanding" behind the head. */
function kindEnd(tokens: readonly Token[], head: number): number {
  const isOf = tokens[head + 1]?.lower === 'of' && OF.has(tokens[head + 2]?.lower ?? '');
  return isOf ? head + 3 : head + 1;
}

/** Where the words begin that say what agreement it is: "five-year cooperation" before "agreement". */
function modifierStart(tokens: readonly Token[], head: number, from: number): number {
  let start = head;
  while (start > Math.max(from, head - LONGEST_MODIFIER)) {
    const token = tokens[start - 1];
    if (token === undefined || isCapitalised(token) || /\d/.test(token.text)) break;
    const isModifier = token.pos === 'NOUN' || token.pos === 'ADJ' || token.lower.endsWith('ing');
    if (!isModifier && !isHyphen(token)) break;
    start--;
  }
  return withLength(tokens, start, from);
}

/** Before the number of "five-year", where what follows it begins at its hyphen or behind that. */
function withLength(tokens: readonly Token[], start: number, from: number): number {
  const hyphen = isHyphen(tokens[start]) ? start : start - 1;
  const isLength = isHyphen(tokens[hyphen]) && LENGTHS.has(tokens[hyphen + 1]?.lower ?? '');
  return isLength && hyphen > from && tokens[hyphen - 1]?.pos === 'NUM' ? hyphen - 1 : start;
}

/** The article before it, over a sum or a name: "a $ 5 million financing agreement". */
function determinerBefore(tokens: readonly Token[], start: number, from: number): number | undefined {
  for (let at = start - 1; at >= Math.max(from, start - 6); at--) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (DETERMINERS.has(token.lower)) return at;
    const fits = /^[\d$€£.,%-]/.test(token.text) || /\d/.test(token.text) || isCapitalised(token);
    if (!fits && !/^(?:NUM|SYM|ADJ)$/.test(token.pos)) return undefined;
  }
  return undefined;
}

/** Whether the words before or behind it say that it is signed. */
function isSigned(
  tokens: readonly Token[],
  determiner: number,
  end: number,
  from: number,
  limit: number,
): boolean {
  for (let at = determiner - 1; at >= Math.max(from, determiner - LONGEST_ADVERBIAL); at--) {
    const token = tokens[at];
    if (token === undefined) break;
    if (SIGNED.has(token.lower)) return token.lower !== 'signs' || determiner - at <= LONGEST_OF_PRESENT;
    if (token.lower === 'into' && /^enter(?:ed|s|ing)$/.test(tokens[at - 1]?.lower ?? '')) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ';') break;
  }
  for (let at = end; at < Math.min(limit, end + LONGEST_SUBJECT); at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') return false;
    if (SIGNED.has(token.lower)) {
      const before = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
      // "a loan agreement which the government signed in 2018"
      if (RELATIVES.has(tokens[end]?.lower ?? '')) return true;
      // "a memorandum between the two ports, signed in Oslo"
      if (tokens[end]?.lower === 'between' && tokens[at - 1]?.text === ',') return true;
      return BE.has(tokens[before]?.lower ?? '') || at <= end + 1;
    }
    if (token.pos === 'VERB') return false;
  }
  return false;
}

/** "dollar" of "907-million-dollar", which is no part of what an agreement is. */
function isUnit(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens[at - 1]) && (tokens[at - 2]?.pos === 'NUM' || /\d/.test(tokens[at - 2]?.text ?? ''));
}

function pastPraise(tokens: readonly Token[], start: number, head: number): number {
  let first = start;
  while (
    first < head &&
    (PRAISE.has(tokens[first]?.lower ?? '') || isHyphen(tokens[first]) || isUnit(tokens, first))
  )
    first++;
  return first;
}

import type { Token } from '../../contract/annotation.ts';
import { placesOf, soughtWords } from '../../text/sought-words.ts';

/** Verbs in the form that many have, which wink-nlp takes for nouns or adjectives behind a noun. */
const DEEDS = soughtWords(
  'own use using access lack need face report want fear trust share support demand shop visit stream cite rate'.split(
    ' ',
  ),
);
const CHANGES = soughtWords(
  'boost increase rise drop jump surge climb hike dip decline fall decrease leap gain slump plunge spike'.split(
    ' ',
  ),
);
const WILL = soughtWords(['will']);

/** Who can do something without an "s" at the end. */
const MANY =
  /[^'’]s$|^(?:people|women|men|children|youth|majority|population|public|half|third|quarter|cent|%)$/;
/** What an object begins with that no noun goes before: "users access | the portal". */
const OPENS_OBJECT = /^(?:the|a|an|their|its|his|her|our|this|these|no|any)$/;
/** Behind "an" of "an 8.5 per cent boost", in tokens. */
const LONGEST_SHARE = 5;

/** Corrects tags in which wink-nlp often errs and which the words beside them settle. */
export function withMistakesMended(tokens: Token[]): void {
  for (const at of placesOf(DEEDS, tokens)) if (isDeed(at, tokens)) retag(at, 'VERB', tokens);
  for (const at of placesOf(CHANGES, tokens))
    if (tokens[at]?.pos === 'VERB' && isOfShare(at, tokens)) retag(at, 'NOUN', tokens);
  // "3 million of these will be ready"
  for (const at of placesOf(WILL, tokens))
    if (tokens[at]?.pos === 'NOUN' && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '') && at > 0)
      if (tokens[at - 1]?.lower === 'these' || tokens[at - 1]?.lower === 'those') retag(at, 'AUX', tokens);
}

function retag(at: number, pos: Token['pos'], tokens: Token[]): void {
  const token = tokens[at];
  if (token !== undefined) tokens[at] = { ...token, pos };
}

/** "Of households, 70% access the internet", "the population own a boat": behind many, with an object. */
function isDeed(at: number, tokens: readonly Token[]): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before === undefined || !/^(?:NOUN|ADJ)$/.test(token.pos)) return false;
  const isSubject =
    before.pos === 'PRON'
      ? /^(?:who|they|we)$/.test(before.lower)
      : /^(?:NOUN|PROPN|SYM|ADJ|NUM)$/.test(before.pos) && MANY.test(before.lower);
  if (!isSubject) return false;
  if (OPENS_OBJECT.test(next?.lower ?? '')) return true;
  // "people use WhatsApp"
  if (/^us(?:e|ing)$/.test(token.lower)) return next?.pos === 'PROPN';
  // "two in five adults own smartphones": nobody's "own" stands behind a noun.
  return token.lower === 'own' && /^(?:NOUN|ADJ|NUM)$/.test(next?.pos ?? '');
}

/** Behind "an 8%": what so much of something is with an article is a noun. */
function isOfShare(at: number, tokens: readonly Token[]): boolean {
  if (!/^(?:%|percent|cent|points?)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  for (let back = at - 2; back >= at - LONGEST_SHARE; back--)
    if (/^(?:a|an)$/.test(tokens[back]?.lower ?? '')) return true;
  return false;
}

import type { Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { isCueLemma } from '../../quotations/cue-lemmas.ts';
import { placesWithin, soughtWords } from '../../../text/sought-words.ts';

/** Who may speak without a name. */
const SPEAKERS: ReadonlySet<string> = new Set([
  ...words(
    'official officer expert analyst resident source witness spokesman spokeswoman spokesperson diplomat',
  ),
  ...words(
    'villager neighbour neighbor farmer teacher trader driver student worker employee doctor nurse lawyer',
  ),
  ...words(
    'man woman person observer activist politician lawmaker soldier policeman researcher scientist economist',
  ),
  ...words(
    'shopkeeper businessman businesswoman refugee survivor passenger tourist relative colleague friend',
  ),
  ...words(
    'professional banker executive insider aide consultant psychiatrist psychologist scholar academic',
  ),
  ...words(
    'mother father parent player fisherman guard vendor broker manager engineer technician pilot sailor',
  ),
]);

const SPEAKING = soughtWords(SPEAKERS);

/** Tokens looked through for somebody without a name, and tokens from there to the verb. */
const LONGEST_SENTENCE = 80;
const LONGEST_PHRASE = 8;
const LONGEST_MORE = 24;

/**
 * Whether somebody without a name speaks in a sentence: "An expert who lives there said", `“…,” a senior official told the paper`. Nobody does where
 * the name follows: "A resident, Ana Silva, said".
 */
export function hasUnnamedSpeaker(
  tokens: readonly Token[],
  { firstToken, endToken }: Pick<Sentence, 'firstToken' | 'endToken'>,
): boolean {
  const limit = Math.min(endToken, firstToken + LONGEST_SENTENCE);
  if (placesWithin(SPEAKING, tokens, { firstToken, endToken: limit }).length === 0) return false;
  for (let at = firstToken; at < limit; at++) {
    if (!/^(?:an?|one|another)$/.test(tokens[at]?.lower ?? '')) continue;
    const head = headOf(tokens, at + 1, limit);
    if (!SPEAKERS.has(tokens[head]?.lower ?? '') || isNamed(tokens, head)) continue;
    if (isSaying(tokens[at - 1]) && tokens[at - 2]?.pos === 'PUNCT') return true;
    const verb = tokens[head + 1]?.lower === 'who' || at === firstToken ? head + LONGEST_MORE : head + 1;
    for (let next = head + 1; next <= Math.min(verb, limit - 1); next++) {
      if (isSaying(tokens[next])) return true;
      if (tokens[next]?.pos === 'PUNCT' || tokens[next]?.pos === 'CCONJ') break;
    }
  }
  return false;
}

/** The last noun of the noun phrase that begins at a token. */
function headOf(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < Math.min(limit, from + LONGEST_PHRASE) && isInside(tokens[at])) at++;
  return at - 1;
}

function isInside(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos) || token.text === '-');
}

/** "a spokesman, Omar Khalil,", "a resident named Ana Silva": the name stands behind the noun. */
function isNamed(tokens: readonly Token[], head: number): boolean {
  const next = tokens[head + 1];
  const name = /^(?:,|named|called|identified)$/.test(next?.lower ?? '') ? tokens[head + 2] : next;
  return name?.pos === 'PROPN' || next?.lower === 'for';
}

function isSaying(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && !token.lower.endsWith('ing') && isCueLemma(token.lemma);
}

/** Whether a pronoun speaks: "he said", "she also told". */
export function isSpeaking(tokens: readonly Token[], pronoun: number): boolean {
  let at = pronoun + 1;
  while (at < pronoun + 4 && /^(?:ADV|AUX)$/.test(tokens[at]?.pos ?? '')) at++;
  return isSaying(tokens[at]);
}

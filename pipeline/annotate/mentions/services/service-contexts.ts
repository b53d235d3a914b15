import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

/** Nouns that say of the name before or behind them that it names a digital service. */
const SERVICE_NOUNS = new Set([
  ...words('app application platform portal website wallet chatbot superapp tool software service system'),
  ...words('registry register login marketplace dashboard gateway assistant solution'),
]);
/** Nouns that need no word beside them to say so: "the Kibo login". */
const PLAIN_NOUNS = new Set(words('login chatbot'));
const OWNERS = new Set(["'s", '’s', 'its', 'their', 'our']);
/** "the tool, Kibo," may begin a list. */
const DETERMINERS = new Set(words('a an single new'));
const MODIFIERS = new Set(['NOUN', 'ADJ', 'NUM', 'PUNCT', 'PROPN']);
const LONGEST_PHRASE = 6;
const SPEECH = new Set(words('said says told and or according'));

/**
 * Whether a name stands before a longer phrase for a service ("the ClearQuay online booking platform", "the port's Kibo land registry"), or
 * behind one, between commas ("a single application, Kibo Gov, which").
 */
export function isServiceByPhrase(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  from: number,
  limit: number,
): boolean {
  return (
    isBeforePhrase(tokens, firstToken, endToken, limit) ||
    isBehindPhrase(tokens, firstToken, endToken, from) ||
    isUsed(tokens, firstToken, endToken, from)
  );
}

const USE = new Set(words('use uses used using'));
const USERS = new Set(
  words(
    'citizens people residents users customers taxpayers businesses them who applicants students farmers voters passengers patients parents',
  ),
);
const ACCESS = new Set(words('log logs logged logging sign signs signed signing'));
const MEANS = new Set(words('with through via using'));

/** "Citizens use Kibo to pay tax", "log in with Kibo". */
function isUsed(tokens: readonly Token[], firstToken: number, endToken: number, from: number): boolean {
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (MEANS.has(before))
    return tokens[firstToken - 2]?.lower === 'in' && ACCESS.has(tokens[firstToken - 3]?.lower ?? '');
  if (!USE.has(before) || tokens[endToken]?.lower !== 'to' || tokens[endToken + 1]?.pos !== 'VERB')
    return false;
  for (let at = firstToken - 2; at >= Math.max(from, firstToken - 5); at--)
    if (USERS.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

function isBeforePhrase(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  limit: number,
): boolean {
  const name = tokens[firstToken];
  const isOwned = OWNERS.has(tokens[firstToken - 1]?.lower ?? '');
  const isOddlyWritten = endToken - firstToken === 1 && /\p{Ll}\p{Lu}/u.test(name?.text ?? '');
  if (!isOwned && !isOddlyWritten) return PLAIN_NOUNS.has(tokens[endToken]?.lower ?? '');
  for (let at = endToken; at < Math.min(limit, endToken + LONGEST_PHRASE); at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (SERVICE_NOUNS.has(token.lower)) return tokens[at + 1]?.pos !== 'NOUN';
    const isModifier = token.text === '-' || token.lower.endsWith('ing') || token.lower.endsWith('ed');
    if (!isModifier && token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  }
  return false;
}

function isBehindPhrase(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  from: number,
): boolean {
  if (tokens[firstToken - 1]?.text !== ',' || !closes(tokens, endToken)) return false;
  const noun = tokens[firstToken - 2];
  if (noun?.pos !== 'NOUN' || !SERVICE_NOUNS.has(noun.lower)) return false;
  for (let at = firstToken - 3; at >= Math.max(from, firstToken - 3 - LONGEST_PHRASE); at--) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') return false;
    if (DETERMINERS.has(token.lower)) return true;
    if (!MODIFIERS.has(token.pos) && !token.lower.endsWith('ing')) return false;
  }
  return false;
}

/** Whether the name ends its clause, and neither a list nor what somebody says goes on behind it. */
function closes(tokens: readonly Token[], endToken: number): boolean {
  const mark = tokens[endToken]?.text;
  if (mark === '.') return true;
  const next = tokens[endToken + 1];
  return mark === ',' && next !== undefined && !SPEECH.has(next.lower) && !/^\p{Lu}/u.test(next.text);
}

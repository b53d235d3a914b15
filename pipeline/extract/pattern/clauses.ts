import type { Token } from '../../contract/annotation.ts';
import { isVerb } from '../verbs.ts';

const RELATIVES = new Set(['which', 'who', 'whom', 'whose']);

/**
 * Whether a relative clause begins at a token that says something of another thing than of the one before a gap: "It is part of the plan,
 * which | was launched in 2019" says nothing of "it". With no verb and noun before the comma it may be either: "the forum in Lisbon, which", "the
 * plan was adopted, which".
 * @param from the token after the thing
 */
export function saysOfAnother(tokens: readonly Token[], from: number, at: number): boolean {
  if (!RELATIVES.has(tokens[at]?.lower ?? '')) return false;
  if (tokens[at - 1]?.text !== ',') return saysOfGoverned(tokens, from, at);
  let hasVerb = false;
  for (let before = from; before < at - 1; before++) {
    const token = tokens[before];
    if (isVerb(token)) hasVerb = true;
    else if (hasVerb && (token?.pos === 'NOUN' || token?.pos === 'PROPN')) return true;
  }
  return false;
}

/** "the Summit, the second one after Connect Ports | which was held in 2007": without a comma it says something of what a preposition leads to. */
function saysOfGoverned(tokens: readonly Token[], from: number, at: number): boolean {
  let first = at;
  while (first > from && isNominal(tokens[first - 1])) first--;
  const preposition = first < at ? tokens[first - 1] : undefined;
  const isGoverning = preposition?.pos === 'ADP' || /^(?:after|before|since)$/.test(preposition?.lower ?? '');
  if (preposition === undefined || !isGoverning || first - 1 < from) return false;
  // "the Summit in Lisbon which"
  return first - 1 > from || !/^(?:in|at|on)$/.test(preposition.lower);
}

/** Taggers take the first word of "Connect Ports" for a verb. */
function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (NOMINAL.has(token.pos) || /^\p{Lu}/u.test(token.text));
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM']);

/** Whether another clause begins with its own subject: "the Summit opens today | but the session is tomorrow". */
export function beginsClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'but' && /^(?:DET|PROPN|PRON)$/.test(tokens[at + 1]?.pos ?? '');
}

/**
 * Whether a participle behind a comma says something of the name before it, by which something is done: "The port is paid through Kibo, | built by the
 * Ministry" says nothing of the port.
 */
export function saysOfName(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || at - 1 <= from) return false;
  if (tokens[at]?.pos !== 'VERB' || tokens[at - 2]?.pos !== 'PROPN') return false;
  if (!/^(?:by|in|on)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  let first = at - 2;
  while (first > from && tokens[first - 1]?.pos === 'PROPN') first--;
  return THROUGH.has(tokens[first - 1]?.lower ?? '');
}

/**
 * Whether such a participle says something of the last of several names that are only listed: of "Kibo, Irembo, | run by the Ministry", Irembo is run by it.
 * @param from the token after the first name
 */
export function saysOfLastListed(tokens: readonly Token[], from: number, at: number): boolean {
  if (tokens[from]?.text !== ',' || tokens[at - 1]?.text !== ',' || at - 1 <= from + 1) return false;
  if (tokens[at]?.pos !== 'VERB' || tokens[at + 1]?.lower !== 'by') return false;
  for (let listed = from + 1; listed < at - 1; listed++) {
    const token = tokens[listed];
    if (token?.pos !== 'PROPN' && token?.text !== ',') return false;
  }
  return true;
}

const THROUGH = new Set(['through', 'via', 'by', 'using', 'with', 'like', 'than']);

/** "A platform called MarketPay and launched in 2022": the verb before it only names it. */
const NAMING = new Set(['called', 'named', 'dubbed', 'titled', 'entitled', 'known', 'branded']);

/**
 * Whether "and" with a verb after a name goes on with the subject of the verb before it: of "the summit preceded the forum and drew 500", the
 * summit drew them, and of "they read a plan prepared by the council, and launched the app", they launched it. So does "and will be".
 * @param first the first token of the name
 * @param end the token after it
 */
export function isJoinedObject(tokens: readonly Token[], first: number, end: number): boolean {
  const and = tokens[end]?.text === ',' ? end + 1 : end;
  const verb = tokens[and + 1]?.pos;
  if (tokens[and]?.lower !== 'and' || (verb !== 'VERB' && verb !== 'AUX')) return false;
  let at = first - 1;
  if (tokens[at]?.lower === 'based' && tokens[at - 1]?.text === '-') at -= 3;
  while (/^(?:DET|ADJ|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  if (tokens[at]?.lower === 'by') return true;
  return and === end && tokens[at]?.pos === 'VERB' && !NAMING.has(tokens[at]?.lower ?? '');
}

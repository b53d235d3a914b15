import type { Sentence, Token } from '../../../contract/annotation.ts';
import { COUNTED } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import { WEEKDAY } from '../../dates/words.ts';
import type { GatheringPhrase } from './gathering-phrases.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** What is done with a gathering by those who hold it. */
const HOLD = new Set([
  ...words('held holds hold holding hosted hosts host hosting organised organises organise organising'),
  ...words(
    'organized organizes organize organizing convened convenes convene convening conducted conducting',
  ),
  ...words('opened opens open opening inaugurated inaugurating staged staging launched concluded wrapped'),
  ...words(
    'begin begins began kicked started run ran running runs co-hosted co-organised co-organized facilitated',
  ),
  ...words('attended attending addressed addressing'),
]);
/** What a gathering itself does, or what is done with it, behind its words. */
const HAPPENS = new Set([
  ...words('held hosted organised organized convened conducted staged co-hosted co-organised co-organized'),
  ...words(
    'opened opens open began begins started starts kicked kicks concluded concludes ended ends closed',
  ),
  ...words(
    'closes took takes take brought brings bring gathered gathers gather drew draws attracted attended',
  ),
  ...words('underway inaugurated scheduled slated'),
]);
/** Done to it by others, as a participle behind it says. */
const PARTICIPLES = new Set(
  words(
    'held hosted organised organized convened conducted staged co-hosted co-organised co-organized attended',
  ),
);
/** Only what may have been, or what often is. */
const UNTOLD = new Set(
  words('not never could may might would if should whether every each usually often regularly sometimes no'),
);
const DAY = new RegExp(`^(?:${WEEKDAY}|today|yesterday|tomorrow|last|this|\\d{1,2}|[A-Z][a-z]+)$`, 'i');
/** Tokens between the verb and the article: "held in Porto on Tuesday a". */
const LONGEST_ADVERBIAL = 8;
/** Between the gathering and its verb: "a workshop on port safety for pilots in Porto, Portugal, was held". */
const LONGEST_SUBJECT = 12;
const NO_SUBJECT: ReadonlySet<string> = new Set(['ADP', 'VERB', 'SCONJ']);

/** Whether the words around a gathering say that it is held, at a place, on a day or by somebody. */
export function isHeld(
  tokens: readonly Token[],
  phrase: GatheringPhrase,
  { firstToken: from, endToken: limit }: Sentence,
): boolean {
  for (let at = phrase.determiner - 1; at >= Math.max(from, phrase.determiner - 4); at--)
    if (UNTOLD.has(tokens[at]?.lower ?? '')) return false;
  const { endToken, head } = phrase;
  const determiner = beforeEdition(tokens, phrase.determiner);
  // One of several by its number is a thing by itself: "the 28th session of the Council".
  if (endToken > head + 1 && COUNTED.test(tokens[phrase.determiner + 1]?.lower ?? '')) return true;
  if (isPlaced(tokens, endToken, limit) || holdsBefore(tokens, determiner, from)) return true;
  if (isHeldInRelative(tokens, endToken, limit) || isMetFor(tokens, determiner, from)) return true;
  const before = tokens[determiner - 1];
  if (before !== undefined && determiner > from && NO_SUBJECT.has(before.pos)) return false;
  return happensBehind(tokens, endToken, limit);
}

/** The article before "second edition of the workshop": what is said of an edition is said of the gathering. */
function beforeEdition(tokens: readonly Token[], determiner: number): number {
  const isOf = tokens[determiner - 1]?.lower === 'of';
  if (!isOf || !/^(?:edition|round|iteration)$/.test(tokens[determiner - 2]?.lower ?? '')) return determiner;
  const article = determiner - 4;
  return /^(?:the|its|their|this)$/.test(tokens[article]?.lower ?? '') ? article : determiner;
}

function holdsBefore(tokens: readonly Token[], determiner: number, from: number): boolean {
  for (let at = determiner - 1; at >= Math.max(from, determiner - LONGEST_ADVERBIAL); at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (HOLD.has(token.lower)) return true;
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.text === ';') return false;
  }
  return false;
}

/** "in Porto", "on Tuesday", ", organised by" directly behind. */
function isPlaced(tokens: readonly Token[], end: number, limit: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  const [next, second] = [tokens[at], tokens[at + 1]];
  if (next === undefined || at >= limit) return false;
  if (PARTICIPLES.has(next.lower)) return true;
  const named = second?.lower === 'the' ? tokens[at + 2] : second;
  if (next.lower === 'in' || next.lower === 'at') return isCapitalised(named);
  return next.lower === 'on' && DAY.test(second?.text ?? '');
}

/** "that the Ports Union convened", ", which we run together with the Bank": those who hold it, behind it. */
function isHeldInRelative(tokens: readonly Token[], end: number, limit: number): boolean {
  const at = tokens[end]?.text === ',' ? end + 1 : end;
  if (!/^(?:which|that)$/.test(tokens[at]?.lower ?? '')) return false;
  for (let verb = at + 1; verb < Math.min(limit, at + LONGEST_SUBJECT); verb++) {
    const { lower = '', text } = tokens[verb] ?? {};
    if (text === ',' || UNTOLD.has(lower)) return false;
    if (HOLD.has(lower)) return true;
  }
  return false;
}

/** "gathered in Porto this week for a workshop": those who come to it, before it. */
function isMetFor(tokens: readonly Token[], determiner: number, from: number): boolean {
  if (!/^(?:for|at)$/.test(tokens[determiner - 1]?.lower ?? '')) return false;
  for (let at = determiner - 2; at >= Math.max(from, determiner - LONGEST_SUBJECT); at--) {
    const { lower = '', pos = '', text } = tokens[at] ?? {};
    if (MET.test(lower)) return true;
    if (pos === 'VERB' || pos === 'AUX' || text === ';') return false;
  }
  return false;
}

const MET =
  /^(?:met|meet|meeting|gather|gathers|gathered|gathering|convened|converged|converging|assembled)$/;

/** Behind the comma that closes an aside, over those in it: "was held". */
function isHeldPastAside(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + LONGEST_SUBJECT); at++) {
    if (tokens[at]?.text !== ',' || !/^(?:was|were|is|will|has)$/.test(tokens[at + 1]?.lower ?? '')) continue;
    return [2, 3].some((next) => PARTICIPLES.has(tokens[at + next]?.lower ?? ''));
  }
  return false;
}

function happensBehind(tokens: readonly Token[], end: number, limit: number): boolean {
  for (let at = end; at < Math.min(limit, end + LONGEST_SUBJECT); at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ';' || UNTOLD.has(token.lower)) return false;
    if (HAPPENS.has(token.lower)) return true;
    // ", sponsored by the bank, was held"
    const aside =
      token.text === ',' &&
      /^(?:sponsored|supported|funded|led|backed|chaired)$/.test(tokens[at + 1]?.lower ?? '');
    if (aside) return isHeldPastAside(tokens, at + 1, limit);
    // "girls aged 12 to 17", "specialists relocating to Porto"
    const isAside = token.lower === 'aged' || token.lower.endsWith('ing');
    const isGet =
      /^g[eo]t(?:s|ting)?$/.test(token.lower) && /^under(?:way)?$/.test(tokens[at + 1]?.lower ?? '');
    if (token.pos === 'VERB' && !isAside && !isGet) return false;
  }
  return false;
}

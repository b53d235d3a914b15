import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionEndingAt, mentionsIn } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { beforeDate } from './times-said.ts';

/** What a body does to somebody who gets an office in it; others elect, confirm and nominate whom they do not employ. */
const OWN_VERBS: ReadonlySet<string> = new Set(
  words(
    'appoint appoints appointed appointment name names named hire hires hired promote promotes promoted promotion pick picks picked unveiled',
  ),
);
/** "announced the appointment of" */
const ANNOUNCING: ReadonlySet<string> = new Set(words('announced announces announce confirmed confirms'));
/** Who gives offices that are not of their own. */
const OF_STATES =
  /\b(?:Parliament|Senate|Assembly|Cabinet|Government|Congress|Council|Court|Palace|House|Presidency|Ministry|Department)\b/;

/** "Quayside Ltd, which runs ports, has appointed", "Quayside Ltd's board appointed", "Quayside Ltd yesterday announced the appointment of": the body that gives an office of its own, by the verb or noun at a token. */
export function appointingBody(at: number, sentence: Sentence, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (!OWN_VERBS.has(tokens[at]?.lower ?? '')) return undefined;
  const isNoun = tokens[at + 1]?.lower === 'of';
  const verb = isNoun ? at - 2 : at;
  if (isNoun && (tokens[at - 1]?.lower !== 'the' || !ANNOUNCING.has(tokens[verb]?.lower ?? '')))
    return undefined;
  let end = verb;
  while (end > sentence.firstToken && isHelper(tokens[end - 1])) end--;
  const body = bodyBefore(beforeDate(end, index), sentence, index);
  if (body?.type !== 'organization' || body.form !== 'name') return undefined;
  return OF_STATES.test(index.annotation.article.text.slice(body.start, body.end)) ? undefined : body;
}

/** The body whose name, with "'s board" or an aside behind it, ends before a token. */
function bodyBefore(end: number, sentence: Sentence, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  if (tokens[end - 1]?.text === ',') return beforeAside(end - 1, sentence, index);
  const isBoard = tokens[end - 1]?.lower === 'board' && /^['’]s?$/.test(tokens[end - 2]?.lower ?? '');
  return mentionEndingAt(isBoard ? end - 2 : end, index);
}

/** Tokens of an aside. */
const LONGEST_ASIDE = 40;
/** What an aside on a body begins with: "a maker of", "which runs", "part of". */
const OPENING_ASIDE = /^(?:an?|the|one|which|whose|part|based|owned|formerly)$/;

/** "Quayside Ltd, a maker of ships, appointed": the body with which the sentence begins. */
function beforeAside(closing: number, { firstToken }: Sentence, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const [body] = mentionsIn(index, Math.max(firstToken, closing - LONGEST_ASIDE), closing);
  if (body === undefined || tokens[body.endToken]?.text !== ',') return undefined;
  const isFirst = tokens
    .slice(firstToken, body.firstToken)
    .every(({ pos }) => pos === 'DET' || pos === 'ADJ');
  return isFirst && OPENING_ASIDE.test(tokens[body.endToken + 1]?.lower ?? '') ? body : undefined;
}

function isHelper(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || token?.pos === 'ADV' || /^(?:yesterday|today)$/.test(token?.lower ?? '');
}

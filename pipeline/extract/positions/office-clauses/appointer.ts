import type { Mention, Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionEndingAt } from '../../mentions-in.ts';
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

/** "Quayside Ltd has appointed", "Quayside Ltd yesterday announced the appointment of": the body that gives an office of its own, by the verb or noun at a token. */
export function appointingBody(
  at: number,
  { firstToken }: Sentence,
  index: PatternIndex,
): Mention | undefined {
  const { tokens } = index.annotation;
  if (!OWN_VERBS.has(tokens[at]?.lower ?? '')) return undefined;
  const isNoun = tokens[at + 1]?.lower === 'of';
  const verb = isNoun ? at - 2 : at;
  if (isNoun && (tokens[at - 1]?.lower !== 'the' || !ANNOUNCING.has(tokens[verb]?.lower ?? '')))
    return undefined;
  let end = verb;
  while (end > firstToken && isHelper(tokens[end - 1])) end--;
  const body = mentionEndingAt(beforeDate(end, index), index);
  if (body?.type !== 'organization' || body.form !== 'name') return undefined;
  return OF_STATES.test(index.annotation.article.text.slice(body.start, body.end)) ? undefined : body;
}

function isHelper(token: Token | undefined): boolean {
  return token?.pos === 'AUX' || token?.pos === 'ADV' || /^(?:yesterday|today)$/.test(token?.lower ?? '');
}

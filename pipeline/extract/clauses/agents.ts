import type { Mention, Sentence } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';
import { mentionFrom, mentionPastThe } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import { listFrom, PARTNERSHIPS } from '../pattern/lists.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const HOW = new Set(words('jointly annually together yearly and hosted supported in at on from the'));

/**
 * By whom something was done, as the words behind a passive verb say: "convened from 3 to 5 May by A together with the B and C".
 * @param from the token behind the verb
 * @param kinds of things that are looked for, as bits
 * @param prepositions "by", and "with" where those with whom it was done count, too: "in partnership with"
 */
export function agentsBehind(
  from: number,
  kinds: number,
  { endToken }: Sentence,
  index: PatternIndex,
  prepositions: readonly string[] = ['by'],
): Mention[] {
  const { tokens } = index.annotation;
  const by = pastManner(from, index);
  if (
    PARTNERSHIPS.includes(tokens[by]?.lower ?? '') &&
    tokens[by + 1]?.lower === 'with' &&
    prepositions.includes('with')
  )
    return listFrom(index, pastOwner(by + 2, index), kinds, endToken);
  if (!prepositions.includes(tokens[by]?.lower ?? '')) return [];
  const named = listFrom(index, pastOwner(by + 1, index), kinds, endToken);
  return [...named, ...withWhom(named, kinds, endToken, index)];
}

/** "the B and C" of "organised by A with the B and C"; not "with B staff". */
function withWhom(named: readonly Mention[], kinds: number, limit: number, index: PatternIndex): Mention[] {
  const last = named.at(-1);
  const link = last === undefined ? limit : pastAlias(index, last);
  if (index.annotation.tokens[link]?.lower !== 'with') return [];
  const others = listFrom(index, link + 1, kinds, limit);
  const behind = index.annotation.tokens[others[0]?.endToken ?? limit];
  return behind === undefined || WHOSE.has(behind.pos) || behind.lower === 'as' ? [] : others;
}

const WHOSE: ReadonlySet<string> = new Set(['NOUN', 'PART']);

/** Behind "the country's" in "hosted by the country's Ministry". */
function pastOwner(at: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  const owner = mentionFrom(at, index) ?? mentionPastThe(at, index);
  const behind = owner?.type === 'place' ? owner.endToken : at + 2;
  const whole = owner?.type === 'organization' ? pastDescribed(owner.endToken, index) : undefined;
  if (whole !== undefined) return whole;
  const isOwner = /^['’]s?$/.test(tokens[behind]?.text ?? '');
  return isOwner && mentionFrom(behind + 1, index)?.type === 'organization' ? behind + 1 : at;
}

/** Behind "member institution the" of "hosted by WPU member institution the Ports Bank": a body that only says whose the other is. */
function pastDescribed(from: number, index: PatternIndex): number | undefined {
  const { tokens } = index.annotation;
  let at = from;
  while (at < from + LONGEST_NOUN && tokens[at]?.pos === 'NOUN' && mentionFrom(at, index) === undefined) at++;
  if (at === from) return undefined;
  return mentionPastThe(at, index)?.type === 'organization' ? at : undefined;
}

/** Tokens of "member institution". */
const LONGEST_NOUN = 3;

/** Over "jointly", and over when and where: "organised from 3 to 5 May by". */
function pastManner(from: number, index: PatternIndex): number {
  const { tokens } = index.annotation;
  let at = from;
  while (at < from + LONGEST_MANNER) {
    const date = index.dates.get(at);
    const place = mentionFrom(at, index);
    if (date !== undefined) at = date.endToken;
    else if (place?.type === 'place') at = place.endToken;
    else if (HOW.has(tokens[at]?.lower ?? '')) at++;
    // "every spring"
    else if (/^(?:every|each)$/.test(tokens[at]?.lower ?? '')) at += 2;
    else break;
  }
  return at;
}

/** Tokens. */
const LONGEST_MANNER = 12;

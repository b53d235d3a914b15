import type { Mention } from '../../contract/annotation.ts';
import type { CandidateField } from '../../contract/fact.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { calledAgainBefore } from '../clauses/appositions.ts';
import { isGathering } from '../clauses/subject-kinds.ts';
import type { Clause } from '../clauses/subject.ts';
import { countryField, mentionField } from '../fields.ts';
import { mentionFrom, mentionPastThe } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';

const CITY = bitsOf(['city']);
const HOSTING = /^host(?:s|ed|ing)?$/;
/** Tokens from the verb back to "which", and from there to the event. */
const LONGEST_HOLDER = 20;
const FARTHEST = 16;

/** An event that others hold, as a relative clause behind it says, and who does. */
export interface HeldByOthers {
  readonly event: Mention;
  readonly holders: readonly Record<string, CandidateField>[];
}

/** "the Harbour Summit on 3 May, which Portugal is hosting", "which it will host", "the workshop that the Union convened": the event before "which", where its holder stands behind that. */
export function heldInRelative(clause: Clause, verb: number, index: PatternIndex): HeldByOthers | undefined {
  const { sentence, tokens, endingAt } = clause;
  let end = verb;
  while (end > sentence.firstToken && /^(?:AUX|ADV)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  for (let which = end - 1; which > Math.max(sentence.firstToken, end - LONGEST_HOLDER); which--) {
    const isThat = tokens[which]?.lower === 'that';
    const called =
      isThat && isGathering(tokens[which - 1]?.lower ?? '') ? calledAgainBefore(clause, which) : undefined;
    if (tokens[which]?.lower !== 'which' && !(isThat && endingAt.get(which)?.type === 'event') && !called)
      continue;
    const first = which + 1;
    const isIt = tokens[first]?.lower === 'it' && end === first + 1;
    const named = nameFrom(first, index);
    const isWhole =
      named !== undefined &&
      (named.endToken === end || pastAlias(index, named) === end || pastLand(named, index) === end);
    if (!isIt && !isWhole && !isJoined(named, end, index)) return undefined;
    const event = called ?? eventBefore(which, endingAt);
    const other = named && !isWhole ? secondBehind(named, index) : undefined;
    const holders = (isIt ? [] : [named, other]).flatMap((holder) => holderFields(holder, verb, index));
    return event && { event, holders };
  }
  return undefined;
}

/** Behind "of Kenya", of which a body is; a country behind a body need be no mention of its own. */
function pastLand({ endToken }: Mention, index: PatternIndex): number {
  const { tokens } = index.annotation;
  if (tokens[endToken]?.lower !== 'of') return endToken;
  const land = mentionPastThe(endToken + 1, index);
  if (land !== undefined) return land.type === 'place' ? land.endToken : endToken;
  return countryOfName(tokens[endToken + 1]?.text ?? '') === undefined ? endToken : endToken + 2;
}

/** "the Port and" before another name that ends at the verb: "which the Port and the Bank organised". */
function isJoined(named: Mention | undefined, end: number, index: PatternIndex): boolean {
  const { tokens } = index.annotation;
  if (named === undefined || tokens[named.endToken]?.lower !== 'and') return false;
  return secondBehind(named, index)?.endToken === end;
}

/** The second of two names that "and" joins. */
function secondBehind(named: Mention, index: PatternIndex): Mention | undefined {
  return nameFrom(named.endToken + 1, index);
}

/** The name from a token on, past "the" and past whose it is: "the Ministry" in "Kenya's Ministry". */
function nameFrom(at: number, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const named = mentionPastThe(at, index);
  const isOwner = named !== undefined && /^['’]s$/.test(tokens[named.endToken]?.text ?? '');
  return isOwner ? mentionFrom(named.endToken + 1, index) : named;
}

function eventBefore(which: number, endingAt: ReadonlyMap<number, Mention>): Mention | undefined {
  for (let end = which; end > which - FARTHEST; end--) {
    const mention = endingAt.get(end);
    if (mention?.type === 'event') return mention.form === 'pronoun' ? undefined : mention;
  }
  return undefined;
}

/** Who hosts it is a country, a city, which is then where it is held, or a body; who organises it only a body. */
function holderFields(
  holder: Mention | undefined,
  verb: number,
  index: PatternIndex,
): Record<string, CandidateField>[] {
  const isHost = HOSTING.test(index.annotation.tokens[verb]?.lower ?? '');
  const fits = holder?.type === 'organization' || (isHost && holder?.type === 'place');
  const field =
    holder !== undefined && fits && holder.adjectival !== true ? mentionField(holder, index) : undefined;
  if (field === undefined || holder === undefined) return [];
  if (!isHost) return [{ organizers: field }];
  const isCity = ((index.kindsAt[holder.firstToken] ?? 0) & CITY) !== 0;
  const country = isCity ? countryField(holder, index) : undefined;
  return [
    { host: field },
    ...(isCity ? [{ city: field }] : []),
    ...(country === undefined ? [] : [{ country }]),
  ];
}

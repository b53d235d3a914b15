import type { Mention } from '../../contract/annotation.ts';
import { countryOfName } from '../../lexicon/countries.ts';
import { mentionFrom, mentionPastThe } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { calledAgainBefore } from './appositions.ts';
import type { Clause } from './subject.ts';

/** Tokens from the verb back to "which", and from there to the thing. */
const LONGEST_DOER = 20;
const FARTHEST = 16;

/** A thing to which others do something, as a relative clause behind it says, and who does. */
export interface DoneByOthers {
  readonly thing: Mention;
  readonly doers: readonly Mention[];
}

/** "the Harbour Summit on 3 May, which Portugal is hosting", "which it will host", "the workshop that the Union convened": the thing before "which", where who does it stands behind that. */
export function doneInRelative(clause: Clause, verb: number, index: PatternIndex): DoneByOthers | undefined {
  const { kind, sentence, tokens, endingAt } = clause;
  let end = verb;
  while (end > sentence.firstToken && /^(?:AUX|ADV)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  for (let which = end - 1; which > Math.max(sentence.firstToken, end - LONGEST_DOER); which--) {
    const isThat = tokens[which]?.lower === 'that';
    const called =
      isThat && kind.isNoun(tokens[which - 1]?.lower ?? '') ? calledAgainBefore(clause, which) : undefined;
    if (tokens[which]?.lower !== 'which' && !(isThat && endingAt.get(which)?.type === kind.type) && !called)
      continue;
    const first = which + 1;
    const isIt = tokens[first]?.lower === 'it' && end === first + 1;
    const named = nameFrom(first, index);
    const isWhole =
      named !== undefined &&
      (named.endToken === end || pastAlias(index, named) === end || pastLand(named, index) === end);
    if (!isIt && !isWhole && !isJoined(named, end, index)) return undefined;
    const thing = called ?? thingBefore(which, clause);
    const other = named && !isWhole ? secondBehind(named, index) : undefined;
    const doers = (isIt ? [] : [named, other]).filter((doer) => doer !== undefined);
    return thing && { thing, doers };
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

function thingBefore(which: number, { kind, endingAt }: Clause): Mention | undefined {
  for (let end = which; end > which - FARTHEST; end--) {
    const mention = endingAt.get(end);
    if (mention?.type === kind.type) return mention.form === 'pronoun' ? undefined : mention;
  }
  return undefined;
}

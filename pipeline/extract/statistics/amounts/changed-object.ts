import type { Token } from '../../../contract/annotation.ts';
import { TREND_WORDS } from '../../../lexicon/comparators.ts';
import { beforeObject } from '../../../text/told-changes.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import { isFold } from '../phrases/year-on-year.ts';

/** Words of what is changed, with the verb. */
const LONGEST = 11;

/** "Reduced the number of forms from [40] to [12]", "raising exports to Malta by [40%]": what somebody changed stands between the verb and "from". */
export function changedObject(place: Place, tokens: readonly Token[]): Tokens | undefined {
  const object = objectBefore(place, /^(?:from|by)$/, isTrendVerb, tokens);
  return object ?? broughtDown(place, tokens);
}

/** "Will bring down the cost of a boat by [40%]", "pushed the fees paid in Malta up by [40%]" */
function broughtDown(place: Place, tokens: readonly Token[]): Tokens | undefined {
  if (/^(?:up|down)$/.test(tokens[place.start - 2]?.lower ?? '')) return pushedUp(place, tokens);
  const object = objectBefore(place, /^by$/, isMoving, tokens);
  if (object === undefined || !/^(?:up|down)$/.test(tokens[object.first]?.lower ?? '')) return undefined;
  let first = object.first + 1;
  while (/^(?:DET|PRON)$/.test(tokens[first]?.pos ?? '')) first++;
  return first < object.end ? { first, end: object.end } : undefined;
}

function pushedUp({ sentence, start }: Place, tokens: readonly Token[]): Tokens | undefined {
  const end = start - 2;
  if (tokens[start - 1]?.lower !== 'by') return undefined;
  for (let at = end - 1; at > Math.max(sentence.firstToken, end - LONGEST_PUSHED); at--) {
    if (/^[,;:()“”"—–]$/.test(tokens[at]?.text ?? '')) return undefined;
    if (!isMoving(tokens[at])) continue;
    const first = /^(?:DET|PRON)$/.test(tokens[at + 1]?.pos ?? '') ? at + 2 : at + 1;
    return first < end ? { first, end } : undefined;
  }
  return undefined;
}

/** Tokens of "the local voice traffic originating from mobile networks". */
const LONGEST_PUSHED = 14;

function isMoving(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && /^(?:bring|drive|push|take|keep)$/.test(token.lemma);
}

/** "Extended the coverage to [97%] of homes": what was brought there. */
export function changedTo(place: Place, tokens: readonly Token[]): Tokens | undefined {
  const object = objectBefore(place, /^to$/, isBringing, tokens);
  return object !== undefined && /^(?:NOUN|PROPN)$/.test(tokens[object.end - 1]?.pos ?? '')
    ? object
    : undefined;
}

function objectBefore(
  { sentence, start }: Place,
  link: RegExp,
  isChanging: (token: Token | undefined) => boolean,
  tokens: readonly Token[],
): Tokens | undefined {
  const end = start - 1;
  if (!link.test(tokens[end]?.lower ?? '')) return undefined;
  const verb = beforeObject((at) => tokens[at], end - 1, LONGEST);
  if (verb === undefined || verb <= sentence.firstToken || !isChanging(tokens[verb])) return undefined;
  let first = verb + 1;
  // "rose in value from": not what rose.
  if (tokens[first]?.lower === 'in') return undefined;
  while (/^(?:DET|PRON)$/.test(tokens[first]?.pos ?? '')) first++;
  // "has grown manifold from": how far, and not what.
  return first < end && !isFold(tokens[end - 1]?.lower ?? '') ? { first, end } : undefined;
}

function isTrendVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && TREND_WORDS.has(token.lower);
}

function isBringing(token: Token | undefined): boolean {
  return isTrendVerb(token) || (token?.pos === 'VERB' && BRINGING.test(token.lemma));
}

const BRINGING = /^(?:bring|take|push|extend|widen|improve|drive|double|triple|limit|restore)$/;

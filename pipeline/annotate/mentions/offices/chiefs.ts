import type { Sentence, Token } from '../../../contract/annotation.ts';
import { isOfficeHead } from '../../../lexicon/offices.ts';
import { words } from '../../../lexicon/words.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Heads behind "Chief" and a field. */
const OFFICERS: ReadonlySet<string> = new Set(
  words(
    'Officer Economist Scientist Engineer Architect Technologist Strategist Evangelist Negotiator Adviser Advisor',
  ),
);
const SMALL_OFFICERS: ReadonlySet<string> = new Set([...OFFICERS].map((head) => head.toLowerCase()));
/** As many words as stand between "Chief" and "Officer": "Chief Public Sector Officer". */
const LONGEST_CHIEF_FIELD = 4;

/** "Chief" in "the Director of Ports, Chief Omar Khalil" and "Chief (Mrs) Ana Silva": a form of address behind the title. */
export function isChiefOfAddress(tokens: readonly Token[], index: number, { firstToken }: Sentence): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index]?.text === 'Chief' &&
    index > firstToken &&
    tokens[index - 1]?.text === ',' &&
    (next?.text === '(' ||
      (isCapitalised(next) &&
        !isOfficeHead(next?.lower ?? '') &&
        officerOf(tokens, index, Infinity) === undefined))
  );
}

/** "Assistant to the President", "aide to the minister": an office by whom it serves. */
export function isAide(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:assistant|aide)$/.test(tokens[index]?.lower ?? '') || tokens[index + 1]?.lower !== 'to')
    return false;
  const served = tokens[index + 2]?.lower === 'the' ? index + 3 : index + 2;
  return [served, served + 1].some((at) => isOfficeHead(tokens[at]?.lower ?? ''));
}

/** "Post Office chief Ana Silva", "the World Bank chief said", but not "chief Brexit negotiator" or "CNN chief White House correspondent". */
export function isChiefOfBody(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'chief' || !/^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.pos ?? '')) return false;
  if (
    /^(?:VERB|AUX)$/.test(tokens[index + 1]?.pos ?? '') &&
    tokens[index + 1]?.lower.endsWith('ing') !== true
  )
    return true;
  return (
    isCapitalised(tokens[index + 1]) &&
    isCapitalised(tokens[index + 2]) &&
    ![1, 2, 3, 4].some((next) => isOfficeHead(tokens[index + next]?.lower ?? ''))
  );
}

/** The "Officer" of "Chief Public Sector Officer", "Evangelist" of "Chief Ports Evangelist" or "officer" of "chief commercial officer", where "Chief" stands at `chief`; else undefined. */
export function officerOf(tokens: readonly Token[], chief: number, limit: number): number | undefined {
  const text = tokens[chief]?.text;
  if (text !== 'Chief' && text !== 'chief') return undefined;
  const isSmall = text === 'chief';
  for (let at = chief + 1; at < Math.min(limit, chief + 2 + LONGEST_CHIEF_FIELD); at++) {
    const token = tokens[at];
    if (isSmall ? SMALL_OFFICERS.has(token?.text ?? '') : OFFICERS.has(token?.text ?? ''))
      return isSmall && at === chief + 1 && isOfficeHead(token?.lower ?? '') ? undefined : at;
    const isJoined = token?.lower === 'and' && at > chief + 1;
    if (!isJoined && !(isSmall ? isOfSmallField(token) : isOfField(token))) return undefined;
  }
  return undefined;
}

function isOfField(token: Token | undefined): boolean {
  return isCapitalised(token) || token?.text === '&';
}

function isOfSmallField(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' || token?.pos === 'ADJ' || token?.pos === 'VERB';
}

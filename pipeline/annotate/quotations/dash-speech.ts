import type { Draft } from './drafts.ts';
import type { Range } from './noun-phrases.ts';
import { extend, type Search } from './search.ts';
import type { Unit } from './units.ts';

/**
 * Speech that a dash opens, as press releases translated from Slavic languages have it: "– We begin. We end in May, said Lind. – We
 * rest then." The sentences before and after the one with the words of attribution belong to it.
 */
export function takeSpeechBefore(
  search: Search,
  draft: Draft,
  unit: Unit,
  index: number,
  parts: readonly Range[],
): void {
  const first = openingOfSpeech(search, unit, index);
  const isBehind = draft.cue !== undefined && (draft.parts[0]?.start ?? Infinity) < draft.cue.start;
  if (first === undefined || !isBehind || draft.kind !== 'indirect' || parts.length !== 1) return;
  const last = search.drafts.at(-1);
  if (last !== undefined && last.unit >= first) return;
  const own = draft.parts.splice(0);
  for (let at = first; at < index; at++) {
    const before = search.units[at];
    if (before !== undefined) extend(search, draft, before, at, [wordsOf(before)]);
  }
  draft.parts.push(...own);
  draft.unit = index;
}

/** A sentence behind a dash goes on with the speech that was attributed in the sentence before; whether this is one. */
export function goOnWithSpeech(search: Search, unit: Unit, index: number): boolean {
  const last = search.drafts.at(-1);
  if (!opensWithDash(unit) || last?.unit !== index - 1 || last.kind !== 'indirect') return false;
  if (last.cue === undefined || (last.parts[0]?.start ?? Infinity) > last.cue.start) return false;
  if (openingOfSpeech(search, unit, index) === undefined) return false;
  extend(search, last, unit, index, [wordsOf(unit)]);
  return true;
}

/** Index of the first sentence of the block, where a dash opens it. */
function openingOfSpeech({ units }: Search, { block }: Unit, index: number): number | undefined {
  let first = index;
  while (units[first - 1]?.block === block) first--;
  const opening = units[first];
  return opening !== undefined && opensWithDash(opening) ? first : undefined;
}

function opensWithDash({ pieces }: Unit): boolean {
  const [dash, word] = pieces;
  return dash !== undefined && /^[–—]$/.test(dash.lower) && dash.end < (word?.start ?? 0);
}

function wordsOf(unit: Unit): Range {
  return { from: opensWithDash(unit) ? 1 : 0, to: unit.pieces.length };
}

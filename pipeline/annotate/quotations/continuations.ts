import { isMarkedOnly, passagesIn, type Draft } from './drafts.ts';
import { extend, keep, type Search } from './search.ts';
import type { Unit } from './units.ts';

/** “Why?” Ann Lee asked: the words of attribution are a sentence of their own after the marked words. */
export function adoptPassageBefore(search: Search, draft: Draft, index: number): boolean {
  const before = search.units[index - 1];
  if (before?.isMarked !== true || before.block !== search.units[index]?.block) return false;
  if (!isMarkedOnly(before.pieces)) return false;
  const all = { from: 0, to: before.pieces.length };
  const passages = passagesIn(before, [all]);
  if (passages.some((passage) => search.claimed.has(passage))) return false;
  extend(search, draft, before, index, [all]);
  keep(search, draft);
  return true;
}

/**
 * A sentence or paragraph wholly in quotation marks: it belongs to the words that announced it, or goes on with the
 * quotation before it.
 */
export function continuePrevious(search: Search, unit: Unit, index: number): boolean {
  if (!unit.isMarked || !isMarkedOnly(unit.pieces)) return false;
  const all = [{ from: 0, to: unit.pieces.length }];
  const { announced } = search;
  if (announced !== undefined) {
    extend(search, announced, unit, index, all);
    keep(search, announced);
    search.announced = undefined;
    return true;
  }
  const last =
    lastMarked(search, index - 1) ?? lastWithCue(search, index - 1) ?? lastInBlock(search, unit.block);
  if (last === undefined) return false;
  extend(search, last, unit, index, all);
  return true;
}

/** `The plan will fail, she said. “There is no money.”`: marked words go on with what was said without marks. */
function lastWithCue(search: Search, index: number): Draft | undefined {
  const draft = search.drafts.at(-1);
  return draft?.unit === index && draft.cue !== undefined ? draft : undefined;
}

/** `“It is late,” she said. “Too late” – and she left.`: a sentence in marks goes on with the quotation, and the rest is the writer's. */
export function continueWithFirst(search: Search, unit: Unit, index: number): void {
  const first = unit.pieces[0];
  const last = lastMarked(search, index - 1);
  if (first?.passage === undefined || search.claimed.has(first.passage) || last?.kind !== 'direct') return;
  if (first.opensAsSentence !== true || first.isClause !== true) return;
  if (search.units[index - 1]?.block === unit.block) extend(search, last, unit, index, [{ from: 0, to: 1 }]);
}

/** `“It is late,” she said. Few disagree. “Too late.”`: a remark of the writer's may stand between. */
function lastInBlock(search: Search, block: number): Draft | undefined {
  const draft = search.drafts.at(-1);
  return draft?.kind === 'direct' && search.units[draft.unit]?.block === block ? draft : undefined;
}

/** The quotation with marked words that ended in a unit: one of marked words alone, else the last. */
function lastMarked(search: Search, index: number): Draft | undefined {
  let last: Draft | undefined;
  for (let i = search.drafts.length - 1; i >= 0; i--) {
    const draft = search.drafts[i];
    if (draft === undefined || draft.unit < index) break;
    if (draft.kind === 'direct') return draft;
    if (draft.kind === 'mixed') last ??= draft;
  }
  return last;
}

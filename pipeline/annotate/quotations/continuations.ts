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
  if (runsOnToCue(search, index)) return false;
  const last =
    lastMarked(search, index - 1) ?? lastWithCue(search, index - 1) ?? lastInBlock(search, unit.block);
  if (last === undefined) return false;
  if (last.kind === 'indirect' && search.units[last.unit]?.block !== unit.block) {
    keepOfSame(search, last, unit, index);
    return true;
  }
  extend(search, last, unit, index, all);
  return true;
}

/** A paragraph of marked words behind one that only reports: another quotation of whoever spoke there. */
function keepOfSame(search: Search, { speaker }: Draft, unit: Unit, index: number): void {
  const draft: Draft = {
    parts: [],
    kind: 'direct',
    unit: index,
    passages: [],
    ...(speaker === undefined ? {} : { speaker }),
  };
  extend(search, draft, unit, index, [{ from: 0, to: unit.pieces.length }]);
  keep(search, draft);
}

/** Whether the marked words go on in the next paragraphs, up to one that says who speaks: they are whose that is, not whose the last ones were. */
function runsOnToCue({ units }: Search, index: number): boolean {
  for (let at = index + 1; at < index + MOST_PARAGRAPHS && continues(units[at]); at++)
    if (units[at]?.hasCue === true && !isMarkedOnly(units[at]?.pieces ?? [])) return true;
  return false;
}

function continues(unit: Unit | undefined): boolean {
  return unit?.pieces[0]?.passage?.continues === true;
}

/** `“Ports grew.` in a paragraph before `“They will grow,” she said`: what the marked words go on from, up to `MOST_PARAGRAPHS`. */
export function takeParagraphsBefore(search: Search, draft: Draft, index: number): void {
  const own = draft.passages[0];
  if (own?.continues !== true || search.units[index]?.pieces[0]?.passage !== own) return;
  let first = index;
  while (first > index - MOST_PARAGRAPHS && continues(search.units[first]) && isFree(search, first - 1))
    first--;
  const parts = draft.parts.splice(0);
  for (let at = first; at < index; at++) {
    const before = search.units[at];
    if (before !== undefined) extend(search, draft, before, at, [{ from: 0, to: before.pieces.length }]);
  }
  draft.parts.push(...parts);
  draft.unit = index;
}

const MOST_PARAGRAPHS = 10;

/** Whether a unit is of marked words alone that nobody was found to say. */
function isFree({ units, claimed }: Search, at: number): boolean {
  const unit = units[at];
  if (unit === undefined || !isMarkedOnly(unit.pieces)) return false;
  return passagesIn(unit, [{ from: 0, to: unit.pieces.length }]).every((passage) => !claimed.has(passage));
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

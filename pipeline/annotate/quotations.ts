import type { Entity, Mention, Quotation, Sentence, Token } from '../contract/annotation.ts';
import { endsWithColon, findAttributions } from './quotations/attributions.ts';
import type { Attribution } from './quotations/cue-clauses.ts';
import { finished, isMarkedOnly, kindOf, partSpans, passagesIn, type Draft } from './quotations/drafts.ts';
import type { Range } from './quotations/noun-phrases.ts';
import { findPassages, type Passage } from './quotations/passages.ts';
import {
  labelledPassage,
  sentenceAfterComma,
  signatureOnly,
  signedPassage,
} from './quotations/press-forms.ts';
import { quotative } from './quotations/quotatives.ts';
import { speakerLookup, type SpeakerOf } from './quotations/speakers.ts';
import { firstSubject } from './quotations/subjects.ts';
import { toUnits, type Unit } from './quotations/units.ts';

/**
 * Finds what somebody is quoted with: words in quotation marks that somebody is said to have said, reported clauses,
 * and both mixed. Marked words that nobody says (titles, scare quotes) are none.
 * @param text canonical text; all offsets taken and given are UTF-16 units of it
 * @param mentions used for speakers only: quotations are found without them
 * @returns quotations in text order of their first words
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): Quotation[] {
  const passages = findPassages(text, sentences);
  const units = toUnits(text, tokens, sentences, passages);
  const search: Search = {
    text,
    units,
    speakerOf: speakerLookup(text, mentions, entities),
    drafts: [],
    claimed: new Set(),
    announced: undefined,
  };
  units.forEach((unit, index) => searchUnit(search, unit, index));
  return search.drafts
    .filter((draft) => draft.parts.length > 0)
    .map(finished)
    .toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

interface Search {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly speakerOf: SpeakerOf;
  readonly drafts: Draft[];
  readonly claimed: Set<Passage>;
  /** An attribution whose words are still to come ("She wrote:"). */
  announced: Draft | undefined;
}

function searchUnit(search: Search, unit: Unit, index: number): void {
  const attributions = findAttributions(unit.pieces);
  if (attributions.length === 0 && continuePrevious(search, unit, index)) return;
  search.announced = undefined;
  for (const attribution of attributions) addAttribution(search, unit, index, attribution);
  addQuotative(search, unit, index);
  addPressForm(search, unit, index);
  continueWithFirst(search, unit, index);
  search.announced ??= announcedByColon(search, unit, index);
}

/** `He listed what it needs:` before words in marks: the subject says them. */
function announcedByColon(search: Search, unit: Unit, index: number): Draft | undefined {
  const { pieces } = unit;
  const speaker = endsWithColon(pieces) ? firstSubject(pieces, 0, pieces.length) : undefined;
  return speaker === undefined ? undefined : draftOf(search, unit, index, { parts: [], speaker });
}

function addAttribution(search: Search, unit: Unit, index: number, attribution: Attribution): void {
  const { parts } = attribution;
  const passages = passagesIn(unit, parts);
  if (
    passages.length > 0 &&
    passages.every((passage) => search.claimed.has(passage)) &&
    kindOf(unit, parts) === 'direct'
  )
    return;
  const draft = draftOf(search, unit, index, attribution);
  if (parts.length > 0) keep(search, draft);
  else if (endsWithColon(unit.pieces)) search.announced = draft;
  else if (!adoptPassageBefore(search, draft, index)) search.announced = draft;
}

function draftOf(
  search: Search,
  unit: Unit,
  index: number,
  found: Pick<Attribution, 'parts' | 'cue' | 'speaker' | 'negation'>,
): Draft {
  const { parts, cue, speaker, negation } = found;
  const cueStart = cue && unit.pieces[cue.from]?.start;
  const cueEnd = cue && unit.pieces[cue.to - 1]?.end;
  return {
    parts: parts.flatMap((part) => partSpans(search.text, unit.pieces, part)),
    kind: kindOf(unit, parts),
    unit: index,
    passages: passagesIn(unit, parts),
    ...(cueStart === undefined || cueEnd === undefined ? {} : { cue: { start: cueStart, end: cueEnd } }),
    ...(negation === undefined ? {} : { negation }),
    ...(speaker === undefined ? {} : search.speakerOf(unit.pieces, speaker)),
  };
}

function keep(search: Search, draft: Draft): void {
  search.drafts.push(draft);
  for (const passage of draft.passages) search.claimed.add(passage);
}

/** “Why?” Ann Lee asked: the words of attribution are a sentence of their own after the marked words. */
function adoptPassageBefore(search: Search, draft: Draft, index: number): boolean {
  const before = search.units[index - 1];
  if (before === undefined || before.block !== search.units[index]?.block || !isMarkedOnly(before.pieces))
    return false;
  const all = { from: 0, to: before.pieces.length };
  const passages = passagesIn(before, [all]);
  if (passages.some((passage) => search.claimed.has(passage))) return false;
  extend(search, draft, before, index, [all]);
  keep(search, draft);
  return true;
}

function extend(search: Search, draft: Draft, unit: Unit, index: number, parts: readonly Range[]): void {
  for (const part of parts) draft.parts.push(...partSpans(search.text, unit.pieces, part));
  draft.passages.push(...passagesIn(unit, parts));
  for (const passage of draft.passages) search.claimed.add(passage);
  const kind = kindOf(unit, parts);
  if (draft.parts.length === parts.length || draft.kind === kind) draft.kind = kind;
  else draft.kind = 'mixed';
  draft.unit = index;
}

/**
 * A sentence or paragraph wholly in quotation marks: it belongs to the words that announced it, or goes on with the
 * quotation before it.
 */
function continuePrevious(search: Search, unit: Unit, index: number): boolean {
  if (!isMarkedOnly(unit.pieces)) return false;
  const all = [{ from: 0, to: unit.pieces.length }];
  const { announced } = search;
  if (announced !== undefined) {
    announced.parts.length = 0;
    extend(search, announced, unit, index, all);
    if (!search.drafts.includes(announced)) keep(search, announced);
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
function continueWithFirst(search: Search, unit: Unit, index: number): void {
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

function addQuotative(search: Search, unit: Unit, index: number): void {
  const found = quotative(unit.pieces);
  if (found === undefined || passagesIn(unit, found.parts).some((passage) => search.claimed.has(passage)))
    return;
  keep(search, draftOf(search, unit, index, found));
}

function addPressForm(search: Search, unit: Unit, index: number): void {
  const form = labelledPassage(unit.pieces) ?? signedPassage(unit.pieces) ?? sentenceAfterComma(unit.pieces);
  if (form !== undefined) {
    if (!passagesIn(unit, form.parts).some((passage) => search.claimed.has(passage)))
      keep(search, draftOf(search, unit, index, form));
    return;
  }
  const signature = signatureOnly(unit.pieces);
  const before = search.units[index - 1];
  if (signature === undefined || before === undefined || !isMarkedOnly(before.pieces)) return;
  const last = search.drafts.at(-1);
  if (last?.unit === index - 1) return;
  const draft = draftOf(search, unit, index, { parts: [], speaker: signature });
  extend(search, draft, before, index, [{ from: 0, to: before.pieces.length }]);
  keep(search, draft);
}

import type { Attribution } from './cue-clauses.ts';
import { kindOf, partSpans, passagesIn, type Draft } from './drafts.ts';
import type { Range } from './noun-phrases.ts';
import type { Passage } from './passages.ts';
import type { SpeakerOf } from './speakers.ts';
import type { Unit } from './units.ts';

/** The quotations found so far in one text, whose units are read in order. */
export interface Search {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly speakerOf: SpeakerOf;
  readonly drafts: Draft[];
  readonly claimed: Set<Passage>;
  /** An attribution whose words are still to come ("She wrote:"). */
  announced: Draft | undefined;
}

/** The quotation that words of attribution in a unit make. */
export function draftOf(
  search: Search,
  unit: Unit,
  index: number,
  found: Pick<Attribution, 'parts' | 'cue' | 'speaker' | 'negation' | 'isObject'>,
): Draft {
  const { parts, cue, speaker, negation, isObject } = found;
  const cueStart = cue && unit.pieces[cue.from]?.start;
  const cueEnd = cue && unit.pieces[cue.to - 1]?.end;
  return {
    parts: parts.flatMap((part) => partSpans(search.text, unit.pieces, part)),
    kind: kindOf(unit, parts),
    unit: index,
    passages: passagesIn(unit, parts),
    ...(cueStart === undefined || cueEnd === undefined ? {} : { cue: { start: cueStart, end: cueEnd } }),
    ...(negation === undefined ? {} : { negation }),
    ...(isObject === undefined ? {} : { isObject }),
    ...(speaker === undefined ? {} : search.speakerOf(unit.pieces, speaker)),
  };
}

/** Takes a quotation in; its passages are nobody else's. */
export function keep(search: Search, draft: Draft): void {
  search.drafts.push(draft);
  for (const passage of draft.passages) search.claimed.add(passage);
}

/** Goes on with a quotation in another unit. */
export function extend(
  search: Search,
  draft: Draft,
  unit: Unit,
  index: number,
  parts: readonly Range[],
): void {
  for (const part of parts) draft.parts.push(...partSpans(search.text, unit.pieces, part));
  for (const passage of passagesIn(unit, parts)) {
    draft.passages.push(passage);
    search.claimed.add(passage);
  }
  const kind = kindOf(unit, parts);
  if (draft.parts.length === parts.length || draft.kind === kind) draft.kind = kind;
  else draft.kind = 'mixed';
  draft.unit = index;
}

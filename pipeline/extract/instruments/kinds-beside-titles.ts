import type { Span } from '../../contract/span.ts';
import type { EntityTable } from '../../contract/tables.ts';
import { lastKind, type StatedKind } from '../kind-words.ts';

/** Characters beside a title in which the word stands. */
const NEAR = 40;
const BEFORE = /(\p{L}+) [“"«]$/u;
const BEHIND = /^[”"»'’] (\p{Ll}+)\b/u;
/** Bodies and events stand before nouns for other things: "the Quay Forum programme". */
const BEHIND_BARE =
  /^(?: \([^()]{2,20}\))? (program(?:me)?|plan|agenda|roadmap|strategy|agreement|act|law)\b/u;

/**
 * The kind of a thing whose title does not state it, by the word against it: "the programme “Open Harbours”", "the “Open Harbours” programme", "the
 * Open Harbours (OH) programme".
 * @returns offsets in UTF-16 units of the text
 */
export function kindBesideTitle(
  table: EntityTable,
  { start, end }: Span,
  text: string,
): StatedKind | undefined {
  const from = Math.max(0, start - NEAR);
  const before = BEFORE.exec(text.slice(from, start));
  const rest = text.slice(end, end + NEAR);
  const behind = BEHIND.exec(rest) ?? (table === 'instruments' ? BEHIND_BARE.exec(rest) : null);
  const [whole = '', word = ''] = behind ?? [];
  return (
    kindOf(table, before?.[1], from + (before?.index ?? 0)) ??
    kindOf(table, word, end + whole.length - word.length)
  );
}

function kindOf(table: EntityTable, word: string | undefined, at: number): StatedKind | undefined {
  const stated = word === undefined || word === '' ? undefined : lastKind(table, word.toLowerCase());
  return stated && { kind: stated.kind, start: at + stated.start, end: at + stated.end };
}

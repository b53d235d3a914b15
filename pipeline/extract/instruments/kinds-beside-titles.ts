import type { Span } from '../../contract/span.ts';
import type { EntityTable } from '../../contract/tables.ts';
import { lastKind, type StatedKind } from '../kind-words.ts';

/** Characters beside a title in which the word stands. */
const NEAR = 24;
const BEFORE = /(\p{L}+) [“"«]$/u;
const BEHIND = /^[”"»] (\p{Ll}+)\b/u;

/**
 * The kind of a thing whose title in quotation marks does not state it, by the word against the marks: "the programme “Open Harbours”",
 * "the “Open Harbours” programme".
 * @returns offsets in UTF-16 units of the text
 */
export function kindBesideTitle(
  table: EntityTable,
  { start, end }: Span,
  text: string,
): StatedKind | undefined {
  const from = Math.max(0, start - NEAR);
  const before = BEFORE.exec(text.slice(from, start));
  const behind = BEHIND.exec(text.slice(end, end + NEAR));
  return kindOf(table, before?.[1], from + (before?.index ?? 0)) ?? kindOf(table, behind?.[1], end + 2);
}

function kindOf(table: EntityTable, word: string | undefined, at: number): StatedKind | undefined {
  const stated = word === undefined ? undefined : lastKind(table, word.toLowerCase());
  return stated && { kind: stated.kind, start: at + stated.start, end: at + stated.end };
}

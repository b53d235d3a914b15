import type { Quotation } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { countWhere } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const DASH = /^\s?[–—-]\s?$/;

/**
 * The parts of a quotation without the first of two offices of its speaker that a dash joins: "The bridge is safe, Deputy Prime Minister for Ports –
 * Minister of Posts Ana Silva said".
 */
export function withoutOfficeOfSpeaker(
  { parts, speaker, role }: Quotation,
  { annotation: { offices, article } }: PatternIndex,
): readonly Span[] {
  const last = parts.at(-1);
  const after = Math.min(speaker?.start ?? Infinity, role?.start ?? Infinity);
  if (last === undefined || after < last.end || !DASH.test(article.text.slice(last.end, after))) return parts;
  const office = offices[countWhere(offices, ({ end }) => end < last.end)];
  if (office?.end !== last.end || office.start <= last.start) return parts;
  const comma = /,\s$/.exec(article.text.slice(office.start - 2, office.start));
  return comma === null ? parts : [...parts.slice(0, -1), { ...last, end: office.start - 2 }];
}

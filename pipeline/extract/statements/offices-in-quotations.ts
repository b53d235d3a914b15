import type { Quotation } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { countWhere } from '../../text/locate.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const DASH = /^\s?[–—-]\s?$/;
/** Between the words with which what is said would end and the name of its speaker: ", Dr. ". */
const COMMA = /^,\s(?:\p{Lu}\p{Ll}{1,4}\.?\s)?$/u;
/** "of the Quay Bank (QB)" behind an office. */
const OF_BODY = /^(?:\s(?:of|at)\s(?:the\s)?(?:\p{Lu}\p{L}*|of|for|and|the|\s)+)?(?:\s?\(\p{Lu}\p{L}*\))?$/u;

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
  if (last === undefined || after < last.end) return parts;
  const between = article.text.slice(last.end, after);
  if (COMMA.test(between)) return withoutOfficeAtEnd(parts, last, offices, article.text);
  if (!DASH.test(between)) return parts;
  const office = offices[countWhere(offices, ({ end }) => end < last.end)];
  if (office?.end !== last.end || office.start <= last.start) return parts;
  const comma = /,\s$/.exec(article.text.slice(office.start - 2, office.start));
  return comma === null ? parts : [...parts.slice(0, -1), { ...last, end: office.start - 2 }];
}

/** Of "Fees rose, the head of the Quay Bank (QB), | Ana Silva said" without the office, which is hers. */
function withoutOfficeAtEnd(
  parts: readonly Span[],
  last: Span,
  offices: readonly Span[],
  text: string,
): readonly Span[] {
  const office = offices[countWhere(offices, ({ start }) => start < last.end) - 1];
  if (office === undefined || office.start <= last.start || office.end > last.end) return parts;
  const comma = /,\s(?:[Tt]he\s)?$/.exec(text.slice(last.start, office.start));
  const isEnd = OF_BODY.test(text.slice(office.end, last.end));
  return comma === null || !isEnd
    ? parts
    : [...parts.slice(0, -1), { ...last, end: last.start + comma.index }];
}

import type { Candidate, CandidateField } from '../../pipeline/contract/fact.ts';
import type { Span } from '../../pipeline/contract/span.ts';
import { codePointOffsets, spanInCodePoints } from '../../pipeline/text/code-points.ts';
import type { GroundedCandidate } from './mutator.ts';
import { oneOf, seeded } from './random.ts';

/** A grounded candidate over its article in other typography: the values are the old ones, the spans follow their words. */
export interface TypographicVariant extends GroundedCandidate {
  readonly kind: string;
  /** Where a span of the old text is in the new one. */
  readonly moved: (span: Span) => Span;
}

/** What a kind of variant writes instead of the character at `offset`; the character itself where it leaves it. */
type Rewrite = (text: string, offset: number, random: () => number) => string;

const REWRITES: Readonly<Record<string, Rewrite>> = {
  'quotation-marks': (text, offset, random) => {
    const character = text.charAt(offset);
    if ('“”"'.includes(character)) return oneOf(['"', '“', '”', '«', '»', '„'], random) ?? character;
    return "’'".includes(character) ? (oneOf(["'", '’', '‘', 'ʼ'], random) ?? character) : character;
  },
  dashes: (text, offset, random) => {
    const character = text.charAt(offset);
    const joins = /[\p{L}\d]/u.test(text.charAt(offset - 1)) && /[\p{L}\d]/u.test(text.charAt(offset + 1));
    if (character === '-' && joins) return oneOf(['‑', '‐'], random) ?? character;
    if (character === '–' && joins) return oneOf(['-', '—'], random) ?? character;
    return character === '—' ? '–' : character;
  },
  spaces: (text, offset, random) => {
    const character = text.charAt(offset);
    return character === ' '
      ? (oneOf(['  ', '\u00a0', '\u2009 ', ' \n', '\u202f'], random) ?? ' ')
      : character;
  },
  'soft-hyphens': (text, offset, random) => {
    const inside = /\p{L}/u.test(text.charAt(offset)) && /\p{L}/u.test(text.charAt(offset + 1));
    return inside && random() < 0.3 ? `${text.charAt(offset)}\u00ad` : text.charAt(offset);
  },
  'zero-width': (text, offset, random) => {
    const inside = /[\p{L}\d]/u.test(text.charAt(offset)) && /[\p{L}\d]/u.test(text.charAt(offset + 1));
    return inside && random() < 0.2
      ? `${text.charAt(offset)}${oneOf(['\u200b', '\u2060', '\ufeff'], random) ?? ''}`
      : text.charAt(offset);
  },
  ligatures: (text, offset) => {
    const two = text.slice(offset, offset + 2);
    if (two === 'fi') return 'ﬁ';
    return text.slice(offset - 1, offset + 1) === 'fi' ? '' : text.charAt(offset);
  },
};

export const TYPOGRAPHIES: readonly string[] = Object.keys(REWRITES);

/** Rewrites the typography of the article and moves the spans of the candidate with it. The same seed gives the same text. */
export function typographicVariantOf(
  grounded: GroundedCandidate,
  kind: string,
  seed: number,
): TypographicVariant {
  const { article, candidate } = grounded;
  const rewrite = REWRITES[kind];
  if (rewrite === undefined) throw new Error(`no such typography: ${kind}`);
  const random = seeded(seed);
  const offsets: number[] = [];
  let text = '';
  for (let offset = 0; offset < article.text.length; offset++) {
    offsets.push(text.length);
    text += rewrite(article.text, offset, random);
  }
  offsets.push(text.length);
  const moved = (span: Span): Span => ({ start: offsets[span.start] ?? 0, end: endOf(span, offsets, text) });
  return { kind, article: { ...article, text }, candidate: movedCandidate(candidate, moved), moved };
}

/** What was added after the last character of a span, inside a word, is not part of it. */
function endOf(span: Span, offsets: readonly number[], text: string): number {
  const end = offsets[span.end] ?? text.length;
  return /^[\u00ad\u200b\u2060\ufeff]$/.test(text.charAt(end - 1)) ? end - 1 : end;
}

function movedCandidate(candidate: Candidate, moved: (span: Span) => Span): Candidate {
  const fields = Object.entries(candidate.fields).map(([name, field]): [string, CandidateField] => [
    name,
    { ...field, spans: field.spans.map(moved) },
  ]);
  return { ...candidate, window: moved(candidate.window), fields: Object.fromEntries(fields) };
}

/** Where the words of a receipt are in the variant, and how they are written there. */
export function movedReceipt(
  example: GroundedCandidate,
  variant: TypographicVariant,
  receipt: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number; readonly quote: string } {
  const { toUtf16 } = codePointOffsets(example.article.text);
  const span = variant.moved({ start: toUtf16(receipt.start), end: toUtf16(receipt.end) });
  return {
    ...spanInCodePoints(span, codePointOffsets(variant.article.text)),
    quote: variant.article.text.slice(span.start, span.end),
  };
}

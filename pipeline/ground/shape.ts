import { isAnnotatedPredicate } from '../contract/annotated-predicates.ts';
import type { Candidate, CandidateField, RejectionReason } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import type { PropertySchema } from '../contract/tables.ts';
import { splitsPair } from '../text/code-points.ts';
import { columnOf, groundingOf } from './grounding.ts';

const PATTERNS = new Map<string, RegExp>();

/** What is wrong with a field before its words are read. */
export interface ShapeFault {
  readonly reason: RejectionReason;
  readonly detail: string;
}

/**
 * What every field must be, whatever its check: a column that candidates may fill, a value that the column can hold, at least
 * one span, no span outside the text, and one inside the mention window.
 * @returns the first fault, or undefined
 */
export function shapeFault(
  text: string,
  candidate: Candidate,
  name: string,
  field: CandidateField,
): ShapeFault | undefined {
  const column = columnOf(candidate.table, name);
  if (column === undefined || groundingOf(candidate.table, name) === undefined) {
    const why = column === undefined ? 'is no column' : 'is computed, not read';
    return { reason: 'unknown-field', detail: `${name} ${why} of ${candidate.table}` };
  }
  if (!fits(column, field.value) && !isAnnotatedPredicate(candidate.table, name, field.value))
    return { reason: 'wrong-type', detail: `${name} cannot be ${JSON.stringify(field.value)}` };
  if (field.spans.length === 0) return { reason: 'no-span', detail: `${name} has no words` };
  const outside = field.spans.find((span) => !isInside(text, span));
  if (outside !== undefined)
    return { reason: 'span-outside-text', detail: `${name} at ${range(outside)} of ${text.length}` };
  const { window } = candidate;
  if (isInside(text, window) && field.spans.some((span) => isWithin(span, window))) return undefined;
  return { reason: 'span-outside-window', detail: `${name} has no words in the window ${range(window)}` };
}

/** Whether a span is within another. */
export function isWithin(span: Span, other: Span): boolean {
  return span.start >= other.start && span.end <= other.end;
}

/** Whole offsets, not empty, inside the text, at whole characters. */
function isInside(text: string, span: Span): boolean {
  const { start, end } = span;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return (
    start >= 0 && start < end && end <= text.length && !splitsPair(text, start) && !splitsPair(text, end)
  );
}

/** Whether a column can hold a value. The pattern of a column that refers to rows is one of ids, which candidates do not know. */
function fits(column: PropertySchema, value: unknown): boolean {
  const types = typeof column.type === 'string' ? [column.type] : column.type;
  if (!types.some((type) => isOfType(value, type))) return false;
  if (column.enum !== undefined && !column.enum.some((one) => one === value)) return false;
  if (typeof value !== 'string' || column['x-column'].references !== undefined) return true;
  const pattern = column.pattern ?? column.items?.pattern;
  return pattern === undefined || compiled(pattern).test(value);
}

/** The patterns of the schemas, each compiled once. */
function compiled(pattern: string): RegExp {
  const known = PATTERNS.get(pattern) ?? new RegExp(pattern, 'u');
  PATTERNS.set(pattern, known);
  return known;
}

/** A list is given one item a candidate. */
function isOfType(value: unknown, type: string): boolean {
  if (type === 'string' || type === 'array') return typeof value === 'string' && value.trim() !== '';
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'number') return Number.isFinite(value);
  return type === 'boolean' && typeof value === 'boolean';
}

function range(span: Span): string {
  return `[${span.start}, ${span.end})`;
}

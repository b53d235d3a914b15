import { isAnnotatedPredicate } from '../contract/annotated-predicates.ts';
import type { Candidate, CandidateField, RejectionReason, Value } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { splitsPair } from '../text/code-points.ts';
import type { Column } from './grounding.ts';
import { isAsciiWordUnit } from './words.ts';

/** What is wrong with a field before its words are read. */
export interface ShapeFault {
  readonly reason: RejectionReason;
  readonly detail: string;
}

/**
 * What every field must be, whatever its check: a column that candidates may fill, a value that the column can hold, at least
 * one span, no span outside the text, and one inside the mention window.
 * @param column what the table has under the name; undefined where there is none
 * @returns the first fault, or undefined
 */
export function shapeFault(
  text: string,
  candidate: Candidate,
  name: string,
  field: CandidateField,
  column: Column | undefined,
): ShapeFault | undefined {
  if (column?.grounding === undefined) {
    const why = column === undefined ? 'is no column' : 'is computed, not read';
    return { reason: 'unknown-field', detail: `${name} ${why} of ${candidate.table}` };
  }
  if (!fits(column, field.value) && !isAnnotatedPredicate(candidate.table, name, field.value))
    return { reason: 'wrong-type', detail: `${name} cannot be ${JSON.stringify(field.value)}` };
  if (field.spans.length === 0) return { reason: 'no-span', detail: `${name} has no words` };
  return spanFault(text, candidate.window, name, field.spans);
}

function spanFault(text: string, window: Span, name: string, spans: readonly Span[]): ShapeFault | undefined {
  let inWindow = false;
  for (const span of spans) {
    if (!isInside(text, span))
      return { reason: 'span-outside-text', detail: `${name} at ${range(span)} of ${text.length}` };
    inWindow ||= isWithin(span, window);
  }
  if (inWindow && isInside(text, window)) return undefined;
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

/** Whether a column can hold a value. */
function fits({ types, terms, pattern }: Column, value: Value): boolean {
  if (!isOfAnyType(value, types) || (terms !== undefined && !terms.has(value))) return false;
  return pattern === undefined || typeof value !== 'string' || pattern.test(value);
}

function isOfAnyType(value: Value, types: readonly string[]): boolean {
  for (const type of types) if (isOfType(value, type)) return true;
  return false;
}

/** A list is given one item a candidate. */
function isOfType(value: Value, type: string): boolean {
  if (typeof value === 'string') return (type === 'string' || type === 'array') && !isBlank(value);
  if (typeof value === 'boolean') return type === 'boolean';
  return type === 'integer' ? Number.isSafeInteger(value) : type === 'number' && Number.isFinite(value);
}

function isBlank(value: string): boolean {
  return !isAsciiWordUnit(value.charCodeAt(0)) && value.trim() === '';
}

function range(span: Span): string {
  return `[${span.start}, ${span.end})`;
}

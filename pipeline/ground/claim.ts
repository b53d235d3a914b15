import type { Candidate, RejectionReason, Value } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import type { Readings } from './readings.ts';

/** One field of a candidate, as its check sees it. All spans are UTF-16 offsets into `text`, lie inside it and are not empty. */
export interface Claim<V extends Value = Value> {
  /** The article's canonical text. */
  readonly text: string;
  /** EDTF day, month or year on which it was published, where that is known. */
  readonly published?: string | null | undefined;
  readonly candidate: Candidate;
  readonly field: string;
  readonly value: V;
  readonly spans: readonly Span[];
  readonly yearFrom: 'edition' | 'published' | undefined;
  /** The numbers and dates of the article. */
  readonly readings: Readings;
}

/** The value as the article has it, and the spans narrowed to the words that support it, in the order they were given. */
interface Supported {
  readonly value: Value;
  readonly spans: readonly Span[];
}

export interface Unsupported {
  /** The field that is at fault, where it is not the one that was checked. */
  readonly field?: string;
  readonly reason: RejectionReason;
  /** What was claimed and what the words are. */
  readonly detail: string;
}

export type Verdict = Supported | Unsupported;

/** A check of the gate: whether the words support the value. */
export type Check<V extends Value = Value> = (claim: Claim<V>) => Verdict;

/** The article's words at a span. */
export function wordsOf(claim: Pick<Claim, 'text'>, span: Span): string {
  return claim.text.slice(span.start, span.end);
}

/** The verdict that the words at the spans of a claim do not support its value. */
export function unsupported(claim: Claim, reason: RejectionReason): Unsupported {
  const words = claim.spans.map((span) => JSON.stringify(shortened(wordsOf(claim, span)))).join(' … ');
  return { reason, detail: `${JSON.stringify(claim.value)} is not what the words say: ${words}` };
}

function shortened(words: string): string {
  const most = 120;
  return words.length <= most ? words : `${words.slice(0, most)}…`;
}

import type {
  Candidate,
  CandidateField,
  Fact,
  RejectionReason,
  Value,
} from '../../pipeline/contract/fact.ts';
import type { Span } from '../../pipeline/contract/span.ts';
import type { FactTable } from '../../pipeline/contract/tables.ts';
import { ground } from '../../pipeline/ground/index.ts';

/** A value and the words that are said to support it; `#2` after words means where they stand for the second time. */
export type FieldOf = readonly [value: Value, ...words: string[]];

/** A candidate written down by its words instead of offsets. The window is the whole text unless its words are given. */
export function candidateIn(
  text: string,
  table: FactTable,
  fields: Readonly<
    Record<string, FieldOf | { readonly claim: FieldOf; readonly yearFrom: 'edition' | 'published' }>
  >,
  window?: string,
): Candidate {
  return {
    table,
    fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldIn(text, field)])),
    window: window === undefined ? { start: 0, end: text.length } : spanOf(text, window),
    engine: 'test/1',
    rule: 'by-hand',
    score: 1,
  };
}

type WithYear = { readonly claim: FieldOf; readonly yearFrom: 'edition' | 'published' };

function fieldIn(text: string, field: FieldOf | WithYear): CandidateField {
  const { claim, yearFrom } = 'claim' in field ? field : { claim: field, yearFrom: undefined };
  const [value, ...words] = claim;
  return {
    value,
    spans: words.map((one) => spanOf(text, one)),
    ...(yearFrom === undefined ? {} : { yearFrom }),
  };
}

/** Where words stand in a text. */
function spanOf(text: string, words: string): Span {
  const [, sought = words, nth = '1'] = /^(.*)#(\d)$/su.exec(words) ?? [];
  let start = -1;
  for (let time = 0; time < Number(nth); time++) start = text.indexOf(sought, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + sought.length };
}

/** 'kept', or why and at which field the gate rejects the candidate. */
export function verdictOn(
  text: string,
  candidate: Candidate,
  published: string | null = null,
): 'kept' | `${string}: ${RejectionReason}` {
  const result = ground({ id: 'article/test', text, published }, candidate);
  return 'fact' in result ? 'kept' : `${result.rejection.field}: ${result.rejection.reason}`;
}

/** The fact of a candidate that must be kept. */
export function factOf(text: string, candidate: Candidate): Fact {
  const result = ground({ id: 'article/test', text }, candidate);
  if ('fact' in result) return result.fact;
  throw new Error(`rejected: ${JSON.stringify(result.rejection)}`);
}

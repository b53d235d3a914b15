import type { CandidateField } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import type { Verdict } from './claim.ts';

interface KnownName {
  readonly field: CandidateField;
  readonly verdict: Verdict;
}

/**
 * The names of one article that were judged, by where their words begin: most things are named in several candidates, and whether
 * the words are the name depends on nothing else than the two. One name is kept for each place.
 */
export class KnownNames {
  readonly #known = new Map<number, KnownName>();

  /** The verdict on the same name at the same words; undefined where it was not judged, or another since. */
  verdictOn(field: CandidateField): Verdict | undefined {
    const known = this.#known.get(field.spans[0]?.start ?? -1);
    return known !== undefined && isSame(known.field, field) ? known.verdict : undefined;
  }

  keep(field: CandidateField, verdict: Verdict): void {
    const [first] = field.spans;
    if (first !== undefined) this.#known.set(first.start, { field, verdict });
  }
}

function isSame(one: CandidateField, other: CandidateField): boolean {
  return one.value === other.value && areSameSpans(one.spans, other.spans);
}

function areSameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index++) {
    if (some[index]?.start !== others[index]?.start || some[index]?.end !== others[index]?.end) return false;
  }
  return true;
}

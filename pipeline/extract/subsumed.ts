import type { Candidate, CandidateField } from '../contract/fact.ts';

/**
 * Claims without those that another claim of the same table says completely, of the same words: "President Ana Silva" adds nothing
 * where "World Bank President Ana Silva" was read there. Of two that say the same, the first stays. Entities are left as they are:
 * their partial rows are put together by resolve.
 */
export function withoutSubsumed(candidates: readonly Candidate[]): Candidate[] {
  const rivals = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = claimKey(candidate);
    if (key !== undefined) rivals.set(key, [...(rivals.get(key) ?? []), candidate]);
  }
  return candidates.filter((candidate) => {
    const key = claimKey(candidate);
    const others = key === undefined ? [] : (rivals.get(key) ?? []);
    const own = others.indexOf(candidate);
    return !others.some(
      (other, at) => at !== own && covers(other, candidate) && (at < own || !covers(candidate, other)),
    );
  });
}

/** What two claims must share before one can say the other completely: the words of their first field. */
function claimKey({ table, fields }: Candidate): string | undefined {
  if (table !== 'positions' && table !== 'relations') return undefined;
  const first = fields['person'] ?? fields['subject'];
  return first === undefined
    ? undefined
    : `${table} ${fields['title']?.value ?? fields['predicate']?.value} ${first.value}`;
}

function covers(fuller: Candidate, other: Candidate): boolean {
  return Object.entries(other.fields).every(([name, field]) => isSame(fuller.fields[name], field));
}

function isSame(one: CandidateField | undefined, other: CandidateField): boolean {
  return one !== undefined && one.value === other.value;
}

import type { Candidate } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';

/**
 * Positions without those that give an office to a second person: in "Ana Silva, Minister of Ports, Omar Khalil and others" it is
 * Ana Silva's. An office belongs to whom it stands directly before ("Minister Omar Khalil"), else to the person before its comma,
 * else to the person behind its comma. Other rows are left as they are.
 */
export function withOneHolder(candidates: readonly Candidate[], text: string): Candidate[] {
  const nearest = new Map<number, number>();
  for (const candidate of candidates) {
    const office = officeOf(candidate);
    if (office === undefined) continue;
    const rank = rankOf(candidate, office, text);
    nearest.set(office.start, Math.min(rank, nearest.get(office.start) ?? rank));
  }
  return candidates.filter((candidate) => {
    const office = officeOf(candidate);
    return office === undefined || rankOf(candidate, office, text) === nearest.get(office.start);
  });
}

function officeOf({ table, fields }: Candidate): Span | undefined {
  return table === 'positions' ? fields['title']?.spans[0] : undefined;
}

/** 0 where the person follows without a comma, 1 where the person stands before, 2 where the person follows behind a comma. */
function rankOf({ fields }: Candidate, office: Span, text: string): number {
  const person = fields['person']?.spans[0];
  if (person === undefined || person.start < office.start) return 1;
  return text.slice(office.end, person.start).includes(',') ? 2 : 0;
}

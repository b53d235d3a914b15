import type { Candidate, CandidateField } from '../contract/fact.ts';

/**
 * Claims without those that another claim of the same table says completely, of the same words: "President Ana Silva" adds nothing
 * where "World Bank President Ana Silva" was read there. Of two that say the same, the first stays. Entities are left as they are:
 * their partial rows are put together by resolve.
 */
export function withoutSubsumed(all: readonly Candidate[]): Candidate[] {
  const candidates = withoutShortTitles(all);
  const keys = candidates.map(claimKey);
  const rivals = new Map<string, Candidate[]>();
  candidates.forEach((candidate, at) => {
    const key = keys[at];
    if (key === undefined) return;
    const known = rivals.get(key);
    if (known === undefined) rivals.set(key, [candidate]);
    else known.push(candidate);
  });
  return candidates.filter((candidate, at) => {
    const key = keys[at];
    return key === undefined || !isSaidBy(rivals.get(key) ?? [], candidate);
  });
}

/**
 * Claims without titles that are short for a longer one of the same person, with no body or place of their own: "Minister Silva" behind
 * "Minister of Ports Ana Silva", "Prince" behind "Crown Prince". A deputy, and who held an office before, is called otherwise.
 */
function withoutShortTitles(candidates: readonly Candidate[]): readonly Candidate[] {
  const titles = new Map<string, string[]>();
  for (const { table, fields } of candidates) {
    if (table !== 'positions') continue;
    const [person, title] = [holderOf(fields), String(fields['title']?.value).toLowerCase()];
    titles.set(person, [...(titles.get(person) ?? []), title]);
  }
  return candidates.filter(({ table, fields }) => {
    if (table !== 'positions' || fields['organization'] !== undefined || fields['place'] !== undefined)
      return true;
    const title = String(fields['title']?.value).toLowerCase();
    const others = titles.get(holderOf(fields)) ?? [];
    return title.includes(' ') || title === 'general' || !others.some((other) => isLonger(other, title));
  });
}

function holderOf(fields: Candidate['fields']): string {
  const person = fields['person'];
  return person?.entity?.key ?? String(person?.value);
}

function isLonger(title: string, short: string): boolean {
  if (title.startsWith(`${short} of `) || title.startsWith(`${short} for `)) return true;
  return title.endsWith(` ${short}`) && !/^(?:deputy|vice|assistant|associate|former|ex)\b/.test(title);
}

/** Whether another of some claims says the same and more, or the same before it. */
function isSaidBy(claims: readonly Candidate[], candidate: Candidate): boolean {
  if (claims.length === 1) return false;
  const own = claims.indexOf(candidate);
  return claims.some(
    (other, at) => at !== own && covers(other, candidate) && (at < own || !covers(candidate, other)),
  );
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

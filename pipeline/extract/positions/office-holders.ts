import type { Candidate } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { entityRef } from '../fields.ts';
import { mentionsOver } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/**
 * Positions without those that give an office to a second person: in "Ana Silva, Minister of Ports, Omar Khalil and others" it is
 * Ana Silva's. An office belongs to whom it stands directly before ("Minister Omar Khalil"), else to the person before its comma,
 * else to the person behind its comma. Who has an office before the name already has none
 * behind it where somebody follows that one too: "the President, Ana Silva, the Mayor, Omar Khalil, and others"; but for "President Ana Silva, head of
 * the Union, Omar Khalil, Mayor of Porto, and others", where the other one has an office behind the name. Nobody holds an office whose
 * holder only has something: "Ana Silva, the president's adviser". Other rows are left as they are.
 */
export function withOneHolder(candidates: readonly Candidate[], text: string): Candidate[] {
  const offices = new Map<number, Held[]>();
  const own = candidates.filter((candidate) => !isOwners(candidate, text));
  for (const candidate of own) {
    const office = officeOf(candidate);
    const person = candidate.fields['person']?.spans[0];
    if (office === undefined) continue;
    const held = { rank: rankOf(candidate, office, text), person: person?.start ?? office.start };
    offices.set(office.start, [...(offices.get(office.start) ?? []), held]);
  }
  const nearestBehind = new Map<number, number>();
  for (const [start, held] of offices) {
    const behind = held.filter(({ rank }) => rank === 2).map(({ person }) => person);
    nearestBehind.set(start, Math.min(...behind));
  }
  const rankBy = new Map<number, number>();
  const titledBefore = new Map<number, number>();
  const titledBehind = new Set([...offices.values()].flatMap((held) => personsBefore(held)));
  for (const [start, held] of [...offices].sort(([a], [b]) => a - b)) {
    const rank = Math.min(
      ...held
        .filter(({ rank, person }) => !isTaken(rank, person, held, titledBefore, titledBehind))
        .map(({ rank }) => rank),
    );
    rankBy.set(start, rank);
    if (rank !== 1) for (const each of held) if (each.rank === rank) titledBefore.set(each.person, rank);
  }
  return own.filter((candidate) => {
    const office = officeOf(candidate);
    if (office === undefined) return true;
    const rank = rankOf(candidate, office, text);
    // "the firm's officer, Omar Khalil, she said": his office who is named first.
    const person = candidate.fields['person']?.spans[0]?.start ?? 0;
    return rank === rankBy.get(office.start) && (rank !== 2 || person === nearestBehind.get(office.start));
  });
}

/**
 * Positions without those of an office by which somebody else is meant: in "The Crown Prince and Prime Minister Ana Silva met", where Omar Bin
 * Saleh was named as Crown Prince before, she is none.
 */
export function withoutOfficesOfOthers(candidates: readonly Candidate[], index: PatternIndex): Candidate[] {
  return candidates.filter((candidate) => {
    const office = officeOf(candidate);
    const holder = candidate.fields['person']?.entity?.key;
    if (office === undefined || holder === undefined) return true;
    return !mentionsOver(office, index).some(({ type, form, entity }) => {
      const meant = index.annotation.entities[entity];
      return type === 'person' && form === 'description' && meant && entityRef(meant)?.key !== holder;
    });
  });
}

function isOwners(candidate: Candidate, text: string): boolean {
  const office = officeOf(candidate);
  if (office === undefined) return false;
  if (/^['’]s\b/.test(text.slice(office.end, office.end + 3))) return true;
  // "Ana Silva, herself a former minister, Omar Khalil said": of whom was named before.
  const isBehind = (candidate.fields['person']?.spans[0]?.start ?? 0) > office.start;
  // "the spouse of the late President, Ana Silva": the name is hers who is the spouse.
  if (
    rankOf(candidate, office, text) === 2 &&
    KIN_OF.test(text.slice(Math.max(0, office.start - LONGEST_KIN), office.start))
  )
    return true;
  return isBehind && /\b(?:him|her)self an? $/.test(text.slice(Math.max(0, office.start - 12), office.start));
}

const KIN_OF =
  /\b(?:spouse|wife|husband|widow|widower|son|daughter|brother|sister|mother|father|cousin|nephew|niece|lawyer|aide|adviser|advisor) of (?:the )?(?:late |former |then )?$/;
/** Characters of "daughter of the former ". */
const LONGEST_KIN = 28;

/** How near an office is to a person, and where the name begins. */
interface Held {
  readonly rank: number;
  readonly person: number;
}

/** Whether the person before an office has one before the name, and somebody follows behind the comma of this. */
function isTaken(
  rank: number,
  person: number,
  held: readonly Held[],
  titledBefore: ReadonlyMap<number, number>,
  titledBehind: ReadonlySet<number>,
): boolean {
  const before = rank === 1 ? titledBefore.get(person) : undefined;
  if (before === undefined) return false;
  return held.some((other) => other.rank === 2 && (before !== 0 || !titledBehind.has(other.person)));
}

/** Who stands before the comma of an office. */
function personsBefore(held: readonly Held[]): number[] {
  return held.flatMap(({ rank, person }) => (rank === 1 ? [person] : []));
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

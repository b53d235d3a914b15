import type { Candidate, CandidateField } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';

/**
 * Statements with the office of their speaker where the words beside the name give one that was read: "Cabinet Secretary for Ports" of "Cabinet Secretary
 * for Ports Ana Silva said", of which the quotation knows only "Secretary", or nothing. What it knows that is no part of an office stays.
 */
export function withRolesOfOffices(candidates: readonly Candidate[]): Candidate[] {
  const titles = titlesBeside(candidates);
  if (titles.size === 0) return [...candidates];
  return candidates.map((candidate) => {
    const { table, fields, window } = candidate;
    const speaker = fields['speaker']?.spans[0];
    if (table !== 'statements' || speaker === undefined) return candidate;
    const role = fields['speaker_role'];
    const { title, body } = titles.get(speaker.start) ?? {};
    const span = title?.spans[0];
    if (title === undefined || span === undefined || !isIn(span, window)) return candidate;
    if (!saysMore(span, role) && !cuts(role, body)) return candidate;
    return { ...candidate, fields: { ...fields, speaker_role: title } };
  });
}

/** An office, and the name of the body where it stands beside it. */
interface Title {
  readonly title: CandidateField;
  readonly body: Span | undefined;
}

/** By where the name of its holder begins, the first office that stands beside the name. */
function titlesBeside(candidates: readonly Candidate[]): ReadonlyMap<number, Title> {
  const titles = new Map<number, Title>();
  for (const { table, fields } of candidates) {
    const [person, title] = [fields['person']?.spans[0], fields['title']];
    if (table !== 'positions' || person === undefined || title === undefined) continue;
    const known = titles.get(person.start);
    if (known === undefined || startOf(title) < startOf(known.title))
      titles.set(person.start, { title, body: fields['organization']?.spans[0] });
  }
  return titles;
}

function startOf({ spans }: CandidateField): number {
  return spans[0]?.start ?? 0;
}

function isIn({ start, end }: Span, window: Span): boolean {
  return window.start <= start && end <= window.end;
}

/** Whether there is no role, or an office has its words and more. */
function saysMore(title: Span, role: CandidateField | undefined): boolean {
  const span = role?.spans[0];
  if (span === undefined) return true;
  return title.start < span.end && span.start < title.end && lengthOf(title) > lengthOf(span);
}

/** "Office minister" of "Harbour Office minister Ana Silva": it begins inside the name of the body. */
function cuts(role: CandidateField | undefined, body: Span | undefined): boolean {
  const start = role?.spans[0]?.start;
  return start !== undefined && body !== undefined && body.start < start && start < body.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

import { type DateCandidate, dateCandidates } from './date-candidates.ts';
import type { Found } from './found.ts';
import type { Page } from './page.ts';

const FIRST_YEAR = 1990;
const DAY = 86_400_000;

/**
 * When the article was published and last changed. Of all dates on the page the one is taken that is trusted most, where agreement of
 * other places adds to trust. A time stamp in UTC gives way to the neighbouring day that the address or the visible text states.
 * @param today nothing after it is believed
 */
export function datesOf(
  page: Page,
  today: string | undefined,
): { published: Found | undefined; modified: Found | undefined } {
  const candidates = dateCandidates(page)
    .filter(({ edtf }) => isPlausible(edtf, today))
    .map((one, _index, all) => settled(one, all));
  const published = chosen(candidates.filter(({ kind }) => kind === 'published')) ?? chosen(candidates);
  const modified = chosen(candidates.filter(({ kind }) => kind === 'modified'));
  const later =
    modified !== undefined && (published === undefined || modified.value >= published.value)
      ? modified
      : undefined;
  return { published, modified: later };
}

function isPlausible(edtf: string, today: string | undefined): boolean {
  return Number(edtf.slice(0, 4)) >= FIRST_YEAR && (today === undefined || edtf <= today);
}

/** Figures whose order is open are read as other places of the page have it. */
function settled(one: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  const { other, ...date } = one;
  if (other === undefined) return one;
  const sure = all.filter((another) => another.other === undefined);
  const isOther = sure.some(({ edtf }) => edtf === other) && !sure.some(({ edtf }) => edtf === one.edtf);
  return isOther ? { ...date, edtf: other } : date;
}

function chosen(candidates: readonly DateCandidate[]): Found | undefined {
  const days = new Map<string, DateCandidate[]>();
  for (const one of candidates) days.set(one.edtf, [...(days.get(one.edtf) ?? []), one]);
  const ranked = [...days.values()]
    .map((same) => ({ same, trust: trustIn(same) }))
    .sort((a, b) => b.trust - a.trust);
  const best = ranked[0]?.same.reduce((first, one) => (one.trust > first.trust ? one : first));
  if (best === undefined) return undefined;
  const seen = best.utc ? neighbour(best, candidates) : undefined;
  return seen === undefined ? { value: best.edtf, from: best.from } : { value: seen.edtf, from: seen.from };
}

/** The most trusted place, and a little for each other kind of place that agrees. */
function trustIn(same: readonly DateCandidate[]): number {
  const kinds = new Set(same.map(({ from }) => from.split(' ')[0]));
  return Math.max(...same.map(({ trust }) => trust)) + 6 * (kinds.size - 1);
}

/** What is trusted this far may move a time stamp by a day. */
const SEEN_TRUST = 50;

function neighbour({ edtf }: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate | undefined {
  if (candidates.some((one) => one.seen && one.edtf === edtf && one.trust >= SEEN_TRUST)) return undefined;
  return candidates
    .filter(
      (one) =>
        one.seen && one.trust >= SEEN_TRUST && Math.abs(Date.parse(one.edtf) - Date.parse(edtf)) === DAY,
    )
    .sort((a, b) => b.trust - a.trust)[0];
}

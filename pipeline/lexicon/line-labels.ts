/** Words with which lines of announcements begin, before a colon: "Venue: Quayside Hall, Porto". Own list. */
import { phrases } from './words.ts';

export type LineLabel = 'date' | 'venue' | 'organizer' | 'host';

const LABELS: ReadonlyMap<string, LineLabel> = new Map([
  ...phrases('date, dates, when, day, days, date and time, dates and times, when?').map(
    (label) => [label, 'date'] as const,
  ),
  ...phrases('venue, where, place, location, city, where?, venue and city').map(
    (label) => [label, 'venue'] as const,
  ),
  ...phrases(
    'organiser, organisers, organizer, organizers, organised by, organized by, co-organisers, co-organizers, convened by, convenor, conveners',
  ).map((label) => [label, 'organizer'] as const),
  ...phrases('host, hosts, hosted by').map((label) => [label, 'host'] as const),
]);

/** Words and a bullet before them. */
const LONGEST = 4;
const BULLETS = new Set(['-', '–', '•', '*', '·']);

/**
 * The label with which a line begins.
 * @param words of the line, from any token on; the first is asked for by its place
 * @returns what it is for, and the place behind the colon; undefined where there is none
 */
export function lineLabel(
  words: readonly { readonly lower: string }[],
  first: number,
): { readonly label: LineLabel; readonly end: number } | undefined {
  const from = BULLETS.has(words[first]?.lower ?? '') ? first + 1 : first;
  let said = '';
  for (let at = from; at <= from + LONGEST; at++) {
    const { lower } = words[at] ?? {};
    if (lower === undefined) return undefined;
    if (lower === ':') {
      const label = LABELS.get(said);
      return label && { label, end: at + 1 };
    }
    said = said === '' ? lower : `${said} ${lower}`;
  }
  return undefined;
}

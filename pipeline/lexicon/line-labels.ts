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

/** What the line says by its name that all is about: "What: Harbour Summit". */
const NAMING: ReadonlySet<string> = new Set(
  phrases('what, what?, event, event name, event title, name of event, name of the event, title'),
);

/** Whether a line begins with a label of what an announcement is of; the place behind its colon. */
export function namingLabel(words: readonly { readonly lower: string }[], first: number): number | undefined {
  const said = words.slice(first, first + LONGEST + 1).map(({ lower }) => lower);
  const colon = said.indexOf(':');
  return colon > 0 && NAMING.has(said.slice(0, colon).join(' ')) ? first + colon + 1 : undefined;
}

/** A label inside a line: "What: Harbour Summit Where: Quayside Hall, Porto". */
export interface InnerLabel {
  readonly label: LineLabel;
  /** The place of its first word. */
  readonly start: number;
  /** Behind its colon. */
  readonly end: number;
}

/** The labels between two places, each of words that begin with a capital. */
export function innerLabels(
  words: readonly { readonly lower: string; readonly text: string }[],
  from: number,
  to: number,
): InnerLabel[] {
  const found: InnerLabel[] = [];
  for (let colon = from + 1; colon < to; colon++) {
    if (words[colon]?.lower !== ':') continue;
    for (let start = Math.max(from, colon - LONGEST); start < colon; start++) {
      const label = LABELS.get(
        words
          .slice(start, colon)
          .map(({ lower }) => lower)
          .join(' '),
      );
      const isWritten = /^\p{Lu}/u.test(words[start]?.text ?? '');
      if (label === undefined || !isWritten) continue;
      found.push({ label, start, end: colon + 1 });
      break;
    }
  }
  return found;
}

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

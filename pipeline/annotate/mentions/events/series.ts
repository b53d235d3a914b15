/** The name of an event as written at one place: the key of its series, and the edition that the words give. */
export interface SeriesName {
  readonly series: string;
  readonly edition: string | undefined;
  /** Whether the words behind it tell that this edition was held in some year before. */
  readonly isPast?: boolean;
  /** Whether the words only say whose something is: "HDC-10 objectives". */
  readonly isAside?: boolean;
}

/**
 * The edition that each name means. A series named without its edition stands for the edition that the article is about: the one
 * it names most, then first; but for none of which is told that it was, where the series is named before: "The Quay Forum opened. The first Quay
 * Forum was held in 2021."
 */
export function editionsMeant(names: readonly SeriesName[]): (string | undefined)[] {
  const counts = new Map<string, Map<string, number>>();
  const plain = new Set<string>();
  for (const { series, edition, isPast, isAside } of names) {
    if (edition === undefined) plain.add(series);
    if (edition === undefined || (isPast === true && (plain.has(series) || counts.has(series)))) continue;
    const editions = counts.get(series) ?? new Map<string, number>();
    editions.set(edition, (editions.get(edition) ?? 0) + (isAside === true ? 0 : 1));
    counts.set(series, editions);
  }
  const told = new Map([...counts].map(([series, editions]) => [series, editionsTold(editions)]));
  return names.map(({ series, edition, isPast }) => {
    if (isPast === true && edition !== undefined) return edition;
    const { focus, yearOf } = told.get(series) ?? { focus: undefined, yearOf: undefined };
    const meant = edition ?? focus;
    return meant !== undefined && !isYear(meant) ? (yearOf ?? meant) : meant;
  });
}

interface EditionsTold {
  readonly focus: string | undefined;
  /** An article that names one year and one ordinal of a series speaks of one edition: its year stands for both. */
  readonly yearOf: string | undefined;
}

function editionsTold(counts: ReadonlyMap<string, number>): EditionsTold {
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const [year, ...otherYears] = [...counts.keys()].filter(isYear);
  const yearOf = counts.size === 2 && otherYears.length === 0 ? year : undefined;
  return { focus: most?.[0], yearOf };
}

function isYear(edition: string): boolean {
  return /^\d{4}$/.test(edition);
}

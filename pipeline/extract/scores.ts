import type { Mention, Quantity, Quotation } from '../contract/annotation.ts';
import type { EntityTable } from '../contract/tables.ts';

/*
 * How often rows are right, by how they were found. The numbers were measured on gold corpora with `npm run reliability`, which
 * shows where they are off (docs/evaluation.md). Those of pattern rules stand beside the patterns, those of relations are the
 * classifier's own.
 */

/** Cues that hardly ever do anything but report speech. */
const PLAIN_CUES =
  /^(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|add(?:s|ed|ing)?|wr(?:ite|ites|ote|iting)|according to)$/i;

const STATEMENTS = {
  direct: { plain: 0.97, other: 0.93, none: 0.82 },
  mixed: { plain: 0.94, other: 0.83, none: 0.83 },
  indirect: { plain: 0.92, other: 0.79, none: 0.79 },
} as const;

/** How often a pronoun or description is given the right name: by the gold of GUM, which has too few for more digits. */
const RESOLVED = { name: 1, pronoun: 0.75, description: 0.75 } as const;

/**
 * @param cue the words that introduce the quotation
 * @param speaker how the words at the quotation say who speaks
 */
export function statementScore(
  kind: Quotation['kind'],
  cue: string | undefined,
  speaker: Mention['form'],
): number {
  const sort = cue === undefined ? 'none' : PLAIN_CUES.test(cue) ? 'plain' : 'other';
  return rounded(STATEMENTS[kind][sort] * RESOLVED[speaker]);
}

const STATISTICS = { changed: 0.85, compared: 0.94, measured: 0.94, counted: 0.9 } as const;

/** By what the words say of a number: that it rose or fell, how it compares, or only what it measures or counts. */
export function statisticScore({ trend, comparator, unitCode }: Quantity): number {
  if (trend !== undefined) return STATISTICS.changed;
  if (comparator !== '=') return STATISTICS.compared;
  return unitCode === undefined ? STATISTICS.counted : STATISTICS.measured;
}

/** How likely the tagger holds a name: in five bands, of which the last is for names that only rules found. */
type Band = 'sure' | 'likely' | 'open' | 'doubtful' | 'ruled';

/** `clear` where the name itself shows its type, `again` where it does and the article names the thing more than once. */
const FULL_NAMES: Readonly<
  Record<'people' | 'organizations' | 'places', Record<'clear' | 'again' | 'bare', Record<Band, number>>>
> = {
  people: {
    clear: { sure: 0.97, likely: 0.86, open: 0.71, doubtful: 0.5, ruled: 0.91 },
    again: { sure: 0.97, likely: 0.87, open: 0.79, doubtful: 0.5, ruled: 0.91 },
    bare: { sure: 0.87, likely: 0.8, open: 0.62, doubtful: 0.44, ruled: 0.62 },
  },
  organizations: {
    clear: { sure: 0.87, likely: 0.86, open: 0.78, doubtful: 0.6, ruled: 0.57 },
    again: { sure: 0.96, likely: 0.95, open: 0.78, doubtful: 0.78, ruled: 0.9 },
    bare: { sure: 0.9, likely: 0.78, open: 0.75, doubtful: 0.72, ruled: 0.59 },
  },
  places: {
    clear: { sure: 0.9, likely: 0.81, open: 0.65, doubtful: 0.5, ruled: 0.3 },
    again: { sure: 0.9, likely: 0.81, open: 0.65, doubtful: 0.5, ruled: 0.3 },
    bare: { sure: 0.9, likely: 0.81, open: 0.65, doubtful: 0.5, ruled: 0.3 },
  },
};

const OTHER_NAMES = { people: 0.95, organizations: 0.86, places: 0.92 } as const;

/** No gold that was not trained on judges these names; they get the mean of those that are judged. */
export const UNJUDGED_NAME = 0.78;

/** What is known of a name beside its words. */
export interface NameClues {
  /** Whether it is the fullest name in the article. */
  readonly isFull: boolean;
  /** Whether a word of it says what kind of thing it is ("Bank"). */
  readonly hasKind: boolean;
  /** Whether the article names the thing more than once. */
  readonly again: boolean;
  /** How likely the tagger holds it, from 0 to 1. */
  readonly likelihood: number | undefined;
}

/** The score of a row that gives a thing its name. Two words show a person; an organisation is shown by a word for its kind. */
export function nameScore(
  table: EntityTable,
  name: string,
  { isFull, hasKind, again, likelihood }: NameClues,
): number {
  if (table !== 'people' && table !== 'organizations' && table !== 'places') return UNJUDGED_NAME;
  if (!isFull) return OTHER_NAMES[table];
  const isClear = table === 'people' ? /\s/u.test(name) : hasKind;
  return FULL_NAMES[table][isClear ? (again ? 'again' : 'clear') : 'bare'][bandOf(likelihood)];
}

function bandOf(likelihood: number | undefined): Band {
  if (likelihood === undefined) return 'ruled';
  if (likelihood >= 0.9) return 'sure';
  if (likelihood >= 0.7) return 'likely';
  return likelihood >= 0.5 ? 'open' : 'doubtful';
}

function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

import type { Rejection } from '../../contract/fact.ts';
import { type Dataset, ENTITY_TABLES } from '../../contract/tables.ts';
import { type FoundRow, knownValues } from './anchors.ts';
import { mistake } from './mistake.ts';

/**
 * Stops whoever accepts a value that the gate turned away: a person's word does not stand for words of an article. Throws VerbatimError (2)
 * with why it was turned away and what can be done.
 * @param text the value as it was typed; undefined where only the field is named
 * @param rejected what the gate turned away in the build of the release
 */
export function stopOnRejected(
  dataset: Dataset,
  row: FoundRow,
  field: string,
  text: string | undefined,
  rejected: readonly Rejection[],
): void {
  const known = knownValues(dataset, row, field);
  if (text === undefined ? known.length > 0 : known.includes(text)) return;
  const articles = new Set(
    dataset.evidence.filter((one) => one.row === row.id).map(({ article }) => article),
  );
  const own = rejected.filter(
    (one) =>
      one.table === row.table &&
      one.field === field &&
      (text === undefined ? articles.has(one.article) : speaksOf(one.detail, namesOf(dataset, text))),
  );
  const rejection = own.find(({ article }) => articles.has(article)) ?? own[0];
  if (rejection === undefined) return;
  const { article, detail, rule } = rejection;
  throw mistake(
    'not-in-words',
    `The gate turned ${text === undefined ? `the ${field}` : `“${text}”`} of ${article} away (${rule}: ${detail}), and an accept lets nothing past it.`,
    'Where words of an article do say it, give them with "verbatim correct set … --article ID --quote WORDS"; else it stays out, as nothing in a release is without its words.',
  );
}

/** A value as the gate may have met it: as it was typed, and a thing by its name. */
function namesOf(dataset: Dataset, text: string): string[] {
  const things = ENTITY_TABLES.flatMap((table): { id: string; name: string }[] => [...dataset[table]]);
  return [text, ...things.filter(({ id }) => id === text).map(({ name }) => name)];
}

/** Details begin or end with the value, as JSON. */
function speaksOf(detail: string, values: readonly string[]): boolean {
  const written = values.flatMap((value) => [JSON.stringify(value), value]);
  return written.some((value) => detail.startsWith(`${value} `) || detail.endsWith(` ${value}`));
}

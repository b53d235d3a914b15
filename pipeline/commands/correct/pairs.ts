import type { NamedThing } from '../../contract/judgements.ts';
import { type Dataset, type EntityTable, isEntityTable } from '../../contract/tables.ts';
import { type FoundRow, isId, thingAnchor } from './anchors.ts';
import { mistake } from './mistake.ts';
import { rowNamed, shown, type Typed } from './typed.ts';

/** Two things that are judged to be one, or two. */
type Pair = readonly [NamedThing, NamedThing];

/** The two rows whose ids were typed. */
export function idsOf(dataset: Dataset, [one, other]: readonly string[]): Pair {
  if (one === undefined || other === undefined)
    throw mistake('two-things', 'A merge needs two things.', 'Give the ids of two rows.');
  if (one === other) throw mistake('two-things', 'The two ids are the same.', 'Give the ids of two rows.');
  return [thingAnchor(dataset, one), thingAnchor(dataset, other)];
}

/** `people article/a:Ada article/b:Ada`, as `verbatim matches` prints it. */
export function named([table = '', ...places]: readonly string[]): Pair {
  if (!isEntityTable(table))
    throw mistake(
      'no-table',
      `There is no table of things "${table}".`,
      'Give ids, or a table and two of article:name.',
    );
  const [one, other] = places.map((place) => placeOf(table, place));
  if (one === undefined || other === undefined)
    throw mistake('two-things', 'Two things are needed.', 'Give two of article:name.');
  return [one, other];
}

function placeOf(table: EntityTable, place: string): NamedThing {
  const at = place.indexOf(':');
  if (at < 0 || !isId(place.slice(0, at)))
    throw mistake(
      'no-place',
      `"${place}" is not an article and a name.`,
      'Write it like "article/harbour-forum:Ines Falk".',
    );
  return { table, article: place.slice(0, at), name: place.slice(at + 1) };
}

/** The part that leaves a thing, and a part that stays. */
export function partsOf(dataset: Dataset, typed: Typed): Pair {
  const row = rowNamed(dataset, typed);
  const { article, name } = typed;
  if (article === undefined || !isEntityTable(row.table))
    throw mistake(
      'no-part',
      'It is not said what leaves.',
      'Give the id of a thing, --article, and --name where the article calls it by more than one name.',
    );
  const id = article.startsWith('article/') ? article : `article/${article}`;
  const names = dataset.evidence.filter(
    (one) => one.row === row.id && (one.field === 'name' || one.field === 'aliases'),
  );
  const leaving = names.find((one) => one.article === id && (name === undefined || one.value === name));
  if (leaving === undefined)
    throw mistake(
      'no-part',
      `${id} does not call ${row.id}${name === undefined ? '' : ` "${name}"`}.`,
      `It is named by: ${shown([...new Set(names.map((one) => `${one.article}: ${one.value}`))])}.`,
    );
  const staying = names.find((one) => one.article !== id) ?? names.find((one) => one.value !== leaving.value);
  if (staying === undefined)
    throw mistake(
      'no-part',
      `Nothing of ${row.id} would stay.`,
      'A thing that one article knows by one name cannot be split.',
    );
  const part = ({ article: from, value }: typeof leaving): NamedThing & { readonly id: string } => ({
    table: rowTable(row),
    article: from,
    name: value,
    id: row.id,
  });
  return [part(staying), part(leaving)];
}

function rowTable({ table }: FoundRow): EntityTable {
  if (!isEntityTable(table)) throw mistake('no-thing', 'Only things are split.', 'Name a thing.');
  return table;
}

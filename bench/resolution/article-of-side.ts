import { createHash } from 'node:crypto';
import type { Article } from '../../pipeline/contract/article.ts';
import type { EntityRef, Fact, GroundedField } from '../../pipeline/contract/fact.ts';
import { type EntityTable, type FactTable, SCHEMAS } from '../../pipeline/contract/tables.ts';
import type { ArticleFacts } from '../../pipeline/resolve/index.ts';
import type { PairSide } from './pairs.ts';

/** Parts of an office, which are said in a row of its own. */
const OF_OFFICE: ReadonlySet<string> = new Set(['title', 'organization', 'place']);

/** A made-up article that speaks of one thing, as it would leave the grounding gate: its names, its columns, and for a person the office. */
export function articleOfSide(slug: string, table: EntityTable, { names, said }: PairSide): ArticleFacts {
  const text = [...names, ...said.values()].join('\n');
  const article = articleWith(slug, text);
  const [key = '', ...aliases] = names;
  const entity: EntityRef = { table, key };
  const name: GroundedField = { ...fieldOf(text, key), entity };
  const own = [...said].filter(([column]) => !OF_OFFICE.has(column));
  const columns = Object.fromEntries(
    own.map(([column, value]) => [column, columnOf(text, table, column, value)]),
  );
  const office = [...said].filter(([column]) => OF_OFFICE.has(column));
  const facts = [
    factOf(article.id, table, { name, ...columns }),
    ...aliases.map((alias) => factOf(article.id, table, { name, aliases: fieldOf(text, alias) })),
    ...(office.length === 0
      ? []
      : [
          factOf(article.id, 'positions', {
            person: name,
            ...Object.fromEntries(
              office.map(([column, value]) => [column, columnOf(text, 'positions', column, value)]),
            ),
          }),
        ]),
  ];
  return { article, facts };
}

/** The value of a column; where the column refers to things, with the thing that its words name. */
function columnOf(text: string, table: FactTable, column: string, value: string): GroundedField {
  const [referred] = SCHEMAS[table].properties[column]?.['x-column'].references ?? [];
  const field = fieldOf(text, value);
  return isEntity(referred) ? { ...field, entity: { table: referred, key: value } } : field;
}

function isEntity(table: string | undefined): table is 'organizations' | 'events' | 'places' {
  return table === 'organizations' || table === 'events' || table === 'places';
}

function fieldOf(text: string, value: string): GroundedField {
  const start = Array.from(text.slice(0, text.indexOf(value))).length;
  const end = start + Array.from(value).length;
  return { value, receipts: [{ start, end, quote: value, prefix: '', suffix: '' }] };
}

function factOf(article: string, table: FactTable, fields: Fact['fields']): Fact {
  return { article, table, fields, engine: 'made up', rule: 'pair', score: 1 };
}

function articleWith(slug: string, text: string): Article {
  const sha256 = createHash('sha256').update(`${slug}\n${text}`).digest('hex');
  return {
    id: `article/${slug}`,
    path: `articles/${slug}.txt`,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    title: null,
    author: null,
    publisher: null,
    url: null,
    addresses: [],
    reprintOf: null,
    published: null,
    modified: null,
    language: 'en',
    licence: null,
    readFrom: {},
    redistributable: false,
    bytesSha256: sha256,
    textSha256: sha256,
    words: text.split(/\s+/).length,
  };
}

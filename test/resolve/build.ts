import type { Article } from '../../pipeline/contract/article.ts';
import type { EntityRef, Fact, GroundedField, Receipt, Value } from '../../pipeline/contract/fact.ts';
import type { EntityTable, FactTable } from '../../pipeline/contract/tables.ts';
import type { ArticleFacts } from '../../pipeline/resolve/index.ts';
import { articleWith } from '../article-with.ts';

/** What an article of a test says: its text, and the facts found in it. */
export interface Told {
  readonly article: Article;
  /** A fact; each field is a value with the words that support it. */
  fact(table: FactTable, fields: Readonly<Record<string, GroundedField>>, how?: Partial<Fact>): Told;
  /** The thing of a table with its names, the fullest first: as facts of its name and aliases, each where it is first written. */
  thing(table: EntityTable, ...names: readonly string[]): Told;
  /** A value where its words stand. */
  says(value: Value, ...words: readonly string[]): GroundedField;
  /** A name of a thing; the words are the name unless others are given. */
  names(table: EntityTable, key: string, name?: string, ...words: readonly string[]): GroundedField;
  readonly facts: Fact[];
}

/** An article with a text, which its slug ends, and nothing found in it yet. */
export function told(slug: string, said: string, more: Partial<Article> = {}): Told {
  const text = `${said}\n\n${slug}`;
  const article = articleWith(slug, text, { path: `articles/${slug}.txt`, addresses: [], ...more });
  const facts: Fact[] = [];
  const says = (value: Value, ...words: readonly string[]): GroundedField => ({
    value,
    receipts: (words.length > 0 ? words : [String(value)]).map((one) => receiptOf(text, one)),
  });
  const self: Told = {
    article,
    facts,
    says,
    names: (table, key, name = key, ...words) => ({ ...says(name, ...words), entity: refTo(table, key) }),
    fact: (table, fields, how = {}) => {
      facts.push({
        article: article.id,
        table,
        fields,
        engine: 'rules 1',
        rule: 'by-hand',
        score: 0.9,
        ...how,
      });
      return self;
    },
    thing: (table, key = '', ...aliases) => {
      self.fact(table, { name: self.names(table, key) });
      for (const alias of aliases) self.fact(table, { name: self.names(table, key), aliases: says(alias) });
      return self;
    },
  };
  return self;
}

function refTo(table: EntityTable, key: string): EntityRef {
  return { table, key };
}

export function inputOf(...all: readonly Told[]): ArticleFacts[] {
  return all.map(({ article, facts }) => ({ article, facts }));
}

/** The first place where the text has the words, in code points. */
function receiptOf(text: string, words: string): Receipt {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`The text does not have the words: ${words}`);
  const points = Array.from(text);
  const start = Array.from(text.slice(0, at)).length;
  const end = start + Array.from(words).length;
  return {
    start,
    end,
    quote: words,
    prefix: points.slice(Math.max(0, start - 32), start).join(''),
    suffix: points.slice(end, end + 32).join(''),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Span } from '../../../pipeline/contract/span.ts';
import { codePointOffsets, spanInCodePoints } from '../../../pipeline/text/code-points.ts';

/** The tables of which the gold has facts. */
export const TABLES = [
  'events',
  'instruments',
  'services',
  'positions',
  'statements',
  'statistics',
  'relations',
] as const;

export type Table = (typeof TABLES)[number];

/** A fact of an article, as its annotator wrote it; the fields are told in `bench/articles/README.md`. */
export interface GoldFact {
  readonly table: Table;
  readonly subject: string;
  readonly field: string;
  readonly value: string;
  readonly quote: string;
  readonly optional?: boolean;
  readonly comparator?: string;
}

/** An article with its facts. */
export interface GoldArticle {
  /** Its number, which is the name of its files. */
  readonly stem: string;
  /** The Markdown file as it stands, with its front matter. */
  readonly markdown: string;
  readonly facts: readonly GoldFact[];
}

/**
 * The articles of a folder (`NN.md` beside `NN.gold.json`), in the order of their numbers.
 * @throws Error that names the file and the fact that is not as it must be
 */
export function goldArticles(folder: string): GoldArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.gold.json'));
  return files.toSorted().map((file) => {
    const stem = file.replace('.gold.json', '');
    const markdown = readFileSync(path.join(folder, `${stem}.md`), 'utf8');
    const facts: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    if (!Array.isArray(facts)) throw new Error(`${file} holds no list`);
    return {
      stem,
      markdown,
      facts: facts.map((fact: unknown, at) => factOf(fact, `${file}, fact ${at + 1}`)),
    };
  });
}

function factOf(value: unknown, where: string): GoldFact {
  const said = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const text = (key: string): string => {
    const word = said.get(key);
    if (typeof word !== 'string' || word === '') throw new Error(`${where}: ${key} must be a text`);
    return word;
  };
  const table = TABLES.find((one) => one === said.get('table'));
  if (table === undefined) throw new Error(`${where}: table must be one of ${TABLES.join(', ')}`);
  return {
    table,
    subject: text('subject'),
    field: text('field'),
    value: text('value'),
    quote: text('quote'),
    optional: said.get('optional') === true,
    ...(said.has('comparator') ? { comparator: text('comparator') } : {}),
  };
}

/** The facts whose words do not stand in their article, letter by letter. */
export function unquoted({ markdown, facts }: GoldArticle): GoldFact[] {
  return facts.filter(({ quote }) => !markdown.includes(quote));
}

/** Signs that the reader of articles may have set otherwise than the annotator. */
const ALIKE: Readonly<Record<string, string>> = {
  '"': '["“”„]',
  '“': '["“]',
  '”': '["”]',
  "'": "['’‘]",
  '’': "['’]",
  '‘': "['‘’]",
  '–': '[–-]',
  '—': '[—–-]',
  ' ': String.raw`\s+`,
};

/** Where the words of a fact stand in a text, as often as they do; in code points. */
export function placesOf(quote: string, text: string): Span[] {
  const pattern = Array.from(
    quote,
    (sign) => ALIKE[sign] ?? sign.replace(/[$()*+./?[\\\]^{|}-]/, String.raw`\$&`),
  );
  const offsets = codePointOffsets(text);
  return [...text.matchAll(new RegExp(pattern.join(''), 'g'))].map(({ index, 0: words }) =>
    spanInCodePoints({ start: index, end: index + words.length }, offsets),
  );
}

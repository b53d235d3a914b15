import { jsonFile, textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { given } from './described.ts';
import type { Described } from './described.ts';
import type { Schemas } from '../rows.ts';

/**
 * The release as a package for JavaScript: a reader without dependencies, its types, and the `package.json` that makes the folder one that
 * npm can pack and install.
 */
export function readerFiles(described: Described): OutputFile[] {
  const { schemas } = described;
  return [
    packageFile(described),
    textFile('reader/index.mjs', readerSource(schemas)),
    textFile('reader/index.d.mts', readerTypes(schemas)),
  ];
}

function packageFile({ about, version }: Described): OutputFile {
  return jsonFile(
    'package.json',
    given({
      name: about.name,
      version,
      description: about.description,
      keywords: about.keywords,
      license: about.licence,
      homepage: about.homepage,
      author: about.publisher,
      type: 'module',
      sideEffects: false,
      engines: { node: '>=20' },
      exports: {
        '.': { types: './reader/index.d.mts', default: './reader/index.mjs' },
        './*': './*',
      },
    }),
  );
}

function readerSource(schemas: Schemas): string {
  return `/** Reads the tables of this release from the JSON files beside it, each once and only when it is asked for. Node 20 or newer. */
import { readFileSync } from 'node:fs';

const RELEASE = new URL('../', import.meta.url);
/** What ids begin with, and the table that has them. */
const TABLES = new Map(${JSON.stringify(prefixes(schemas))});
const memory = new Map();

function once(key, make) {
  if (!memory.has(key)) memory.set(key, make());
  return memory.get(key);
}

function rowsOf(table) {
  return once(table, () => JSON.parse(readFileSync(new URL(\`\${table}.json\`, RELEASE), 'utf8')));
}

function grouped(rows, column) {
  const groups = new Map();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group === undefined) groups.set(row[column], [row]);
    else group.push(row);
  }
  return groups;
}

${[...schemas.keys()].map((table) => `export const ${table} = () => rowsOf('${table}');`).join('\n')}

export function byId(id) {
  const table = TABLES.get(id.slice(0, id.indexOf('/')));
  if (table === undefined) return undefined;
  const row = once(\`\${table} by id\`, () => new Map(rowsOf(table).map((each) => [each.id, each]))).get(id);
  const moved = row ?? once('moved', () => new Map(rowsOf('redirects').map(({ from, to }) => [from, to]))).get(id);
  return typeof moved === 'string' ? byId(moved) : moved;
}

export function evidenceOf(row, field) {
  const receipts = once('evidence by row', () => grouped(rowsOf('evidence'), 'row')).get(row.id) ?? [];
  return field === undefined ? receipts : receipts.filter((receipt) => receipt.field === field);
}

export function textOf(article) {
  const { text_file: file } = typeof article === 'string' ? (byId(article) ?? {}) : article;
  return file ? readFileSync(new URL(file, RELEASE), 'utf8') : undefined;
}
`;
}

function readerTypes(schemas: Schemas): string {
  const types = [...schemas.values()].map(({ title }) => title);
  return `import type { ${['AnyRow', ...types].join(', ')} } from '../types.js';
export type { ${['AnyRow', ...types].join(', ')} } from '../types.js';

${[...schemas]
  .map(
    ([table, { title, description }]) =>
      `/** ${description} */\nexport function ${table}(): readonly ${title}[];`,
  )
  .join('\n')}

/** The row that has an id, or that it was merged into; undefined where there is none. */
export function byId(id: string): AnyRow | undefined;

/** The receipts of a row, or of one of its fields: where its values stand in which article, word for word. */
export function evidenceOf<Row extends { readonly id: string }>(
  row: Row,
  field?: keyof Row & string,
): readonly Evidence[];

/** The text of an article, given as its row or its id; undefined where its licence does not let it be shipped. */
export function textOf(article: Article | string): string | undefined;
`;
}

/** \`event\` → \`events\`, from the patterns of the ids. */
function prefixes(schemas: Schemas): [string, string][] {
  return [...schemas].flatMap(([table, schema]) => {
    const prefix = /^\^([a-z-]+)\//.exec(schema.properties['id']?.pattern ?? '')?.[1];
    return prefix === undefined ? [] : [[prefix, table]];
  });
}

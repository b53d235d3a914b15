/**
 * Writes `pipeline/contract/rows.generated.ts` from `schemas/`, or with `--check` says whether it is current.
 * One synthetic schema holds all tables, so that each type is declared once.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from 'json-schema-to-typescript';
import { TABLES } from '../contract/tables.ts';

const TARGET = new URL('../contract/rows.generated.ts', import.meta.url);

interface Property {
  title?: string;
  description: string;
  'x-column': { unit?: string };
}

interface Schema {
  properties: Record<string, Property>;
}

/**
 * A titled property would become a type of its own (`type Id = string`): types are for rows only. The unit of a number stands in its
 * comment, where whoever writes a program sees it.
 */
function forTypes(schema: Schema): object {
  const properties = Object.entries(schema.properties).map(([name, { title: _title, ...rest }]) => {
    const { unit } = rest['x-column'];
    const description = unit === undefined ? rest.description : `${rest.description} Unit: ${unit}.`;
    return [name, { ...rest, description }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

async function rowTypes(): Promise<string> {
  const schemas = await Promise.all(
    TABLES.map(async (table) => {
      const file = new URL(`../../schemas/${table}.schema.json`, import.meta.url);
      const schema: Schema = JSON.parse(await readFile(file, 'utf8'));
      return forTypes(schema);
    }),
  );
  return compile({ title: 'AnyRow', description: 'A row of any table.', oneOf: schemas }, 'AnyRow', {
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment:
      '/* Generated from schemas/ by `npm run generate`. Do not edit: edit the schema and generate again. */',
    style: { singleQuote: true, printWidth: 110 },
  });
}

const wanted = await rowTypes();
if (process.argv.includes('--check')) {
  const found = await readFile(TARGET, 'utf8').catch(() => '');
  if (found !== wanted) {
    process.stderr.write('pipeline/contract/rows.generated.ts is not current: run `npm run generate`.\n');
    process.exitCode = 1;
  }
} else {
  await writeFile(TARGET, wanted);
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SCHEMAS = path.resolve(import.meta.dirname, '../schemas');
const files = readdirSync(SCHEMAS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
const KINDS: Readonly<Record<string, string>> = { '.': 'table', inputs: 'input', outputs: 'output' };

test.each(files)('%s has the id that its place says, so no two have the same', (file) => {
  const { $id } = JSON.parse(readFileSync(path.join(SCHEMAS, file), 'utf8'));
  const name = path.basename(file, '.schema.json');
  expect($id).toMatch(new RegExp(`^urn:verbatim:schema:${KINDS[path.dirname(file)]}:${name}:[1-9]\\d*$`));
});

const ajv = new Ajv2020();

test.each(files)('%s is a schema by JSON Schema 2020-12', (file) => {
  const schema = JSON.parse(readFileSync(path.join(SCHEMAS, file), 'utf8'));
  expect(ajv.validateSchema(schema), ajv.errorsText(ajv.errors)).toBe(true);
});

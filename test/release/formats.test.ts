import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { SCHEMAS, TABLES } from '../../pipeline/contract/tables.ts';
import { csvFile } from '../../pipeline/release/formats/csv.ts';
import { datapackageFile } from '../../pipeline/release/metadata/datapackage.ts';
import { dictionaryFile } from '../../pipeline/release/metadata/dictionary.ts';
import { tableJsonFile } from '../../pipeline/release/formats/json.ts';
import type { OutputFile } from '../../pipeline/release/output-file.ts';
import { currentSchemas, tablesOf } from '../../pipeline/release/rows.ts';
import type { Row } from '../../pipeline/release/rows.ts';
import { csvProblems } from '../../pipeline/verify/csv.ts';
import { harbourForum } from '../fixtures/dataset.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

function contentOf(file: OutputFile): string {
  return [...file.chunks()].join('');
}

const service: Row = {
  id: 'service/x',
  name: 'X, “the” "one"',
  aliases: [],
  developer: null,
  provider: null,
  provider_parent: null,
  features: ['a, b', 'say "hi"\r\nnow'],
  country: null,
  launched: null,
  sources: 1,
};

describe('CSV', () => {
  it('is RFC 4180 with CRLF, JSON arrays for lists and nothing for null', () => {
    expect(contentOf(csvFile('services', SCHEMAS.services, [service]))).toBe(
      'id,name,aliases,developer,provider,provider_parent,features,country,launched,sources\r\n' +
        'service/x,"X, “the” ""one""",[],,,,"[""a, b"",""say \\""hi\\""\\r\\nnow""]",,,1\r\n',
    );
    expect(contentOf(csvFile('services', SCHEMAS.services, []))).toMatch(/^id,[^\r\n]*\r\n$/);
  });

  it('comes back as it went, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' a ', '"', ',', '\r\n', '\n', '[]', 'null', '=1+1', '\ufeff'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.array(text), fc.boolean()), { maxLength: 5 }), (cells) => {
        const rows = cells.map(([name, features, empty]) => ({
          ...service,
          name,
          features,
          country: empty ? null : name,
        }));
        const back = csvProblems(
          'services',
          SCHEMAS.services,
          rows,
          contentOf(csvFile('services', SCHEMAS.services, rows)),
        );
        // An empty text where nothing is allowed as well cannot be told apart; no schema lets such a column have one.
        return back.every(
          (problem) => problem.field === 'country' && cells.some(([name, , empty]) => name === '' && !empty),
        );
      }),
    );
  });

  it('writes long tables in pieces that join to the whole', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => ({ ...service, id: `service/${index}` }));
    expect([...csvFile('services', SCHEMAS.services, rows).chunks()]).toHaveLength(4);
    expect(Papa.parse(contentOf(csvFile('services', SCHEMAS.services, rows))).data).toHaveLength(2502);
    expect(JSON.parse(contentOf(tableJsonFile('services', SCHEMAS.services, rows)))).toEqual(rows);
  });
});

it('writes JSON with one row a line and columns in schema order', () => {
  const { id, ...rest } = service;
  expect(
    contentOf(tableJsonFile('services', SCHEMAS.services, [{ ...rest, id: id ?? null }, service])),
  ).toMatch(/^\[\n\{"id":"service\/x","name":[^\n]*\},\n\{"id":[^\n]*\}\n\]\n$/);
  expect(contentOf(tableJsonFile('services', SCHEMAS.services, []))).toBe('[]\n');
});

it('describes every column of every table in the dictionary', () => {
  const dictionary = contentOf(dictionaryFile(currentSchemas()));
  for (const table of TABLES) {
    expect(dictionary).toContain(`## ${table}\n`);
    for (const { title, description } of Object.values(SCHEMAS[table].properties)) {
      expect(dictionary).toContain(`| ${title} |`);
      expect(dictionary).toContain(description.replaceAll('|', '\\|'));
    }
  }
  expect(dictionary).toContain('[P580](https://www.wikidata.org/wiki/Property:P580)');
  for (const line of dictionary.split('\n').filter((each) => each.startsWith('| `'))) {
    expect([4, 10]).toContain(line.split(/(?<!\\)\|/).length);
  }
});

it('describes the CSV files as a Data Package', () => {
  const { dataset } = harbourForum();
  const written = [{ path: 'events.csv', bytes: 12, sha256: 'ab' }];
  const datapackage = JSON.parse(
    contentOf(datapackageFile('1.0.0', currentSchemas(), tablesOf(dataset), written)),
  );
  expect(datapackage).toMatchObject({
    name: 'verbatim',
    version: '1.0.0',
    licenses: [{ name: 'CC-BY-4.0' }],
  });
  const events = datapackage.resources[TABLES.indexOf('events')];
  expect(events).toMatchObject({
    path: 'events.csv',
    bytes: 12,
    hash: 'sha256:ab',
    dialect: { lineTerminator: '\r\n' },
    schema: {
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['city'], reference: { resource: 'places', fields: ['id'] } }],
    },
  });
  const types = Object.fromEntries(
    events.schema.fields.map((field: { name: string; type: string }) => [field.name, field.type]),
  );
  expect(types).toMatchObject({ start: 'string', participants: 'integer', aliases: 'array' });
});

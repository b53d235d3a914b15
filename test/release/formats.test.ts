import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { SCHEMAS } from '../../pipeline/contract/tables.ts';
import { csvFile } from '../../pipeline/release/formats/csv.ts';
import { tableJsonFile } from '../../pipeline/release/formats/json.ts';
import type { OutputFile } from '../../pipeline/release/output-file.ts';
import type { Row } from '../../pipeline/release/rows.ts';
import { csvProblems } from '../../pipeline/verify/csv.ts';

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

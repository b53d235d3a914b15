import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../../pipeline/contract/tables.ts';
import { csvCell, csvFile } from '../../../pipeline/release/formats/csv.ts';
import { FORMULA_GUARD, guarded } from '../../../pipeline/release/formats/formula-guard.ts';
import type { Row } from '../../../pipeline/release/rows.ts';
import { readCsv } from '../../../pipeline/verify/formats/csv.ts';
import { HARD_ROWS, HARD_TEXTS, SAMPLES, anyRows, anyText, asJson, bytesOf } from './samples.ts';

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

function csvOf(rows: readonly Row[]): string {
  return bytesOf(csvFile('samples', SAMPLES, rows)).toString('utf8');
}

/** What is read back, a line at a time, so that a cell with line ends goes on from piece to piece. */
function readBack(csv: string): unknown {
  const read = readCsv(csv.split(/(?<=\n)/), SAMPLES);
  if (typeof read === 'string' || !(Symbol.iterator in read.pieces)) return read;
  return { columns: read.columns, rows: [...read.pieces].flat() };
}

describe('CSV', () => {
  it('is RFC 4180 with CRLF, JSON arrays for lists and nothing for null', () => {
    expect(bytesOf(csvFile('services', SCHEMAS.services, [service])).toString('utf8')).toBe(
      'id,name,aliases,developer,provider,provider_parent,features,country,launched,sources\r\n' +
        'service/x,"X, “the” ""one""",[],,,,"[""a, b"",""say \\""hi\\""\\r\\nnow""]",,,1\r\n',
    );
    expect(csvOf([])).toBe('id,text,note,count,amount,flag,items\r\n');
  });

  it('tells the empty text from nothing by its quotes', () => {
    const row = { id: 'sample/1', count: null, amount: null, flag: null, items: [] };
    expect(csvOf([{ ...row, text: '', note: '' }])).toContain('sample/1,"","",,,,[]\r\n');
    expect(csvOf([{ ...row, text: '', note: null }])).toContain('sample/1,"",,,,,[]\r\n');
  });

  it('writes each cell as papaparse does', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constant(null), fc.double(), fc.boolean(), fc.array(anyText)),
        (cell) => {
          const given =
            typeof cell === 'string' ? guarded(cell) : Array.isArray(cell) ? JSON.stringify(cell) : cell;
          const isEmptyText = (value: unknown): boolean => value === '';
          expect(csvCell(cell)).toBe(Papa.unparse([[given]], { quotes: isEmptyText }));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('guards text as the descriptions of a release say, and by what they say it comes back', () => {
    const { prefix, guarded: pattern, undo } = FORMULA_GUARD;
    fc.assert(
      fc.property(anyText, (text) => {
        const said = new RegExp(pattern).test(text) ? `${prefix}${text}` : text;
        expect(guarded(text)).toBe(said);
        expect(said.replace(new RegExp(undo.replace), undo.by)).toBe(text);
      }),
      { examples: HARD_TEXTS.map((text): [string] => [text]), numRuns: 1000 },
    );
  });

  it('comes back as it went, whatever the rows', () => {
    const columns = SAMPLES.required;
    fc.assert(
      fc.property(fc.oneof(anyRows, fc.constant([...HARD_ROWS])), (rows) => {
        const cells = asJson(rows).map((row) => columns.map((column) => row[column]));
        expect(readBack(csvOf(rows))).toEqual({ columns, rows: cells });
      }),
    );
  });

  it('writes long tables in pieces that join to the whole', () => {
    const rows = Array.from({ length: 2500 }, (_, index) => ({ ...service, id: `service/${index}` }));
    const file = csvFile('services', SCHEMAS.services, rows);
    expect([...file.chunks()]).toHaveLength(4);
    expect(Papa.parse(bytesOf(file).toString('utf8')).data).toHaveLength(2502);
  });
});

describe('the guard against formulas', () => {
  it('puts an apostrophe before what a spreadsheet would run, and before an apostrophe', () => {
    expect(['=1+1', '+1', '-5 °C', '@name', '\t=1', '＝1', "'t Hooft"].map(guarded)).toEqual([
      "'=1+1",
      "'+1",
      "'-5 °C",
      "'@name",
      "'\t=1",
      "'＝1",
      "''t Hooft",
    ]);
  });

  it('leaves everything else: signs alone, numbers, lists', () => {
    expect(['=', '-', 'a=b', '5-3', '', '[]'].map(guarded)).toEqual(['=', '-', 'a=b', '5-3', '', '[]']);
    expect([csvCell(-5), csvCell(['=1+1'])]).toEqual(['-5', '"[""=1+1""]"']);
  });

  it('can be undone by taking one apostrophe off', () => {
    const undone = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constantFrom(...HARD_TEXTS)),
        (text) => undone(guarded(text)) === text,
      ),
    );
  });

  it('leaves no cell that begins as a formula', () => {
    fc.assert(fc.property(anyText, (text) => !/^[=+\-@\t\r\n].+/s.test(guarded(text))));
  });
});

import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, placesByText, type RowList } from '../../pipeline/contract/row-list.ts';
import { entriesOf, sortedByKey } from '../../pipeline/release/rows.ts';
import { deltaOf } from '../../pipeline/release/deltas/delta.ts';
import { rowsKeptIn } from '../../pipeline/rows/kept-rows.ts';
import { parsedText, rawTextIn, rowsWith } from '../../pipeline/rows/raw-text.ts';
import { removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';
import { anyRows, asJson, HARD_ROWS, SAMPLES } from '../release/formats/samples.ts';

type Sample = Readonly<Record<string, string | number | boolean | null | readonly string[]>> & { id: string };

let folder: string;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(removeTemporaryFolders);

function samples(rows: readonly Readonly<Record<string, Sample[string]>>[]): Sample[] {
  return asJson(rows).map((row) => ({ ...row, id: String(row['id']) }));
}

function onDisk(rows: readonly Sample[]): RowList<Sample> {
  const kept = rowsKeptIn<Sample>(path.join(folder, 'kept'), 0);
  kept.take(rows);
  return kept.inOrder();
}

function rawOf(row: Sample): string {
  return Buffer.from(JSON.stringify(row), 'utf8').toString('latin1');
}

describe('a column of a row that is a text', () => {
  const [idOf, textOf, noteOf, countOf] = ['id', 'text', 'note', 'count'].map(rawTextIn);

  it('is read where it is plain, and is not known elsewhere', () => {
    const row = { id: 'sample/1', text: 'a, {b}: [c]', note: '', count: 5, items: [',"note":"x"'] };
    const expected = ['sample/1', 'a, {b}: [c]', '', null];
    expect([idOf, textOf, noteOf, countOf].map((of) => of?.(rawOf(row)))).toEqual(expected);
    for (const text of ['a"b', 'a\\', 'é', '\n', ',"text":"x"'])
      expect(textOf?.(rawOf({ ...row, text }))).toBeNull();
  });

  it('is never another than the one that is parsed', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        for (const row of samples(rows))
          for (const of of [textOf, noteOf])
            expect([null, parsedText<Sample>(rawOf(row))[of === textOf ? 'text' : 'note']]).toContainEqual(
              of?.(rawOf(row)),
            );
      }),
    );
  });
});

it('tells where each text stands, in order of first meeting', () => {
  expect([...placesByText(['b', 'a', 'b', ''])]).toEqual([
    ['b', [0, 2]],
    ['a', [1]],
    ['', [3]],
  ]);
});

describe('rows on the disk are what they are in memory', () => {
  const held = samples(HARD_ROWS);

  it('by one column', () => {
    const isMeant = (text: string): boolean => text.length % 2 === 0;
    for (const column of ['id', 'text', 'note', 'count']) {
      expect([...columnTexts(onDisk(held), column)]).toEqual([...columnTexts(held, column)]);
      expect([...rowsWith(onDisk(held), column, isMeant)]).toEqual([...rowsWith(held, column, isMeant)]);
    }
  });

  it('by the column of which they are asked, where some have no text there', () => {
    const rows = [...'ab'].map((text, at) => ({
      id: `sample/${at}`,
      text,
      note: at === 0 ? null : 'é',
      count: at,
    }));
    for (const list of [rows, onDisk(rows)])
      expect(['text', 'note', 'count', 'none'].map((column) => [...columnTexts(list, column)])).toEqual([
        ['a', 'b'],
        ['', 'é'],
        ['', ''],
        ['', ''],
      ]);
  });

  it('by their keys, and in their order', () => {
    const entries = [...entriesOf(onDisk(held), SAMPLES)];
    expect(entries.map(({ key, row }) => [key, row()])).toEqual(held.map((row) => [row.id, row]));
    const rows = onDisk(held);
    expect(sortedByKey(rows, SAMPLES)).toBe(rows);
  });

  it('for a delta', () => {
    const changed = held.map((row, at) => (at % 4 === 0 ? { ...row, count: 77 } : row)).slice(2);
    const more = [...changed, { ...changed[0], id: 'sample/more' }];
    const side = (rows: RowList<Sample>) => ({
      tables: new Map([['samples', rows]]),
      schemas: new Map([['samples', SAMPLES]]),
      corrections: [],
    });
    const expected = deltaOf(side(held), side(more));
    expect(expected.get('samples')?.changed.length).toBeGreaterThan(2);
    expect(deltaOf(side(onDisk(held)), side(onDisk(more)))).toEqual(expected);
    expect(deltaOf(side(held), side(onDisk(more)))).toEqual(expected);
  });
});

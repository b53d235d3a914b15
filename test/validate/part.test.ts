import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../pipeline/contract/rows.generated.ts';
import type { Dataset } from '../../pipeline/contract/tables.ts';
import { SCHEMAS, TABLES } from '../../pipeline/contract/tables.ts';
import { rowsKeptIn } from '../../pipeline/rows/kept-rows.ts';
import { evidenceId } from '../../pipeline/text/evidence-id.ts';
import { validate, validatedTables } from '../../pipeline/validate/index.ts';
import { partOf } from '../../pipeline/validate/part.ts';
import type { Row } from '../../pipeline/validate/tables.ts';
import { type EditableDataset, harbourForum } from '../fixtures/dataset.ts';

/** The same with the receipts on the disk. */
function onDisk(dataset: Dataset): Dataset {
  const kept = rowsKeptIn<Evidence>(path.join(tmpdir(), `verbatim-part-${process.pid}`), 0);
  kept.take(dataset.evidence);
  return { ...dataset, evidence: kept.inOrder() };
}

/** The data set that is known to be sound, as it would be told of. */
function known(dataset: Dataset) {
  return { ...validatedTables(dataset), problems: validate(dataset, harbourForum().texts).problems };
}

/** One thing that somebody may do to a cell or a row of the data set. */
const anyEdit = fc.record({
  table: fc.constantFrom(...TABLES),
  row: fc.nat(),
  column: fc.nat(),
  what: fc.constantFrom('cell', 'cell', 'cell', 'removed', 'doubled', 'other id', 'from another'),
});

type Edit = typeof anyEdit extends fc.Arbitrary<infer T> ? T : never;

function edit(dataset: EditableDataset, { table, row: place, column, what }: Edit): void {
  const rows: object[] = dataset[table];
  const at = place % Math.max(1, rows.length);
  const [row, other] = [rows[at], rows[(at + 1) % Math.max(1, rows.length)]];
  if (row === undefined || other === undefined) return;
  const columns = Object.keys(SCHEMAS[table].properties);
  const name = columns[column % columns.length] ?? '';
  const cells: Record<string, unknown> = { ...row };
  const cell = cells[name];
  if (what === 'removed') rows.splice(at, 1);
  else if (what === 'doubled') rows.splice(at, 0, { ...row });
  else if (what === 'other id') rows.push({ ...row, id: `${String(cells['id'])}-2` });
  else if (what === 'from another')
    Object.assign(row, { [name]: Object.entries(other).find(([key]) => key === name)?.[1] });
  else if (typeof cell === 'string') Object.assign(row, { [name]: `${cell}x` });
  else if (typeof cell === 'number') Object.assign(row, { [name]: cell + 1 });
  else Object.assign(row, { [name]: null });
}

/** Ids made anew, as they are of what is in a receipt: else nothing but that would be found. */
function withIds(dataset: EditableDataset): void {
  for (const receipt of dataset.evidence) receipt.id = evidenceId(receipt);
  dataset.evidence.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('validation beside a data set that was found sound', () => {
  it.each([
    ['held', (dataset: Dataset) => dataset],
    ['on the disk', onDisk],
  ])('finds what it finds without it, whatever is done, with receipts %s', (_, kept) => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), fc.boolean(), (edits, areNew) => {
        const { dataset, texts } = harbourForum();
        for (const one of edits) edit(dataset, one);
        if (areNew) withIds(dataset);
        const [before, now] = [kept(harbourForum().dataset), kept(dataset)];
        expect(validate(now, texts, known(before))).toEqual(validate(now, texts));
      }),
      { numRuns: 300 },
    );
  });

  it('says its warnings again', () => {
    const { dataset, texts } = harbourForum();
    for (const place of dataset.places) Object.assign(place, { name: 'Elsewhere', aliases: [] });
    const warned = validate(dataset, texts).problems;
    const { problems } = validate(dataset, texts, { ...validatedTables(dataset), problems: warned });
    expect(problems).toEqual(warned);
  });

  it('looks at nothing where nothing changed, and else at few rows', () => {
    const { dataset } = harbourForum();
    const [event] = dataset.events;
    const lookedAt = (): (readonly Row[])[] => {
      const { tables, schemas } = validatedTables(dataset);
      const part = partOf(tables, schemas, known(harbourForum().dataset));
      return [...(part?.claims.values() ?? [])].map((rows) => rows.map((row) => row));
    };
    expect(lookedAt().flat()).toEqual([]);
    Object.assign(event ?? {}, { sources: 7 });
    const found = lookedAt().flat();
    expect(found).toContain(event);
    expect(found.length).toBeLessThan(dataset.evidence.length);
  });
});

import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { validatedTables } from '../../pipeline/validate/index.ts';
import { areValidated } from '../../pipeline/verify/validated.ts';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import { type EditableDataset, harbourForum } from '../fixtures/dataset.ts';
import { buildRelease, removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';
import { editRows, rehash } from './tamper.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

/** The tables of the data set, after somebody changed it. */
function tablesAfter(change: (dataset: EditableDataset) => void = () => undefined) {
  const { dataset } = harbourForum();
  change(dataset);
  return validatedTables(dataset);
}

describe('rows that were validated', () => {
  const { tables, schemas } = tablesAfter();

  it('are known again', () => {
    expect(areValidated(tables, schemas, tablesAfter())).toBe(true);
  });

  it.each<[string, (dataset: EditableDataset) => void]>([
    ['a value', ({ events }) => Object.assign(events[0] ?? {}, { countries: 90 })],
    ['an item of a list', ({ events }) => events[0]?.aliases.push('Another name')],
    ['a column more', ({ places }) => Object.assign(places[0] ?? {}, { note: null })],
    ['a row more', ({ places }) => places.push(...places.slice(0, 1))],
    ['a row less', ({ evidence }) => evidence.pop()],
    ['another order', ({ evidence }) => evidence.reverse()],
  ])('are not the same with %s', (_, change) => {
    expect(areValidated(tables, schemas, tablesAfter(change))).toBe(false);
    expect(areValidated(tablesAfter(change).tables, schemas, { tables, schemas })).toBe(false);
  });

  it('are not the same under another schema, or with a table less', () => {
    const others = new Map([...schemas].map(([table, schema]) => [table, { ...schema, title: 'Other' }]));
    expect(areValidated(tables, others, { tables, schemas })).toBe(false);
    const fewer = new Map([...tables].filter(([table]) => table !== 'places'));
    expect(areValidated(fewer, schemas, { tables, schemas })).toBe(false);
  });
});

describe('the check of a release that was just written', () => {
  let sound: string;
  beforeAll(async () => {
    sound = (await buildRelease(await temporaryFolder())).folder;
  });

  it('says the same as that of a stranger', async () => {
    const validated = tablesAfter();
    expect(await verifyRelease(sound, { validated })).toEqual(await verifyRelease(sound));
  });

  it('finds rows that are not those that were validated, whatever hashes say', async () => {
    const folder = path.join(await temporaryFolder(), 'release');
    await fs.cp(sound, folder, { recursive: true });
    await editRows(folder, 'events', (event) => (event.countries = 90));
    await rehash(folder);
    const { problems } = await verifyRelease(folder, { validated: tablesAfter() });
    expect(problems).toEqual((await verifyRelease(folder)).problems);
    expect(problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'verify/no-receipt countries',
      'verify/unexplained-value countries',
    ]);
  });
});

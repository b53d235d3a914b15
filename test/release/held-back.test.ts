import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { VerbatimError } from '../../pipeline/contract/problem.ts';
import { readPrevious } from '../../pipeline/release/index.ts';
import type { Previous } from '../../pipeline/release/versions/previous.ts';
import { versionProblems } from '../../pipeline/release/versions/version-guard.ts';
import { edit } from '../verify/tamper.ts';
import { buildRelease, changeValues, removeTemporaryFolders, temporaryFolder } from './build-release.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

async function problemOf(building: Promise<unknown>): Promise<object> {
  const error: unknown = await building.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof VerbatimError)) throw new Error('it was released');
  return { exitCode: error.exitCode, ...error.problems[0] };
}

it('holds back a release whose schemas ask for a weightier version than it has', async () => {
  const out = await temporaryFolder();
  await buildRelease(out);
  const before = await readPrevious(out);
  if (before === null) throw new Error('there is no release');
  // As if the release before had promised a column that is no more, and the step had been taken for one of values.
  const schemas = new Map(before.schemas);
  const people = schemas.get('people');
  const name = people?.properties['name'];
  if (people === undefined || name === undefined) throw new Error('there is no such table');
  schemas.set('people', { ...people, properties: { ...people.properties, nickname: name } });
  const { folder } = await buildRelease(out, changeValues);
  expect(await versionProblems(folder, before)).toEqual([]);
  expect(await versionProblems(folder, { ...before, schemas })).toMatchObject([
    {
      level: 'error',
      code: 'release/version-too-small',
      message:
        '1.0.1 is no major step from 1.0.0, though people.nickname was removed, which can break what others built on the data.',
      remedy: expect.stringContaining('major step'),
      file: 'manifest.json',
    },
  ]);
});

it('reads the schemas that the guard judges from the files, and stops before latest moves', async () => {
  /** Releases other values after a release whose schemas are those that `schemasAt` gives for the first, second … time they are asked for. */
  const afterSchemas = async (
    out: string,
    schemasAt: (time: number, schemas: Previous['schemas']) => Previous['schemas'],
  ): Promise<{ readonly times: number; readonly building: Promise<unknown> }> => {
    await buildRelease(out);
    const previous = await readPrevious(out);
    if (previous === null) throw new Error('there is no release');
    let times = 0;
    const asked = {
      ...previous,
      get schemas() {
        return schemasAt(++times, previous.schemas);
      },
    };
    const building = buildRelease(out, changeValues, { previous: asked });
    await building.catch(() => undefined);
    return { times, building };
  };
  // The guard asks last, when all is written: there it gets another schema than the version was computed by.
  const { times: last } = await afterSchemas(await temporaryFolder(), (_time, schemas) => schemas);
  const out = await temporaryFolder();
  const { building } = await afterSchemas(out, (time, schemas) => {
    const people = schemas.get('people');
    if (people === undefined) throw new Error('there is no such table');
    return time < last
      ? schemas
      : new Map(schemas).set('people', { ...people, 'x-table': { ...people['x-table'], key: ['name'] } });
  });
  expect(await problemOf(building)).toMatchObject({
    exitCode: 3,
    code: 'release/version-too-small',
    message: expect.stringContaining('the key of people was changed'),
  });
  expect(await fs.readlink(path.join(out, 'latest'))).toBe('1.0.0');
  expect((await fs.readdir(out)).sort()).toEqual(['1.0.0', 'feed.xml', 'index.json', 'latest']);
});

it('knows a version that is not above the one before', async () => {
  const out = await temporaryFolder();
  await buildRelease(out);
  const previous = await readPrevious(out);
  if (previous === null) throw new Error('there is no release');
  const people = previous.schemas.get('people');
  if (people === undefined) throw new Error('there is no such table');
  const { folder } = await buildRelease(out, changeValues);
  await edit(folder, 'manifest.json', '"version": "1.0.1"', '"version": "1.0.0"');
  const schemas = new Map(previous.schemas).set('people', { ...people, description: 'Other words.' });
  expect(await versionProblems(folder, { ...previous, schemas })).toMatchObject([
    {
      message: expect.stringContaining(
        '1.0.0 is no patch step from 1.0.0, though the documentation of people',
      ),
    },
  ]);
});

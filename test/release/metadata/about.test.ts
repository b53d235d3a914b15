import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildRelease } from '../build-release.ts';
import { HARBOUR } from './released.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let out = '';

beforeAll(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'verbatim-about-'));
});

afterAll(() => rm(out, { recursive: true, force: true }));

const nothing = (): void => undefined;
const inLatest = async (file: string) => JSON.parse(await readFile(path.join(out, 'latest', file), 'utf8'));

it('reaches every file, and a change of it alone is a patch', async () => {
  await buildRelease(out);
  expect(await inLatest('manifest.json')).toMatchObject({ name: 'verbatim' });

  const changed = await buildRelease(out, nothing, { about: HARBOUR });
  expect(changed).toMatchObject({
    released: true,
    version: '1.0.1',
    why: 'A patch step from 1.0.0: what the publisher says of the data set was changed.',
  });
  expect(await inLatest('manifest.json')).toMatchObject({ name: 'harbour-data' });
  expect(await inLatest('datapackage.json')).toMatchObject({
    name: 'harbour-data',
    homepage: 'https://quayside.example/data',
    licenses: [{ name: 'CC0-1.0' }],
    contributors: [{ title: 'Quayside Institute', email: 'data@quayside.example' }],
  });
  expect(await inLatest('dataset.jsonld')).toMatchObject({ url: 'https://quayside.example/data' });
  expect(await inLatest('croissant.json')).toMatchObject({ name: 'Harbour data' });
  expect(await inLatest('package.json')).toMatchObject({ name: 'harbour-data', license: 'CC0-1.0' });
  expect(await inLatest('../index.json')).toMatchObject({ name: 'harbour-data' });

  const again = await buildRelease(out, nothing, { about: HARBOUR });
  expect(again).toMatchObject({ released: false, version: '1.0.1' });
});

it('gives the defaults for what is left out', async () => {
  const named = await buildRelease(out, nothing, { about: { name: 'ports' } });
  expect(named).toMatchObject({ released: true, version: '1.0.2' });
  expect(await inLatest('datapackage.json')).toMatchObject({
    name: 'ports',
    title: 'Verbatim: digital development',
  });
});

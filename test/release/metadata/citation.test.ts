import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../../package.json' with { type: 'json' };
import { licenceUrl } from '../../../pipeline/release/metadata/licences.ts';
import { HARBOUR, misfits, releaseInMemory } from './released.ts';

const release = await releaseInMemory({ about: HARBOUR });
const citation = parse(release.files.get('CITATION.cff') ?? '');

describe('CITATION.cff', () => {
  it('fits the Citation File Format 1.2.0, for the data and for the software', async () => {
    const software: unknown = parse(readFileSync(new URL('../../../CITATION.cff', import.meta.url), 'utf8'));
    const standard = await releaseInMemory();
    expect(misfits('cff-1.2.0.json', software)).toEqual([]);
    expect(software).toMatchObject({ version: manifest.version, license: manifest.license });
    expect(misfits('cff-1.2.0.json', citation)).toEqual([]);
    expect(misfits('cff-1.2.0.json', parse(standard.files.get('CITATION.cff') ?? ''))).toEqual([]);
    expect(misfits('cff-1.2.0.json', { ...citation, authors: [] })).not.toEqual([]);
  });

  it('says what the publisher says, and takes its day from the articles', () => {
    expect(citation).toMatchObject({
      title: 'Harbour data',
      version: '1.1.0',
      'date-released': '2025-03-06',
      authors: [{ name: 'Quayside Institute' }],
      license: 'CC0-1.0',
      url: 'https://quayside.example/data',
    });
  });

  it('gives people the same in words', () => {
    const words =
      'Quayside Institute (2025). Harbour data (Version 1.1.0) [Data set]. https://quayside.example/data';
    expect(release.files.get('DICTIONARY.md')).toContain(words);
    expect(release.files.get('LICENSE.md')).toContain(words);
  });
});

it('lists the licences of the articles by publisher', () => {
  const page = release.files.get('LICENSE.md') ?? '';
  expect(page).toContain('[CC0-1.0](https://creativecommons.org/publicdomain/zero/1.0/)');
  expect(page).toContain(
    '| [CC-BY-4.0](https://creativecommons.org/licenses/by/4.0/) | Quayside Letter | 1 |',
  );
  expect(page).toContain('| not known | Quayside Letter | 1 |');
});

it.each([
  ['CC-BY-SA-3.0', 'https://creativecommons.org/licenses/by-sa/3.0/'],
  ['ODbL-1.0', 'https://spdx.org/licenses/ODbL-1.0.html'],
  ['MIT', 'https://spdx.org/licenses/MIT.html'],
  ['https://publisher.example/terms', 'https://publisher.example/terms'],
  ['All rights reserved', null],
  ['proprietary', null],
])('finds the address of the licence %s', (licence, url) => {
  expect(licenceUrl(licence)).toBe(url);
});

import { describe, expect, it } from 'vitest';
import { parseDataset, readDatasetFile } from '../../pipeline/collect/dataset-file.ts';
import { listSources } from '../../pipeline/collect/index.ts';
import { folderWith } from './folder.ts';
import { problemsIn } from './problems.ts';

const wrongIn = (text: string): string[] => problemsIn(() => parseDataset(text));

describe('dataset.yaml', () => {
  it('says what the publisher wants to say, and no more', () => {
    expect(
      parseDataset(`
name: harbour-data
title: Harbour  data
description: >
  What is said of harbours,
  word for word.
keywords: [harbours, " ports "]
contact: data@quayside.example
`),
    ).toEqual({
      name: 'harbour-data',
      title: 'Harbour data',
      description: 'What is said of harbours, word for word.',
      keywords: ['harbours', 'ports'],
      contact: 'data@quayside.example',
    });
    expect(parseDataset('')).toEqual({});
    expect(parseDataset('# nothing yet\n')).toEqual({});
  });

  it('is named with line and field where it is wrong', () => {
    expect(wrongIn('title: Harbour data\nname: Harbour Data\n')).toEqual([
      'dataset.yaml:2:7 name: "Harbour Data" is not a short name of lower-case letters, digits and single hyphens. Write it like "harbour-data", or leave the field out.',
    ]);
    expect(wrongIn('titel: Harbour data')).toEqual([
      'dataset.yaml:1:1 titel: There is no such field. Did you mean "title"?',
    ]);
    expect(wrongIn('keywords: harbours')).toEqual([
      'dataset.yaml:1:11 keywords: "harbours" is not a list of words, none of them twice. Write it like "[harbours, open data]", or leave the field out.',
    ]);
    expect(wrongIn('homepage: quayside.example')).toHaveLength(1);
    expect(wrongIn('homepage: https://quayside.example/data?set=1#top')).toEqual([]);
    expect(wrongIn('licence: all rights reserved')[0]).toMatch(/^dataset\.yaml:1:10 licence: /);
    expect(wrongIn('contact: ask us')[0]).toMatch(/is not an e-mail address or an http address/);
    expect(wrongIn('title: "a')[0]).toMatch(
      /^dataset\.yaml:1:\d+ : This is not valid YAML: .* Write one "name: value"/,
    );
    expect(wrongIn('- title: a')).toHaveLength(1);
  });

  it('is no article, and may be missing', async () => {
    const folder = folderWith({
      'dataset.yaml': 'title: Harbour data',
      'a.txt': 'The forum opened in Lisbon.',
    });
    expect(await readDatasetFile(folder)).toEqual({ title: 'Harbour data' });
    const { files, problems } = await listSources(folder);
    expect(files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(problems).toEqual([]);
    expect(await readDatasetFile(folderWith({}))).toEqual({});
  });
});

import { expect, it } from 'vitest';
import { SCHEMAS, TABLES } from '../../../pipeline/contract/tables.ts';
import { releaseInMemory } from './released.ts';

const release = await releaseInMemory();
const dictionary = release.files.get('DICTIONARY.md') ?? '';

it('describes every column of every table', () => {
  for (const table of TABLES) {
    expect(dictionary).toContain(`## ${table}\n`);
    for (const { title, description } of Object.values(SCHEMAS[table].properties)) {
      expect(dictionary).toContain(`| ${title} |`);
      expect(dictionary).toContain(description.replaceAll('|', '\\|'));
    }
  }
  expect(dictionary).toContain('[P580](https://www.wikidata.org/wiki/Property:P580)');
});

it('keeps every line in the columns of its table', () => {
  for (const line of dictionary.split('\n').filter((each) => each.startsWith('| `'))) {
    expect([4, 12]).toContain(line.split(/(?<!\\)\|/).length);
  }
});

it('says how many rows have a value, and shows one', () => {
  expect(dictionary).toContain('Key: `id`. Rows: 2.');
  expect(dictionary).toContain('| `participants` | Participants | integer | people | 1 | `1200` |');
  expect(dictionary).toContain(
    '| `features` | Features | list of string |  | 1 | `["remote check-in","live berth maps"]` |',
  );
  expect(dictionary).toContain('| `aliases` | Aliases | list of string |  | 0 |  |');
});

it('says how formulas are kept from running in CSV', () => {
  expect(dictionary).toContain('Take one apostrophe off every text that begins with one');
});

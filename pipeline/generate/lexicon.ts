/**
 * Writes the gazetteers of `pipeline/lexicon/*.json` from the packages that keep their data.
 * Run by hand (`npx tsx pipeline/generate/lexicon.ts`) when one of those packages is updated; what it writes is committed.
 */
import { writeFile } from 'node:fs/promises';
import { cityRows } from './cities.ts';
import { countryRows } from './countries.ts';
import { givenNames } from './given-names.ts';
import { knownNames } from './known-names.ts';

async function write(name: string, rows: readonly unknown[]): Promise<void> {
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  await writeFile(new URL(`../lexicon/${name}.json`, import.meta.url), `[\n${lines}\n]\n`);
}

const names = givenNames();
await write('countries', countryRows());
await write('given-names', names.byInitial);
await write('given-name-genders', names.gendersByInitial);
await write('cities', cityRows(names.localesOfName));
await writeFile(new URL('../lexicon/known-names.json', import.meta.url), `${JSON.stringify(knownNames())}\n`);

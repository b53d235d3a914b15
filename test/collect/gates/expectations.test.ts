import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseExpectations, readExpectations } from '../../../pipeline/collect/gates/read-expectations.ts';
import { listSources } from '../../../pipeline/collect/index.ts';
import { folderWith } from '../folder.ts';
import { problemsIn } from '../problems.ts';

const wrongIn = (text: string): string[] => problemsIn(() => parseExpectations(text));

test('expectations.yaml says what a release must meet', () => {
  const said = parseExpectations(`
severity: { changed: warn, silent-list: off, withdrawn/places: off, empty/events/city: warn }
least: 5
rejected: { grows: 5 }
tables:
  events:
    rows: { min: 10 }
    columns:
      start: { empty: 30, min: "2000", max: "2030-12" }
      participants: { min: 1, max: 1000000 }
`);
  expect(said).toMatchObject({ least: 5, severity: { 'silent-list': 'off' }, rejected: { grows: 5 } });
  expect(said.tables?.events?.columns?.['start']).toEqual({ empty: 30, min: '2000', max: '2030-12' });
  expect(parseExpectations('')).toEqual({});
});

test('every mistake is named with file, line and what to write instead', () => {
  expect(wrongIn('changd: 20\nleast: 0\n')).toEqual([
    'expectations.yaml:1:1 changd: There is no such field here. Did you mean "changed"?',
    'expectations.yaml:2:8 least: 0 is not a number of rows of 1 or more. Write it like 10, or leave it out.',
  ]);
  expect(wrongIn('tables:\n  events:\n    rows:\n      minimum: 3\n')).toEqual([
    'expectations.yaml:4:7 tables.events.rows.minimum: There is no such field here. Take it out, or use one of: min, max.',
  ]);
  expect(wrongIn('severity:\n  changed: hard\n')).toEqual([
    'expectations.yaml:2:12 severity.changed: "hard" is not hold, warn or off. Write it like warn, or leave it out.',
  ]);
  expect(wrongIn('tables: [events]')[0]).toMatch(
    /^expectations\.yaml:1:9 tables: What stands here is not a map from tables/,
  );
  expect(wrongIn('withdrawn: "20"')).toHaveLength(1);
  expect(wrongIn('a: [')[0]).toMatch(/^expectations\.yaml:1:\d+ : This is not valid YAML/);
});

test('names of rules, tables and columns are checked', () => {
  expect(
    wrongIn(
      'severity:\n  withdrwn: off\n  rows/events/few: off\n  empty/events/strt: off\n  changed/events/city: off\n',
    ),
  ).toEqual([
    'expectations.yaml:2:3 severity.withdrwn: There is no rule "withdrwn". Did you mean "withdrawn"?',
    'expectations.yaml:3:3 severity.rows/events/few: There is no rule "rows/events/few". Take it out, or use one of: too-few, too-many.',
    'expectations.yaml:4:3 severity.empty/events/strt: There is no rule "empty/events/strt". Did you mean "start"?',
    'expectations.yaml:5:3 severity.changed/events/city: There is no rule "changed/events/city". Leave "/city" out.',
  ]);
  expect(wrongIn('tables:\n  event: {}\n  people: { columns: { nmae: { empty: 1 } } }\n')).toEqual([
    'expectations.yaml:2:3 tables.event: There is no table "event". Did you mean "events"?',
    'expectations.yaml:3:24 tables.people.columns.nmae: people has no column "nmae". Did you mean "name"?',
  ]);
  expect(wrongIn('severity:\n  silent-article/any/where at all.txt: off\n  rejected/share: warn\n')).toEqual(
    [],
  );
});

test('a limit must be of the kind of its column', () => {
  const limit = (column: string, value: string) =>
    wrongIn(`tables: { events: { columns: { ${column}: { max: ${value} } } } }`);
  expect(limit('participants', '"2024"')).toEqual([expect.stringContaining('The column holds numbers.')]);
  expect(limit('start', '2024')).toEqual([expect.stringContaining('The column holds dates.')]);
  expect(limit('name', '3')).toEqual([expect.stringContaining('neither numbers nor dates')]);
  expect(limit('start', '"soon"')).toHaveLength(1);
  expect(wrongIn('tables: { articles: { columns: { published: { min: "2001" } } } }')).toEqual([]);
});

test('a file that cannot be read stops the build, and one that is there is no article', async () => {
  const root = folderWith({ 'a.txt': 'x', 'expectations.yaml': 'least: 3', 'accepted.yaml': '' });
  expect(await readExpectations(root)).toEqual({ least: 3 });
  const { files, problems } = await listSources(root);
  expect([files.map(({ path }) => path), problems]).toEqual([['a.txt'], []]);
  const other = folderWith({});
  mkdirSync(join(other, 'expectations.yaml'));
  await expect(readExpectations(other)).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ code: 'collect/expectations-file', file: 'expectations.yaml' }],
  });
});

import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rejection } from '../../pipeline/contract/fact.ts';
import { CLOSING, harbourForum } from '../fixtures/dataset.ts';
import { buildRelease, removeTemporaryFolders, reportOf } from '../release/build-release.ts';
import { hashes, temporaryFolder } from './folder.ts';
import { type Ended, verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({ 'sources/corrections/README': '' });
afterAll(async () => {
  remove();
  await removeTemporaryFolders();
});

const FORUM = 'event/hdf-2025';
const turnedAway = (field: string, claimed: string | number, words: string): Rejection => ({
  article: CLOSING,
  table: 'events',
  field,
  reason: 'number-not-in-words',
  detail: `${JSON.stringify(claimed)} is not what the words say: "${words}"`,
  rule: 'events/held',
});
/** What a build found that the words do not say. */
const rejected = [
  turnedAway('participants', 1500, 'some 1,150 participants'),
  turnedAway('ministerial_countries', 12, 'twelve ministers'),
  turnedAway('host', 'Quaymark Ltd', 'the forum'),
];

beforeAll(async () => {
  const report = { ...reportOf(harbourForum().dataset), rejected };
  await buildRelease(path.join(root, 'out'), undefined, { report });
});

const FOLDERS = ['--sources', path.join(root, 'sources'), '--out', path.join(root, 'out')];
const accept = (...words: string[]): Promise<Ended> =>
  verbatimHere(['correct', 'accept', ...words, '--by', 'Ana', '--because', 'I was there.', ...FOLDERS]);

test.each([
  ['a value', ['--field', 'participants', '--value', '1500'], '“1500”', '1500 is not what the words say'],
  [
    'whatever stands in the field',
    ['--field', 'ministerial_countries'],
    'the ministerial_countries',
    '"twelve ministers"',
  ],
  ['a thing by its name', ['--field', 'host', '--value', 'Quaymark Ltd'], '“Quaymark Ltd”', '"the forum"'],
  [
    'a thing by its id',
    ['--field', 'host', '--value', 'organization/quaymark'],
    '“organization/quaymark”',
    '"the forum"',
  ],
])(
  'accepting %s that the gate turned away ends with 2 and says what to do',
  async (_what, words, named, why) => {
    const before = hashes(root);
    const { exitCode, stdout, stderr } = await accept(FORUM, ...words);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`The gate turned ${named} of ${CLOSING} away (events/held: `);
    expect(stderr).toContain(why);
    expect(stderr).toContain('"verbatim correct set … --article ID --quote WORDS"');
    expect(stderr).toContain('[correct/not-in-words]');
    expect(hashes(root)).toEqual(before);
  },
);

test('a row that the gate turned away cannot be accepted', async () => {
  const { exitCode, stderr } = await accept('event/quay-meeting');
  expect([exitCode, stderr]).toEqual([
    2,
    expect.stringContaining('accepting gives it none: "rejected" in report.json'),
  ]);
});

test('a value that nobody claimed is told of as that, and one that words say is accepted', async () => {
  const unknown = await accept(FORUM, '--field', 'participants', '--value', '7');
  expect([unknown.exitCode, unknown.stderr]).toEqual([2, expect.stringContaining('No article gives')]);
  expect(await accept(FORUM, '--field', 'participants', '--value', '1150')).toMatchObject({ exitCode: 0 });
});

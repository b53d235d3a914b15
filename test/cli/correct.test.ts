import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashes, temporaryFolder } from './folder.ts';
import { type Ended, verbatimHere } from './verbatim.ts';

const HEAD = 'licence: CC0-1.0\n---\n\nThe Harbour Data Forum was held in Accra from 3 to 5 May 2024.';
const { root, remove } = temporaryFolder({
  'sources/forum.md':
    `---\ntitle: The forum opens\npublished: 2024-05-03\n${HEAD} It brought together 400 participants from ` +
    '20 countries.\n“Every port should be open,” said Ada Quispe. “Ships will follow,” said Ines Falk.\n',
  'sources/review.md':
    `---\ntitle: A look back\npublished: 2024-05-09\n${HEAD} It brought together 450 participants, and 18 ` +
    'ministers listened.\n“We counted everybody,” said Ada Quispe. “It was cold,” said Ines Falkner.\n',
});
const FOLDERS = ['--sources', path.join(root, 'sources'), '--out', path.join(root, 'out')];
const FORUM = 'event/harbour-data-forum-2024';
const FILE = 'corrections/ana-silva.yaml';
afterAll(remove);

const build = (): Promise<Ended> => verbatimHere(['build', '--quiet', ...FOLDERS]);
const correct = (...words: string[]): Promise<Ended> =>
  verbatimHere(['correct', ...words, '--by', 'Ana Silva', '--because', 'So.', ...FOLDERS]);
const list = async (): Promise<string> => (await verbatimHere(['correct', 'list', ...FOLDERS])).stdout;
const json = (file: string) => JSON.parse(readFileSync(path.join(root, 'out/latest', file), 'utf8'));
const rows = (table: string) => json(`${table}.json`);
/** Each status of the list with the action that it stands before. */
const statuses = (listed: string): string[] =>
  [...listed.matchAll(/^(\w+) +corrections\/\S+ +(\w+)/gm)].map(
    ([, status, action]) => `${status} ${action}`,
  );

beforeAll(async () => {
  expect(await build()).toMatchObject({ exitCode: 0 });
});

describe('what cannot be meant ends with 2, says what to do, and writes nothing', () => {
  test.each([
    [['accept', 'event/harbour-data-forum-2025'], 'has no row', `Did you mean "${FORUM}"?`],
    [['reject', FORUM, '--field', 'participant'], 'no column "participant"', 'Did you mean "participants"?'],
    [
      ['accept', FORUM, '--field', 'participants', '--value', '500'],
      `No article gives ${FORUM} the participants "500"`,
      'Give one of: "450", "400".',
    ],
    [
      ['set', FORUM, '--field', 'countries', '--value', '21'],
      'only with the words that hold it',
      '--article and its words, as they stand there, with --quote',
    ],
    [
      [
        'set',
        FORUM,
        '--field',
        'countries',
        '--value',
        '21',
        '--article',
        'review',
        '--quote',
        '18 ministers',
      ],
      'This cannot be set, for the words do not hold the value',
      'Quote the words that say the value',
    ],
    [['merge', 'person/ines-falk'], 'A merge needs two things', 'Give the ids of two rows.'],
    [['merge', 'person/ines-falk', FORUM], 'never one thing', 'Name two rows of one table.'],
    [['split', 'person/ada-quispe'], 'It is not said what leaves', '--article'],
    [
      ['split', 'person/ines-falk', '--article', 'review'],
      'does not call person/ines-falk',
      'article/forum: Ines Falk',
    ],
    [
      ['split', 'person/ines-falk', '--article', 'forum'],
      'Nothing of person/ines-falk would stay',
      'cannot be split',
    ],
    [[], 'It is not said what to correct.', 'Give accept, reject, set, merge, split or list.'],
    [['undo', FORUM], 'There is no correction "undo"', 'Give accept, reject, set, merge, split or list.'],
  ])('%j', async (words, what, remedy) => {
    const before = hashes(root);
    const { exitCode, stdout, stderr } = await correct(...words);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(what);
    expect(stderr).toContain(remedy);
    expect(hashes(root)).toEqual(before);
  });

  test('without a reason', async () => {
    const { exitCode, stderr } = await verbatimHere(['correct', 'accept', FORUM, '--by', 'Ana', ...FOLDERS]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Say why with --because')]);
  });

  test('and --dry-run prints the correction alone', async () => {
    const before = hashes(root);
    const { exitCode, stdout } = await correct('reject', FORUM, '--field', 'countries', '--dry-run');
    expect([exitCode, stdout]).toEqual([
      0,
      expect.stringMatching(/^- action: reject\n[^]*Nothing was written/),
    ]);
    expect(hashes(root)).toEqual(before);
    expect(await list()).toBe('There are no corrections.\n');
  });
});

// From here on one story, told in order.

describe('a correction', () => {
  test.each([
    [
      ['accept', FORUM, '--field', 'participants', '--value', '400'],
      'The next build chooses it before other values.',
    ],
    [
      [
        'set',
        FORUM,
        '--field',
        'countries',
        '--value',
        '18',
        '--article',
        'review',
        '--quote',
        '18 ministers',
      ],
      'with these words as its receipt',
    ],
    [['reject', 'statement/ines-falkner-it-was-cold'], 'The next build leaves the row out'],
    [['merge', 'person/ines-falk', 'person/ines-falkner'], 'makes one row of the two'],
    [['split', 'person/ada-quispe', '--article', 'review'], 'The next build makes two rows of it.'],
  ])('is written into the file of who makes it: %j', async (words, effect) => {
    const { exitCode, stdout, stderr } = await correct(...words);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(new RegExp(`^- action: ${words[0]}\n`));
    expect(stdout).toContain(effect);
    expect(stdout).toContain(`Written into ${path.join(root, 'sources', FILE)}`);
    const [written = ''] = stdout.split('\n\n');
    expect(readFileSync(path.join(root, 'sources', FILE), 'utf8')).toContain(written.split('\nThe ')[0]);
  });

  test('waits for a build, and the list says so', async () => {
    const listed = await list();
    expect(listed).toContain(`waiting  ${FILE}:1  accept ${FORUM} participants (Ana Silva, 20`);
    expect(statuses(listed)).toEqual(
      ['accept', 'set', 'reject', 'merge', 'split'].map((action) => `waiting ${action}`),
    );
    expect(listed).toContain('As of the last build (1.0.0):\n  waiting  no build has taken it in yet');
  });

  test('holds in the next release', async () => {
    expect(await build()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(rows('events')).toMatchObject([{ id: FORUM, participants: 400, countries: 18 }]);
    expect(rows('evidence')).toContainEqual(
      expect.objectContaining({ row: FORUM, field: 'countries', value: '18', engine: 'correction' }),
    );
    expect(rows('people').map(({ id, name }: Record<string, string>) => `${id} ${name}`)).toEqual([
      'person/ada-quispe Ada Quispe',
      'person/ada-quispe-2 Ada Quispe',
      'person/ines-falk Ines Falkner',
    ]);
    expect(rows('redirects')).toMatchObject([{ from: 'person/ines-falkner', to: 'person/ines-falk' }]);
    // Each of the two people keeps what their own article quotes.
    expect(
      rows('statements').map(({ speaker, quote }: Record<string, string>) => `${speaker} ${quote}`),
    ).toEqual([
      'person/ada-quispe Every port should be open',
      'person/ada-quispe-2 We counted everybody',
      'person/ines-falk Ships will follow',
    ]);
    const bytes = readFileSync(path.join(root, 'sources', FILE));
    expect(json('provenance.jsonld')['@graph']).toContainEqual(
      expect.objectContaining({
        id: `urn:verbatim:${FILE}`,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }),
    );
    expect(new Set(statuses(await list()).map((line) => line.split(' ')[0]))).toEqual(new Set(['applied']));
  });

  test('that contradicts another is not written', async () => {
    const { exitCode, stderr } = await correct('merge', 'person/ada-quispe', 'person/ada-quispe-2');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`${FILE}:`)]);
    expect(statuses(await list())).toHaveLength(5);
  });

  test('whose article is gone is stale, and stays where it is', async () => {
    rmSync(path.join(root, 'sources/review.md'));
    const { exitCode, stderr } = await build();
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('has no effect')]);
    const listed = await list();
    expect(statuses(listed)).toEqual([
      'applied accept',
      'stale set',
      'stale reject',
      'stale merge',
      'stale split',
    ]);
    expect(listed).toContain('  stale    it had nothing to act on; that build said why\n');
  });
});

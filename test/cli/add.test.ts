import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FORUM } from './articles.ts';
import { hashes, temporaryFolder, write } from './folder.ts';
import { type LocalSite, localSite, page } from './site.ts';
import { verbatimHere } from './verbatim.ts';

const LIST = '# who may be asked\nallowPrivateHosts: [127.0.0.1] # only here\nsources: []\n';

const { root, remove } = temporaryFolder({
  'sources/sources.yaml': LIST,
  'sources/articles/here.md': FORUM,
  'elsewhere/forum.md': FORUM.replace('Forum on', 'Second Forum on'),
  'elsewhere/empty.txt': '',
});
let site: LocalSite;
beforeAll(async () => {
  const head =
    '<meta name="author" content="Ana Silva"><meta property="article:published_time" content="2024-05-03">';
  site = await localSite({
    '/forum': page(
      'Registers are opened',
      [
        'By Ana Silva',
        'The Forum on Digital Services was held in Accra from 3 to 5 May 2024. It brought together 400 participants from 20 countries.',
        'The ministers agreed to meet again in the next year, and to share what they have built with one another.',
      ],
      head,
    ),
  });
  site.pages.set('/feed', (_request, response) => {
    const items = [{ id: '1', url: `${site.origin}/forum` }];
    response.setHeader('content-type', 'application/feed+json');
    response.end(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items }));
  });
});
afterAll(() => {
  site.close();
  remove();
});

const at = (name: string): string => path.join(root, name);
const add = (what: string, ...more: string[]) =>
  verbatimHere(['add', what, '--sources', at('sources'), ...more]);

test('a dry run shows what is there and where it was read, and writes nothing', async () => {
  const before = hashes(at('sources'));
  const { exitCode, stdout } = await add(`${site.origin}/forum`, '--dry-run');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^title +Registers are opened +from /m);
  expect(stdout).toMatch(/^published +2024-05-03 +from meta article:published_time$/m);
  expect(stdout).toMatch(/^words +\d+$/m);
  expect(stdout).toContain('The Forum on Digital Services was held in Accra');
  expect(stdout).toContain('Nothing was written (--dry-run).');
  expect(hashes(at('sources'))).toEqual(before);
});

test('an address and a feed are written into the list, whose comments stay, and are refused a second time', async () => {
  expect((await add(`${site.origin}/forum#top`)).exitCode).toBe(0);
  const { exitCode, stdout } = await add(`${site.origin}/feed`);
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('A feed of 1 article:')]);
  expect(readFileSync(at('sources/sources.yaml'), 'utf8')).toBe(
    LIST.replace('sources: []', `sources:\n  - address: ${site.origin}/forum\n  - feed: ${site.origin}/feed`),
  );
  const again = await add(`${site.origin}/forum`);
  expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('on line 4 of sources.yaml')]);
});

test('a list is begun where there is none', async () => {
  write(at('new'), { 'a.md': FORUM });
  const { exitCode, stderr } = await verbatimHere(['add', 'https://127.0.0.1/a', '--sources', at('new')]);
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('[collect/private-host]')]);
  expect(existsSync(at('new/sources.yaml'))).toBe(false);
});

test('a file is copied among the articles, unless it is there or cannot be read', async () => {
  expect((await add(at('elsewhere/forum.md'))).exitCode).toBe(0);
  expect(readdirSync(at('sources/articles'))).toEqual(['forum.md', 'here.md']);
  const refused = [
    at('elsewhere/forum.md'),
    at('sources/articles/here.md'),
    at('elsewhere/empty.txt'),
    at('none.md'),
  ];
  for (const file of refused) expect((await add(file)).exitCode).toBe(2);
  expect(readdirSync(at('sources/articles'))).toEqual(['forum.md', 'here.md']);
});

test.each([
  ['none.md', 'none.md: There is no such file.'],
  ['www.example.com/forum', 'www.example.com/forum: There is no such file.'],
  ['elsewhere', 'elsewhere: This is not a file.'],
  ['elsewhere/empty.txt', 'elsewhere/empty.txt: The file is empty.'],
  ['file:///elsewhere/forum.md', 'Addresses that begin with "file:" are not fetched'],
  ['ftp://news.example/forum', 'Addresses that begin with "ftp:" are not fetched'],
  ['https://', '"https://" is not an address.'],
])('"%s" is refused by the name that was typed, with what to do', async (what, message) => {
  const { exitCode, stderr } = await add(what.includes('://') || what.startsWith('www') ? what : at(what));
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(stderr).toMatch(/\n {9}\S/);
});

test('the sources are listed with what came of them', async () => {
  await verbatimHere(['fetch', '--sources', at('sources'), '--quiet']);
  const { exitCode } = await verbatimHere([
    'build',
    '--sources',
    at('sources'),
    '--out',
    at('out'),
    '--quiet',
  ]);
  expect(exitCode).toBe(0);
  const { stdout } = await verbatimHere(['sources', '--sources', at('sources'), '--out', at('out')]);
  const lines = stdout.split('\n').map((line) => line.split(/ {2,}/));
  expect(lines[0]).toEqual(['SOURCE', 'LAST SEEN', 'STATUS', 'ARTICLES', 'FACTS']);
  expect(lines[1]).toEqual([
    'address',
    `${site.origin}/forum`,
    expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
    'there',
    '1',
    expect.stringMatching(/^[1-9]/),
  ]);
  expect(lines[2]?.[0]).toBe('feed');
  expect(lines[3]).toEqual(['files', 'not in sources.yaml', '2', expect.stringMatching(/^[1-9]/)]);
});

test('an address or a file must be named', async () => {
  const { exitCode, stderr } = await verbatimHere(['add']);
  expect([exitCode, stderr]).toEqual([
    2,
    '"verbatim add" needs an address or a file. See "verbatim add --help".\n',
  ]);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { VerbatimError } from '../../../pipeline/contract/problem.ts';
import { parseSources, readSourcesFile } from '../../../pipeline/collect/sources/read-sources-file.ts';
import { folderWith } from '../folder.ts';

/** What is wrong with the text, as `line:column field code`, with message and remedy. */
function wrongIn(text: string): string[] {
  try {
    return parseSources(text).problems.map(shown);
  } catch (error) {
    if (error instanceof VerbatimError) return error.problems.map(shown);
    throw error;
  }
}

function shown({ line, column, field, code, message, remedy }: VerbatimError['problems'][number]): string {
  const name = code.replace('collect/', '');
  return `${line}:${column} ${field === undefined ? '' : `${field} `}${name}: ${message} ${remedy}`;
}

describe('sources.yaml', () => {
  it('names addresses, feeds, archives and folders, with what is known of each', () => {
    const { list, problems } = parseSources(`
# who asks
contact: https://publisher.example/contact
allowPrivateHosts: [intranet.example]
sources:
  - feed: HTTPS://News.example/feed.xml#top
    publisher: Example   News
    licence: CC-BY-4.0
    limit: 20
    since: 2024-05-31
  - address: https://news.example/a/../forum.html
    delay: 2.5
    language: en-GB
    author: Ana Silva
  - folder: ./articles//ministry/
  - archive: archives/news.warc.gz
  - file: articles/a.txt
`);
    expect(problems).toEqual([]);
    expect(list).toEqual({
      contact: 'https://publisher.example/contact',
      allowPrivateHosts: ['intranet.example'],
      entries: [
        {
          kind: 'feed',
          where: 'https://news.example/feed.xml',
          said: { publisher: 'Example News', licence: 'CC-BY-4.0' },
          limit: 20,
          since: '2024-05-31',
          line: 6,
        },
        {
          kind: 'address',
          where: 'https://news.example/forum.html',
          said: { language: 'en-GB', author: 'Ana Silva' },
          delay: 2.5,
          line: 11,
        },
        { kind: 'folder', where: 'articles/ministry', said: {}, line: 15 },
        { kind: 'archive', where: 'archives/news.warc.gz', said: {}, line: 16 },
        { kind: 'file', where: 'articles/a.txt', said: {}, line: 17 },
      ],
    });
  });

  it('says nothing where it is missing or empty', async () => {
    const nothing = { list: { contact: '', allowPrivateHosts: [], entries: [] }, problems: [] };
    const root = folderWith({});
    expect(await readSourcesFile(root)).toEqual(nothing);
    writeFileSync(join(root, 'sources.yaml'), '# nothing yet\n');
    expect(await readSourcesFile(root)).toEqual(nothing);
  });

  it('that is wrong in one entry is right in the others', () => {
    const text = 'sources:\n  - feed: https://a.example/\n    licnce: MIT\n  - address: https://b.example/\n';
    expect(wrongIn(text)).toEqual([
      '3:5 licnce unknown-field: There is no such field. Did you mean "licence"?',
    ]);
    expect(parseSources(text).list.entries.map(({ where }) => where)).toEqual(['https://b.example/']);
  });

  it('that names a source twice counts it once', () => {
    const text = 'sources:\n  - address: https://a.example/b\n  - address: https://a.example/b#c\n';
    expect(parseSources(text).list.entries).toHaveLength(1);
    expect(wrongIn(text)).toEqual([
      '3:5 same-source: https://a.example/b stands on line 2 already, which counts. Delete one of the two.',
    ]);
  });
});

test.each([
  ['sources: [', /^1:11 sources-yaml: This is not valid YAML: /],
  ['- a\n', /^1:1 invalid-field: What stands here is not a list of fields\./],
  ['sorces:\n  - feed: https://a.example/\n', /^1:1 sorces unknown-field: .* Did you mean "sources"\?$/],
  [
    'sources: https://a.example/\n',
    /^1:10 sources invalid-field: .* is not a list of sources\. Write it like "- address: /,
  ],
  [
    'sources:\n  - https://a.example/\n',
    /^2:5 invalid-field: "https:\/\/a\.example\/" is not a list of fields/,
  ],
  [
    'sources:\n  - publisher: A\n',
    /^2:5 source-kind: The source does not say where it is\. Give it exactly one of: address, feed/,
  ],
  [
    'sources:\n  - feed: https://a.example/\n    file: a\n',
    /^2:5 source-kind: .*several things: feed and file/,
  ],
  ['sources:\n  - file: a\n    limit: 3\n', /^3:5 limit useless-field: .* of the kind feed and sitemap only/],
  ['sources:\n  - feed: https://a.example/\n    limit: 0\n', /^3:12 limit invalid-field: 0 is not how many/],
  [
    'sources:\n  - feed: https://a.example/\n    since: 2024-02-30\n',
    /^3:12 since invalid-field: "2024-02-30" is not the day/,
  ],
  [
    'sources:\n  - file: a\n    publisher: 24\n',
    /^3:16 publisher invalid-field: 24 is not .* in quotation marks like/,
  ],
  [
    'sources:\n  - address: ftp://a.example/\n',
    /^2:14 address invalid-field: .* is not the http or https address/,
  ],
  ['sources:\n  - address: https://me:secret@a.example/\n', /^2:14 credentials: (?!.*secret)/],
  [
    'sources:\n  - folder: ../elsewhere\n',
    /^2:13 outside: "\.\.\/elsewhere" leads out of the folder of sources/,
  ],
  ['sources:\n  - file: /etc/passwd\n', /^2:11 outside: /],
  ['sources:\n  - file: a\\..\\..\\b\n', /^2:11 outside: /],
  ['sources: &a\n  - *a\n', /^2:5 invalid-field: /],
])('%j is wrong in one way', (text, problem) => {
  const problems = wrongIn(text);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(problem);
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listSources, readSnapshot } from '../../../pipeline/collect/index.ts';
import { packed, record, response } from '../archives/write-archive.ts';
import { folderWith } from '../folder.ts';

const warc = packed(
  record('warcinfo', 'software: none'),
  response('/a', '<p>first</p>', {}, { 'WARC-Date': '2025-01-01T00:00:00Z' }),
  response('/b', '<p>other</p>', {}, { 'WARC-Date': '2025-01-01T00:00:00Z' }),
  response('/a', '<p>again</p>', {}, { 'WARC-Date': '2025-03-01T00:00:00Z' }),
);

test('pages of an archive are articles, each address as it was archived last', async () => {
  const root = folderWith({
    'sources.yaml': 'sources:\n  - archive: news.warc.gz\n    publisher: Example Press\n',
  });
  writeFileSync(join(root, 'news.warc.gz'), warc);
  const { files, problems } = await listSources(root);
  expect(problems).toEqual([]);
  const taken = await Promise.all(files.map(readSnapshot));
  const told = taken.map(
    (one) => 'snapshot' in one && [new TextDecoder().decode(one.snapshot.bytes), one.snapshot.origin],
  );
  expect(told).toMatchObject([
    ['<p>again</p>', { address: 'https://news.example/a', day: '2025-03-01' }],
    ['<p>other</p>', { address: 'https://news.example/b', day: '2025-01-01' }],
  ]);
  expect(taken).toMatchObject([{ snapshot: { said: { publisher: 'Example Press' } } }, {}]);
});

test('an archive that is damaged gives the rest, and one that is missing is named', async () => {
  const yaml = 'sources:\n  - archive: rotten.warc.gz\n  - archive: none.warc\n';
  const root = folderWith({ 'sources.yaml': yaml, 'a.txt': 'x' });
  const rotten = Buffer.from(warc);
  rotten.fill(0, 200, 260);
  writeFileSync(join(root, 'rotten.warc.gz'), rotten);
  const { files, problems } = await listSources(root);
  expect(files.length).toBeGreaterThan(1);
  const names = problems.map(({ file }) => file);
  expect(names).toEqual(expect.arrayContaining(['rotten.warc.gz', 'none.warc']));
});

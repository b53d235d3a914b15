import { expect, test } from 'vitest';
import { parseSources } from '../../../pipeline/collect/sources/read-sources-file.ts';
import { withEntry } from '../../../pipeline/collect/sources/write-entry.ts';

const address = 'https://news.example/a';

test.each([
  ['', `sources:\n  - address: ${address}\n`],
  ['# nothing yet\n', `# nothing yet\n\nsources:\n  - address: ${address}\n`],
  ['contact: me@a.example\n', `contact: me@a.example\nsources:\n  - address: ${address}\n`],
  ['sources: []\n', `sources:\n  - address: ${address}\n`],
  [
    'sources:\n  # the first\n  - folder: b # here\n',
    `sources:\n  # the first\n  - folder: b # here\n  - address: ${address}\n`,
  ],
])('%j gets one entry more', (text, expected) => {
  const written = withEntry(text, 'address', address);
  expect(written).toBe(expected);
  expect(parseSources(written).list.entries.at(-1)).toMatchObject({ kind: 'address', where: address });
});

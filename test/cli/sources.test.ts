import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from './folder.ts';
import { verbatimHere } from './verbatim.ts';

const { root, remove } = temporaryFolder({
  'sources/a.md': 'The forum was held.',
  'sources/b.md': 'The forum was held.',
  'out/latest/report.json': JSON.stringify({
    articles: [
      { file: 'a.md', status: 'used', facts: 3 },
      { file: 'b.md', status: 'skipped', facts: 3 },
    ],
  }),
});
afterAll(remove);

test('an article that was left out, as another is the same, gave the release no facts', async () => {
  const folders = ['--sources', path.join(root, 'sources'), '--out', path.join(root, 'out')];
  const { stdout } = await verbatimHere(['sources', '--json', ...folders]);
  expect(JSON.parse(stdout).sources).toMatchObject([{ kind: 'files', articles: 2, facts: 3 }]);
});

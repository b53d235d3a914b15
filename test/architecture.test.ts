import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const PIPELINE = path.resolve(import.meta.dirname, '../pipeline');
const STAGES = [
  'collect',
  'read',
  'annotate',
  'extract',
  'ground',
  'resolve',
  'validate',
  'gates',
  'release',
  'verify',
];
/** What each folder may import besides itself; the stages may import contract, text and lexicon only. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  text: ['contract', 'lexicon'],
  lexicon: ['contract', 'text'],
  rows: ['contract'],
  ...Object.fromEntries(STAGES.map((stage) => [stage, ['contract', 'text', 'lexicon']])),
  // These judge what others wrote, so they share no code with them.
  validate: ['contract'],
  gates: ['contract', 'text'],
  release: ['contract', 'text', 'lexicon', 'rows'],
  verify: ['contract', 'validate', 'rows'],
};

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

function imports(): Import[] {
  const files = readdirSync(PIPELINE, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const folder = file.includes(path.sep) ? (file.split(path.sep)[0] ?? '') : '';
    const source = readFileSync(path.join(PIPELINE, file), 'utf8');
    return [...source.matchAll(/from '(\.[^']+)'/g)].map(([, target = '']) => {
      const relative = path.relative(PIPELINE, path.resolve(PIPELINE, path.dirname(file), target));
      return { file, folder, from: relative.split(path.sep)[0] ?? '' };
    });
  });
}

test('imports run one way: contract ← text and lexicon ← stages ← build', () => {
  const wrong = imports().filter(
    ({ folder, from }) =>
      folder in ALLOWED && from !== folder && from !== '..' && !ALLOWED[folder]?.includes(from),
  );
  expect(wrong).toEqual([]);
});

test('only the two ends touch the disk, the network or the clock', () => {
  const middle = ['annotate', 'extract', 'ground', 'resolve', 'validate', 'gates', 'text', 'lexicon', 'read'];
  const files = readdirSync(PIPELINE, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && middle.includes(file.split(path.sep)[0] ?? ''),
  );
  const impure = files.filter((file) =>
    /from 'node:(?:fs|http|https|net|child_process)|Date\.now\(|new Date\(\)|Math\.random\(/.test(
      readFileSync(path.join(PIPELINE, file), 'utf8'),
    ),
  );
  expect(impure).toEqual([]);
});

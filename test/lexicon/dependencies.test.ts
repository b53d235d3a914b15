import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);
const page = await readFile(new URL('docs/dependencies.md', root), 'utf8');
/** Package → licence, from the rows of the page's tables. */
const listed = new Map(
  [...page.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\|/gm)].map(([, name = '', licence = '']) => [
    name,
    licence,
  ]),
);
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });

test.each(packages)('%s is listed in docs/dependencies.md with its licence', async (name) => {
  const installed: { license?: string } = JSON.parse(
    await readFile(new URL(`node_modules/${name}/package.json`, root), 'utf8'),
  );
  expect(listed.get(name)).toBe(installed.license);
});

test('the page lists no package that is gone', () => {
  const gone = [...listed.keys()].filter((name) => !name.endsWith('.json') && !packages.includes(name));
  expect(gone).toEqual([]);
});

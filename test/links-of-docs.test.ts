import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import project from '../package.json' with { type: 'json' };

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGES = [
  'README.md',
  'bench/articles/README.md',
  'dist/README.md',
  'sources/README.md',
  'sources/corrections/README.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What the first group of a pattern matches on a page. */
const found = (page: string, pattern: RegExp): string[] =>
  [...readFileSync(path.join(ROOT, page), 'utf8').matchAll(pattern)].map(([, one = '']) => one);

const missing = (paths: readonly string[]): string[] =>
  paths.filter((one) => !existsSync(path.join(ROOT, one)));

test.each(PAGES)('the links of %s lead somewhere', (page) => {
  const links = found(page, /\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g);
  expect(missing(links.map((link) => path.join(path.dirname(page), link)))).toEqual([]);
});

test.each(PAGES)('the files of the program that %s names are there', (page) => {
  const files = found(page, /`((?:pipeline|schemas|bench|test)\/[^`\s<>*]+)`/g);
  expect(missing(files)).toEqual([]);
});

test.each(PAGES)('the scripts and tests that %s tells to run are there', (page) => {
  const scripts = found(page, /npm run ([a-z:]+)/g);
  expect(scripts.filter((script) => !Object.hasOwn(project.scripts, script))).toEqual([]);
  expect(missing(found(page, /npm test (test\/[\w/-]+)/g))).toEqual([]);
});

test('the pages have links, files and scripts at all', () => {
  const all = (pattern: RegExp): number => PAGES.flatMap((page) => found(page, pattern)).length;
  expect(all(/\]\((?!https?:)([^)]+)\)/g)).toBeGreaterThan(20);
  expect(all(/`((?:pipeline|schemas|bench|test)\/[^`\s<>*]+)`/g)).toBeGreaterThan(50);
  expect(all(/npm run ([a-z:]+)/g)).toBeGreaterThan(10);
});

import * as fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { goldArticles, placesOf, unquoted } from '../../../bench/evaluate/article-facts/gold.ts';

const ARTICLES = path.resolve(import.meta.dirname, '../../../bench/articles');

test.each([
  ['development', 54],
  ['held-out', 14],
])('every fact of the %s articles has its words in the article', (part, count) => {
  const articles = goldArticles(path.join(ARTICLES, part));
  expect(articles).toHaveLength(count);
  for (const article of articles) {
    expect(article.facts.length, article.stem).toBeGreaterThan(10);
    expect(unquoted(article), article.stem).toEqual([]);
  }
});

test('a fact that is not as it must be is named', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verbatim-gold-'));
  onTestFinished(() => {
    fs.rmSync(folder, { recursive: true });
  });
  const fact = {
    table: 'events',
    subject: 'Harbour Forum',
    field: 'city',
    value: 'Lisbon',
    quote: 'in Lisbon',
  };
  fs.writeFileSync(path.join(folder, '01.md'), 'The forum opened in Porto.');
  const articleWith = (...facts: unknown[]): unknown => {
    fs.writeFileSync(path.join(folder, '01.gold.json'), JSON.stringify(facts));
    return goldArticles(folder).map(unquoted);
  };
  expect(articleWith(fact)).toMatchObject([[fact]]);
  expect(() => articleWith(fact, { ...fact, value: 7 })).toThrow(
    '01.gold.json, fact 2: value must be a text',
  );
  expect(() => articleWith({ ...fact, table: 'poems' })).toThrow(
    '01.gold.json, fact 1: table must be one of',
  );
});

test('words are found in a text with other marks and line ends, in code points', () => {
  expect(placesOf('"a wide\u2013open sea"', '🌊 “a wide-open\nsea”')).toEqual([{ start: 2, end: 19 }]);
  expect(placesOf('5 (of 6)', '5 (of 6), and 5 (of 6)')).toHaveLength(2);
  expect(placesOf('sky', 'sea')).toEqual([]);
});

import { expect, test } from 'vitest';
import { articleOf } from '../../bench/scale/corpus.ts';

test('made-up articles are the same each time, of varied length, and no two alike', () => {
  const numbers = Array.from({ length: 200 }, (_, at) => at * 50);
  const articles = numbers.map(articleOf);
  expect(numbers.map(articleOf)).toEqual(articles);
  expect(new Set(articles.map((text) => text.slice(text.lastIndexOf('---')))).size).toBe(articles.length);
  const lengths = articles.map((text) => text.length);
  expect(Math.min(...lengths)).toBeGreaterThan(1500);
  expect(Math.max(...lengths)).toBeLessThan(4000);
});

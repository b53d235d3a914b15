import { expect, test } from 'vitest';
import { thisEngine } from '../../pipeline/cache/engine.ts';

test('what runs has two names: that of the stages of one article is not that of all of it', async () => {
  const { articles, whole } = await thisEngine();
  expect(articles).toMatch(/^[0-9a-f]{64}$/);
  expect(whole).toMatch(/^[0-9a-f]{64}$/);
  expect(whole).not.toBe(articles);
  expect(await thisEngine()).toEqual({ articles, whole });
});

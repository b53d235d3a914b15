import { describe, expect, it } from 'vitest';
import { ownArticles, readMarked } from '../../pipeline/train/articles.ts';

describe('a marked text', () => {
  it('is read without its marks, with the place and type of each name', () => {
    const { text, names } = readMarked('x', 'In [Accra](place), [Ama Boateng](person) spoke.');
    expect(text).toBe('In Accra, Ama Boateng spoke.');
    expect(names.map(({ start, end, types }) => [text.slice(start, end), types])).toEqual([
      ['Accra', ['place']],
      ['Ama Boateng', ['person']],
    ]);
  });

  it('is named where a mark has no type of a name', () => {
    expect(() => readMarked('harbour.md#3', 'In [Accra](city).')).toThrow('harbour.md#3: "[Accra](city)"');
  });
});

describe('the own articles', () => {
  const articles = ownArticles();

  it('are more than a hundred, each with names and no mark left in its text', () => {
    expect(articles.length).toBeGreaterThan(100);
    for (const { id, text, names } of articles) {
      expect(names.length, id).toBeGreaterThan(0);
      expect(text, id).not.toMatch(/\]\(|\[[^\]]*\]\(/);
    }
  });

  it('mark plans, services and conferences, of which other corpora have few', () => {
    const types = articles.flatMap(({ names }) => names.flatMap((name) => name.types));
    for (const type of ['instrument', 'service', 'event'] as const)
      expect(types.filter((one) => one === type).length).toBeGreaterThan(200);
  });
});

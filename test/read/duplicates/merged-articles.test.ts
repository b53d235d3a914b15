import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Article } from '../../../pipeline/contract/article.ts';
import { mergedArticles as merged } from '../../../pipeline/read/duplicates/merged-articles.ts';
import { nearnessOf } from '../../../pipeline/read/index.ts';
import { articleWith, textsOf } from '../../article-with.ts';
import { STORY, monthly } from './articles.ts';

function mergedArticles(articles: readonly Article[]): ReturnType<typeof merged> {
  const compared = articles.map((article) => ({ article, nearness: nearnessOf(article) }));
  return merged(compared, textsOf(articles));
}

/** The articles that are kept, and what each reprints. */
function kept(...articles: readonly Article[]): Record<string, string | null> {
  const { articles: left } = mergedArticles(articles);
  return Object.fromEntries(left.map(({ path, reprintOf }) => [path, reprintOf]));
}

describe('the same article', () => {
  const own = articleWith('b', STORY, { url: 'https://a.example/1', publisher: 'Example Press' });

  it('at two addresses is one, with both', () => {
    const other = {
      ...articleWith('a', STORY, { url: 'https://a.example/1' }),
      addresses: ['https://a.example/1', 'https://m.a.example/1?x'],
    };
    const { articles, problems } = mergedArticles([other, own]);
    expect(articles.map(({ path, addresses }) => [path, addresses])).toEqual([
      ['b', ['https://a.example/1', 'https://m.a.example/1?x']],
    ]);
    expect(problems).toMatchObject([
      { level: 'warning', code: 'read/same-article', file: 'a', row: 'article/b' },
    ]);
  });

  it('is told by nearly the same text, too', () => {
    const shortened = STORY.replace(/\n\nBusinesses welcomed.*$/s, '');
    const corrected = STORY.replace('welcomed the step', 'welcomed that step');
    expect(kept(articleWith('a', STORY), articleWith('b', corrected), articleWith('c', shortened))).toEqual({
      a: null,
    });
  });

  it('that names one address as its own is one though it was reworked, but not where all pages name the front page', () => {
    const reworked = STORY.replace(/Businesses welcomed[^]*$/, 'The text of the 12 pages is open to all.');
    const url = 'https://a.example/1';
    expect(kept(articleWith('a', STORY, { url }), articleWith('b', reworked, { url }))).toEqual({ a: null });
    const another = monthly('May', 'Lima', '300', '40,000');
    expect(kept(articleWith('a', STORY, { url }), articleWith('b', another, { url }))).toEqual({
      a: null,
      b: null,
    });
  });

  it.each([
    ['the one at its own address', { a: {}, b: { url: 'https://a.example/1' } }, 'b'],
    [
      'then the one that was published first',
      { a: { published: '2024-05-04' }, b: { published: '2024-05-03' } },
      'b',
    ],
    ['one with a date before one without', { a: {}, b: { published: '2024' } }, 'b'],
    ['then the first by path', { a: {}, b: {} }, 'a'],
  ])('keeps %s', (_rule, { a, b }, expected) => {
    expect(Object.keys(kept(articleWith('a', STORY, a), articleWith('b', STORY, b)))).toEqual([expected]);
  });
});

describe('a story that another publisher reprints', () => {
  const agency = articleWith('agency', STORY, { publisher: 'Example Agency', published: '2024-05-03' });
  const reprint = STORY.replace('ACCRA, May 3 (Example Agency) —', 'ACCRA (Daily Example) –').replace(
    'on Friday',
    'yesterday',
  );

  it('stays an article of its own, which is said to be a reprint', () => {
    const daily = articleWith('daily', reprint, { publisher: 'Daily Example', published: '2024-05-04' });
    const weekly = articleWith('a-weekly', STORY, { publisher: 'Weekly Example', published: '2024-05-09' });
    expect(kept(weekly, daily, agency)).toEqual({
      agency: null,
      daily: 'article/agency',
      'a-weekly': 'article/agency',
    });
  });

  it('is the same article where it is of the same publisher, however that is written', () => {
    const again = articleWith('again', reprint, { publisher: 'EXAMPLE AGENCY' });
    expect(kept(agency, again)).toEqual({ agency: null });
  });
});

describe('articles that only look alike', () => {
  const may = articleWith('may', monthly('May', 'Lima', '3,120', '40,000'));

  it.each([
    ['with other numbers', monthly('May', 'Lima', '4,200', '40,000')],
    ['with other names', monthly('May', 'Cusco', '3,120', '40,000')],
    ['with other names and numbers', monthly('June', 'Cusco', '980', '41,500')],
    ['with another number far below', monthly('May', 'Lima', '3,120', '52,000')],
  ])('made from one template %s stay apart', (_what, text) => {
    const other = articleWith('other', text);
    const { articles, problems } = mergedArticles([may, other]);
    expect(articles).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  it('are independent where their leads differ, and are not where only a detail does', () => {
    expect(kept(may, articleWith('june', monthly('June', 'Cusco', '980', '41,500')))).toEqual({
      june: null,
      may: null,
    });
    expect(kept(may, articleWith('updated', monthly('May', 'Lima', '3,120', '52,000')))).toEqual({
      may: null,
      updated: 'article/may',
    });
  });

  it('being short, stay apart unless they are the same', () => {
    const [a, b] = ['The forum was held in Accra.', 'The forum was held in Lima.'];
    expect(kept(articleWith('a', a), articleWith('b', b), articleWith('c', a))).toEqual({ a: null, b: null });
  });
});

test('what is kept does not depend on the order in which articles come', () => {
  const all = [
    articleWith('a', STORY, { publisher: 'Daily Example' }),
    articleWith('b', STORY, { publisher: 'Example Agency', published: '2024-05-03' }),
    articleWith('c', STORY.replace('ten parliaments', 'all parliaments')),
    articleWith('d', monthly('May', 'Lima', '3,120', '40,000')),
    articleWith('e', monthly('May', 'Lima', '3,120', '40,000'), { url: 'https://a.example/1' }),
    articleWith('f', monthly('June', 'Lima', '20', '40,000')),
  ];
  const expected = mergedArticles(all);
  const orders = fc.shuffledSubarray(all, { minLength: all.length });
  fc.assert(
    fc.property(orders, (order) => {
      expect(mergedArticles(order)).toEqual(expected);
    }),
  );
});

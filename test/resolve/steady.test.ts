import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../pipeline/contract/rows.generated.ts';
import type { Dataset } from '../../pipeline/contract/tables.ts';
import { rowsKeptIn } from '../../pipeline/rows/kept-rows.ts';
import { scratchPath } from '../release/scratch.ts';
import { type ArticleFacts, type MadeOf, resolve, type ResolveInput } from '../../pipeline/resolve/index.ts';
import { told } from './build.ts';
import { articles } from './world.ts';

/** As a release gives its rows back. */
function asReleased(dataset: Dataset): Dataset {
  return JSON.parse(JSON.stringify(dataset));
}

/** With what the facts come from, which is known of all but some. */
function versioned(article: ArticleFacts, isKnown: boolean): ArticleFacts {
  const version = isKnown ? JSON.stringify([article.article, article.facts]) : undefined;
  return { article: article.article, facts: article.facts, version };
}

const publishers = fc.constantFrom(null, 'Northern Ports Union', 'NPU', 'Quaymark', 'Daily Example');

/** Some releases, each of articles of which most are in the one before, too. */
const releases = fc
  .tuple(articles, articles, fc.array(publishers, { minLength: 12, maxLength: 12 }))
  .map(([one, other, publisher]) =>
    [...one, ...other].map(({ article, facts }, at) => ({
      article: { ...article, publisher: publisher[at] ?? null },
      facts,
    })),
  )
  .chain((all) => {
    const some = fc
      .subarray(all, { minLength: Math.ceil(all.length / 2) })
      // Of two with one slug the first is there.
      .map((chosen) => [...new Map(chosen.toReversed().map((one) => [one.article.id, one])).values()]);
    return fc.array(
      some.chain((chosen) =>
        fc
          .array(fc.nat(9), { minLength: chosen.length, maxLength: chosen.length })
          .map((draws) => chosen.map((one, at) => versioned(one, draws[at] !== 0))),
      ),
      { minLength: 2, maxLength: 4 },
    );
  });

describe('rows of which all that they are made of is as it was', () => {
  it('are those that would be made, whatever came, changed or went', () => {
    fc.assert(
      fc.property(releases, fc.constantFrom(0, 4, 1000), (all, mostHeld) => {
        let previous: Dataset | null = null;
        let known: MadeOf | null = null;
        for (const some of all) {
          const input: ResolveInput = { articles: some, previous };
          const anew = resolve(input);
          const receipts = rowsKeptIn<Evidence>(scratchPath(), mostHeld);
          const found = resolve({ ...input, known, receipts });
          expect(asReleased({ ...found.dataset, evidence: [...found.dataset.evidence] })).toEqual(
            asReleased(anew.dataset),
          );
          expect(found.problems).toEqual(anew.problems);
          known = found.made;
          previous = { ...asReleased(anew.dataset), evidence: found.dataset.evidence };
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are not made again', () => {
    const all = ['a', 'b', 'c'].map((slug) =>
      versioned(told(slug, `The Quay Fund met in ${slug}.`).thing('organizations', 'Quay Fund'), true),
    );
    const first = resolve({ articles: all.slice(1), previous: null, known: null });
    expect(first.made?.articles.size).toBe(2);
    const marked = {
      ...first.dataset,
      organizations: first.dataset.organizations.map((row) => ({ ...row, sources: 77 })),
    };
    const input = { previous: marked, known: first.made };
    expect(resolve({ articles: all.slice(1), ...input }).dataset.organizations[0]?.sources).toBe(77);
    expect(resolve({ articles: all, ...input }).dataset.organizations[0]?.sources).toBe(3);
    expect(resolve({ articles: all.slice(2), ...input }).dataset.organizations[0]?.sources).toBe(1);
  });

  it('are all made where people say something of facts, and what they are made of is not told', () => {
    const all = [versioned(told('a', 'The Quay Fund met.').thing('organizations', 'Quay Fund'), true)];
    const first = resolve({ articles: all, previous: null, known: null });
    const side = { table: 'organizations', article: 'article/a', name: 'Quay Fund' } as const;
    const judgements = [
      { verdict: 'same', one: side, other: side, place: { file: 'a.yaml', line: 1 } } as const,
    ];
    const again = resolve({ articles: all, previous: first.dataset, known: first.made, judgements });
    expect(again.made).toBeNull();
    expect(again.dataset).toEqual(first.dataset);
    expect(resolve({ articles: all, previous: null }).made).toBeNull();
  });
});

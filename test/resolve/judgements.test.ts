import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement, NamedThing } from '../../pipeline/contract/judgements.ts';
import { resolve, type Resolution } from '../../pipeline/resolve/index.ts';
import { judgedGroups } from '../../pipeline/resolve/judged-groups.ts';
import { inputOf, told, type Told } from './build.ts';

const named = (slug: string, ...names: string[]): Told =>
  told(slug, `${names.join(' and ')} spoke.`).thing('organizations', ...names);
const ref = (slug: string, name: string): NamedThing => ({
  table: 'organizations',
  article: `article/${slug}`,
  name,
});
const same = (one: NamedThing, other: NamedThing): Judgement => ({ verdict: 'same', one, other });
const different = (one: NamedThing, other: NamedThing): Judgement => ({ verdict: 'different', one, other });

function resolved(articles: readonly Told[], ...judgements: Judgement[]): Resolution {
  return resolve({ articles: inputOf(...articles), previous: null, judgements });
}

/** For each row the articles that name it. */
function groups({ dataset }: Resolution): string[] {
  return dataset.organizations.map(({ id }) =>
    [...new Set(dataset.evidence.filter(({ row }) => row === id).map(({ article }) => article.slice(8)))]
      .sort()
      .join(' '),
  );
}

describe('judgements', () => {
  const quay = ['a', 'b', 'c'].map((slug) => named(slug, 'Quay Fund'));

  it('that two names mean one thing join what the rules do not', () => {
    const all = [named('a', 'Quay Fund'), named('b', 'Harbour Trust')];
    expect(groups(resolved(all, same(ref('a', 'Quay Fund'), ref('b', 'Harbour Trust'))))).toEqual(['a b']);
  });

  it('that they mean two things part what the rules join; the rest stays with the first', () => {
    expect(groups(resolved(quay, different(ref('c', 'Quay Fund'), ref('a', 'Quay Fund'))))).toEqual([
      'a',
      'b c',
    ]);
  });

  it('keep things apart through others too', () => {
    const all = [...quay, named('d', 'Harbour Trust')];
    const { dataset } = resolved(
      all,
      different(ref('a', 'Quay Fund'), ref('d', 'Harbour Trust')),
      same(ref('b', 'Quay Fund'), ref('d', 'Harbour Trust')),
    );
    const rowOf = (article: string): string | undefined =>
      dataset.evidence.find((one) => one.article === `article/${article}`)?.row;
    expect(rowOf('a')).not.toBe(rowOf('d'));
    expect(rowOf('b')).toBe(rowOf('d'));
  });

  it('that contradict each other are named, and “different” wins', () => {
    const all = ['A Fund', 'B Board', 'C Court'].map((name, at) => named('abc'.charAt(at), name));
    const [a, b, c] = [ref('a', 'A Fund'), ref('b', 'B Board'), ref('c', 'C Court')];
    const result = resolved(all, same(a, b), same(b, c), different(a, c));
    expect(groups(result)).toEqual(['a b', 'c']);
    expect(result.problems).toMatchObject([
      { level: 'warning', code: 'resolve/contradictory-judgements', row: 'article/b' },
    ]);
    expect(result.problems[0]?.message).toMatch(/“B Board”.*“C Court”.*“A Fund”/);
  });

  it('of names that are not there any more are reported', () => {
    const result = resolved(
      quay,
      same(ref('a', 'Quay Fund'), ref('z', 'Quay Fund')),
      different(ref('a', 'Quay Fund'), ref('b', 'Pier Fund')),
    );
    expect(result.problems.map(({ code, row }) => [code, row])).toEqual([
      ['resolve/stale-judgement', 'article/b'],
      ['resolve/stale-judgement', 'article/z'],
    ]);
  });

  it('find a name in other case and accents, but guess nothing where two things have it', () => {
    const two = told('b', 'Pier North and Pier South, each the Pier.')
      .thing('organizations', 'Pier North', 'Pier')
      .thing('organizations', 'Pier South', 'Pier');
    const all = [named('a', 'Quaymarké')].concat(two);
    expect(groups(resolved(all, same(ref('a', 'QUAYMARKE'), ref('b', 'pier north'))))).toEqual(['a b', 'b']);
    const { problems } = resolved(all, same(ref('a', 'Quaymarké'), ref('b', 'Pier')));
    expect(problems[0]?.message).toContain('has 2 things');
  });

  it('keep the id of what stays, and leave a redirect where rows are merged', () => {
    const all = [named('a', 'Quay Fund'), named('b', 'Harbour Trust')];
    const before = resolved(all).dataset;
    const { dataset } = resolve({
      articles: inputOf(...all),
      previous: before,
      version: '2.0.0',
      judgements: [same(ref('a', 'Quay Fund'), ref('b', 'Harbour Trust'))],
    });
    expect(dataset.organizations).toMatchObject([
      { id: 'organization/harbour-trust', aliases: ['Quay Fund'] },
    ]);
    expect(dataset.redirects).toEqual([
      {
        from: 'organization/quay-fund',
        to: 'organization/harbour-trust',
        reason: 'merged',
        since: '2.0.0',
      },
    ]);
  });
});

describe('judgedGroups', () => {
  it('never joins what is judged different, and reports each judgement of “same” that it cannot keep', () => {
    const things = 6;
    const at = fc.nat(things - 1);
    const judgement = fc
      .tuple(fc.constantFrom('same' as const, 'different' as const), at, at)
      .filter(([, one, other]) => one !== other)
      .map(([verdict, one, other]) => ({
        judgement: { verdict, one: ref(`${one}`, 'x'), other: ref(`${other}`, 'x') },
        one,
        other,
      }));
    const rules = fc.array(fc.nat(2), { minLength: things, maxLength: things });
    fc.assert(
      fc.property(rules, fc.array(judgement, { maxLength: 8 }), (given, judgements) => {
        const { groups: made, contradictions } = judgedGroups(given, judgements);
        const unkept = new Set(contradictions.map((one) => one.same));
        for (const one of judgements) {
          const isOne = made[one.one] === made[one.other];
          if (one.judgement.verdict === 'different') expect(isOne).toBe(false);
          else expect(isOne || unkept.has(one)).toBe(true);
        }
      }),
    );
  });
});

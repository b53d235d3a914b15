import { describe, expect, it } from 'vitest';
import { nearMisses as missesOf, type NearMiss } from '../../pipeline/resolve/index.ts';
import { textsOf } from '../article-with.ts';
import { inputOf, told, type Told } from './build.ts';

const person = (slug: string, name: string): Told =>
  told(slug, `It rained. ${name} spoke at noon. Then it rained.`).thing('people', name);

function nearMisses(all: readonly Told[], judgements?: Parameters<typeof missesOf>[2]): NearMiss[] {
  return missesOf(inputOf(...all), textsOf(all.map(({ article }) => article)), judgements);
}

describe('nearMisses', () => {
  it('give the sentences, what speaks for and against, and in what way they are left apart', () => {
    const [miss, ...more] = nearMisses([person('a', 'Ines Falk'), person('b', 'I. Falk')]);
    expect(more).toEqual([]);
    expect(miss).toMatchObject({
      table: 'people',
      isJoined: false,
      one: { article: 'article/a', name: 'Ines Falk', articles: 1, quote: 'Ines Falk spoke at noon.' },
      other: { article: 'article/b', name: 'I. Falk' },
      for: ['names: initial of the given name'],
      against: ['nothing else that is said of them is the same'],
    });
  });

  it('name what was joined by more than the name', () => {
    expect(nearMisses([person('a', 'Ines Falk'), person('b', 'Ines M. Falk')])).toMatchObject([
      { isJoined: true, for: ['names: middle name left out'] },
    ]);
  });

  it('are not asked again where they were judged', () => {
    const [one, other] = ['Ines Falk', 'I. Falk'].map((name, at) => ({
      table: 'people' as const,
      article: `article/${'ab'.charAt(at)}`,
      name,
    }));
    if (one === undefined || other === undefined) throw new Error('two names give two things');
    const articles = [person('a', one.name), person('b', other.name)];
    expect(nearMisses(articles, [{ verdict: 'different', one, other }])).toEqual([]);
    expect(nearMisses(articles, [{ verdict: 'same', one, other }])).toEqual([]);
  });

  it('are none where names are the same or have nothing to do with each other', () => {
    expect(nearMisses([person('a', 'Ines Falk'), person('b', 'Ines Falk'), person('c', 'Tove Ek')])).toEqual(
      [],
    );
  });
});

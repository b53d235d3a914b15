import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction, Reject, SetValue } from '../../pipeline/contract/corrections.ts';
import type { Dataset } from '../../pipeline/contract/tables.ts';
import { correctedRows } from '../../pipeline/corrected-rows.ts';
import { resolve } from '../../pipeline/resolve/index.ts';
import { wordsOf } from '../article-with.ts';
import { inputOf, told, type Told } from '../resolve/build.ts';
import { articles } from '../resolve/world.ts';

const signed = {
  file: 'corrections/ana.yaml',
  line: 1,
  by: 'Ana',
  on: '2026-01-31',
  because: 'She was there.',
};
const forum = (slug: string): Reject['about'] => ({
  table: 'events',
  article: `article/${slug}`,
  name: 'Harbour Data Forum',
});
const reject = (more: Partial<Reject> & Pick<Reject, 'about'>): Reject => ({
  action: 'reject',
  scope: 'everywhere',
  ...signed,
  ...more,
});
const set = (
  more: Partial<SetValue> & Pick<SetValue, 'about' | 'field' | 'value' | 'article' | 'quote'>,
): SetValue => ({
  action: 'set',
  ...signed,
  ...more,
});

/** An article that counts the participants of the forum. */
function counting(slug: string, count: number, more: Parameters<typeof told>[2] = {}): Told {
  const article = told(slug, `The Harbour Data Forum had ${count} participants.`, more);
  return article.fact('events', {
    name: article.names('events', 'Harbour Data Forum'),
    participants: article.says(count),
    participants_comparator: article.says('=', String(count)),
  });
}

function corrected(
  all: readonly Told[],
  corrections: readonly Correction[],
  previous: Dataset | null = null,
) {
  const words = wordsOf(all.map(({ article }) => article));
  return correctedRows(inputOf(...all), previous, corrections, words);
}

describe('a rejected value', () => {
  it('takes along the figure that was read from the same words, and no other', () => {
    const article = counting('a', 2500);
    const figure = (value: number, indicator: string): void => {
      article.fact('statistics', {
        indicator: article.says(indicator),
        value: article.says(value),
        unit: article.says(indicator),
        subject: article.names('events', 'Harbour Data Forum'),
      });
    };
    figure(2500, 'participants');
    const { dataset } = corrected(
      [article],
      [reject({ about: forum('a'), field: 'participants', value: 2500 })],
    );
    expect(dataset.events.map(({ participants }) => participants)).toEqual([null]);
    expect(dataset.statistics).toEqual([]);
    const kept = corrected([article], [reject({ about: forum('a'), field: 'participants', value: 2501 })]);
    expect(kept.dataset.statistics).toHaveLength(1);
  });

  const all = [counting('a', 1200), counting('b', 2500), counting('c', 1200)];

  it('is in no row and no receipt, whoever says it', () => {
    const {
      dataset,
      problems,
      corrected: outcomes,
    } = corrected(all, [reject({ about: forum('a'), field: 'participants', value: 1200 })]);
    expect(dataset.events[0]).toMatchObject({ participants: 2500, participants_comparator: '=' });
    expect(dataset.evidence.filter(({ value }) => value === '1200')).toEqual([]);
    expect(dataset.conflicts).toEqual([]);
    expect(problems).toEqual([]);
    expect(outcomes).toEqual([
      { action: 'reject', status: 'applied', rows: ['event/harbour-data-forum'], ...signed },
    ]);
  });

  it('of one article only stays where others say it', () => {
    const { dataset } = corrected(all, [
      reject({ about: forum('a'), field: 'participants', value: 1200, scope: 'article' }),
    ]);
    expect(
      new Set(dataset.evidence.filter(({ value }) => value === '1200').map(({ article }) => article)),
    ).toEqual(new Set(['article/c']));
  });

  it('stays out when its article is gone', () => {
    const { dataset } = corrected(all.slice(1), [
      reject({ about: forum('a'), field: 'participants', value: 1200 }),
    ]);
    expect(dataset.evidence.filter(({ value }) => value === '1200')).toEqual([]);
  });

  it('stays out when the thing is merged into another', () => {
    const other = told('d', 'The Quay Meeting had 1200 participants.');
    other.fact('events', { name: other.names('events', 'Quay Meeting'), participants: other.says(1200) });
    const { dataset } = corrected(
      [...all, other],
      [
        reject({ about: forum('a'), field: 'participants', value: 1200 }),
        {
          action: 'merge',
          one: { table: 'events', article: 'article/a', name: 'Harbour Data Forum' },
          other: { table: 'events', article: 'article/d', name: 'Quay Meeting' },
          ...signed,
          line: 2,
        },
      ],
    );
    expect(dataset.events).toHaveLength(1);
    expect(dataset.evidence.filter(({ value }) => value === '1200')).toEqual([]);
  });

  it('is told of as stale where nothing says it any more', () => {
    const { problems, corrected: outcomes } = corrected(all, [
      reject({ about: forum('a'), field: 'participants', value: 7 }),
    ]);
    expect(problems).toEqual([
      expect.objectContaining({
        level: 'warning',
        code: 'resolve/stale-correction',
        file: signed.file,
        line: 1,
      }),
    ]);
    expect(outcomes).toEqual([expect.objectContaining({ status: 'stale' })]);
  });
});

describe('a rejected edge', () => {
  const article = told('a', 'The Port Office organised the Harbour Data Forum.');
  const organizer = (): Told =>
    article
      .fact('events', {
        name: article.names('events', 'Harbour Data Forum'),
        organizers: article.names('organizations', 'Port Office'),
      })
      .fact('relations', {
        subject: article.names('events', 'Harbour Data Forum'),
        predicate: article.says('organizer', 'organised'),
        object: article.names('organizations', 'Port Office'),
      });
  const office = { table: 'organizations', article: 'article/a', name: 'Port Office' } as const;

  it('comes back neither as a column nor as a relation', () => {
    const all = [organizer()];
    const ofColumn = reject({ about: forum('a'), field: 'organizers', value: office });
    const says = {
      subject: { ...forum('a'), table: 'events', name: 'Harbour Data Forum' },
      predicate: 'organizer',
      object: office,
    } as const;
    const ofRelation = reject({ about: { table: 'relations', article: 'article/a', says } });
    for (const correction of [ofColumn, ofRelation]) {
      const { dataset } = corrected(all, [correction]);
      expect(dataset.relations).toEqual([]);
      expect(dataset.events[0]?.organizers).toEqual([]);
    }
  });
});

describe('a value that a person sets', () => {
  const all = [counting('a', 1200), counting('b', 1200), told('c', 'In the end more than 1500 people came.')];
  const fifteen = set({
    about: forum('a'),
    field: 'participants',
    value: 1500,
    article: 'article/c',
    quote: 'more than 1500 people',
  });

  it('stands in the row with its words and who set it, before what others say', () => {
    const { dataset } = corrected(all, [fifteen]);
    expect(dataset.events[0]).toMatchObject({ participants: 1500, participants_comparator: '>' });
    expect(dataset.evidence).toContainEqual(
      expect.objectContaining({
        value: '1500',
        article: 'article/c',
        engine: 'correction',
        rule: 'correction/set',
      }),
    );
    expect(dataset.conflicts[0]).toMatchObject({
      field: 'participants',
      values: ['1500', '1200'],
      support: ['1', '2'],
      rule: 'judged',
      reason: expect.stringContaining('Ana set it on 2026-01-31: She was there.'),
    });
  });

  it('is refused where the words do not hold it, and then changes nothing', () => {
    const { dataset, problems } = corrected(all, [{ ...fifteen, value: 1600 }]);
    expect(dataset).toEqual(corrected(all, []).dataset);
    expect(problems[0]?.message).toContain('the words do not hold the value');
  });
});

describe('an accepted value', () => {
  it('is chosen before one with more sources', () => {
    const all = [counting('a', 1200), counting('b', 2500), counting('c', 2500)];
    const { dataset } = corrected(all, [
      { action: 'accept', about: forum('a'), field: 'participants', value: 1200, ...signed },
    ]);
    expect(dataset.events[0]?.participants).toBe(1200);
    expect(dataset.conflicts[0]).toMatchObject({ rule: 'judged', chosen: '1200', support: ['1', '2'] });
  });

  it('that no words say changes nothing: it is stale, with what to do', () => {
    const all = [counting('a', 1200), counting('b', 2500)];
    const { dataset, problems } = corrected(all, [
      { action: 'accept', about: forum('a'), field: 'participants', value: 1500, ...signed },
    ]);
    expect(dataset).toEqual(corrected(all, []).dataset);
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'resolve/stale-correction',
        remedy: expect.stringContaining('To accept lets nothing past the gate'),
      }),
    ]);
  });

  it('that another person rejects is an error that names both', () => {
    const { problems } = corrected(
      [counting('a', 1200), counting('b', 1200)],
      [
        { action: 'accept', about: forum('a'), field: 'participants', value: 1200, ...signed },
        reject({ about: forum('b'), field: 'participants', value: 1200, line: 9, by: 'Ben' }),
      ],
    );
    expect(problems.filter(({ level }) => level === 'error')).toEqual([
      expect.objectContaining({
        level: 'error',
        line: 9,
        message: expect.stringContaining('corrections/ana.yaml:1'),
      }),
    ]);
  });
});

describe('a primary source', () => {
  const said = (slug: string, count: number): Told =>
    counting(slug, count, { publisher: 'Harbour Data Forum' });

  it('goes before more sources', () => {
    const { dataset } = corrected([said('a', 1200), counting('b', 2500), counting('c', 2500)], []);
    expect(dataset.conflicts[0]).toMatchObject({ rule: 'primary_source', chosen: '1200' });
  });
});

describe('whatever articles say', () => {
  const rows = (dataset: Dataset): [string, string, string][] =>
    dataset.evidence
      .filter(({ table, field }) => table === 'events' && field === 'participants')
      .map(({ row, value, article }) => [row, value, article]);

  it('a rejected number stays out in every order, and in the builds after', () => {
    const withRejection = articles.chain((all) => {
      const { dataset } = resolve({ articles: inputOf(...all), previous: null });
      return rows(dataset).length === 0
        ? fc.constant(null)
        : fc.tuple(fc.constant(all), fc.constantFrom(...rows(dataset)), fc.constant(dataset), fc.boolean());
    });
    fc.assert(
      fc.property(withRejection, (drawn) => {
        if (drawn === null) return;
        const [all, [row, value, article], dataset, continues] = drawn;
        const name = dataset.evidence.find(
          (one) =>
            one.row === row && one.article === article && (one.field === 'name' || one.field === 'aliases'),
        )?.value;
        if (name === undefined) return;
        const correction = reject({
          about: { table: 'events', article, name },
          field: 'participants',
          value: Number(value),
        });
        const first = corrected(all, [correction], continues ? dataset : null);
        const next = corrected(all.toReversed(), [correction], first.dataset);
        for (const built of [first, next]) {
          if (built.problems.some(({ code }) => code === 'resolve/stale-correction')) continue;
          const ids = built.corrected.flatMap((one) => one.rows);
          expect(rows(built.dataset).filter(([id, said]) => ids.includes(id) && said === value)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Judgement, NamedThing } from '../../pipeline/contract/judgements.ts';
import { type Dataset, TABLES } from '../../pipeline/contract/tables.ts';
import { NOT_RELEASED, resolve, withIdsOf } from '../../pipeline/resolve/index.ts';
import { inputOf, told, type Told } from './build.ts';
import { articles } from './world.ts';

function build(all: readonly Told[], previous: Dataset | null = null, version = '1.1.0'): Dataset {
  return resolve({ articles: inputOf(...all), previous, version }).dataset;
}

function idsOf(dataset: Dataset): string[] {
  return TABLES.flatMap((table) => {
    const isMade =
      table === 'evidence' || table === 'conflicts' || table === 'redirects' || table === 'retired';
    return isMade ? [] : dataset[table].map(({ id }) => id);
  });
}

const UNION = 'Northern Ports Union';
const onUnion = (slug: string): Told =>
  told(slug, 'The Northern Ports Union met.').thing('organizations', UNION);
const onAcronym = (slug: string): Told => told(slug, 'The NPU met.').thing('organizations', 'NPU');
const onBoth = (slug: string): Told =>
  told(slug, 'The Northern Ports Union (NPU) met.').thing('organizations', UNION, 'NPU');

describe('an id', () => {
  it('is kept where a fuller name comes up', () => {
    const short = told('b', 'The Ports Union of Lisbon met.').thing('organizations', 'Ports Union of Lisbon');
    const long = told('a', 'The Northern Ports Union of Lisbon or Ports Union of Lisbon met.').thing(
      'organizations',
      'Northern Ports Union of Lisbon',
      'Ports Union of Lisbon',
    );
    const first = build([short]);
    expect(first.organizations).toMatchObject([{ id: 'organization/ports-union-of-lisbon' }]);
    const next = build([long, short], first);
    expect(next.organizations).toMatchObject([
      { id: 'organization/ports-union-of-lisbon', name: 'Northern Ports Union of Lisbon', sources: 2 },
    ]);
    expect(next.redirects).toEqual([]);
  });

  it('is found again by name where all articles are new', () => {
    const first = build([onUnion('a'), told('b', 'HDF-25 met.').thing('events', 'HDF-25')]);
    const renamed = {
      ...first,
      organizations: first.organizations.map((row) => ({ ...row, id: 'organization/ports' })),
      events: first.events.map((row) => ({ ...row, id: 'event/harbour' })),
      evidence: [],
    };
    const next = build(
      [onBoth('c'), told('d', 'HDF-25 and HDF-22 met.').thing('events', 'HDF-22').thing('events', 'HDF-25')],
      renamed,
    );
    expect(idsOf(next)).toEqual(
      expect.arrayContaining(['organization/ports', 'event/harbour', 'event/hdf-2022']),
    );
  });

  it('is never given to another thing', () => {
    const first = build([onUnion('a')]);
    const people = told('a', 'Quay spoke.').thing('people', 'Quay');
    expect(build([told('b', 'Quay spoke.').thing('people', 'Quay')], build([people])).people).toMatchObject([
      { id: 'person/quay-2' },
    ]);
    expect(
      build([onUnion('z')], {
        ...first,
        redirects: [
          {
            from: 'organization/x',
            to: 'organization/northern-ports-union',
            reason: 'merged',
            since: '1.0.0',
          },
        ],
      }).organizations,
    ).toHaveLength(1);
    const taken = {
      ...first,
      organizations: [],
      evidence: [],
      redirects: [
        {
          from: 'organization/northern-ports-union',
          to: 'organization/gone',
          reason: 'merged' as const,
          since: '1.0.0',
        },
      ],
    };
    expect(build([onUnion('a')], taken).organizations).toMatchObject([
      { id: 'organization/northern-ports-union-2' },
    ]);
  });

  it('gets the next free number where things have the same name', () => {
    const falks = ['a', 'b', 'c'].map((slug) => told(slug, 'Falk spoke.').thing('people', 'Falk'));
    expect(build(falks).people.map(({ id }) => id)).toEqual([
      'person/falk',
      'person/falk-2',
      'person/falk-3',
    ]);
  });

  it('of a name in another script is part of a hash', () => {
    expect(build([told('a', 'Порт открыт.').thing('organizations', 'Порт')]).organizations[0]?.id).toMatch(
      /^organization\/[0-9a-f]{8}$/,
    );
  });

  it('of a claim is kept where what it refers to is called otherwise, or said more fully', () => {
    const office = (slug: string, body?: string): Told => {
      const article = told(slug, `Ines Falk is Director of the ${UNION} (NPU).`).thing(
        'organizations',
        UNION,
        'NPU',
      );
      const fields = { person: article.names('people', 'Ines Falk'), title: article.says('Director') };
      return article.fact(
        'positions',
        body === undefined ? fields : { ...fields, organization: article.names('organizations', body) },
      );
    };
    const first = build([office('a')]);
    expect(first.positions).toMatchObject([{ id: 'position/ines-falk-director' }]);
    const next = build([office('a', UNION)], first);
    expect(next.positions).toMatchObject([
      { id: 'position/ines-falk-director', organization: 'organization/northern-ports-union' },
    ]);
    expect(next.redirects).toEqual([]);
  });
});

describe('a redirect', () => {
  it('leads from each of two rows that are one now to the one that stays', () => {
    const first = build([onUnion('a'), onAcronym('b')]);
    expect(first.organizations.map(({ id }) => id)).toEqual([
      'organization/northern-ports-union',
      'organization/npu',
    ]);
    const next = build([onUnion('a'), onAcronym('b'), onBoth('c')], first);
    expect(next.organizations).toMatchObject([{ id: 'organization/northern-ports-union', sources: 3 }]);
    expect(next.redirects).toEqual([
      { from: 'organization/npu', to: 'organization/northern-ports-union', reason: 'merged', since: '1.1.0' },
    ]);
    const again = build([onUnion('a'), onAcronym('b'), onBoth('c')], next, '1.2.0');
    expect(again).toEqual(next);
  });

  it('moves the claims of merged rows together', () => {
    const seat = (article: Told, name: string): Told =>
      article.fact('relations', {
        subject: article.names('organizations', name),
        predicate: article.says('headquarters', 'met'),
        object: article.names('places', article.article.id.slice(-1)),
      });
    const all = [seat(onUnion('q'), UNION), seat(onAcronym('q2'), 'NPU')];
    const first = build(all);
    const next = build([...all, onBoth('c')], first);
    expect(first.relations).toHaveLength(2);
    for (const { id } of first.relations)
      expect([...idsOf(next), ...next.redirects.map(({ from }) => from)]).toContain(id);
  });

  it('follows its row on, and stays when the row is withdrawn', () => {
    const first = build([onAcronym('b')]);
    const old = {
      ...first,
      redirects: [
        { from: 'organization/ports', to: 'organization/npu', reason: 'merged' as const, since: '1.0.0' },
      ],
    };
    const apart = build([onAcronym('b'), onUnion('a')], old);
    expect(apart.redirects).toEqual(old.redirects);
    const merged = build([onAcronym('b'), onUnion('a'), onBoth('c')], apart);
    expect(merged.redirects.map(({ from, to, since }) => [from, to, since])).toEqual([
      ['organization/npu', 'organization/northern-ports-union', '1.1.0'],
      ['organization/ports', 'organization/northern-ports-union', '1.0.0'],
    ]);
    const gone = build([told('x', 'Ines Falk left.').thing('people', 'Ines Falk')], merged, '1.2.0');
    expect(gone.redirects).toEqual(merged.redirects);
    expect(gone.retired).toMatchObject([
      { id: 'organization/northern-ports-union', table: 'organizations', since: '1.2.0' },
    ]);
  });

  it('says that the release is not known yet where it is not', () => {
    const previous = build([onUnion('a'), onAcronym('b')]);
    const { dataset } = resolve({ articles: inputOf(onUnion('a'), onAcronym('b'), onBoth('c')), previous });
    expect(dataset.redirects).toMatchObject([{ since: NOT_RELEASED }]);
  });
});

describe('an id whose row was withdrawn', () => {
  const falk = (slug: string): Told => told(slug, 'Falk spoke.').thing('people', 'Falk');
  const seat = (slug: string, place: string): Told => {
    const article = told(slug, `The ${UNION} sits in ${place}.`)
      .thing('organizations', UNION)
      .thing('places', place);
    return article.fact('relations', {
      subject: article.names('organizations', UNION),
      predicate: article.says('headquarters', 'sits'),
      object: article.names('places', place),
    });
  };
  const gone = (previous: Dataset, times = 3): Dataset =>
    Array.from({ length: times }).reduce<Dataset>((last) => build([told('x', 'It rained.')], last), previous);

  it('is given to nothing else, however many releases later', () => {
    const empty = gone(build([falk('a')]));
    expect(empty.retired).toMatchObject([{ id: 'person/falk', since: '1.1.0' }]);
    expect(build([falk('b')], empty).people).toMatchObject([{ id: 'person/falk-2' }]);
  });

  it('comes back with the article that named its thing, or with its full name', () => {
    const empty = gone(build([falk('a'), onBoth('a2')]));
    const back = build([falk('b'), falk('a'), onUnion('c')], empty);
    expect(back.people.map(({ id, name }) => [id, name])).toEqual([
      ['person/falk', 'Falk'],
      ['person/falk-2', 'Falk'],
    ]);
    expect(back.evidence.filter(({ row }) => row === 'person/falk')).toMatchObject([
      { article: 'article/a' },
    ]);
    expect(back.organizations).toMatchObject([{ id: 'organization/northern-ports-union' }]);
    expect(back.retired).toEqual([]);
  });

  it('of a claim comes back with the claim', () => {
    const first = build([seat('a', 'Lisbon')]);
    const [id] = first.relations.map((row) => row.id);
    const empty = gone(first);
    expect(empty.retired.map((row) => row.id)).toContain(id);
    expect(build([seat('b', 'Lisbon')], empty).relations).toMatchObject([{ id }]);
    const other = build([seat('b', 'Porto')], empty);
    expect(other.relations.map((row) => row.id)).not.toContain(id);
    expect(other.retired.map((row) => row.id)).toContain(id);
  });

  it('in a release that was taken back is remembered, and comes back like others', () => {
    const first = build([onUnion('a')]);
    const takenBack = [build([onUnion('a'), falk('b')], first)];
    const standing = withIdsOf(first, takenBack);
    expect(standing.retired.map(({ id }) => id)).toEqual(['person/falk']);
    expect(build([onUnion('a'), falk('c')], standing).people).toMatchObject([{ id: 'person/falk-2' }]);
    expect(build([onUnion('a'), falk('b')], standing)).toEqual(takenBack[0]);
  });

  it('leaves no word of its row behind', () => {
    const empty = gone(build([onUnion('a')]));
    expect(JSON.stringify(empty.retired.map(({ marks }) => marks))).toMatch(/^\[\[("[0-9a-f]{16}",?)+\]\]$/);
  });

  it('stands for the same thing in each of many releases', () => {
    const names = ['Quay Fund', 'Harbour Trust', 'Pier Board', 'Ferry Guild', 'Lighthouse Society'];
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f'];
    const world = fc
      .array(fc.tuple(fc.subarray(names, { minLength: 1, maxLength: 3 }), fc.boolean()), {
        minLength: 2,
        maxLength: slugs.length,
      })
      .map((all) =>
        all.map(([some, withFalk], at) => {
          const article = told(slugs[at] ?? '', `${some.join(' and ')} met. Falk spoke.`);
          const named = some.reduce((one, name) => one.thing('organizations', name), article);
          return withFalk ? named.thing('people', 'Falk') : named;
        }),
      );
    const sequence = world.chain((all) =>
      fc.tuple(fc.constant(all), fc.array(fc.subarray(all), { minLength: 2, maxLength: 8 })),
    );
    // A full name tells a thing; of "Falk" each article has its own.
    const things = ({ organizations, people, evidence }: Dataset): [id: string, thing: string][] => [
      ...organizations.map(({ id, name }): [string, string] => [id, name]),
      ...people.map(({ id }): [string, string] => {
        const articles = evidence.filter(({ row }) => row === id).map(({ article }) => article);
        return [id, `Falk of ${[...new Set(articles)].join()}`];
      }),
    ];
    fc.assert(
      fc.property(sequence, ([, releases]) => {
        const thingOf = new Map<string, string>();
        const idOf = new Map<string, string>();
        let last: Dataset | null = null;
        for (const some of releases) {
          last = build(some, last);
          for (const [id, thing] of things(last)) {
            expect([id, thingOf.get(id) ?? thing]).toEqual([id, thing]);
            expect([thing, idOf.get(thing) ?? id]).toEqual([thing, id]);
            thingOf.set(id, thing);
            idOf.set(thing, id);
          }
        }
      }),
    );
  });
});

describe('whatever changes in the articles', () => {
  const grown = articles.chain((all) => fc.subarray(all).map((some) => ({ all, some })));

  it('every earlier id stays or leads to a row, and none is used for two things', () => {
    fc.assert(
      fc.property(grown, ({ all, some }) => {
        const before = build(some);
        const after = build(all, before);
        const now = new Set(idsOf(after));
        const moved = new Map(after.redirects.map(({ from, to }) => [from, to]));
        for (const id of idsOf(before)) expect([id, now.has(id) !== moved.has(id)]).toEqual([id, true]);
        for (const to of moved.values()) expect(now.has(to)).toBe(true);
      }),
    );
  });

  it('one source more, or another order of them, changes the id of nothing that stays as it was', () => {
    fc.assert(
      fc.property(grown, fc.infiniteStream(fc.nat()), ({ all, some }, numbers) => {
        const before = build(some);
        const shuffled = all
          .map((article) => ({ article, at: numbers.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ article }) => article);
        expect(build(shuffled, before)).toEqual(build(all, before));
        expect(idsOf(build(some, before))).toEqual(idsOf(before));
      }),
    );
  });

  it('a source taken away and brought back gets its ids again', () => {
    const slugs = ['a', 'b', 'c', 'd'];
    const names = ['Quay Fund', 'Harbour Trust', 'Pier Board', 'Ferry Guild', 'Lighthouse Society'];
    const chosen = fc.array(fc.subarray(names, { minLength: 1, maxLength: 3 }), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(chosen, fc.nat(3), (namesOf, left) => {
        const all = namesOf.map((some, at) =>
          some.reduce(
            (article, name) => article.thing('organizations', name),
            told(slugs[at] ?? '', `${some.join(' and ')} met.`),
          ),
        );
        const first = build(all);
        const without = build(
          all.filter((_, at) => at !== left % all.length),
          first,
        );
        expect(idsOf(build(all, without))).toEqual(idsOf(first));
      }),
    );
  });

  it('redirects lead straight to rows through any number of merges, and never round', () => {
    const slugs = ['a', 'b', 'c', 'd'];
    const names = ['Quay Fund', 'Harbour Trust', 'Pier Board', 'Ferry Guild'];
    const all = names.map((name, at) => told(slugs[at] ?? '', `${name} met.`).thing('organizations', name));
    const thing = (at: number): NamedThing => ({
      table: 'organizations',
      article: `article/${slugs[at]}`,
      name: names[at] ?? '',
    });
    const judgement = fc
      .tuple(fc.constantFrom('same' as const, 'different' as const), fc.nat(3), fc.nat(3))
      .filter(([, one, other]) => one !== other)
      .map(([verdict, one, other]): Judgement => ({ verdict, one: thing(one), other: thing(other) }));
    const steps = fc.array(fc.array(judgement, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(steps, (judged) => {
        let dataset = build(all);
        for (const judgements of judged) {
          const { dataset: next } = resolve({
            articles: inputOf(...all),
            previous: dataset,
            version: '1.1.0',
            judgements,
          });
          const rows = new Set(idsOf(next));
          const moved = new Map(next.redirects.map(({ from, to }) => [from, to]));
          expect(moved.size).toBe(next.redirects.length);
          for (const [from, to] of moved) expect([rows.has(from), rows.has(to)]).toEqual([false, true]);
          for (const id of idsOf(dataset)) expect([id, rows.has(id) || moved.has(id)]).toEqual([id, true]);
          dataset = next;
        }
      }),
    );
  });

  it('an alias more takes no id away', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom('Quiet Harbour', 'QH'), (all, alias) => {
        const [one, ...others] = all;
        if (one === undefined) return;
        const before = build(all);
        const after = build([withAlias(one, alias), ...others], before);
        const known = new Set([...idsOf(after), ...after.redirects.map(({ from }) => from)]);
        expect(idsOf(before).filter((id) => !known.has(id))).toEqual([]);
      }),
    );
  });
});

/** The article with one more name of the first organisation that it speaks of. */
function withAlias(article: Told, alias: string): Told {
  const fact = article.facts.find(
    ({ table, fields }) => table === 'organizations' && fields['name'] !== undefined,
  );
  if (fact === undefined) return article;
  const aliases = { value: alias, receipts: fact.fields['name']?.receipts ?? [] };
  return { ...article, facts: [...article.facts, { ...fact, fields: { ...fact.fields, aliases } }] };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { isAnnotatedPredicate } from '../../../pipeline/contract/annotated-predicates.ts';
import type { Candidate } from '../../../pipeline/contract/fact.ts';
import {
  likelyCandidates,
  publishable,
  relationCandidates,
} from '../../../pipeline/extract/relations/index.ts';
import { groundAll } from '../../../pipeline/ground/index.ts';
import { articleOf, hostileText } from '../../annotate/tricky-texts.ts';

const candidatesIn = (text: string): Candidate[] => relationCandidates(annotate(articleOf(text)));

/** What passes the gate, as `subject predicate object` in the words of the article. */
function factsIn(text: string): string[] {
  const { facts } = groundAll({ id: 'article/example', text }, candidatesIn(text));
  return facts.map(({ fields }) =>
    ['subject', 'predicate', 'object']
      .map((name) =>
        name === 'predicate' ? String(fields[name]?.value) : (fields[name]?.receipts[0]?.quote ?? ''),
      )
      .join(' | '),
  );
}

describe('the classifier tells', () => {
  it.each([
    ['Ana Silva was born on 3 May 1950 in Lisbon.', 'Ana Silva | date_of_birth | 3 May 1950'],
    ['Ana Silva was born on 3 May 1950 in Lisbon.', 'Ana Silva | place_of_birth | Lisbon'],
    ['Ana Silva (1929–2014) was a Portuguese painter.', 'Ana Silva | date_of_birth | 1929'],
    ['Ana Silva (1929–2014) was a Portuguese painter.', 'Ana Silva | date_of_death | 2014'],
    ['Ana Silva (1929–2014) was a Portuguese painter.', 'Ana Silva | citizenship | Portuguese'],
    ['She graduated from the University of Lisbon in 1972.', 'She | educated_at | University of Lisbon'],
    ['Ana Silva married the painter Pedro Costa in 1975.', 'Ana Silva | spouse | Pedro Costa'],
    ['Quayside Ltd was founded in 1998 by Ana Silva.', 'Quayside Ltd | inception | 1998'],
    ['Quayside Ltd was founded in 1998 by Ana Silva.', 'Quayside Ltd | founded_by | Ana Silva'],
  ])('of "%s": %s', (text, fact) => {
    expect(factsIn(text)).toContain(fact);
  });
});

describe('what a release takes of the likely relations, where words tie them, is what it takes of all', () => {
  it.each([
    'Ana Silva, who leads Quayside Ltd, met Pedro Costa of Harbour Bank in Lisbon. She was born there in 1950.',
    'Ana Silva, founder of Quayside Ltd, has left. It has its headquarters in Lisbon.',
    'Ana Silva was born on 3 May 1950 in Lisbon.',
    'Ana Silva is the chief executive of Quayside Ltd.',
  ])('"%s"', (text) => {
    const annotation = annotate(articleOf(text));
    expect(publishable(likelyCandidates(annotation), [])).toEqual(
      publishable(relationCandidates(annotation), []),
    );
  });
});

describe('a release takes', () => {
  const rule: Candidate = {
    table: 'relations',
    fields: {
      subject: {
        value: 'Quayside',
        spans: [{ start: 0, end: 8 }],
        entity: { table: 'organizations', key: 'Quayside' },
      },
      predicate: { value: 'chief_executive', spans: [{ start: 9, end: 12 }] },
      object: {
        value: 'Ana Silva',
        spans: [{ start: 13, end: 22 }],
        entity: { table: 'people', key: 'Ana Silva' },
      },
    },
    window: { start: 0, end: 22 },
    engine: 'relations@1',
    rule: 'person-organization',
    score: 0.95,
  };
  const withField = (name: string, field: Candidate['fields'][string]): Candidate => ({
    ...rule,
    fields: { ...rule.fields, [name]: field },
  });

  const employedByService: Candidate = {
    ...rule,
    fields: {
      subject: { value: 'Ana Silva', spans: [], entity: { table: 'people', key: 'Ana Silva' } },
      predicate: { value: 'employer', spans: [] },
      object: { value: 'Quaypass', spans: [], entity: { table: 'services', key: 'Quaypass' } },
    },
  };

  it('what is likely, of two things that the article names', () => {
    expect(publishable([rule], [])).toEqual([rule]);
  });

  it.each([
    ['nothing less likely', { ...rule, score: 0.8 }],
    ['no predicate that is only annotated', withField('predicate', { value: 'spouse', spans: [] })],
    ['no literal', withField('object', { value: '1998', spans: [{ start: 0, end: 4 }] })],
    ['nobody who works for a service', employedByService],
  ])('%s', (_what, candidate) => {
    expect(publishable([candidate], [])).toEqual([]);
  });

  it('a party as a party', () => {
    const party = withField('object', {
      value: 'Harbour Party',
      spans: [{ start: 13, end: 26 }],
      entity: { table: 'organizations', key: 'Harbour Party' },
    });
    const predicate = { value: 'employer', spans: [{ start: 9, end: 12 }] };
    const member: Candidate = { ...party, fields: { ...party.fields, predicate } };
    const [told] = publishable([member], []);
    expect(told?.fields['predicate']).toEqual({ ...predicate, value: 'political_party' });
  });

  it('nothing of two things of which the rules tell something', () => {
    expect(publishable([rule], [{ ...rule, engine: 'rules@1' }])).toEqual([]);
  });
});

it('what is claimed lies inside any text, is the same each time, and never fails', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const found = candidatesIn(text);
      expect(candidatesIn(text)).toEqual(found);
      for (const { fields, score, window } of found) {
        expect(score).toBeGreaterThan(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const { spans } of Object.values(fields)) {
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(window.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 60 },
  );
});

it('only some predicates are kept from releases', () => {
  expect(isAnnotatedPredicate('relations', 'predicate', 'spouse')).toBe(true);
  expect(isAnnotatedPredicate('relations', 'predicate', 'employer')).toBe(false);
  expect(isAnnotatedPredicate('relations', 'object', 'spouse')).toBe(false);
});

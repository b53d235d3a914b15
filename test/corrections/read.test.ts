import { describe, expect, it } from 'vitest';
import { parseCorrections } from '../../pipeline/collect/corrections/read-corrections.ts';

const REJECT = `
- action: reject
  about: { table: events, article: article/a, name: Harbour Forum }
  field: participants
  value: 2500
  by: Ana
  on: 2026-01-31
  because: Seats.
`;
const problemsIn = (text: string) => parseCorrections(text, 'corrections/ana.yaml').problems;

describe('a file of corrections', () => {
  it('gives each entry with its place, and the usual scope', () => {
    expect(parseCorrections(REJECT, 'corrections/ana.yaml')).toEqual({
      corrections: [
        {
          action: 'reject',
          about: { table: 'events', article: 'article/a', name: 'Harbour Forum' },
          field: 'participants',
          value: 2500,
          scope: 'everywhere',
          by: 'Ana',
          on: '2026-01-31',
          because: 'Seats.',
          file: 'corrections/ana.yaml',
          line: 2,
        },
      ],
      problems: [],
    });
  });

  it('may be empty', () => {
    expect(parseCorrections('# nothing yet\n', 'x.yaml')).toEqual({ corrections: [], problems: [] });
  });

  it.each([
    ['a slip in an action', REJECT.replace('reject', 'rejct'), 2, 'action', 'Did you mean "action: reject"?'],
    ['a slip in a field', REJECT.replace('because:', 'becuase:'), 8, 'becuase', 'Did you mean "because"?'],
    ['no reason', REJECT.replace('  because: Seats.\n', ''), 2, 'because', 'because: The ministry'],
    ['no day', REJECT.replace('2026-01-31', '2026-02-31'), 7, 'on', '2026-01-31'],
    ['no article', REJECT.replace('article/a', 'a.txt'), 3, 'about.article', 'article/harbour-forum'],
    ['a claim with a name', REJECT.replace('events', 'statistics'), 3, 'about.says', 'says'],
  ])('with %s is told with line, field and what to do', (_what, text, line, field, remedy) => {
    expect(problemsIn(text)).toContainEqual(
      expect.objectContaining({
        level: 'error',
        file: 'corrections/ana.yaml',
        line,
        field,
        schemaPath: expect.stringContaining('#'),
        remedy: expect.stringContaining(remedy),
      }),
    );
  });

  it.each([
    ['a table that there is not', 'table: events', 'table: event', 'about.table', 'Did you mean "events"?'],
    ['a day in words', '2026-01-31', 'yesterday', 'on', 'Write it like "2026-01-31".'],
  ])('with %s is told so once, and of nothing that follows from it', (_what, right, wrong, field, remedy) => {
    expect(problemsIn(REJECT.replace(right, wrong))).toEqual([expect.objectContaining({ field, remedy })]);
  });

  it('that is no YAML or no list is told', () => {
    for (const text of ['- action: [', 'action: reject'])
      expect(problemsIn(text)).toEqual([expect.objectContaining({ code: 'collect/corrections-yaml' })]);
  });
});

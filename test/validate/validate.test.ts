import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../pipeline/contract/rows.generated.ts';
import { evidenceId } from '../../pipeline/text/evidence-id.ts';
import { validate, validatedTables } from '../../pipeline/validate/index.ts';
import { expectedReceiptId } from '../../pipeline/validate/receipt-id.ts';
import { CLOSING, OPENING, harbourForum } from '../fixtures/dataset.ts';
import type { EditableDataset } from '../fixtures/dataset.ts';

/** The codes found after a change, each with the row and field it names. */
function found(change: (dataset: EditableDataset, texts: Map<string, string>) => void): string[] {
  const { dataset, texts } = harbourForum();
  change(dataset, texts);
  const { problems } = validate(dataset, texts);
  // Beside the sound data set no more and no less is found.
  expect(
    validate(dataset, texts, { ...validatedTables(harbourForum().dataset), problems: [] }).problems,
  ).toEqual(problems);
  return problems.map(
    (problem) => `${problem.code.replace('validate/', '')} ${problem.row} ${problem.field}`,
  );
}

function first<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new Error('the fixture has no such row');
  return row;
}

function evidenceOf(dataset: EditableDataset, field: string, value?: string): Evidence {
  return first(
    dataset.evidence.filter((each) => each.field === field && (value === undefined || each.value === value)),
  );
}

it('finds nothing wrong with a sound data set', () => {
  const { dataset, texts } = harbourForum();
  expect(validate(dataset, texts).problems).toEqual([]);
});

describe('schema', () => {
  it('names the row, the field and the rule that was broken', () => {
    const { dataset, texts } = harbourForum();
    first(dataset.events).start = 'March 2025';
    const problem = first(validate(dataset, texts).problems);
    expect(problem).toMatchObject({
      level: 'error',
      code: 'validate/schema',
      row: 'event/hdf-2025',
      field: 'start',
      schemaPath: 'events.schema.json#/properties/start/pattern',
    });
  });

  it('checks formats and refuses what UTF-8 cannot write', () => {
    expect(found(({ articles }) => (first(articles).url = 'not an address'))).toContain(
      `schema ${CLOSING} url`,
    );
    expect(found(({ people }) => (first(people).name = 'Ines \uD83C'))).toContain(
      'lone-surrogate person/ines-falk name',
    );
  });
});

describe('keys and references', () => {
  it('finds a key that is given twice', () => {
    expect(found(({ places }) => places.push({ ...first(places) }))).toEqual([
      'duplicate-key place/lisbon id',
    ]);
  });

  it('says of two things with one id how a person tells them apart', () => {
    const { dataset, texts } = harbourForum();
    dataset.places.push({ ...first(dataset.places), name: 'Lisbon, Ohio' });
    const problem = validate(dataset, texts).problems.find(({ code }) => code === 'validate/duplicate-key');
    expect(problem).toMatchObject({
      level: 'error',
      row: 'place/lisbon',
      field: 'id',
      message:
        'Two rows of places have the same id, place/lisbon: their name is "Lisbon" in one and "Lisbon, Ohio" in the other.',
      remedy: expect.stringContaining('another id, or merge'),
    });
  });

  it('finds ids that no row has, in single columns, lists and receipts', () => {
    const problems = found((dataset) => (dataset.places = dataset.places.slice(1)));
    expect(problems).toContain('unknown-reference event/hdf-2025 city');
    expect(problems).toContain('unknown-reference relation/hdf-2025-held-in-lisbon object');
    expect(found(({ events }) => first(events).organizers.push('organization/nobody'))).toContain(
      'unknown-reference event/hdf-2025 organizers',
    );
  });

  it('does not take an id of a table that the column may not point at', () => {
    expect(found(({ positions }) => (first(positions).organization = 'person/ines-falk'))).toContain(
      'unknown-reference position/ines-falk-director organization',
    );
  });

  it('finds receipts and conflicts about nothing, and ids used again after a merge', () => {
    const about = (field: 'table' | 'row' | 'field', to: string) =>
      found(({ evidence }) => (evidenceOf({ ...harbourForum().dataset, evidence }, 'city')[field] = to));
    expect(about('table', 'venues').join()).toMatch(/about-nothing evidence\/\S+ table/);
    expect(about('row', 'event/none').join()).toMatch(/about-nothing evidence\/\S+ row/);
    expect(about('field', 'mood').join()).toMatch(/about-nothing evidence\/\S+ field/);
    expect(found(({ redirects }) => (first(redirects).from = 'place/lisbon'))).toEqual([
      'redirected-id-in-use place/lisbon from',
    ]);
    expect(found(({ retired }) => (first(retired).id = 'place/lisbon'))).toEqual([
      'retired-id-in-use place/lisbon id',
    ]);
    expect(found(({ redirects }) => (first(redirects).to = 'place/porto'))).toEqual([]);
    expect(found(({ redirects }) => (first(redirects).to = 'event/gone'))).toEqual([
      'unknown-reference event/harbour-forum to',
    ]);
  });
});

describe('receipts', () => {
  it('gives the id that writers give', () => {
    for (const receipt of harbourForum().dataset.evidence) {
      expect(expectedReceiptId({ ...receipt })).toBe(receipt.id);
    }
  });

  it('finds a moved offset, whether or not the id was made anew', () => {
    const moved = (reissue: boolean) =>
      found((dataset) => {
        const receipt = evidenceOf(dataset, 'speaker_role');
        receipt.start += 1;
        receipt.end += 1;
        if (reissue) receipt.id = evidenceId(receipt);
      }).map((problem) => problem.split(' ')[0]);
    expect(moved(false)).toContain('receipt-id');
    expect(moved(true)).toContain('receipt-differs');
  });

  it.each(['quote', 'prefix', 'suffix'] as const)('finds a changed %s', (field) => {
    const problems = found((dataset) => {
      const receipt = evidenceOf(dataset, 'developer');
      receipt[field] = `${receipt[field].slice(1)}x`;
    });
    expect(problems.join()).toMatch(new RegExp(`receipt-differs evidence/\\S+ ${field}`));
  });

  it('finds a text that is missing or not the one that was read', () => {
    expect(found((_, texts) => texts.delete(OPENING))).toEqual([`text-missing ${OPENING} undefined`]);
    expect(found((_, texts) => texts.set(OPENING, `${texts.get(OPENING)} `))).toContain(
      `text-changed ${OPENING} text_sha256`,
    );
    expect(found(({ articles }) => (first(articles).text_file = '../../etc/passwd'))).toEqual([
      `text-file ${CLOSING} text_file`,
    ]);
  });

  it('finds any offset that is not where the words are', () => {
    const { dataset, texts } = harbourForum();
    const count = dataset.evidence.length;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.integer({ min: -40, max: 400 }), (index, by) => {
        fc.pre(by !== 0);
        const evidence = dataset.evidence.map((each, at) =>
          at === index ? { ...each, start: Math.max(0, each.start + by), end: each.end + by } : each,
        );
        return validate({ ...dataset, evidence }, texts).problems.length > 0;
      }),
      { numRuns: 50 },
    );
  });

  it('shares nothing with the grounding gate or the helpers it uses', () => {
    const folder = new URL('../../pipeline/validate/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect(readFileSync(new URL(file, folder), 'utf8'), file).not.toMatch(
        /from '[./]+\/(?:ground|text|lexicon)\//,
      );
    }
  });
});

describe('coverage and conflicts', () => {
  it('finds values and list items without a receipt', () => {
    expect(
      found((dataset) => {
        dataset.evidence = dataset.evidence.filter(
          (each) => each.value !== 'live berth maps' && each.field !== 'city',
        );
      }),
    ).toEqual(['no-receipt event/hdf-2025 city', 'no-receipt service/portpass features']);
  });

  it('finds an edited value: it has no receipt, and its receipts another value', () => {
    expect(found(({ events }) => (first(events).countries = 60))).toEqual([
      'no-receipt event/hdf-2025 countries',
      'unexplained-value event/hdf-2025 countries',
    ]);
  });

  it('finds a second value that no conflict explains', () => {
    expect(found((dataset) => (dataset.conflicts = dataset.conflicts.slice(1)))).toEqual([
      'unexplained-value event/hdf-2025 participants',
    ]);
  });

  it('finds a conflict that does not fit the row or its receipts', () => {
    const misfit = 'conflict-misfit conflict/hdf-2025-participants participants';
    expect(found(({ conflicts }) => (first(conflicts).chosen = '1150'))).toContain(misfit);
    expect(found(({ conflicts }) => first(conflicts).values.push('1300'))).toContain(misfit);
    expect(found(({ conflicts }) => first(conflicts).values.pop())).toContain(misfit);
  });
});

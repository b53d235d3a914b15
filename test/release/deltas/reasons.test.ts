import { afterAll, describe, expect, it } from 'vitest';
import { deltaOf } from '../../../pipeline/release/deltas/delta.ts';
import type { Side } from '../../../pipeline/release/deltas/delta.ts';
import { deltaLines } from '../../../pipeline/release/deltas/lines.ts';
import type { DeltaLine } from '../../../pipeline/release/deltas/lines.ts';
import { currentSchemas, tablesOf } from '../../../pipeline/release/rows.ts';
import { CLOSING, harbourForum } from '../../fixtures/dataset.ts';
import type { EditableDataset } from '../../fixtures/dataset.ts';
import { buildRelease, removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { differencesBetween } from '../../../pipeline/release/index.ts';
import path from 'node:path';

afterAll(removeTemporaryFolders);

/** The differences that a change of the data set makes. */
function linesAfter(
  change: (dataset: EditableDataset) => void,
  first: (dataset: EditableDataset) => void = () => undefined,
  corrections: Side['corrections'] = [],
): DeltaLine[] {
  const [{ dataset: a }, { dataset: b }] = [harbourForum(), harbourForum()];
  first(a);
  change(b);
  const schemas = currentSchemas();
  const [before, after] = [
    { tables: tablesOf(a), schemas, corrections: [] },
    { tables: tablesOf(b), schemas, corrections },
  ];
  return deltaLines(before, after, deltaOf(before, after));
}

function reasonOf(lines: readonly DeltaLine[], row: string): readonly [string, readonly string[]][] {
  return lines.filter((line) => line.row === row).map(({ reason, because }) => [reason, because]);
}

/** Takes away the closing article with its receipts. */
function withoutClosing(dataset: EditableDataset): void {
  dataset.articles = dataset.articles.filter(({ id }) => id !== CLOSING);
  dataset.evidence = dataset.evidence.filter(({ article }) => article !== CLOSING);
}

const EVENT = 'event/hdf-2025';

describe('why something changed', () => {
  it('an article that is new gives what only its words say', () => {
    const lines = linesAfter(() => undefined, withoutClosing);
    expect(reasonOf(lines, CLOSING)).toEqual([['new_source', [CLOSING]]]);
    const receipts = lines.filter(({ table }) => table === 'evidence');
    expect(receipts.length).toBeGreaterThan(0);
    expect(new Set(receipts.map(({ reason, because }) => `${reason} ${because.join(' ')}`))).toEqual(
      new Set([`new_source ${CLOSING}`]),
    );
  });

  it('an article that is gone takes its words along', () => {
    const lines = linesAfter(withoutClosing);
    expect(reasonOf(lines, CLOSING)).toEqual([['source_withdrawn', [CLOSING]]]);
    expect(new Set(lines.map(({ reason }) => reason))).toEqual(new Set(['source_withdrawn']));
  });

  it('other words of an article', () => {
    const lines = linesAfter((dataset) => {
      for (const article of dataset.articles)
        if (article.id === CLOSING) article.text_sha256 = 'f'.repeat(64);
      const [receipt] = dataset.evidence.filter(({ article }) => article === CLOSING);
      if (receipt !== undefined) receipt.id = 'evidence/0000000000000000';
    });
    expect(new Set(lines.map(({ reason }) => reason))).toEqual(new Set(['source_changed']));
  });

  it('a value that the same words give now is another reading, by the rules that read it', () => {
    const lines = linesAfter((dataset) => {
      for (const event of dataset.events) if (event.id === EVENT) event.participants = 1201;
      for (const receipt of dataset.evidence)
        if (receipt.row === EVENT && receipt.field === 'participants')
          receipt.id = 'evidence/0000000000000000';
    });
    const [why] = reasonOf(lines, EVENT);
    expect(why?.[0]).toBe('engine_changed');
    expect(why?.[1].length).toBeGreaterThan(0);
  });

  it('a correction by a person', () => {
    const lines = linesAfter((dataset) => {
      for (const event of dataset.events) if (event.id === EVENT) event.participants = 1201;
      for (const receipt of dataset.evidence)
        if (receipt.row === EVENT && receipt.field === 'participants') {
          receipt.id = 'evidence/0000000000000000';
          receipt.engine = 'correction';
          receipt.rule = 'correction/set';
        }
    });
    expect(reasonOf(lines, EVENT)).toEqual([['correction', ['correction/set']]]);
  });

  it('a rejection by a person, which leaves no receipt', () => {
    const lines = linesAfter(
      (dataset) => {
        for (const event of dataset.events) if (event.id === EVENT) event.participants = null;
        dataset.evidence = dataset.evidence.filter(
          ({ row, field }) => row !== EVENT || field !== 'participants',
        );
      },
      undefined,
      [
        {
          file: 'corrections/ada.yaml',
          line: 1,
          action: 'reject',
          status: 'applied',
          rows: [EVENT],
          by: 'Ada',
          on: '2025-04-01',
          because: 'Seats.',
        },
      ],
    );
    expect(new Set(lines.map(({ reason }) => reason))).toEqual(new Set(['correction']));
    expect(lines.map(({ table }) => table)).toEqual(expect.arrayContaining(['events', 'evidence']));
  });

  it('a row that was merged into another, and what pointed at it', () => {
    const lines = linesAfter(
      (dataset) => {
        dataset.redirects.push({
          from: 'person/i-falk',
          to: 'person/ines-falk',
          reason: 'merged',
          since: '1.1.0',
        });
      },
      (dataset) => {
        const [person] = dataset.people;
        if (person !== undefined) dataset.people.push({ ...person, id: 'person/i-falk' });
        for (const statement of dataset.statements) statement.speaker = 'person/i-falk';
      },
    );
    expect(reasonOf(lines, 'person/i-falk')).toEqual([
      ['merged', ['person/ines-falk']],
      ['merged', ['person/ines-falk']],
    ]);
    const speakers = lines.filter(({ field }) => field === 'speaker');
    expect(speakers.length).toBeGreaterThan(0);
    expect(speakers.every(({ reason }) => reason === 'merged')).toBe(true);
  });

  it('an id is retired for the reason for which its row went', () => {
    const speaker = 'person/ines-falk';
    const lines = linesAfter((dataset) => {
      withoutClosing(dataset);
      dataset.people = dataset.people.filter(({ id }) => id !== speaker);
      dataset.evidence = dataset.evidence.filter(({ row }) => row !== speaker);
      dataset.retired.push({ id: speaker, table: 'people', marks: [], since: '1.1.0' });
    });
    const [withdrawn, retired, ...others] = reasonOf(lines, speaker);
    expect(withdrawn).toBeDefined();
    expect(retired).toEqual(withdrawn);
    expect(others).toEqual([]);
  });

  it('what is computed from other rows follows from them', () => {
    const lines = linesAfter((dataset) => {
      for (const statement of dataset.statements) statement.name += '!';
    });
    expect(new Set(lines.map(({ reason }) => reason))).toEqual(new Set(['derived']));
  });
});

it('tells the differences of any two releases in words', async () => {
  const out = await temporaryFolder();
  await buildRelease(out);
  await buildRelease(out, ({ statements }) => statements.forEach((statement) => (statement.name += '!')));
  const { from, to, schemas, words } = await differencesBetween(path.join(out, '1.0.0'), out);
  expect([from, to, schemas]).toEqual(['1.0.0', '1.0.1', []]);
  expect(words).toHaveLength(2);
  expect(words[0]).toMatch(/^changed statement\/\S+ name: .* → .*! \(follows from other changes\)$/);
});

import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Evidence } from '../../pipeline/contract/rows.generated.ts';
import type { Dataset } from '../../pipeline/contract/tables.ts';
import { rowsKeptIn } from '../../pipeline/rows/kept-rows.ts';
import { validate } from '../../pipeline/validate/index.ts';
import { hashes, write } from '../cli/folder.ts';
import { type EditableDataset, harbourForum } from '../fixtures/dataset.ts';
import { removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';

afterAll(removeTemporaryFolders);

describe('a data set with its receipts on the disk', () => {
  const onDisk = async (dataset: Dataset): Promise<Dataset> => {
    const keeper = rowsKeptIn<Evidence>(path.join(await temporaryFolder(), 'receipts'), 0);
    keeper.take(dataset.evidence);
    return { ...dataset, evidence: keeper.inOrder() };
  };
  const changeFirst = <Row>(rows: Row[], change: Partial<Row>): void => {
    rows.splice(0, 1, ...rows.slice(0, 1).map((row) => ({ ...row, ...change })));
  };
  const faults: readonly [string, (dataset: EditableDataset) => void][] = [
    ['nothing', () => undefined],
    ['a receipt that is missing', ({ evidence }) => evidence.splice(3, 1)],
    ['a receipt that is there twice', ({ evidence }) => evidence.splice(3, 0, ...evidence.slice(3, 4))],
    ['words that are not those of the article', ({ evidence }) => changeFirst(evidence, { quote: 'x' })],
    ['a receipt of nothing', ({ evidence }) => changeFirst(evidence, { row: 'event/none' })],
    ['a value that no receipt has', ({ events }) => changeFirst(events, { countries: 60 })],
    ['a conflict without its receipts', ({ conflicts }) => changeFirst(conflicts, { evidence: [] })],
  ];

  it.each(faults)('is judged as one in memory: %s', async (_, change) => {
    const { dataset, texts } = harbourForum();
    change(dataset);
    const { problems } = validate(await onDisk(dataset), texts);
    expect(problems).toEqual(validate(dataset, texts).problems);
  });
});

describe('builds with receipts on the disk', () => {
  const first = {
    'one.txt':
      'Harbour Data Forum opens\n\nLISBON, 3 March 2025 – Some 1,200 people came to the Harbour Data Forum in Lisbon, Portugal. “Ports share data,” said Ines Falk, Director of the Northern Ports Union.\n',
    'two.txt':
      'Harbour Data Forum closes\n\nLISBON, 5 March 2025 – The Harbour Data Forum in Lisbon, Portugal, closed with 1,150 participants. Ines Falk, Director of the Northern Ports Union, thanked the city.\n',
  };
  const later = {
    'three.txt':
      'Ports union names director\n\nPORTO, 9 March 2025 – The Northern Ports Union named Jonas Weil as Director. It has 40 members in Portugal and Spain.\n',
  };
  const unwatched = { progress: () => undefined, finished: () => undefined };

  const changed = {
    'two.txt':
      'Harbour Data Forum closes\n\nLISBON, 5 March 2025 – The Harbour Data Forum in Lisbon, Portugal, closed with 1,190 participants. Tove Ek, Director of the Northern Ports Union, thanked the city.\n',
  };

  /**
   * The releases of some builds, one after the other, by a program that holds so many rows in memory.
   * @param isKept whether what came of one build is kept for the next
   */
  async function releasesBy(mostHeld: number, isKept = false): Promise<Record<string, string>> {
    vi.resetModules();
    vi.doMock('../../pipeline/rows/disk-rows.ts', async (original) => ({
      ...(await original<object>()),
      MOST_HELD: mostHeld,
    }));
    const { build } = await import('../../pipeline/build.ts');
    expect((await import('../../pipeline/rows/disk-rows.ts')).MOST_HELD).toBe(mostHeld);
    const [sources, out] = [await temporaryFolder(), await temporaryFolder()];
    const cache = isKept ? { cache: path.join(await temporaryFolder(), 'cache') } : {};
    for (const files of [first, later, changed]) {
      write(sources, files);
      const { report } = await build({ sources, out, cores: 1, ...cache }, unwatched);
      expect(report.rows['evidence']).toBeGreaterThan(20);
    }
    vi.doUnmock('../../pipeline/rows/disk-rows.ts');
    const { 'index.json': _, 'feed.xml': _feed, 'last-build.json': _last, ...releases } = hashes(out);
    return releases;
  }

  let held: Record<string, string>;
  beforeAll(async () => {
    held = await releasesBy(1_000_000);
  });

  it('write the same bytes where rows are taken over from the release before', async () => {
    expect(await releasesBy(1_000_000, true)).toEqual(held);
    expect(await releasesBy(0, true)).toEqual(held);
  });

  it('write the same bytes, continue from them, and find them sound', async () => {
    const releases = await releasesBy(0);
    expect(Object.keys(releases)).toContain('1.1.0/evidence.json');
    expect(releases).toEqual(held);
  });
});

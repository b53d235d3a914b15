import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { evidenceId } from '../../pipeline/text/evidence-id.ts';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import { CLOSING, OPENING, harbourForum } from '../fixtures/dataset.ts';
import { buildRelease, removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';
import { edit, editRows, rehash } from './tamper.ts';

// Releases wait for the disk.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

let sound: string;
beforeAll(async () => {
  const out = await temporaryFolder();
  sound = (await buildRelease(out)).folder;
});

/** What verify says of a copy of the sound release after somebody was at it: code and place of each problem. */
async function afterwards(
  tamper: (folder: string) => Promise<void>,
  texts?: ReadonlyMap<string, string>,
): Promise<string[]> {
  const folder = path.join(await temporaryFolder(), 'release');
  await fs.cp(sound, folder, { recursive: true });
  await tamper(folder);
  const { problems } = await verifyRelease(folder, texts === undefined ? {} : { texts });
  return problems.map(({ code, file, row, field }) =>
    [code.replace('verify/', ''), file, row, field].filter((part) => part !== undefined).join(' '),
  );
}

/** The same, after a forger made every hash anew. */
function afterForging(
  tamper: (folder: string) => Promise<void>,
  texts?: ReadonlyMap<string, string>,
): Promise<string[]> {
  return afterwards(async (folder) => {
    await tamper(folder);
    await rehash(folder);
  }, texts);
}

describe('a sound release', () => {
  it('passes, and says how much was checked', async () => {
    const { problems, counts } = await verifyRelease(sound);
    expect(problems).toEqual([]);
    const entries = await fs.readdir(sound, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).length;
    expect(counts).toMatchObject({ files: files - 1, tables: 15 });
    expect(counts['receipts read again in their article']).toBeLessThan(counts['receipts'] ?? 0);
  });

  it('passes after a forger made the same hashes anew: the test of the tests below', async () => {
    expect(await afterForging(async () => undefined)).toEqual([]);
  });

  it('says how many values can be held against their words: all', async () => {
    const [some, all] = await Promise.all([
      verifyRelease(sound),
      verifyRelease(sound, { texts: harbourForum().texts }),
    ]);
    const values = some.words?.values ?? 0;
    expect(values).toBeGreaterThan(40);
    expect((some.words?.reread ?? 0) + (some.words?.byHash ?? 0)).toBe(values);
    expect(some.words?.byHash).toBeGreaterThan(0);
    expect(all.words).toEqual({ values, reread: values, byHash: 0 });
  });

  it('has every receipt read again where the reader has the texts', async () => {
    const { texts } = harbourForum();
    const folder = await temporaryFolder();
    await fs.mkdir(path.join(folder, 'mine'));
    await fs.writeFile(path.join(folder, 'mine', 'whatever.txt'), texts.get(CLOSING) ?? '');
    for (const given of [texts, folder]) {
      const { problems, counts } = await verifyRelease(sound, { texts: given });
      expect(problems).toEqual([]);
      expect(counts['receipts read again in their article']).toBe(counts['receipts']);
    }
  });

  it('must be there', async () => {
    const none = path.join(sound, 'none');
    await expect(verifyRelease(none)).rejects.toMatchObject({ exitCode: 2, problems: [{ file: none }] });
    expect((await verifyRelease(await temporaryFolder())).problems).toMatchObject([
      { code: 'verify/no-manifest', file: 'manifest.json' },
    ]);
  });
});

describe('a release that was touched', () => {
  it('one changed byte', async () => {
    const problems = await afterwards((folder) => edit(folder, 'DICTIONARY.md', 'Data', 'data'));
    expect(problems).toEqual(['changed-file DICTIONARY.md']);
  });

  it('one byte of an article', async () => {
    const problems = await afterwards((folder) =>
      edit(folder, 'texts/harbour-forum-opens.txt', '1,200', '1,300'),
    );
    expect(problems).toContain('changed-file texts/harbour-forum-opens.txt');
    expect(problems).toContain(`text-changed ${OPENING} text_sha256`);
  });

  it('one moved offset', async () => {
    const problems = await afterwards((folder) => edit(folder, 'evidence.json', '"start":', '"start":1'));
    expect(problems).toContain('changed-file evidence.json');
    expect(problems.join()).toMatch(/csv-differs evidence\.csv evidence\/[0-9a-f]{16} start/);
    expect(problems.join()).toMatch(/receipt-id evidence\/[0-9a-f]{16} id/);
  });

  it('one edited value', async () => {
    const problems = await afterwards((folder) => edit(folder, 'events.csv', ',40,', ',90,'));
    expect(problems).toEqual(['changed-file events.csv', 'csv-differs events.csv event/hdf-2025 countries']);
  });

  it('one missing file, one too many, one that is a link', async () => {
    const problems = await afterwards(async (folder) => {
      await fs.rm(path.join(folder, 'people.csv'));
      await fs.writeFile(path.join(folder, 'texts', 'notes.txt'), '');
      await fs.rm(path.join(folder, 'types.d.ts'));
      await fs.symlink('/etc/hostname', path.join(folder, 'types.d.ts'));
    });
    expect(problems).toEqual([
      'extra-file texts/notes.txt',
      'missing-file people.csv',
      'no-file types.d.ts',
      'table-file people.csv',
    ]);
  });

  it('a table that cannot be read, and not all that points at it', async () => {
    const problems = await afterwards((folder) => fs.appendFile(path.join(folder, 'people.json'), 'x'));
    expect(problems).toEqual(['changed-file people.json', 'table-file people.json']);
  });

  it('a manifest that lists files outside', async () => {
    const problems = await afterwards((folder) =>
      edit(folder, 'manifest.json', '"types.d.ts"', '"../types.d.ts"'),
    );
    expect(problems).toEqual(['manifest manifest.json']);
  });

  it('names ten problems of a kind and counts the others', async () => {
    const folder = path.join(await temporaryFolder(), 'release');
    await fs.cp(sound, folder, { recursive: true });
    await editRows(folder, 'evidence', (receipt) => (receipt.prefix = `${receipt.prefix.slice(1)}#`));
    const { problems, counts } = await verifyRelease(folder);
    const differing = problems.filter(({ code }) => code === 'verify/receipt-differs');
    expect(differing).toHaveLength(11);
    const rest = (counts['receipts read again in their article'] ?? 0) - 10;
    expect(differing.at(-1)?.message).toContain(`${rest} more`);
  });
});

describe('a forged release, every hash made anew', () => {
  it('one moved offset', async () => {
    const problems = await afterForging((folder) =>
      editRows(folder, 'evidence', (receipt) => {
        if (receipt.field === 'developer') receipt.start -= 1;
      }),
    );
    expect(problems.join()).toMatch(/receipt-id evidence\/\S+ id/);
    expect(problems.join()).toMatch(/receipt-differs evidence\/\S+ quote/);
  });

  it('one edited value', async () => {
    const problems = await afterForging((folder) =>
      editRows(folder, 'events', (event) => (event.countries = 90)),
    );
    expect(problems).toEqual([
      'no-receipt event/hdf-2025 countries',
      'unexplained-value event/hdf-2025 countries',
    ]);
  });

  it('a value that is edited with its receipt, whose id is made anew', async () => {
    const problems = await afterForging(async (folder) => {
      await editRows(folder, 'events', (event) => (event.countries = 90));
      await editRows(folder, 'evidence', (receipt) => {
        if (receipt.field !== 'countries') return;
        receipt.value = '90';
        receipt.id = evidenceId(receipt);
      });
    });
    expect(problems).toEqual(['not-in-words event/hdf-2025 countries']);
  });

  it('a receipt moved with its words, in an article that is shipped', async () => {
    const problems = await afterForging((folder) =>
      editRows(folder, 'evidence', (receipt) => {
        if (receipt.field !== 'cue' || receipt.article !== OPENING) return;
        receipt.start += 40;
        receipt.end += 40;
        receipt.id = evidenceId(receipt);
      }),
    );
    expect(problems.join()).toMatch(/^receipt-differs evidence\/\S+ quote,/);
  });

  it('a receipt moved with its words, in an article that is not: others say what stands there', async () => {
    const move = (folder: string): Promise<void> =>
      editRows(folder, 'evidence', (receipt) => {
        if (receipt.field !== 'cue' || receipt.article !== CLOSING) return;
        receipt.start += 2;
        receipt.end += 2;
        receipt.id = evidenceId(receipt);
      });
    expect((await afterForging(move)).join()).toMatch(/receipt-contradicts evidence\/\S+ start/);
    expect((await afterForging(move, harbourForum().texts)).join()).toMatch(
      /receipt-differs evidence\/\S+ quote/,
    );
  });

  it('hashes that were not made anew everywhere', async () => {
    const problems = await afterwards(async (folder) => {
      const datapackage = await fs.readFile(path.join(folder, 'datapackage.json'));
      await editRows(folder, 'places', (place) => {
        if (place.kind === 'city') place.kind = 'region';
      });
      await rehash(folder);
      await fs.writeFile(path.join(folder, 'datapackage.json'), datapackage);
    });
    expect([...new Set(problems)]).toEqual(['changed-file datapackage.json', 'datapackage datapackage.json']);
    const wrong = await afterwards(async (folder) => {
      const manifest = await fs.readFile(path.join(folder, 'manifest.json'), 'utf8');
      const [, hash = ''] = /"content_sha256": "(\w+)"/.exec(manifest) ?? [];
      await edit(folder, 'manifest.json', hash, hash.replace(/./g, '0'));
    });
    expect(wrong).toEqual(['content-hash manifest.json']);
  });

  it('a schema that lets everything through, or is none', async () => {
    expect(
      await afterForging((folder) =>
        fs.writeFile(path.join(folder, 'schemas', 'people.schema.json'), '{"x-table":1}'),
      ),
    ).toContain('schema-file schemas/people.schema.json');
    expect(
      await afterForging((folder) =>
        edit(folder, 'schemas/people.schema.json', '"minLength": 1', '"minLength": "one"'),
      ),
    ).toContain('schema-file schemas/people.schema.json');
  });

  it('an evidence table that was emptied or taken out', async () => {
    const emptied = await afterForging(async (folder) => {
      await fs.writeFile(path.join(folder, 'evidence.json'), '[]\n');
      await edit(folder, 'evidence.csv', 'evidence/', '');
    });
    expect(emptied.join()).toContain('no-receipt');
    const gone = await afterwards(async (folder) => {
      const file = path.join(folder, 'manifest.json');
      const manifest: { files: { path: string }[] } = JSON.parse(await fs.readFile(file, 'utf8'));
      manifest.files = manifest.files.filter((each) => !each.path.includes('evidence'));
      await fs.writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
      for (const each of ['evidence.csv', 'evidence.json', 'schemas/evidence.schema.json'])
        await fs.rm(path.join(folder, each));
    });
    expect(gone).toContain('missing-table');
  });
});

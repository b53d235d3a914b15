import fc from 'fast-check';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { continuing } from '../../../pipeline/release/continued/index.ts';
import { type Splice, spliced } from '../../../pipeline/release/continued/spliced.ts';
import { removeTemporaryFolders, temporaryFolder } from '../build-release.ts';
import { bytesOf } from '../formats/samples.ts';
import { changedRows, continuedWith, filesOf } from './changed-rows.ts';

vi.setConfig({ testTimeout: 60_000 });
afterAll(removeTemporaryFolders);

describe('files of which what stays is copied', () => {
  it('are those from nothing, whatever rows came, changed or went', async () => {
    await fc.assert(
      fc.asyncProperty(changedRows, async ({ before, after }) => {
        const continued = await continuedWith(before, after);
        const copied = (await filesOf(after, continued)).map((file) => continuing(file, continued));
        for (const [at, file] of (await filesOf(after)).entries())
          expect(bytesOf(copied[at] ?? file).equals(bytesOf(file)), file.path).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('are written from nothing where the table may not be copied', async () => {
    const [file] = await filesOf([]);
    const continued = { folder: 'nowhere', edits: new Map() };
    expect(file !== undefined && continuing(file, continued)).toBe(file);
    expect(file !== undefined && continuing(file, null)).toBe(file);
  });
});

describe('a file with splices', () => {
  const given = async (content: string, splices: readonly Splice[]): Promise<string> => {
    const file = path.join(await temporaryFolder(), 'file');
    await fs.writeFile(file, content);
    return bytesOf({ path: 'file', chunks: () => spliced(file, splices) }).toString();
  };
  const line = (at: number): string => `${at} ${'x'.repeat(at % 7919)}\n`;
  const lines = Array.from({ length: 700 }, (_, at) => line(at));

  it('has them where they belong, however large it is', async () => {
    expect(lines.join('').length).toBeGreaterThan(2 ** 17);
    const places = [0, 1, 2, 340, 341, 698, 699];
    const splices = places.flatMap((place): Splice[] => {
      const at = Buffer.from(line(place));
      return [
        { at, removes: false, adds: Buffer.from('added\n') },
        { at, removes: place % 2 === 0, adds: null },
      ];
    });
    const expected = lines.flatMap((text, at) =>
      !places.includes(at) ? [text] : at % 2 === 0 ? ['added\n'] : ['added\n', text],
    );
    const behind: Splice = { at: null, removes: false, adds: Buffer.from('last\n') };
    expect(await given(lines.join(''), [...splices, behind])).toBe(`${expected.join('')}last\n`);
  });

  it('is none where a record is not there, or not behind the one before', async () => {
    const splice = (text: string): Splice => ({ at: Buffer.from(text), removes: true, adds: null });
    await expect(given('one\ntwo\n', [splice('three\n')])).rejects.toThrow('does not have a row');
    await expect(given('one\ntwo\n', [splice('two\n'), splice('one\n')])).rejects.toThrow('a row');
  });
});

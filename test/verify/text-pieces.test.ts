import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { linesOf, textPieces } from '../../pipeline/verify/text-pieces.ts';
import { removeTemporaryFolders, temporaryFolder } from '../release/build-release.ts';

afterAll(removeTemporaryFolders);

async function piecesOf(text: string): Promise<string[]> {
  const file = path.join(await temporaryFolder(), 'text');
  await fs.writeFile(file, text);
  return [...(textPieces(file) ?? [])];
}

describe('a file read in pieces', () => {
  it('gives pieces of whole lines that join to its text, wherever a piece is cut', async () => {
    const text = Array.from({ length: 60_000 }, (_, at) => `${at} “é𝟙” ${'x'.repeat(at % 100)}\n`).join('');
    const pieces = await piecesOf(text);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.every((piece) => piece.endsWith('\n'))).toBe(true);
    expect(pieces.join('') === text).toBe(true);
  });

  it('gives a line that is longer than a piece whole, and an end without a line end', async () => {
    const long = 'é'.repeat(1_500_000);
    expect((await piecesOf(`a\n${long}\nb`)).join('') === `a\n${long}\nb`).toBe(true);
    expect(await piecesOf('a\nb')).toEqual(['a\n', 'b']);
    expect(await piecesOf('')).toEqual([]);
  });

  it('is null where there is no file', async () => {
    const folder = await temporaryFolder();
    expect(textPieces(path.join(folder, 'missing'))).toBeNull();
    expect(textPieces(folder)).toBeNull();
  });

  it('has lines without their ends', () => {
    expect([linesOf('a\n\nb\n'), linesOf('a\nb'), linesOf('')]).toEqual([['a', '', 'b'], ['a', 'b'], ['']]);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { read } from '../../../pipeline/read/index.ts';
import { articleOf, blockTexts, snapshotOf } from '../snapshot.ts';
import { encryptedPdf, pdfOf, rawPdf, stack } from './make-pdf.ts';

const PRESS_RELEASE = new Uint8Array(
  readFileSync(new URL('../../fixtures/pdf/press-release.pdf', import.meta.url)),
);
const LINES = [
  'The harbour authority of Port Elmira will build a second ferry terminal on the',
  'northern shore of the bay, it said on Thursday. Work begins in May and is to take',
  'two years, during which the old terminal stays open to all of its passengers.',
];
const TEXT = stack(LINES, { y: 100 });

async function problemsOf(bytes: Uint8Array) {
  const { article, problems } = await read(snapshotOf('a.pdf', bytes));
  return { text: article?.text ?? null, problems };
}

describe('a PDF that cannot be read', () => {
  const scan = async (): Promise<Uint8Array> => {
    const file = await PDFDocument.create();
    const pixel = await file.embedPng(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
    );
    for (let page = 0; page < 3; page++) file.addPage().drawImage(pixel, { width: 500, height: 700 });
    return file.save();
  };
  const pages = `<</Type/Pages/Kids[${'3 0 R '.repeat(501)}]/Count 501>>`;
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>';

  it.each([
    ['is encrypted', () => encryptedPdf(), 'read/pdf-encrypted', 'password'],
    ['is no PDF', () => new TextEncoder().encode('The port grows.'), 'read/pdf-damaged', 'again'],
    ['is cut after its first part', () => PRESS_RELEASE.slice(0, 600), 'read/pdf-damaged', 'again'],
    ['holds pictures only', scan, 'read/pdf-scan', 'text recognition'],
    ['has no text', () => pdfOf([[]]), 'read/pdf-scan', 'text recognition'],
    [
      'has too many pages',
      () => rawPdf(['<</Type/Catalog/Pages 2 0 R>>', pages, page]),
      'read/pdf-size',
      'Split',
    ],
  ])('since it %s, is an error with a remedy', async (_name, bytes, code, remedy) => {
    expect(await problemsOf(await bytes())).toMatchObject({
      text: null,
      problems: [
        { level: 'error', stage: 'read', code, file: 'a.pdf', remedy: expect.stringContaining(remedy) },
      ],
    });
  });
});

describe('a PDF of which a part is missing', () => {
  it('is read with a warning that names pages without text', async () => {
    const { text, problems } = await problemsOf(
      await pdfOf([TEXT, [], stack([...LINES].reverse(), { y: 300 })]),
    );
    expect(text).toContain('ferry terminal');
    expect(problems).toMatchObject([
      { level: 'warning', code: 'read/pdf-no-text', message: 'Page 2 has no text.' },
    ]);
  });

  it('is read with a warning where its end is cut off', async () => {
    const whole = await pdfOf([TEXT]);
    const { text, problems } = await problemsOf(whole.slice(0, whole.length - 12));
    expect(text).toContain('ferry terminal');
    expect(problems).toMatchObject([{ level: 'warning', code: 'read/pdf-cut' }]);
  });
});

describe('any bytes', () => {
  it('never make it throw, and give the same article each time', { timeout: 120_000 }, async () => {
    const small = await pdfOf([TEXT, TEXT]);
    const change = fc.tuple(fc.nat(small.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 30 }),
        fc.nat(small.length),
        async (changes, end) => {
          const bytes = small.slice();
          for (const [at, value] of changes) bytes[at] = value;
          for (const one of [bytes, bytes.slice(0, end)]) {
            const result = await read(snapshotOf('a.pdf', one));
            expect(result.article !== null || result.problems.length > 0).toBe(true);
            expect(await read(snapshotOf('a.pdf', one))).toEqual(result);
          }
        },
      ),
      { numRuns: 40, seed: 4 },
    );
  });
});

describe('a press release printed by a browser', () => {
  it('is read whole: columns, table, quotation and footnote', async () => {
    const article = await articleOf(snapshotOf('release.pdf', PRESS_RELEASE));
    const blocks = blockTexts(article);
    expect(article).toMatchObject({
      title: 'Port Elmira and the Coastal Bank sign a loan for the second terminal',
      published: '2025-06-04',
      readFrom: { published: 'dateline' },
    });
    expect(blocks.map(([kind]) => kind).join(' ')).toBe(
      'heading paragraph paragraph heading paragraph paragraph paragraph paragraph paragraph ' +
        'table-row table-row table-row table-row quote heading ' +
        'paragraph paragraph paragraph paragraph heading paragraph paragraph',
    );
    expect(article.text).toContain('the state-owned authority said. The first offices open in 2026;');
    expect(article.text).toContain('lengthened by 240 metres. In 2024 it served 3.2 million passengers');
    expect(article.text).not.toMatch(/Press release|Page \d/);
    expect(article.blocks.at(-1)?.page).toBe(2);
  });
});

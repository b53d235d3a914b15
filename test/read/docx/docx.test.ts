import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../pipeline/read/index.ts';
import { articleOf, blockTexts, snapshotOf } from '../snapshot.ts';
import { docxOf, footnoteMark, item, paragraph, run, table } from './make-docx.ts';

const FIRST = 'The harbour authority of Port Elmira will build a second ferry terminal, it said on Thursday.';

async function blocksOf(bytes: Uint8Array): Promise<[string, string][]> {
  return blockTexts(await articleOf(snapshotOf('a.docx', bytes)));
}

describe('a Word document', () => {
  it('is read as headings, paragraphs, items, quotations and rows of tables', async () => {
    const body = [
      paragraph('Elmira builds a second terminal', 'Title'),
      paragraph(`${run('The harbour ')}${run('authority', '<w:b/>')}${run(' of Port Elmira will build.')}`),
      paragraph('What is built', 'Heading1'),
      item('a passenger building'),
      item('two piers'),
      table([
        ['Source', 'Million dollars'],
        ['Coastal Bank', '12.5'],
      ]),
      paragraph('Passengers will wait for twenty minutes.', 'Quote'),
      paragraph('  '),
    ];
    const bytes = docxOf(body.join(''));
    expect(await blocksOf(bytes)).toEqual([
      ['heading', 'Elmira builds a second terminal'],
      ['paragraph', 'The harbour authority of Port Elmira will build.'],
      ['heading', 'What is built'],
      ['list-item', 'a passenger building'],
      ['list-item', 'two piers'],
      ['table-row', 'Source | Million dollars'],
      ['table-row', 'Coastal Bank | 12.5'],
      ['quote', 'Passengers will wait for twenty minutes.'],
    ]);
    expect((await articleOf(snapshotOf('a.docx', bytes))).title).toBe('Elmira builds a second terminal');
  });

  it('has no marks of footnotes in its words and numbers; notes stand at the end', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const body = paragraph(
      `${run('It served 3.2 million in 2024')}${footnoteMark(1)}${run(' on 40 km')}${run('2', raised)}${run(' and was 3rd in 2023')}${run('5', raised)}${run('.')}`,
    );
    expect(await blocksOf(docxOf(body, { footnotes: ['According to its report.'] }))).toEqual([
      ['paragraph', 'It served 3.2 million in 2024 on 40 km² and was 3rd in 2023.'],
      ['list-item', 'According to its report.'],
    ]);
  });

  it('has what was inserted, not what was deleted', async () => {
    const body = paragraph(
      `${run('It costs ')}<w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:ins>${run('14')}</w:ins>${run(' million.')}`,
    );
    expect(await blocksOf(docxOf(body))).toEqual([['paragraph', 'It costs 14 million.']]);
  });

  it('gives a title, an author and a date where nothing better is known, and says so', async () => {
    const properties = {
      title: 'Second terminal for Elmira',
      author: 'Ada Lindqvist',
      created: '2024-02-03T10:00:00Z',
    };
    expect(await articleOf(snapshotOf('a.docx', docxOf(paragraph(FIRST), { properties })))).toMatchObject({
      title: 'Second terminal for Elmira',
      author: 'Ada Lindqvist',
      published: '2024-02-03',
      readFrom: { title: 'docx title', author: 'docx author', published: 'docx creation date' },
    });
  });
});

describe('a Word document that cannot be read', () => {
  const bomb = new Uint8Array(30_000_000);
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

  it.each([
    ['is in the old format, or encrypted', () => old, 'read/docx-old', 'without a password'],
    ['is no package', () => new TextEncoder().encode('The port grows.'), 'read/docx-damaged', 'again'],
    ['is cut', () => docxOf(paragraph(FIRST)).slice(0, 900), 'read/docx-damaged', 'again'],
    ['is another package', () => zipSync({ 'a.txt': old }), 'read/docx-damaged', 'again'],
    [
      'would burst',
      () => docxOf(paragraph(FIRST), { parts: { 'word/more.xml': bomb } }),
      'read/docx-size',
      'of its own',
    ],
    ['has no text', () => docxOf(paragraph('')), 'read/no-text', 'text'],
  ])('since it %s, is an error with a remedy', async (_name, bytes, code, remedy) => {
    expect(await read(snapshotOf('a.docx', bytes()))).toMatchObject({
      article: null,
      problems: [
        { level: 'error', stage: 'read', code, file: 'a.docx', remedy: expect.stringContaining(remedy) },
      ],
    });
  });

  it('since one part unpacks to more than it says, takes no more memory than that', async () => {
    const bytes = docxOf(paragraph(FIRST), { parts: { 'word/zzz.xml': bomb } });
    const lying = withSize(bytes, 'word/zzz.xml', 1000);
    expect(await blocksOf(lying)).toEqual([['paragraph', FIRST]]);
  });

  it('but for pictures, macros and embedded files, which are not looked at', async () => {
    const parts = { 'word/media/image1.png': bomb, 'word/vbaProject.bin': bomb };
    expect(await blocksOf(docxOf(paragraph(FIRST), { parts }))).toEqual([['paragraph', FIRST]]);
  });
});

describe('any bytes', () => {
  it('never make it throw, and give the same article each time', { timeout: 120_000 }, async () => {
    const whole = docxOf([paragraph(FIRST), item('two piers'), table([['a', 'b']])].join(''));
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 10 }),
        fc.nat(whole.length),
        async (changes, end) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          for (const one of [bytes, bytes.slice(0, end)]) {
            const result = await read(snapshotOf('a.docx', one));
            expect(result.article !== null || result.problems.length > 0).toBe(true);
            expect(await read(snapshotOf('a.docx', one))).toEqual(result);
          }
        },
      ),
      { numRuns: 60, seed: 4 },
    );
  });
});

/** The package with another unpacked size of a part in its directory. */
function withSize(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = new TextEncoder().encode(part);
  for (let at = 0; at + 46 + name.length < changed.length; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && name.every((byte, index) => changed[at + 46 + index] === byte))
      view.setUint32(at + 24, size, true);
  }
  return changed;
}

import { describe, expect, it } from 'vitest';
import { articleOf, blockTexts, snapshotOf } from '../snapshot.ts';
import { LEADING, type Placed, linesOfWidth, pdfOf, stack } from './make-pdf.ts';

const TITLE = 'Port Elmira builds a second terminal';
const FIRST =
  'The harbour authority of Port Elmira will build a second ferry terminal on the northern shore of the bay, it said on Thursday. Work begins in May and should take two years.';
const SECOND =
  'The terminal costs 12 million dollars. Half of the money comes from the province; the rest is a loan of the Coastal Development Bank, whose board approved it last month.';
const THIRD =
  'Ferries to the islands leave from the old landing stage until the new one is open, and buses carry passengers between the two of them.';

async function blocksOf(...pages: readonly (readonly Placed[])[]): Promise<[string, string][]> {
  return blockTexts(await articleOf(snapshotOf('a.pdf', await pdfOf(pages))));
}

/** A paragraph set 451 points wide from this place. */
async function set(text: string, y: number, x = 72, width = 451): Promise<Placed[]> {
  return stack(await linesOfWidth(text, width), { x, y });
}

function below(lines: readonly Placed[], gap: number): number {
  return Math.max(...lines.map(({ y }) => y)) + gap;
}

describe('a page of one column', () => {
  it('is read as headings and paragraphs, parted by gaps', async () => {
    const title = stack([TITLE], { y: 90, size: 18 });
    const first = await set(FIRST, 130);
    const second = await set(SECOND, below(first, 26));
    const heading = stack(['What passengers need to know'], { y: below(second, 30), isBold: true });
    const third = await set(THIRD, below(heading, 20));
    expect(await blocksOf([...title, ...first, ...second, ...heading, ...third])).toEqual([
      ['heading', TITLE],
      ['paragraph', FIRST],
      ['paragraph', SECOND],
      ['heading', 'What passengers need to know'],
      ['paragraph', THIRD],
    ]);
  });

  it('is read as paragraphs parted by indents alone', async () => {
    const indented = async (text: string, y: number): Promise<Placed[]> => {
      const lines = await linesOfWidth(`mmm ${text}`, 451);
      return stack(lines, { y }).map((line, index) =>
        index === 0 ? { ...line, text: line.text.slice(4), x: 103 } : line,
      );
    };
    const first = await set(FIRST, 100);
    const second = await indented(SECOND, below(first, LEADING));
    const third = await indented(THIRD, below(second, LEADING));
    expect(await blocksOf([...first, ...second, ...third])).toEqual([
      ['paragraph', FIRST],
      ['paragraph', SECOND],
      ['paragraph', THIRD],
    ]);
  });

  it('is read from top to bottom, in whatever order the file draws it', async () => {
    const first = await set(FIRST, 100);
    const second = await set(SECOND, below(first, 26));
    expect(await blocksOf([...second, ...first])).toEqual([
      ['paragraph', FIRST],
      ['paragraph', SECOND],
    ]);
  });

  it('has items of lists without their bullets, and numbered ones', async () => {
    const items = [
      ...stack(['\u2022 six counters and a waiting room for four hundred people, which is'], { y: 140 }),
      ...stack(['to be finished in 2027'], { x: 80, y: 154 }),
      ...stack(['\u2022 two piers'], { y: 168 }),
      ...stack(['1. a ticket office;', '2. a car park.'], { y: 190 }),
    ];
    const intro = await set('The terminal has several parts, of which the first two are built at once:', 100);
    expect(await blocksOf([...intro, ...items])).toEqual([
      ['paragraph', 'The terminal has several parts, of which the first two are built at once:'],
      [
        'list-item',
        'six counters and a waiting room for four hundred people, which is to be finished in 2027',
      ],
      ['list-item', 'two piers'],
      ['list-item', '1. a ticket office;'],
      ['list-item', '2. a car park.'],
    ]);
  });

  it('has rows of tables, also where a cell has two lines', async () => {
    const row = (cells: readonly string[], y: number): Placed[] =>
      cells.map((text, index) => ({ text, x: 72 + index * 160, y }));
    const table = [
      ...row(['Source', 'Share', 'Million dollars'], 200),
      ...row(['Coastal Bank', '50 %', '6.0'], 218),
      ...row(['Province', '30 % of the', '3.6'], 236),
      { text: 'total', x: 232, y: 249 },
      ...row(['Harbour', '20 %', '2.4'], 267),
    ];
    expect((await blocksOf([...(await set(FIRST, 100)), ...table])).slice(1)).toEqual([
      ['table-row', 'Source | Share | Million dollars'],
      ['table-row', 'Coastal Bank | 50 % | 6.0'],
      ['table-row', 'Province | 30 % of the total | 3.6'],
      ['table-row', 'Harbour | 20 % | 2.4'],
    ]);
  });
});

it('a table of contents is read line by line, and loose accents join their letters', async () => {
  const contents = [
    'Funding by the bank . . . . . . . . . . . . . . . . . . . . . . . . . . . 11',
    'What is built . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 12',
  ];
  const author = stack(['By Niels M\u00a8oller of Elmira'], { y: 60 });
  expect(await blocksOf([...author, ...stack(contents, { y: 100 })])).toEqual([
    ['paragraph', 'By Niels M\u00f6ller of Elmira'],
    ['table-row', 'Funding by the bank | 11'],
    ['table-row', 'What is built | 12'],
  ]);
});

describe('a page of two columns', () => {
  it('is read column by column, also on one grid of lines; a heading across both parts them', async () => {
    const title = stack([TITLE], { y: 90, size: 18 });
    const left = await set(`${FIRST} ${SECOND}`, 120, 72, 210);
    const right = await set(`${THIRD} ${FIRST}`, 120, 312, 210);
    const lower = Math.max(below(left, 40), below(right, 40));
    const heading = stack(['About the authority that runs the harbour and all of its ferries'], {
      y: lower,
      size: 14,
    });
    const last = await set(SECOND, lower + 30);
    // Drawn line by line across both columns, as some programs do.
    const rows = [...left, ...right].sort((one, other) => one.y - other.y);
    expect(await blocksOf([...title, ...rows, ...heading, ...last])).toEqual([
      ['heading', TITLE],
      ['paragraph', `${FIRST} ${SECOND}`],
      ['paragraph', `${THIRD} ${FIRST}`],
      ['heading', 'About the authority that runs the harbour and all of its ferries'],
      ['paragraph', SECOND],
    ]);
  });

  it('joins a sentence that goes on in the next column or on the next page', async () => {
    const lines = await linesOfWidth(`${FIRST} ${SECOND} ${THIRD}`, 210);
    const third = Math.floor(lines.length / 3);
    const page = [
      ...stack(lines.slice(0, third), { y: 100 }),
      ...stack(lines.slice(third, third * 2), { x: 312, y: 100 }),
    ];
    const next = stack(lines.slice(third * 2), { y: 100 });
    const article = await articleOf(snapshotOf('a.pdf', await pdfOf([page, next])));
    expect(article.text.replaceAll('\n\n', ' ')).toBe(`${FIRST} ${SECOND} ${THIRD}`);
    expect(article.blocks.length).toBeLessThanOrEqual(3);
  });
});

describe('pages', () => {
  it('lose headers, footers and page numbers, and tell where each block begins', async () => {
    const texts = [FIRST, SECOND, THIRD];
    const pages = await Promise.all(
      texts.map(async (text, index) => [
        { text: `Harbour Authority \u00b7 Press release ${index + 1}`, x: 72, y: 40, size: 9 },
        ...(await set(text, 100)),
        { text: `Page ${index + 1} of 3`, x: 280, y: 810, size: 9 },
      ]),
    );
    const article = await articleOf(snapshotOf('a.pdf', await pdfOf(pages)));
    expect(article.text).toBe(texts.join('\n\n'));
    expect(article.blocks.map(({ page }) => page)).toEqual([1, 2, 3]);
  });

  it('lose the number of a single page', async () => {
    const number = { text: '- 1 -', x: 290, y: 800 };
    expect(await blocksOf([...(await set(FIRST, 100)), number])).toEqual([['paragraph', FIRST]]);
  });
});

describe('small raised signs', () => {
  it('are dropped where they are marks of footnotes, never glued into a word or a number', async () => {
    const line = 'The port served 3.2 million passengers in 2024';
    const { PDFDocument, StandardFonts } = await import('pdf-lib');
    const font = await (await PDFDocument.create()).embedFont(StandardFonts.Helvetica);
    const end = 72 + font.widthOfTextAtSize(line, 11);
    const mark = { text: '1', x: end, y: 96, size: 6.5 };
    const rest = { text: '. It is 40 km', x: end + 4, y: 100 };
    const power = { text: '2', x: end + 4 + font.widthOfTextAtSize('. It is 40 km', 11), y: 96, size: 6.5 };
    const large = { text: ' in size.', x: power.x + 4, y: 100 };
    const note = [
      { text: '1', x: 72, y: 756, size: 5 },
      { text: 'According to the annual report.', x: 76, y: 760, size: 8 },
    ];
    const page = [
      { text: line, x: 72, y: 100 },
      mark,
      rest,
      power,
      large,
      ...(await set(SECOND, 130)),
      ...note,
    ];
    expect(await blocksOf(page, await set(THIRD, 100))).toEqual([
      ['paragraph', 'The port served 3.2 million passengers in 2024. It is 40 km\u00b2 in size.'],
      ['paragraph', SECOND],
      ['paragraph', 'According to the annual report.'],
      ['paragraph', THIRD],
    ]);
  });
});

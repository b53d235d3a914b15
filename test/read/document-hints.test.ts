import { describe, expect, it } from 'vitest';
import { hintedFields } from '../../pipeline/read/document-hints.ts';
import { articleOf, snapshotOf } from './snapshot.ts';
import { pdfOf, stack } from './pdf/make-pdf.ts';

const NOTHING = { title: '', author: '', created: '' };
const LINES = ['The port of Elmira opened its second terminal on Monday.'];

function fieldsOf(hints: Partial<typeof NOTHING>, lines = LINES, heading: string | null = null) {
  return hintedFields({ ...NOTHING, ...hints }, { lines, heading }, 'pdf');
}

describe('the title that a file gives itself', () => {
  it('is the title of the article where no heading is', () => {
    const title = 'A second terminal for Elmira';
    expect(fieldsOf({ title })).toMatchObject({ metadata: { title }, from: { title: 'pdf title' } });
    expect(fieldsOf({ title }, LINES, 'Elmira grows').metadata).toEqual({});
  });

  it.each([
    'Microsoft Word - release final v2.doc',
    'release_final',
    'Untitled document',
    'Document1',
    'Slide 1',
    'Elmira',
    'C:\\Users\\press\\release two.docx',
  ])('is none where a program gave it: %s', (title) => {
    expect(fieldsOf({ title }).metadata).toEqual({});
  });
});

describe('the author that a file names', () => {
  it.each(['Ada Lindqvist', 'Harbour Authority of Elmira', 'J. P. Ødegård'])('is kept: %s', (author) => {
    expect(fieldsOf({ author }).metadata).toEqual({ author });
  });

  it.each([
    'alind',
    'Administrator',
    'Windows User',
    'press@elmira.example',
    'Elmira',
    'python-docx',
    'PC 12',
  ])('is none: %s', (author) => {
    expect(fieldsOf({ author }).metadata).toEqual({});
  });
});

describe('the date', () => {
  it.each([
    ['ELMIRA, 4 June 2025 – The harbour authority signed a loan.', '2025-06-04'],
    ['Elmira (Coast), June 4, 2025 - The harbour authority signed a loan.', '2025-06-04'],
    ['4 June 2025', '2025-06-04'],
    ['Press release, Elmira, 4 June 2025', '2025-06-04'],
  ])('is that of the dateline: %s', (line, published) => {
    expect(fieldsOf({ created: '2026-01-01' }, ['Elmira grows', line])).toMatchObject({
      metadata: { published },
      from: { published: 'dateline' },
    });
  });

  it('is that on which the file was made where there is no dateline, and says so', () => {
    const lines = ['The port, which was opened on 4 June 1911, grew until 2024.'];
    expect(fieldsOf({ created: '2026-01-01' }, lines)).toMatchObject({
      metadata: { published: '2026-01-01' },
      from: { published: 'pdf creation date' },
    });
    expect(fieldsOf({}, lines).metadata).toEqual({});
  });
});

it('what is written beside a PDF wins over what the file says', async () => {
  const created = new Date('2024-02-03T10:00:00Z');
  const bytes = await pdfOf([stack(LINES, { y: 100 })], {
    title: 'Elmira grows',
    author: 'Ada Lindqvist',
    created,
  });
  expect(await articleOf(snapshotOf('a.pdf', bytes))).toMatchObject({
    title: 'Elmira grows',
    author: 'Ada Lindqvist',
    published: '2024-02-03',
    readFrom: { title: 'pdf title', author: 'pdf author', published: 'pdf creation date' },
  });
  const sidecar = { path: 'a.meta.yaml', content: 'author: Ben Okoro\npublished: 2024-01-31\n' };
  expect(await articleOf(snapshotOf('a.pdf', bytes, sidecar))).toMatchObject({
    author: 'Ben Okoro',
    published: '2024-01-31',
    readFrom: { title: 'pdf title' },
  });
});

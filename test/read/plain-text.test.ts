import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBoilerplate } from '../../pipeline/read/boilerplate.ts';
import { plainTextBlocks } from '../../pipeline/read/plain-text.ts';
import { articleOf, blockTexts, fixture, snapshotOf } from './snapshot.ts';

function paragraphs(text: string): string[] {
  return plainTextBlocks(text).map((block) => block.text);
}

describe('lines that are paragraphs', () => {
  it('stay apart, with or without empty lines between them', () => {
    expect(paragraphs('The port grows.\nWork begins in May.\n\nIt takes two years.\n')).toEqual([
      'The port grows.',
      'Work begins in May.',
      'It takes two years.',
    ]);
  });

  it('stay apart where a headline without a full stop is the longest line', () => {
    const lines = ['Port Elmira to build a second ferry terminal on the bay', 'Work begins in May.'];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });

  it('stay apart where one line is long', () => {
    const lines = [`${'The port is growing and '.repeat(8)}that is that.`, 'and so on', 'and so forth'];
    expect(paragraphs(lines.join('\n'))).toEqual(lines);
  });

  it('keep their inner spacing, but for tabs', () => {
    expect(paragraphs(' \tPort  Elmira\t\tgrows. \u00a0')).toEqual(['Port  Elmira grows.']);
  });
});

describe('hard-wrapped text', () => {
  it('is joined to paragraphs; bullets and lines after one that ends early stay apart', async () => {
    expect(blockTexts(await articleOf(fixture('wrapped.txt')))).toEqual([
      [
        'paragraph',
        'Port Elmira will build a second ferry terminal on the northern shore of the bay, the harbour authority said on Thursday. Work begins in May and should take two years.',
      ],
      [
        'paragraph',
        'The terminal will cost 12 million dollars. Half of the money comes from the province; the rest is a loan of the Coastal Development Bank, whose board approved it last month.',
      ],
      ['paragraph', 'Speakers at the ceremony:'],
      ['paragraph', '- Mayor Ada Lindqvist'],
      ['paragraph', '- Harbour master Tom Reyes'],
    ]);
  });

  it('comes back whole whatever the column', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const paragraph = fc
      .array(word, { minLength: 60, maxLength: 90 })
      .map((words) => `Today ${words.join(' ')}.`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 40, max: 110 }),
        (texts, column) => {
          expect(paragraphs(texts.map((text) => wrapped(text, column)).join('\n\n'))).toEqual(texts);
        },
      ),
    );
  });
});

function wrapped(text: string, column: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > column) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

describe('the dateline', () => {
  it('is the date of the article where nothing else is', async () => {
    const text = 'ELMIRA, 4 June 2025 – The town has put its library cards on the telephone.';
    expect(await articleOf(snapshotOf('a.txt', text))).toMatchObject({
      published: '2025-06-04',
      readFrom: { published: 'dateline' },
    });
    expect(await articleOf(snapshotOf('a.md', `# Cards\n\n${text}`))).toMatchObject({
      published: '2025-06-04',
    });
    const written = await articleOf(snapshotOf('a.txt', `---\npublished: 2025-06-05\n---\n${text}`));
    expect(written).toMatchObject({ published: '2025-06-05', readFrom: {} });
  });
});

describe('boilerplate', () => {
  it('at the end has the titles of other articles below a line that announces them', () => {
    const text =
      'The port grows.\n|\nRelated news\nA new pier\nOther news\nFerry delayed again\nTown elects a mayor\n';
    expect(paragraphs(text)).toEqual(['The port grows.']);
    const sentence = 'The port grows.\nSee also\nThe ferry was late on Monday.';
    expect(paragraphs(sentence)).toEqual(['The port grows.', 'See also', 'The ferry was late on Monday.']);
  });

  it('is dropped at the start and the end, never in the middle', async () => {
    expect(blockTexts(await articleOf(fixture('page.txt'))).map(([, text]) => text)).toEqual([
      "The town of Port Elmira has put its library cards on the telephone, the mayor's office announced.",
      '| |',
      'About 3,000 readers signed up in the first week.',
      'Copyright law does not allow the library to lend every title in this way.',
    ]);
  });

  it.each([
    '|',
    '* * *',
    'Print version',
    'PRINT',
    'Share this article',
    'Share on Facebook, X and LinkedIn',
    'Read more »',
    'Read also: Ferry delayed again',
    'Related articles',
    'Follow us on Twitter',
    '3 min read',
    '© 2024 Gazette. All rights reserved.',
    'All rights reserved.',
    'ENDS',
    '- ends -',
    '###',
    'Tags: ferries, ports',
    'Send to a friend',
    'Views: 1,204',
    'Next article',
  ])('includes "%s"', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });

  it.each([
    'Print version 2.0 is out, the maker said.',
    'Share prices fell on Monday.',
    'Read more books, minister tells students',
    'Home prices rose by 3 percent.',
    'Copyright law passes parliament',
    'The project ends',
    'Search teams found the boat.',
    'Comments by the minister drew applause.',
    '2025',
  ])('does not include "%s"', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { isAffordable } from '../../pipeline/read/markdown-cost.ts';
import { markdownBlocks } from '../../pipeline/read/markdown.ts';

function blocks(body: string): [string, string][] {
  return markdownBlocks(body).blocks.map(({ kind, text }) => [kind, text]);
}

describe('markdownBlocks', () => {
  it('gives headings, paragraphs, list items and quotes as blocks of their own', () => {
    const body = `# Ferry plans

Port Elmira builds a terminal.
Work begins in May.

## Who pays

- the province
- a bank, which
  lends the rest

  and is paid back late

> The bay has room for two,
> the mayor said.
`;
    expect(blocks(body)).toEqual([
      ['heading', 'Ferry plans'],
      ['paragraph', 'Port Elmira builds a terminal. Work begins in May.'],
      ['heading', 'Who pays'],
      ['list-item', 'the province'],
      ['list-item', 'a bank, which lends the rest'],
      ['list-item', 'and is paid back late'],
      ['quote', 'The bay has room for two, the mayor said.'],
    ]);
    expect(markdownBlocks(body).heading).toBe('Ferry plans');
  });

  it('keeps only the words of emphasis, links and code', () => {
    expect(
      blocks(
        'The *new* **ferry** [terminal](https://port.example "Port") is `T2`, see <https://port.example>.',
      ),
    ).toEqual([['paragraph', 'The new ferry terminal is T2, see https://port.example.']]);
    expect(blocks('The [port][1] grows.\n\n[1]: https://port.example')).toEqual([
      ['paragraph', 'The port grows.'],
    ]);
  });

  it('drops images, comments and rules, and never glues words', () => {
    expect(
      blocks('one  \ntwo![photo](a.png)three<br>four<!-- a note -->, five\n\n---\n\n<!-- a\nnote -->'),
    ).toEqual([['paragraph', 'one two three four, five']]);
  });

  it('reduces HTML to its text', () => {
    expect(
      blocks(
        '<div>\n<p>The <b>bri</b>dge &amp; the road</p><p>opened.</p>\n<script>let a = "<p>";</script>\n</div>',
      ),
    ).toEqual([
      ['paragraph', 'The bridge & the road'],
      ['paragraph', 'opened.'],
    ]);
  });

  it('keeps rows of a table apart', () => {
    expect(blocks('| city | ferries |\n| --- | --- |\n| Port Elmira | 2 |')).toEqual([
      ['paragraph', '| city | ferries |'],
      ['paragraph', '| Port Elmira | 2 |'],
    ]);
  });

  it('decodes escapes and entities', () => {
    expect(blocks('R\\&D costs 5\\* &euro;&nbsp;a day')).toEqual([
      ['paragraph', 'R&D costs 5* €\u00a0a day'],
    ]);
  });

  it('drops boilerplate at the ends', () => {
    expect(blocks('|\n\nThe bridge is open.\n\n[Share this article](#)\n\n***Print version***')).toEqual([
      ['paragraph', 'The bridge is open.'],
    ]);
  });

  it('has no heading where none is of the first level', () => {
    expect(markdownBlocks('## Ferry plans\n\nText.').heading).toBeNull();
  });
});

describe('isAffordable', () => {
  it('takes articles of any usual length', () => {
    expect(isAffordable('The [bridge](https://port.example) is *open*.\n\n'.repeat(5000))).toBe(true);
    expect(isAffordable(`${'- an item, **marked**\n'.repeat(500)}${'    code [0]\n'.repeat(500)}`)).toBe(
      true,
    );
  });

  it.each([
    ['links that never end', '[a]('.repeat(20_000)],
    ['quotes in quotes', '> '.repeat(20_000)],
    ['crossed emphasis', '*a_ '.repeat(20_000)],
    ['lists in lists', Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
    ['a book', 'The bridge is open.\n\n'.repeat(200_000)],
  ])('refuses %s', (_name, body) => {
    expect(isAffordable(body)).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../pipeline/read/html/document.ts';

function documentOf(html: string): Document {
  const parsed = parseDocument(html, 'page.html');
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.document;
}

describe('the tree of a page', () => {
  it.each([
    [
      'a whole page',
      '<!doctype html><html><head><title>T</title></head><body><p>One</p><p>Two</p></body></html>',
    ],
    ['a page without its frame', '<p>One</p><p>Two</p>'],
    ['a page that closes its body too early', '<html><body><p>One</p></body></html><p>Two</p>'],
    ['a page in which the head is not closed', '<html><head><title>T</title><body><p>One<p>Two'],
    ['a page that begins with a comment', '<!-- x --><html><body><p>One</p><p>Two</p></body></html>'],
  ])('of %s has a body with all that is shown', (_name, html) => {
    const { documentElement, body } = documentOf(html);
    expect(documentElement.localName).toBe('html');
    expect([...body.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['One', 'Two']);
  });

  it('of nothing is empty', () => {
    expect(documentOf('').body.textContent).toBe('');
    expect(documentOf('just words').body.textContent).toBe('just words');
  });

  it('is built of any soup of tags', () => {
    const piece = fc.constantFrom(
      '<html>',
      '<body>',
      '</body>',
      '</html>',
      '<p>',
      '</p>',
      '<td>',
      '<!--',
      '-->',
      '<',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(documentOf(pieces.join('')).documentElement.localName).toBe('html');
      }),
    );
  });
});

describe('a page that is no article', () => {
  it.each([
    ['10 000 nested elements', '<div>'.repeat(10_000), 'read/html-depth'],
    ['100 000 nested elements', '<b>'.repeat(100_000), 'read/html-depth'],
    ['20 MB', `<p>${'word '.repeat(4_000_000)}`, 'read/html-size'],
    ['a million elements', '<br>'.repeat(1_000_000), 'read/html-size'],
  ])('of %s is refused with a remedy', (_name, html, code) => {
    expect(parseDocument(html, 'page.html')).toMatchObject({
      problem: { level: 'error', code, file: 'page.html', remedy: expect.stringContaining('.txt') },
    });
  });

  it('is not one of paragraphs that are never closed', () => {
    expect(documentOf('<p>word'.repeat(5_000)).querySelectorAll('p')).toHaveLength(5_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, THIRD, pageWith, textOf, textsOf } from './text-of.ts';

const ARTICLE = [FIRST, SECOND, THIRD];

describe('the blocks of an article', () => {
  it('are its paragraphs; the headline stands apart', () => {
    expect(textOf(pageWith())).toEqual({
      heading: 'Terminal to be rebuilt',
      blocks: ARTICLE.map((text) => ({ kind: 'paragraph', text })),
      problems: [],
    });
  });

  it('have their kind', () => {
    const between = `<h2>What is planned</h2><ul><li>a hall of glass</li><li>two ramps</li></ul>
      <blockquote>We have waited long enough for this.</blockquote>
      <table><tr><th>Part</th><th>Cost</th></tr><tr><td>Hall</td><td>1.5 million</td></tr></table>`;
    expect(textOf(pageWith(between)).blocks.slice(1, -2)).toEqual([
      { kind: 'heading', text: 'What is planned' },
      { kind: 'list-item', text: 'a hall of glass' },
      { kind: 'list-item', text: 'two ramps' },
      { kind: 'quote', text: 'We have waited long enough for this.' },
      { kind: 'table-row', text: 'Part | Cost' },
      { kind: 'table-row', text: 'Hall | 1.5 million' },
    ]);
  });

  it.each([
    [
      'words are not split by inline elements',
      '<p>A sh<b>ip</b>yard stands <a href="/x">here</a>.</p>',
      ['A shipyard stands here.'],
    ],
    [
      'words of two blocks are not glued',
      '<div>One hall stands.<div>Two halls stand.</div>Three.</div>',
      ['One hall stands.', 'Two halls stand.', 'Three.'],
    ],
    [
      'a line break parts lines',
      '<p>Ferries at eight.<br>Ferries at nine.</p>',
      ['Ferries at eight.', 'Ferries at nine.'],
    ],
    [
      'a line wrapped by hand is one',
      '<p>The council of Port Elmira has decided to rebuild<br>the terminal.</p>',
      ['The council of Port Elmira has decided to rebuild the terminal.'],
    ],
    [
      'preformatted lines stay apart',
      '<pre>Ferries at eight.\nFerries at nine.</pre>',
      ['Ferries at eight.', 'Ferries at nine.'],
    ],
    [
      'marks that show nothing are dropped',
      '<p>The ferry ter&shy;minal is&#8203; open.</p>',
      ['The ferry terminal is open.'],
    ],
    [
      'what is hidden is dropped',
      '<p>Open.<span style="display: none">Shut.</span></p><p hidden>Shut.</p><p class="hidden">Shut.</p>',
      ['Open.'],
    ],
    [
      'readings of characters are dropped',
      '<p><ruby>港<rt>みなと</rt></ruby>は開いた。</p>',
      ['港は開いた。'],
    ],
    [
      'a table that sets out the page gives its paragraphs',
      '<table><tr><td><p>One hall.</p></td><td><ul><li>Two.</li></ul></td></tr></table>',
      ['One hall.', 'Two.'],
    ],
  ])('%s', (_name, between, expected) => {
    expect(textsOf(pageWith(between)).slice(1, -2)).toEqual(expected);
  });
});

describe('what the page puts between the lines of an article', () => {
  it.each([
    ['a caption', '<figure><img><figcaption>The terminal in March.</figcaption></figure>'],
    ['a caption by its name', '<div class="image-caption">The terminal in March, seen from the sea.</div>'],
    ['a line beside a picture', '<p><img src="x">The terminal seen from the sea</p>'],
    ['a credit', '<p>Photo: Tom Reyes</p>'],
    [
      'a byline',
      '<div class="byline">By <a href="/tr">Tom Reyes</a>, who has written about the harbour for years.</div>',
    ],
    ['a date', '<p>Updated: 3 May 2024, 10:15</p>'],
    [
      'a box of other articles',
      '<div class="related-stories"><p>The harbour master has been in office for thirty years now.</p></div>',
    ],
    ['a link to another article', '<p>Read more: <a href="/x">Storm damages the terminal</a></p>'],
    [
      'links below a label',
      '<h3>Related articles</h3><ul><li><a href="/x">A storm that nobody in the town had expected, and what it damaged at the harbour, the market and the station, street by street</a></li></ul>',
    ],
    ['a bar to share', '<div class="share-bar"><span>Share on the networks of your choice.</span></div>'],
    ['a call to subscribe', '<p>Subscribe to our newsletter for the news of the harbour every morning.</p>'],
    ['a hover card', '<div class="tooltip">Ada Lindqvist has been mayor since 2019.</div>'],
    ['a call in German', '<p>Abonnieren Sie unseren Newsletter.</p>'],
    ['an advertisement', '<div class="ad-slot">Advertisement</div>'],
  ])('is left out: %s', (_name, between) => {
    expect(textsOf(pageWith(between))).toEqual(ARTICLE);
  });

  it('is no sentence that only begins like it', () => {
    const sentence =
      'Share prices of the ferry company rose by a tenth on Tuesday, after the vote had become known.';
    expect(textsOf(pageWith(`<p>${sentence}</p>`))).toContain(sentence);
  });
});

describe('what stands at both ends of an article', () => {
  it.each([
    ['a label above it', '<div>Harbour</div><div>3 May 2024</div>', ''],
    ['an abbreviation below it', '', '<p>tr/ECA</p>'],
    ['a heading below it', '', '<h3>From the archive</h3>'],
  ])('is left out: %s', (_name, above, below) => {
    const text = ARTICLE.map((line) => `<p>${line}</p>`).join('');
    expect(textsOf(`<article><h1>Terminal</h1>${above}${text}${below}</article>`)).toEqual(ARTICLE);
  });

  it('is kept where it is a list', () => {
    const text = ARTICLE.map((line) => `<p>${line}</p>`).join('');
    expect(textsOf(`<article><ul><li>two ramps</li></ul>${text}</article>`)).toEqual([
      'two ramps',
      ...ARTICLE,
    ]);
  });
});

describe('the article of a page', () => {
  it.each([
    [
      'comments',
      `<div id="comments">${`<p>${'I have said so for years, and nobody ever listened to me. '.repeat(4)}</p>`.repeat(9)}</div>`,
    ],
    [
      'a footer',
      '<footer><p>The Elmira Courier is published every day but Sunday by the Courier Company, Port Elmira.</p></footer>',
    ],
    [
      'a sidebar',
      '<div class="sidebar"><p>Most of our readers have come to the harbour by bus this year, as a survey shows.</p></div>',
    ],
    [
      'a box about cookies',
      '<div class="cookie-consent"><p>We use cookies to improve the site. By using it you agree to that, as we say elsewhere.</p></div>',
    ],
  ])('is told from %s', (_name, around) => {
    expect(textsOf(pageWith('', around))).toEqual(ARTICLE);
  });

  it('is found without names that tell', () => {
    const page = `<div><div><a href="/">Home</a> <a href="/news">News</a></div>
      <div><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></div><div><a href="/imprint">Imprint of the site</a></div></div>`;
    expect(textsOf(page)).toEqual(ARTICLE);
  });

  it('is found though a name says what is beside it', () => {
    expect(
      textsOf(`<div class="content-sidebar-wrap">${ARTICLE.map((text) => `<p>${text}</p>`).join('')}</div>`),
    ).toEqual(ARTICLE);
  });

  it('has its lead, but not the line that explains the headline', () => {
    const page = `<article><h1>Terminal</h1><h2 class="subtitle">A town argues about its harbour, and what becomes of it.</h2>
      <p class="intro">${FIRST}</p><div class="article-body"><p>${SECOND}</p><p>${THIRD}</p></div></article>`;
    expect(textsOf(page)).toEqual(ARTICLE);
  });

  it('is put together where it is split', () => {
    const page = `<main><h1>Terminal</h1><div class="article-body"><p>${FIRST}</p></div><div class="advert">Buy a boat.</div>
      <div class="article-body"><p>${SECOND}</p><p>${THIRD}</p></div></main>`;
    expect(textsOf(page)).toEqual(ARTICLE);
  });

  it('is found in a language without spaces', () => {
    const text = '港の新しい建物は五月に完成する予定で、町の人々は長い間それを待っていました。';
    expect(textsOf(`<div><p>${text}</p><p>${text}</p></div><div><a href="/">戻る</a></div>`)).toEqual([
      text,
      text,
    ]);
  });
});

describe('of any soup of tags', () => {
  const tags = `<p> </p> <div> </div> <div/class=article-body> <div/class=share> <article> </article> <table> <tr> <td> </td> </table>
    <ul><li> </ul> <br> <b> </b> <a/href=x> </a> <h1> </h1> <pre> <!-- --> <script> </script> < & &shy; \u0000 &#9; <svg> <blockquote>
    </body> </html>`;
  const tag = fc.constantFrom(
    ...tags.split(/\s+/).map((text) => text.replace('/class', ' class').replace('/href', ' href')),
  );
  const word = fc.constantFrom('ferry', 'terminal.', 'The', 'harbour', 'council', '港', 'Ä', '12', 'a');
  const soup = fc
    .array(
      fc.oneof(
        tag,
        word.map((text) => ` ${text} `),
      ),
      { maxLength: 120 },
    )
    .map((pieces) => pieces.join(''));

  it('blocks are lines of single spaces without control characters', () => {
    fc.assert(
      fc.property(soup, (html) => {
        for (const text of textsOf(html)) {
          expect(text).not.toMatch(/\p{Cc}|\u00ad| {2}|^ | $/u);
          expect(text).not.toBe('');
        }
      }),
    );
  });

  it('words are those of the page, in its order, none glued or split', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const page = html.split(/[^\p{L}\p{N}]+/u);
        let at = 0;
        for (const found of textsOf(html)
          .join(' ')
          .match(/[\p{L}\p{N}]+/gu) ?? []) {
          at = page.indexOf(found, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
      }),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { nameRuns } from '../../../../pipeline/annotate/mentions/names/name-runs.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';

/** The runs of a text; `elsewhere` are words that have a capital in the middle of other sentences. */
function runs(text: string, elsewhere: readonly string[] = []): string[] {
  const { tokens, sentences } = tokenize(text, lineBlocks(text));
  return sentences.flatMap((sentence) =>
    nameRuns(tokens, sentence, (word) => elsewhere.includes(word)).map(({ firstToken, endToken }) =>
      text.slice(tokens[firstToken]?.start, tokens[endToken - 1]?.end),
    ),
  );
}

describe('a run of capitals', () => {
  it.each([
    ['We met Ana Silva in Porto.', ['Ana Silva', 'Porto']],
    ['We met Jean-Luc Moreau and Conor O’Neill.', ['Jean-Luc Moreau', 'Conor O’Neill']],
    ['We met Sărmaș Đặng.', ['Sărmaș Đặng']],
    ['We use eQuay and iPort.', ['eQuay', 'iPort']],
    ['We met at QDF-23 and at QDF 2024.', ['QDF-23', 'QDF 2024']],
    ['We read Vision 2030 and Resolution 79/1.', ['Vision 2030', 'Resolution 79/1']],
    ['We paid KES 500 for it.', ['KES']],
    ['quaysoft GmbH grew, and so did norwave SE.', ['quaysoft GmbH', 'norwave SE']],
    ['We sailed in western SE waters.', ['SE']],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('goes over the particles of a name', () => {
    expect(runs('Ludwig van der Meer met Maria de la Cruz and Omar bin Khalil al Meli.')).toEqual([
      'Ludwig van der Meer',
      'Maria de la Cruz',
      'Omar bin Khalil al Meli',
    ]);
  });

  it('of a whole line of capitals is none', () => {
    expect(runs(`We met ${'Quay '.repeat(100)}there with all the others who came.`)).toEqual([]);
  });
});

describe('small words', () => {
  it.each([
    [
      'of a ministry',
      'We met the Ministry of Ports, Rivers and Coastal Trade.',
      'Ministry of Ports, Rivers and Coastal Trade',
    ],
    [
      'of an agreement',
      'We read the Memorandum of Understanding on Ports and Rivers.',
      'Memorandum of Understanding on Ports and Rivers',
    ],
    ['with an article', 'We read the Pact for the Future.', 'Pact for the Future'],
    ['before a word with a prefix', 'We met the Agency for e-Services.', 'Agency for e-Services'],
    ['of a country', 'We saw the Democratic Republic of the Congo.', 'Democratic Republic of the Congo'],
    ['of a bay', 'We saw the Bay of Bengal.', 'Bay of Bengal'],
  ])('belong to the name %s', (_what, text, name) => {
    expect(runs(text)).toEqual([name]);
  });

  it.each([
    ['"and" before a country', 'the Ministry of Ports and Kenya', ['Ministry of Ports', 'Kenya']],
    [
      '"and" before another body',
      'the Ministry of Ports and Tidal University',
      ['Ministry of Ports', 'Tidal University'],
    ],
    ['"and" before a person', 'the Ministry of Ports and Ana Silva', ['Ministry of Ports', 'Ana Silva']],
    ['"on" before a day', 'the Porto Declaration on Monday', ['Porto Declaration', 'Monday']],
    ['"for" before a month', 'the Porto Plan for March', ['Porto Plan', 'March']],
    ['"and" between plain names', 'with Quayside and Tidewater', ['Quayside', 'Tidewater']],
  ])('end it: %s', (_what, words, expected) => {
    expect(runs(`We met ${words} there.`).filter((name) => name !== 'Monday' && name !== 'March')).toEqual(
      expected.filter((name) => name !== 'Monday' && name !== 'March'),
    );
  });
});

describe('the first word of a sentence', () => {
  it('begins a name where it is no common word', () => {
    expect(runs('Zuvaro Meli spoke. They listened. In Porto it rained.')).toEqual(['Zuvaro Meli', 'Porto']);
  });

  it('begins a name where it has a capital elsewhere too', () => {
    expect(runs('Orange agreed.', ['Orange'])).toEqual(['Orange']);
  });
});

it('a company may be named in quotation marks before its legal form', () => {
  expect(runs('It was built by “QuaySoft” LLC and by "Blue Quay" Ltd for us.')).toEqual([
    '“QuaySoft” LLC',
    '"Blue Quay" Ltd',
  ]);
});

it.each(['Ports Ministry Opens New Harbour Portal Today', 'THE MINISTER MET ANA SILVA IN PORTO.'])(
  'where every word has a capital, none is a name: %s',
  (text) => {
    expect(runs(text)).toEqual([]);
  },
);

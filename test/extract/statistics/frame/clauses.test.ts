import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../pipeline/extract/statistics/frame/clauses.ts';
import { indexOf } from '../../candidates.ts';

/** "subject > verb" of each clause that has a verb, in order. */
function clauses(text: string): string[] {
  const { tokens, sentences, article } = indexOf(text).annotation;
  const words = (first: number, end: number): string =>
    article.text.slice(tokens[first]?.start, tokens[end - 1]?.end);
  return sentences.flatMap((sentence) =>
    clausesOf(sentence, tokens).flatMap(({ subject, verb }) =>
      verb === undefined
        ? []
        : [`${subject ? words(subject.first, subject.end) : '–'} > ${words(verb.first, verb.end)}`],
    ),
  );
}

describe('the clauses of a sentence', () => {
  it.each([
    // A form that may be a past tense or a participle.
    ['Boats sold in Malta last year fell to 40.', ['Boats sold in Malta last year > fell']],
    ['Losses prevented by the ports are put at $4 million.', ['Losses prevented by the ports > are put']],
    [
      'Parcels received and dispatched by sailors totalled 183,000.',
      ['Parcels received and dispatched by sailors > totalled'],
    ],
    ['The firm expanded in Malta and fees rose.', ['firm > expanded', 'fees > rose']],
    // What is taken for a verb is a noun.
    ['Port calls in the country have touched 40,000.', ['Port calls in the country > have touched']],
    [
      'The number of boats with 10 Mbps download and 1 Mbps upload has fallen.',
      ['number of boats with 10 Mbps download and 1 Mbps upload > has fallen'],
    ],
    // Relative clauses, and those without a pronoun.
    [
      'The number of pilots who have used the app has reached 2 million.',
      ['number of pilots who have used the app > has reached', 'number of pilots > have used'],
    ],
    ['The number of forms it takes to open a shop fell.', ['number of forms it takes to open a shop > fell']],
    ['The bank, which was set up in 2010, holds $3 billion.', ['bank > holds', 'bank > was set']],
    // What was said.
    [
      'The union said fees rose while fares, which fell in 2019, stood at $5.',
      ['union > said', 'fees > rose', 'fares > stood', 'fares > fell'],
    ],
    ['The figure, he noted, represents 4 per cent.', ['figure > represents']],
    ['Figures show the number of boats has risen.', ['Figures > show', 'number of boats > has risen']],
    // Lists and asides before the verb.
    ['The costs of fuel, gas, and water grew.', ['costs of fuel, gas, and water > grew']],
    ['In May, fees, fares and tolls rose.', ['fees, fares and tolls > rose']],
    ['The gap – between sailors and others – stands at 59%.', ['gap > stands']],
    ['During the year the port’s fees fell.', ['port’s fees > fell']],
    // What goes on meanwhile.
    ['Fares rose, with fees falling by 5%.', ['Fares > rose', 'fees > falling']],
    ['Fares rose by 3%, reaching $40.', ['Fares > rose', 'Fares > reaching']],
    ['The union expects fares to rise by 5%.', ['union > expects', 'fares > rise']],
    [
      'The port saw its revenue increase by 2% and its profit rise by 5%.',
      ['port > saw', 'revenue > increase', 'profit > rise'],
    ],
    ['While fees rose, fares fell.', ['fares > fell', 'fees > rose']],
    ['There are 40 boats.', ['– > are']],
  ])('%s', (text, found) => {
    expect(clauses(text)).toEqual(found);
  });
});

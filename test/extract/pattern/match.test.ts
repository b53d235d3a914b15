import { describe, expect, it } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import type { Annotation, Mention, Sentence, Token } from '../../../pipeline/contract/annotation.ts';
import { matchPattern } from '../../../pipeline/extract/pattern/match.ts';
import { patternIndex } from '../../../pipeline/extract/pattern/pattern-index.ts';
import { compilePattern } from '../../../pipeline/extract/pattern/compile.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

/** What a pattern catches in a text: the words of each capture, match by match. */
function caught(pattern: string, text: string): Record<string, string>[] {
  return matchPattern(compilePattern(pattern), patternIndex(annotate(articleOf(text)))).map(({ captures }) =>
    Object.fromEntries(
      Object.entries(captures).map(([name, { start, end }]) => [name, text.slice(start, end)]),
    ),
  );
}

describe('a pattern matches', () => {
  it.each([
    ['words', '(opened|closed):c', 'The port opened and closed.', [{ c: 'opened' }, { c: 'closed' }]],
    ['any form of a verb', '~open:c', 'Ports open and the port opened.', [{ c: 'open' }, { c: 'opened' }]],
    ['parts of speech', ':NUM:n', 'It has two ports.', [{ n: 'two' }]],
    ['things by type', '{person:p}', 'Ana Silva met Tidal University.', [{ p: 'Ana Silva' }]],
    [
      'things by what points at them',
      '{event:e} closed',
      'The Harbour Summit met. The summit closed.',
      [{ e: 'The summit' }],
    ],
    ['cities', '{city:c}', 'They met in Porto, Portugal.', [{ c: 'Porto' }]],
    ['towns', '{city:c}', 'They met in Nadi, Fiji.', [{ c: 'Nadi' }]],
    [
      'a person behind a form of address',
      '{office:t} , {person:p}',
      'The Deputy Mayor, Dr. Ana Silva, left.',
      [{ t: 'Deputy Mayor', p: 'Ana Silva' }],
    ],
    [
      'what stands behind another name in brackets',
      '{organization} {office:t}',
      'World Ports Union (WPU) Director Ana Silva left.',
      [{ t: 'Director' }],
    ],
    ['countries', '{country:c}', 'They met in Porto, Portugal.', [{ c: 'Portugal' }]],
    [
      'offices',
      '{office:t} {person:p}',
      'Deputy Mayor Ana Silva left.',
      [{ t: 'Deputy Mayor', p: 'Ana Silva' }],
    ],
    ['dates', 'on {date:d}', 'It opened on 3 May 2024.', [{ d: '3 May 2024' }]],
    ['ranges of years', '{period:d}', 'The plan covers 2024–2027, not 2023.', [{ d: '2024–2027' }]],
    ['numbers of people', '{participants:q}', 'It drew 900 delegates and 40 ships.', [{ q: '900' }]],
    ['numbers of countries', '{countries:q}', 'It drew 900 delegates from 40 countries.', [{ q: '40' }]],
    [
      'the longest noun phrase',
      'a {np:n}',
      'They built a new ports portal here.',
      [{ n: 'new ports portal' }],
    ],
    [
      'brackets',
      '{person:p} OPEN {country:c}',
      'Ana Silva (Portugal) left.',
      [{ p: 'Ana Silva', c: 'Portugal' }],
    ],
    ['groups as one', '(met in):c', 'They met in Porto.', [{ c: 'met in' }]],
    ['what may be left out', '{person:p} ,? (the mayor)? left', 'Ana Silva left.', [{ p: 'Ana Silva' }]],
  ])('%s', (_what, pattern, text, expected) => {
    expect(caught(pattern, text)).toEqual(expected);
  });

  it('an adjective only where asked', () => {
    expect(caught('{country:c} ports', 'Kenyan ports grew.')).toEqual([]);
    expect(caught('{country!:c} ports', 'Kenyan ports grew.')).toEqual([{ c: 'Kenyan' }]);
  });

  it('leftmost first, without overlap', () => {
    expect(caught('(port .. port):c', 'port a port b port')).toEqual([{ c: 'port a port' }]);
  });

  it('the shortest gap', () => {
    expect(caught('{person:p} ... left:c', 'Ana Silva quickly left and then left.')).toEqual([
      { p: 'Ana Silva', c: 'left' },
    ]);
  });

  it('inside one sentence', () => {
    expect(caught('{event:e} ... {city:c}', 'They liked the Harbour Summit. Porto did not.')).toEqual([]);
  });

  it('a name before "’s" only where the pattern has "’s"', () => {
    const text = 'They use Tidal University’s portal.';
    expect(caught('{organization:o} portal', text)).toEqual([]);
    expect(caught('{organization:o} ... portal', text)).toEqual([]);
    expect(caught("{organization:o} 's portal", text)).toEqual([{ o: 'Tidal University' }]);
  });
});

describe('a gap passes over no', () => {
  it.each([
    ['negation', 'The Harbour Summit was not held in Porto.'],
    ['contracted negation', 'The Harbour Summit wasn’t held in Porto.'],
    ['doubt', 'The Harbour Summit may be held in Porto.'],
    ['end of a clause', 'The Harbour Summit ended; others were held in Porto.'],
    ['comma that closes an aside', 'They like what is said of the Harbour Summit, holds held in Porto.'],
    ['word for what came first', 'The Harbour Summit grew since others were held in Porto.'],
    ['other event', 'The Harbour Summit, like the Tide Forum, was held in Porto.'],
    [
      'more words than it has',
      'The Harbour Summit with a good deal of talk by day and by night and by day again and again was held in Porto.',
    ],
  ])('%s', (_what, text) => {
    expect(caught('{event:e} .... held .. in {city:c}', text).map(({ e }) => e)).not.toContain(
      'Harbour Summit',
    );
  });

  it('but over the month of May', () => {
    expect(
      caught('{event:e} .... held ... in {city:c}', 'The Harbour Summit was held on 3 May in Porto.'),
    ).toEqual([{ e: 'Harbour Summit', c: 'Porto' }]);
  });

  it('and no word is read that the words before it deny', () => {
    expect(caught('(held|open):c', 'They never held it, nor may it open.')).toEqual([]);
    expect(caught('(held|opened):c', 'If held, it was later opened.')).toEqual([{ c: 'opened' }]);
  });
});

/** An annotation of words in one sentence, each of them an event, that counts how often a mention's type is read. */
function eventsInARow(times: number): { annotation: Annotation; reads: () => number } {
  let reads = 0;
  const tokens = Array.from({ length: times }, (_, at): Token => {
    const text = at % 2 === 0 ? 'Summit' : 'held';
    return {
      start: at * 7,
      end: at * 7 + text.length,
      text,
      lower: text.toLowerCase(),
      lemma: text,
      pos: 'NOUN',
    };
  });
  const mentions = tokens.flatMap(({ start, end }, at): Mention[] => {
    if (at % 2 === 1) return [];
    const mention: Mention = {
      start,
      end,
      type: 'event',
      form: 'name',
      entity: 0,
      firstToken: at,
      endToken: at + 1,
    };
    return [
      Object.defineProperty({ ...mention }, 'type', {
        get() {
          reads++;
          return 'event';
        },
      }),
    ];
  });
  const text = ' '.repeat(times * 7);
  const sentence: Sentence = {
    index: 0,
    start: 0,
    end: text.length,
    firstToken: 0,
    endToken: times,
    block: 0,
    kinds: 0,
  };
  const annotation: Annotation = {
    article: { id: 'article/example', text, published: null, title: null },
    tokens,
    sentences: [sentence],
    mentions,
    entities: [
      { index: 0, type: 'event', name: 'Summit', names: [{ text: 'Summit', spans: [{ start: 0, end: 6 }] }] },
    ],
    offices: [],
    quantities: [],
    dates: [],
    quotations: [],
  };
  return { annotation, reads: () => reads };
}

it('time is by the length of the text, however often a pattern nearly matches', () => {
  const pattern = compilePattern('{event:e} .... held .... held .... held .... (held ....)? in {city:c}');
  const readsOf = (times: number): number => {
    const { annotation, reads } = eventsInARow(times);
    expect(matchPattern(pattern, patternIndex(annotation))).toEqual([]);
    return reads();
  };
  expect(readsOf(4000)).toBeLessThan(2.2 * readsOf(2000));
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../pipeline/annotate/index.ts';
import type { Span } from '../../pipeline/contract/span.ts';
import { articleOf, hostileText } from './tricky-texts.ts';

/** Every span of an annotation, each with what it belongs to. */
function spansOf(text: string): { of: string; span: Span }[] {
  const seen = annotate(articleOf(text));
  const all = (of: string, spans: readonly (Span | undefined)[]): { of: string; span: Span }[] =>
    spans.flatMap((span) => (span === undefined ? [] : [{ of, span }]));
  return [
    ...all('token', seen.tokens),
    ...all('sentence', seen.sentences),
    ...all('mention', seen.mentions),
    ...all('office', seen.offices),
    ...all('date', seen.dates),
    ...seen.entities.flatMap(({ names, series, edition }) => [
      ...all(
        'name',
        names.flatMap(({ spans }) => spans),
      ),
      ...all('series', series?.spans ?? []),
      ...all('edition', [edition]),
    ]),
    ...seen.quantities.flatMap((quantity) =>
      all('quantity', [
        quantity,
        quantity.number,
        quantity.comparatorSpan,
        quantity.trendSpan,
        quantity.unitSpan,
      ]),
    ),
    ...seen.quotations.flatMap(({ parts, cue, speaker, role, negationSpan }) =>
      all('quotation', [...parts, cue, speaker, role, negationSpan]),
    ),
  ];
}

it('an article is seen as sentences, names, offices, dates, quantities and quotations', () => {
  const text = '“Ports have grown,” said Mayor Ana Silva on 3 May 2024 to 900 delegates.';
  const seen = annotate(articleOf(text));
  const words = ({ start, end }: Span): string => text.slice(start, end);
  expect({
    sentences: seen.sentences.map(words),
    names: seen.mentions.map(words),
    offices: seen.offices.map(words),
    dates: seen.dates.map(({ edtf }) => edtf),
    quantities: seen.quantities.map(({ value, unit }) => `${value} ${unit}`),
    quotations: seen.quotations.map(
      ({ speaker, parts }) => `${speaker?.name}: ${parts.map(words).join(' ')}`,
    ),
  }).toEqual({
    sentences: [text],
    names: ['Ana Silva'],
    offices: ['Mayor'],
    dates: ['2024-05-03'],
    quantities: ['900 delegates'],
    quotations: ['Ana Silva: Ports have grown'],
  });
});

it('an article without words is empty', () => {
  for (const text of ['', ' \n\t'])
    expect(annotate(articleOf(text))).toMatchObject({ sentences: [], mentions: [], entities: [] });
});

describe('for any text', () => {
  it('nothing throws, and every span holds words of the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { of, span } of spansOf(text)) {
          expect([of, span.start >= 0 && span.start < span.end && span.end <= text.length]).toEqual([
            of,
            true,
          ]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('every speaker is an entity of the article', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { quotations, entities } = annotate(articleOf(text));
        for (const { speaker } of quotations)
          if (speaker?.entity !== undefined) expect(entities[speaker.entity]).toBeDefined();
      }),
      { numRuns: 400 },
    );
  });

  it('what is seen depends on nothing that was seen before', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const alone = annotate(articleOf(first));
        annotate(articleOf(`${second}${first}`));
        annotate(articleOf(second));
        expect(annotate(articleOf(first))).toEqual(alone);
      }),
      { numRuns: 200 },
    );
  });

  it('what is seen in a block depends on no later block', () => {
    const plain = fc.constantFrom(
      'The port opened.',
      'We met Ana Silva.',
      'They paid 5 million.',
      'It rained on 3 May 2024.',
    );
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 4 }), hostileText, (lines, tail) => {
        const head = lines.join('\n');
        const alone = annotate(articleOf(head)).tokens;
        expect(annotate(articleOf(`${head}\n${tail}`)).tokens.slice(0, alone.length)).toEqual(alone);
      }),
    );
  });
});

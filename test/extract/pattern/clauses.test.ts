import { expect, test } from 'vitest';
import { annotate } from '../../../pipeline/annotate/index.ts';
import { compilePattern } from '../../../pipeline/extract/pattern/compile.ts';
import { matchPattern } from '../../../pipeline/extract/pattern/match.ts';
import { patternIndex } from '../../../pipeline/extract/pattern/pattern-index.ts';
import { articleOf } from '../../annotate/tricky-texts.ts';

/** What the only mention of a pattern caught, match by match. */
function caught(pattern: string, text: string): readonly string[] {
  const matches = matchPattern(compilePattern(pattern), patternIndex(annotate(articleOf(text))));
  return matches.map(({ captures: { e } }) => (e === undefined ? '' : text.slice(e.start, e.end)));
}

test('a gap reaches into a relative clause that may belong to the thing before it', () => {
  expect(caught('{event:e} .... ~open', 'The Harbour Summit, which the minister opened, met.')).toEqual([
    'Harbour Summit',
  ]);
  expect(caught('{event:e} .... ~open', 'The Harbour Summit in Lisbon, which opened today, met.')).toEqual([
    'Harbour Summit',
  ]);
});

test('and into one behind nothing but a verb', () => {
  expect(
    caught('{event:e} .... ~design', 'The Harbour Summit was held, which is designed for ports.'),
  ).toEqual(['Harbour Summit']);
});

test('"and" goes on with what is only called by its name', () => {
  expect(caught('{event:e} .. ~open', 'A week called Harbour Summit and opened in May drew 500.')).toEqual([
    'Harbour Summit',
  ]);
});

test('and into none that belongs to what was said of the thing', () => {
  expect(caught('{event:e} .... ~open', 'The Harbour Summit saw a ferry, which opened in May.')).toEqual([]);
  expect(
    caught('{event:e} .... ~open', 'The Harbour Summit is a part of the week, which the city opened.'),
  ).toEqual([]);
  expect(
    caught(
      '{event:e} .... ~open',
      'The Harbour Summit, the first after the ferry line which opened in May, met.',
    ),
  ).toEqual([]);
});

test('and not past "but" where another subject follows', () => {
  expect(caught('{event:e} .... ~open', 'The Harbour Summit met but the fair opened in May.')).toEqual([]);
  expect(caught('{event:e} .... ~open', 'The Harbour Summit met but opened late.')).toEqual([
    'Harbour Summit',
  ]);
});

test('"and" goes on with a subject', () => {
  expect(caught('{event:e} .. ~draw', 'The Harbour Summit drew 500 people.')).toEqual(['Harbour Summit']);
  expect(caught('{event:e} .. ~draw', 'The talks at the Harbour Summit and drew 500 people.')).toEqual([
    'Harbour Summit',
  ]);
});

test('and not with an object', () => {
  expect(caught('{event:e} .. ~draw', 'A march preceded the Harbour Summit and drew 500 people.')).toEqual(
    [],
  );
  expect(caught('{event:e} .. ~draw', 'A march preceded the first Harbour Summit and drew 500.')).toEqual([]);
  expect(caught('{event:e} .. ~draw', 'It was seen by the Harbour Summit, and drew 500.')).toEqual([]);
});

test('a participle behind the name of what something is done by says nothing of what does it', () => {
  expect(
    caught('{event:e} .... (built) by', 'The Harbour Summit is shown through Kibo, built by ports.'),
  ).toEqual([]);
  expect(
    caught('{event:e} .... (built) by', 'The Harbour Summit is shown in Porto, built by ports.'),
  ).toEqual(['Harbour Summit']);
});

test('a participle behind a list of names is said of the last one, of services only', () => {
  const run = '{service:e} ... run by';
  expect(
    caught(run, 'The PortPass app is free. They use PortPass, Kubanda, run by the port, and maps.'),
  ).toEqual([]);
  expect(caught(run, 'The PortPass app is free. They use PortPass, an app, run by the port.')).toEqual([
    'PortPass',
  ]);
  expect(caught('{event:e} ... run by', 'The Harbour Summit, Lisbon, run by the port, met.')).toEqual([
    'Harbour Summit',
  ]);
});

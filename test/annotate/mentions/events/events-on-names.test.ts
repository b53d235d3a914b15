import { expect, it } from 'vitest';
import { withMattersOfEvents } from '../../../../pipeline/annotate/mentions/events/events-on-names.ts';
import { segmentAt } from '../../../../pipeline/annotate/mentions/names/segment-at.ts';
import { lineBlocks, tokenize } from '../../../../pipeline/annotate/tokens.ts';
import { names } from '../mentions-in.ts';

it.each([
  ['its matter', 'They met at the World Ports Summit on GovTech.', 'event: World Ports Summit on GovTech'],
  [
    'its other half',
    'They met at the Digital Quay Forum & Hackathon.',
    'event: Digital Quay Forum & Hackathon',
  ],
  [
    'the region that it is for',
    'The Workshop on Harbour Data for Latin America was held in May.',
    'event: Workshop on Harbour Data for Latin America',
  ],
  ['its field before it', 'The AI for Quays Summit takes place in Porto.', 'event: AI for Quays Summit'],
])('the name of an event goes on with %s', (_what, text, expected) => {
  expect(names(text)).toContain(expected);
});

it('ends before a name of another kind', () => {
  const text = 'They met at the Harbour Summit on Porto.';
  const { tokens } = tokenize(text, lineBlocks(text));
  const event = segmentAt(tokens, 4, 6, { type: 'event', strength: 2 });
  const place = segmentAt(tokens, 7, 8, { type: 'place', strength: 2 });
  expect(withMattersOfEvents(tokens, [event, place])).toEqual([event, place]);
  const matter = segmentAt(tokens, 7, 8, { type: 'other', strength: 0 });
  expect(withMattersOfEvents(tokens, [event, matter])).toEqual([segmentAt(tokens, 4, 8, event.type)]);
});

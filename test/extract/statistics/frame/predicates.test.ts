import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const said = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(
    ({ indicator, value }) => `${String(indicator)}: ${String(value)}`,
  );

describe('a figure at the end of what is said', () => {
  it.each([
    [
      'Night fares are now available to 57% of ships, up from 50% in May.',
      ['Night fares available to ships: 57', 'Night fares available to ships: 50'],
    ],
    [
      'The pass (which opens all gates) is open to a third of sailors.',
      ['pass open to sailors: 0.3333333333333333'],
    ],
    ['Boats with sails were used by 42% of ports.', ['Boats with sails used by ports: 42']],
    ['The new signal covers 95 per cent of the coast.', ['new signal covers coast: 95']],
    ['Lessons were given to 300 sailors.', ['Lessons given to sailors: 300']],
    // A verb before its own is that of another figure.
    [
      'Steam lines reached 117,603 and account for 81.9 per cent of ships.',
      ['Steam lines: 117603', 'Steam lines account for ships: 81.9'],
    ],
    // What the subject measures, it measures alone.
    ['The share of ships rose to 40% of boats.', ['share of ships: 40']],
    ['The fee is equal to 3% of the fare.', ['fare: 3']],
    ['Boats are 40% of all ships.', ['Boats: 40']],
  ])('%s', (text, figures) => {
    expect(said(text)).toEqual(figures);
  });
});

describe('a figure behind an aside', () => {
  it.each([
    [
      'In 2013, 36 million sailors (73%) in Kenya opened the portal.',
      ['sailors in Kenya opened the portal: 36000000', 'sailors in Kenya opened the portal: 73'],
    ],
    ['Fares rose to a record, up 4.2 per cent.', ['Fares: 4.2']],
    [
      'Overall, 62 per cent of rural homes and 71 per cent of urban homes have a line.',
      ['rural homes have a line: 62', 'urban homes have a line: 71'],
    ],
    [
      'By now 34 per cent of pilots on the rural coast had a boat.',
      ['pilots on the rural coast had a boat: 34'],
    ],
    ['They told 34 per cent of pilots on the coast to go.', ['pilots: 34']],
    [
      'The port reported a profit of $5 million, more than doubled from $2 million, on fares of $40 million, down 3 per cent.',
      ['profit: 5000000', 'profit: 2000000', 'fares: 40000000', 'fares: 3'],
    ],
    ['Fares were up 2% if ships are counted - or down 3% when they are not.', ['Fares: 2', 'Fares: 3']],
    ['Fares rose by $3 in a year, a record, and reaching $40 in May.', ['Fares: 3', 'Fares: 40']],
    ['Fares are growing at a steady rate rising from $40 to $50.', ['Fares: 40', 'Fares: 50']],
    ['Fares more than doubled in a year, from $24.', ['Fares: 24']],
    [
      'The share of boats is largest in Malta, at 23 percent, and smallest in Spain, at 2 percent.',
      ['share of boats: 23', 'share of boats: 2'],
    ],
    ['There were 40 boats and 20 ships that left.', ['boats: 40', 'ships: 20']],
  ])('%s', (text, figures) => {
    expect(said(text)).toEqual(figures);
  });
});

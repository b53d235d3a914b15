import { describe, expect, it } from 'vitest';
import { names } from '../mentions-in.ts';

const bodies = (text: string): string[] => names(text).filter((name) => name.startsWith('organization'));

describe('a body is told by what it does', () => {
  it.each([
    ['before its verb', 'Cabinet passed the Ports Act in 2019.', 'Cabinet'],
    ['without a capital', 'The cabinet approved the Ports Act in 2019.', 'cabinet'],
    ['behind its verb', 'The Ports Act was approved by the Cabinet in 2019.', 'Cabinet'],
    ['with the day between', 'Parliament on Monday adopted the Ports Act.', 'Parliament'],
    ['with the week between', 'He said that cabinet last week approved the Ports Act.', 'cabinet'],
    ['as a city that acts', 'The City of Lisbon launched the PortPass app.', 'City of Lisbon'],
    [
      'as a centre that holds an event',
      'The week was held from 2 to 6 March by the National Center for Ports.',
      'National Center for Ports',
    ],
    ['as a city by which it is done', 'The PortPass app is run by the City of Lisbon.', 'City of Lisbon'],
  ])('%s', (_where, text, body) => {
    expect(bodies(text)).toEqual([`organization: ${body}`]);
  });

  it.each([
    ['where nothing is passed', 'The Cabinet met on Monday.'],
    ['as a piece of furniture', 'He bought a Cabinet and read the Ports Act, which was passed in 2019.'],
    ['as a house beside which one is', 'They were waiting for the bus by the Quay Shopping Centre.'],
    ['as a city in which something is', 'They met in the City of Lisbon.'],
    ['as a city where others act', 'Pilots in the City of Lisbon will have a new app.'],
  ])('but not %s', (_where, text) => {
    expect(bodies(text)).toEqual([]);
  });
});

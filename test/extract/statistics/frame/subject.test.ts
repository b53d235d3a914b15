import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

const said = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(
    ({ indicator, value }) => `${String(indicator)}: ${String(value)}`,
  );

describe('the subject of a figure', () => {
  it.each([
    [
      'It grew, with the number of pilots who have used the app surging to 4.9 million.',
      ['number of pilots who have used the app: 4900000'],
    ],
    ['Port calls in the country have touched 40,000.', ['Port calls in the country: 40000']],
    ['During the spring quarter, new boats numbered 40,000.', ['new boats: 40000']],
    ['On the other hand boats with sails fell by 24 per cent.', ['boats with sails: 24']],
    ['She said that at present the number of ferries has risen to 4,000.', ['number of ferries: 4000']],
    // The merger does it, and not the ports.
    ['The merger of 40 harbour services brings work to the coast.', ['harbour services: 40']],
    ['A rise of 6 per cent was recorded in the demand for boats.', ['rise in the demand for boats: 6']],
    ['Fees (ships and boats) at ports fell by 3 per cent.', ['Fees at ports: 3']],
    ['Average monthly use per boat was lifted to 6 GB.', ['Average monthly use per boat: 6']],
    [
      'The earnings before interest, tax and fees margin rose to 41 per cent.',
      ['earnings before interest, tax and fees margin: 41'],
    ],
    [
      'The time it takes to open a port fell from 12 days to 3 days.',
      ['time it takes to open a port: 12', 'time it takes to open a port: 3'],
    ],
    [
      'The number of complaints the office received rose to 3,400.',
      ['number of complaints the office received: 3400'],
    ],
    ['Tickets sold rose to 40,000.', ['Tickets sold: 40000']],
    ['Complaints about roaming rose to 4,000.', ['Complaints about roaming: 4000']],
    ['Sales and profits rose by 5 per cent.', ['Sales and profits: 5']],
    [
      'Exports rose by 5 per cent and the price of boats sold to Malta fell by 3 per cent.',
      ['Exports: 5', 'price of boats sold to Malta: 3'],
    ],
    [
      'Figures show the number of pupils with a boat has risen to 3 million.',
      ['number of pupils with a boat: 3000000'],
    ],
    ['While traffic grew, the price paid by pilots fell 12 per cent.', ['price paid by pilots: 12']],
    ['Ferry use, which was free in May, fell 12 per cent.', ['Ferry use: 12']],
    [
      'The limit along the road between Porto and Faro is 50 km/h.',
      ['limit along the road between Porto and Faro: 50'],
    ],
    ['Experts are forecasting fees in the region to rise by 3 per cent.', ['fees in the region: 3']],
    ['In Africa mobile accounts grew by 12 per cent.', ['mobile accounts: 12']],
  ])('is its whole phrase: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('an amount', () => {
  it.each([
    [
      'It had a profit attributable to the owners of $97 million.',
      ['profit attributable to the owners: 97000000'],
    ],
    ['It includes payment in kind of $17 million.', ['payment in kind: 17000000']],
    ['It was built with revenue from a catch of $5 million.', ['catch: 5000000']],
    ['It was built by the centre at a cost of $5 million.', ['cost: 5000000']],
    ['It saw net additions in the port of 2.3 million.', ['net additions in the port: 2300000']],
  ])('is said of the noun that can come to it: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a change or total', () => {
  it.each([
    [
      'It told of gains of 42 percent in sales and 52 percent in fees.',
      ['gains in sales: 42', 'gains in fees: 52'],
    ],
    [
      'It was offset by a £28 million increase in fixed and coastal fees.',
      ['increase in fixed and coastal fees: 28000000'],
    ],
    ['Pilots recorded a year-on-year growth of 24.7 per cent.', ['Pilots year-on-year growth: 24.7']],
    ['Fees saw a steep fall of 4.4 percent in May.', ['Fees: 4.4']],
    ['Fees grew strongly, marking a rise of 12 per cent.', ['Fees: 12']],
    [
      'The number of boats rose to 681 million with a growth rate of 1.2 per cent.',
      ['number of boats: 681000000', 'number of boats growth rate: 1.2'],
    ],
    [
      'Revenue was $8 million against a target of $6 million.',
      ['Revenue: 8000000', 'Revenue target: 6000000'],
    ],
    ['They invested a total of $5 million in boats.', ['invested in boats: 5000000']],
    ['The agenda sets 27 goals.', ['goals: 27']],
    ['The app was used 2.6 million times.', ['app used: 2600000']],
  ])('is told of what it is: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['There was a 45 percent increase in coastal areas.'],
    ['The bank saw a rise of 12 per cent.'],
    ['The union has released a total of $850 million.'],
    ['Its share rose to 41 per cent.'],
  ])('is left out where nothing says of what it is: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a share or count in brackets', () => {
  it.each([
    [
      'The vast majority (93.9 %) of firms with a boat used a fixed line.',
      ['firms with a boat used a fixed line: 93.9'],
    ],
    ['Over three-quarters (77%) think they can get back to port.', ['think they can get back to port: 77']],
    ['Others cited were storms (36%) and lost fares (28%).', ['storms: 36', 'lost fares: 28']],
    ['Storage services for boats (68%) were used most.', ['Storage services for boats: 68']],
    [
      'These included Quay with 8 million users, Nadi Net (3 million) and Lobo (2 million).',
      ['users: 8000000', 'users: 3000000', 'users: 2000000'],
    ],
    ['The highest shares were in Finland (78.3%) and Sweden (71.6%).', []],
  ])('is of the whole item before it, of what stands behind, or of the list: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    [
      'Some 80% of pilots who lost a boat say they had no help.',
      ['pilots who lost a boat say they had no help: 80'],
    ],
    [
      'Some 58% of small and medium-sized firms have a boat.',
      ['small and medium-sized firms have a boat: 58'],
    ],
    ['It projected (May) the total market would grow to $35 million.', ['total market: 35000000']],
  ])('and a share has its clause behind that of its noun: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

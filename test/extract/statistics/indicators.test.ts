import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');
const said = (text: string) =>
  rows(text).map(({ indicator, value }) => `${String(indicator)}: ${String(value)}`);

describe('what was measured', () => {
  it.each([
    ['Some 80 ferries have been repaired.', ['ferries repaired: 80']],
    ['Some 80 pilots are online in 2024.', ['pilots online: 80']],
    ['Some 80 ferries are being repaired.', ['ferries being repaired: 80']],
    ['Some 80 ferries are old boats.', ['ferries are old boats: 80']],
    ['Some 80 ferries will be repaired.', ['ferries will be repaired: 80']],
    ['Some 80 ferries were not repaired.', ['ferries were not repaired: 80']],
    ['They sent 80 ferries, of which 60 percent were repaired.', ['ferries: 80', 'ferries repaired: 60']],
    ['They sent 80 pilots, of whom 60 percent are women.', ['pilots: 80', 'women: 60']],
  ])('is no half of a clause: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['Some 81% of the people use the Quaynet.', ['people use the Quaynet: 81']],
    [
      'The share of young people aged 15-24 using the Quaynet (71%) is high.',
      ['share of young people aged 15-24 using the Quaynet: 71'],
    ],
    [
      'Some 94% of pilots have a boat compared with 67% in Kenya and only 30% in Mali.',
      ['pilots have a boat: 94', 'pilots have a boat: 67', 'pilots have a boat: 30'],
    ],
    ['Some 90 homes in the world now have a boat.', ['homes in the world now have a boat: 90']],
    ['A total number of 90 cards (about 9 dozen) have been made.', ['cards made: 90']],
    ['Some 300 citizens of Kenya have now signed up.', ['citizens of Kenya signed up: 300']],
  ])('has all its words: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['Some 90 pilots — more than half of the crew, remain cut off.', 'pilots remain cut off: 90'],
    [
      'More than half of the people - 90 million pilots - will not be online.',
      'people will not be online: 90000000',
    ],
    [
      'More than half of the people (about 90 million pilots) will be without.',
      'people will be without: 90000000',
    ],
  ])('goes on behind an aside, and is that of the aside, too: %s', (text, expected) => {
    expect(said(text)).toContain(expected);
  });

  it.each([
    [
      'Some 64 percent of sailors used the app in 2024, against 53 percent in 2020.',
      ['sailors used the app: 64', 'sailors used the app: 53'],
    ],
    [
      'Only 46 percent of sailors in Kenya had a card in 2022, compared to 34 percent in 2014.',
      ['sailors had a card: 46', 'sailors had a card: 34'],
    ],
    ['Some 40 people came to the Harbour Summit in Accra.', ['people came to the Harbour Summit: 40']],
    ['More than 200 sessions were run by some 40 crews.', ['sessions run: 200', 'sessions run by crews: 40']],
  ])('leaves out what other columns say: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('in the words of the figure before has its place', () => {
    const text = 'Only 46 percent of sailors in Kenya had a card in 2022, compared to 34 percent in 2014.';
    expect(rows(text)).toMatchObject([
      { place: 'Kenya', as_of: '2022' },
      { place: 'Kenya', as_of: '2014' },
    ]);
  });

  it.each([
    [
      'The port extended 4G coverage to 97 per cent of homes, up from 92 per cent.',
      ['4G coverage: 97', '4G coverage: 92'],
    ],
    ['5G coverage has reached 51 per cent of the islands.', ['5G coverage: 51']],
    ['The price gap remains wide: 44 percent compared to 17 percent.', ['price gap: 44', 'price gap: 17']],
    ['The port has 44 percent coverage compared to 17 percent in 2018.', ['coverage: 44', 'coverage: 17']],
    ['Repairs now make up 6.5 percent of all port costs.', ['Repairs make up port costs: 6.5']],
    ['Pilots account for 40 percent of the staff.', ['Pilots account for staff: 40']],
    [
      'They sail for work (24% of pilots), study (11% of pilots) and games (5%).',
      ['work: 24', 'study: 11', 'games: 5'],
    ],
    ['The best way (chosen by 89% of pilots this year) is a boat.', ['best way chosen by pilots: 89']],
    ['Its 5 million users doubled to 10 million in May.', ['users: 5000000', 'users: 10000000']],
    [
      'Until May, 40 forms were accepted, increasing to 90 in June.',
      ['forms accepted: 40', 'forms accepted: 90'],
    ],
    [
      'Out of 90 forms, 40 are online, marking a saturation rate exceeding 79%.',
      ['forms: 90', 'forms online: 40', 'saturation rate: 79'],
    ],
    ['They got 500 requests for mooring permits.', ['requests for mooring permits: 500']],
    ['They hired 40 pilots for the season.', ['pilots: 40']],
    ['Data by the Bank of Quay (BQ) show boat sales rose by 4 percent.', ['boat sales: 4']],
    ['Some $5 million (€4 million) was paid to crews.', ['paid to crews: 5000000', 'paid to crews: 4000000']],
    ['The sum is equivalent to $5 million.', []],
    ['The port spent $5 million on boats.', ['port spent on boats: 5000000']],
    ['They signed a 200-million-dollar loan.', ['loan: 200000000']],
    ['They made an app used by 60% of crews.', ['app used by crews: 60']],
    ['It is a route open to 60% of crews.', ['route open to crews: 60']],
    [
      'Some 30% of crews said that they sail, compared with only a quarter (26%) questioned a year ago.',
      ['crews said that they sail: 30', 'crews said that they sail: 26'],
    ],
    ['Out of 429 million, wired Internet users are 21 million.', ['wired Internet users: 21000000']],
    ['The figure represents 4 percent of the boats.', ['boats: 4']],
    ['Fewer than one in five sailors go home.', ['sailors go home: 0.2']],
    ['They paid out $38 million to 97,000 crews.', ['paid out: 38000000', 'crews: 97000']],
    [
      'We owe our partner, Quayside Ports Limited, $124 million.',
      ['owe our partner, Quayside Ports Limited: 124000000'],
    ],
    ['Port fees had come down by an average of 15 per cent.', ['Port fees: 15']],
    ['In a test the best of 127 tools had a mast.', ['tools: 127']],
    ['Some 43 ferries of 18 ports are open.', ['ferries of 18 ports open: 43', 'ports: 18']],
    ['Our crew goal is 2 million by 2027.', ['crew goal: 2000000']],
    [
      'Some 187 out of 772 planned sites had been opened.',
      ['planned sites opened: 187', 'planned sites: 772'],
    ],
    ["Only 11 percent of Kenya's 60 million people sail.", ['people sail: 11', 'people sail: 60000000']],
    ['It has scores of 100 and 95.8 respectively.', ['scores: 100', 'scores: 95.8']],
    ['Trust stands at 82.3 points for sailors and 86.2 for pilots.', ['Trust: 82.3', 'Trust: 86.2']],
    [
      'Access to boats rose by 3.5 points to 82.7 out of 100.',
      ['Access to boats: 3.5', 'Access to boats: 82.7'],
    ],
    ['It will open with 40 clerks, a number expected to reach 150.', ['clerks: 40', 'clerks: 150']],
    ['The app has 40 users in May, and the number will rise to 120.', ['users: 40', 'users: 120']],
    ['In all, 900 did so, or just 1.9 percent.', ['did so: 900', 'did so: 1.9']],
    [
      'The tool accounts for 50.9% of sales, ahead of credit cards (13.2%).',
      ['sales: 50.9', 'credit cards: 13.2'],
    ],
    ['It serves 40 ports representing 9 million people.', ['ports: 40', 'people: 9000000']],
    [
      'Some 80 per cent of pilots will have a card, compared to fewer than one in ten today.',
      ['pilots will have a card: 80', 'pilots will have a card: 0.1'],
    ],
    ['It will bring down the cost of boats by 40 percent.', ['cost of boats: 40']],
    ['Median mobile download speed rose to 58 Mbps.', ['Median mobile download speed: 58']],
    ['In towns, the crime rate drops to 23 per cent.', ['crime rate: 23']],
    ['The ship, built by Quayside, cost €1.3 million.', ['ship: 1300000']],
    [
      'Cases fell 70 per cent over two years, from 9,800 to 2,900.',
      ['Cases: 70', 'Cases: 9800', 'Cases: 2900'],
    ],
    ['It shows that men account for 68.1 million or 56.3 per cent.', ['men: 68100000', 'men: 56.3']],
    ['Women account for only 36% of pilots.', ['Women account for pilots: 36']],
    [
      'Children under the age of 15 now account for 15.7% of sailors.',
      ['Children under the age of 15 account for sailors: 15.7'],
    ],
    ['Boats, which are old, cost the industry $14 million.', ['Boats: 14000000']],
    [
      'It would cost 69 billion dollars, of which 22 billion would go to Brazil.',
      ['cost: 69000000000', 'would go to Brazil: 22000000000'],
    ],
    ['The market for boats will be worth $33 billion.', ['market for boats: 33000000000']],
    ['They have a crew rate of 30,000 a day, up from 6,000.', ['crew rate: 30000', 'crew rate: 6000']],
    ['The app has 241 forms from 40 ports, 157 of them free.', ['forms: 241', 'ports: 40', 'forms: 157']],
    ['It covers 98 per cent of the islands following a storm.', ['islands: 98']],
    ['The price of a 1GB bundle fell by 40 per cent.', ['price of a 1GB bundle: 40']],
    ['The share of the port is a 45% share of the market.', ['share of the market: 45']],
  ])('is told: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each(['Twenty million is not a finish line.'])('is nothing in: %s', (text) => {
    expect(rows(text)).toEqual([]);
  });
});

describe('a change', () => {
  it('is of what the figure before it measures, and from another', () => {
    const text = 'Fees reached $30 million in 2024, a 57 per cent jump over the $19 million paid in 2023.';
    expect(rows(text)).toMatchObject([
      { indicator: 'Fees', value: 30_000_000 },
      { indicator: 'Fees', value: 57, trend: 'up' },
      { indicator: 'Fees', value: 19_000_000, comparator: '=' },
    ]);
  });

  it.each([
    ['The port saw a 57 per cent jump in sales.', ['up']],
    ['The port met the 5 per cent fee increase target.', [undefined]],
  ])('is said by the noun behind: %s', (text, trends) => {
    expect(rows(text).map(({ trend }) => trend)).toEqual(trends);
  });

  it('is from what there was last year', () => {
    const text = 'Spending on boats will hit $26 million by 2029, from $15 million last year.';
    expect(said(text)).toEqual(['Spending on boats: 26000000', 'Spending on boats: 15000000']);
  });
});

describe('a figure told apart by one word', () => {
  it.each([
    [
      'It drew 1,900 in-person guests and over 5,000 online.',
      ['in-person guests: 1900', 'guests online: 5000'],
    ],
    [
      'They took the plan by 143 votes in favour, with seven against and 15 abstentions.',
      ['votes in favour: 143', 'votes against: 7', 'abstentions: 15'],
    ],
    ['It drew 1,900 guests and sold 5,000 online.', ['guests: 1900']],
  ])('counts what the one before does: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../../candidates.ts';

/** Each figure as "indicator: value". */
const figures = (text: string) =>
  rowsOf(statisticCandidates(indexOf(text)), 'statistics').map(
    ({ indicator, value }) => `${String(indicator)}: ${String(value)}`,
  );

describe('a figure beside another', () => {
  it.each([
    [
      'in brackets is its share',
      'Some 680,000 cards (42 per cent) are left.',
      ['cards left: 680000', 'cards left: 42'],
    ],
    [
      'in brackets is its change',
      'Exports reached $128 million in May (+62%), the port said.',
      ['Exports: 128000000', 'Exports: 62'],
    ],
    [
      'is what the share in words is in per cent',
      'Fewer than half of ports – 48 per cent – have a crane.',
      ['ports have a crane: 0.5', 'ports have a crane: 48'],
    ],
    [
      'is that of another year',
      'Some 71 percent of pilots had no boat in 2017 and 45 percent in 2024.',
      ['pilots had no boat: 71', 'pilots had no boat: 45'],
    ],
    [
      'is the share of those of a group who do something',
      'Of 650 ports, only 94, or 14.5 percent, had a crane.',
      ['ports: 650', 'ports had a crane: 94', 'had a crane: 14.5'],
    ],
    [
      'is the current one',
      'At least 60 per cent of ports are open, up from the current 35 per cent.',
      ['ports open: 60', 'ports open: 35'],
    ],
    [
      'is by how much it grew in a year',
      'It handled 21 million boxes in May, a year-on-year rise of 32% by weight.',
      ['boxes: 21000000', 'boxes: 32'],
    ],
    [
      'is what it was worth',
      'Sales reached 641 million in May, worth $78 million.',
      ['Sales: 641000000', 'Sales: 78000000'],
    ],
    [
      'is a length of time that was cut',
      'The port has cut the waiting time for a berth from 45 days to 12.',
      ['waiting time for a berth: 45', 'waiting time for a berth: 12'],
    ],
    [
      'is what was reached by the change',
      'The number of ports climbed 1.9 million to 14.7 million.',
      ['number of ports: 1900000', 'number of ports: 14700000'],
    ],
    [
      'is a share of so many',
      'She said only 58 per cent of the 3.4 million cards were read.',
      ['cards read: 58', 'cards read: 3400000'],
    ],
    ['is none where both are parts of a time', 'They waited four hours and 10 minutes there.', []],
    ['is none where it is the number of a helpline', 'They rang the 333 national helpline.', []],
    [
      'is no share again that is far off',
      'Half of ports – 12 per cent – have a crane.',
      ['ports have a crane: 0.5'],
    ],
    [
      'is of the noun before ", which"',
      'They heard of thefts, which rose to 1,230 from 880 in 2022.',
      ['thefts: 1230', 'thefts: 880'],
    ],
    [
      'is the average without a comma before it',
      'It came first with a score of 0.72 against an average of 0.44.',
      ['score: 0.72', 'score: 0.44'],
    ],
    [
      'is the rate of an amount',
      'The project cost $240,000, or about $3 per farmer.',
      ['project cost: 240000', 'project cost: 3'],
    ],
    [
      'is no verb where it is a share of many',
      'A third of rural households share a phone.',
      ['rural households share a phone: 0.3333333333333333'],
    ],
    ['in brackets is of the noun before it', 'Most are women (52%).', ['women: 52']],
    [
      'is so many per cent more',
      'Kibo had 430,000 requests, 9% more than in May.',
      ['requests: 430000', 'requests: 9'],
    ],
    [
      'is so many per cent higher',
      'Kibo had 430,000 requests, which is higher by 12 per cent.',
      ['requests: 430000', 'requests: 12'],
    ],
    [
      'is the average against which it is held',
      'Use of ferries stands at 14 percent, against an average of 6 percent at sea.',
      ['Use of ferries: 14', 'Use of ferries: 6'],
    ],
    [
      'is what there was when something began',
      'Some 22,435 berths were sold, from 397 when the port opened.',
      ['berths sold: 22435', 'berths sold: 397'],
    ],
    [
      'is what there was, past the same in another currency',
      'Profit rose to 68 million rand ($3 million) in the year from 55 million rand in May.',
      ['Profit: 68000000', 'Profit: 3000000', 'Profit: 55000000'],
    ],
    [
      'is of the end of another month',
      'The number of sailors rose from 1,185 million at the end of November 2023 to 1,190 million at the end of December 2023.',
      ['number of sailors: 1185000000', 'number of sailors: 1190000000'],
    ],
    [
      'is what there was and is, behind the change',
      'The number of agents increased by 20% from 18.6 million to 22.4 million.',
      ['number of agents: 20', 'number of agents: 18600000', 'number of agents: 22400000'],
    ],
    [
      'is its change, with a sign',
      'Net profit: QAR 3.4 billion, +14%',
      ['Net profit: 3400000000', 'Net profit: 14'],
    ],
    [
      'is the same as a share',
      'It raised GDP by $600 billion, or 1.5 per cent, in May.',
      ['GDP: 600000000000', 'GDP: 1.5'],
    ],
    [
      'is the same between dashes',
      'Fibre is laid to 62% of homes – 18.2 million – in May.',
      ['Fibre laid to homes: 62', 'homes: 18200000'],
    ],
    [
      'is what another has of them',
      'Kibo counts 8 million customers, while Quay serves 3.4 million.',
      ['customers: 8000000', 'customers: 3400000'],
    ],
    [
      'is what others follow with',
      'Quay leads with 78 million subscriptions, followed by Kibo with 53 million.',
      ['subscriptions: 78000000', 'subscriptions: 53000000'],
    ],
    [
      'is the money of who is named before its bracket',
      'It is part of a $1.2 billion package cofinanced by Harbour Bank (€200 million).',
      ['package: 1200000000', 'Harbour Bank: 200000000'],
    ],
    [
      'is of who is named before its bracket',
      'Three have 98% of the market: Quay Jio (470 million), Kibo (264 million).',
      ['market: 98', 'Quay Jio: 470000000', 'Kibo: 264000000'],
    ],
    [
      'is a share beside one in words',
      'More than a third (35%) of homes have it, compared with 28% in 2023.',
      ['homes have it: 0.3333333333333333', 'homes have it: 35', 'homes have it: 28'],
    ],
    [
      'counts the same somewhere else',
      'They have 40 berths in the bay and 130 on the lake.',
      ['berths: 40', 'berths: 130'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['Kibo sold 40 berths, 9% more tickets than in May.', 'berths: 9'],
    ['Kibo counts 8 million customers, while Quay serves 3.4 million meals.', 'customers: 3400000'],
    ['Sales passed $1 trillion as accounts grew.', 'accounts: 1000000000000'],
    ['Kibo sold 40 berths, from 12 countries.', 'berths: 12'],
    ['The mayor (68) has 40 berths.', 'mayor: 68'],
  ])('but not in "%s"', (text, figure) => {
    expect(figures(text)).not.toContain(figure);
  });
});

describe('a figure that counts nothing by its own words', () => {
  it.each([
    ['is that of an index', 'The port index rose to 0.9899 in May.', ['port index: 0.9899']],
    ['is that of an index before its bracket', 'It led the Port Index (0.9344).', ['Port Index: 0.9344']],
    ['is that of a score', 'Nadi came first with an EQDI of 0.7607.', ['EQDI: 0.7607']],
    ['is of the words that begin its line', 'Users of the app: 22.3 million', ['Users of the app: 22300000']],
    ['is what is put at it', 'The port put its sailors at 211 million.', ['sailors: 211000000']],
    ['is a target', 'They train against the crew target of 600.', ['crew target: 600']],
    ['has what is done with it', 'Aid rose, with about 70 percent going to ports.', ['going to ports: 70']],
    [
      'is a share of what somebody has',
      'A quarter of the country’s 753 local units will open.',
      ['local units will open: 0.25', 'local units will open: 753'],
    ],
    [
      'is one in ten by a word and a number',
      'Seven in 10 sales were made by app.',
      ['sales made by app: 0.7'],
    ],
    ['was raised', 'It is double the $59 million raised in May.', ['raised: 59000000']],
    [
      'is of the name before its brackets, as each of a list is',
      'The driest are Porto (12 hours), Faro (9 hours).',
      ['Porto: 12', 'Faro: 9'],
    ],
    [
      'is said again in brackets before its noun',
      'The 350 km (220 mile) road is open.',
      ['road: 350', 'road: 220'],
    ],
    [
      'is of what stands before the dashes around it',
      'Despite the turnout - only 54 percent - Mayor Ana Silva won.',
      ['turnout: 54'],
    ],
    [
      'is of those who are somewhere, and not of where',
      'Some 264 million people in 41 cities are ill, up from 247 million in May.',
      ['people in 41 cities ill: 264000000', 'cities: 41', 'people in 41 cities ill: 247000000'],
    ],
    [
      'is of no count of another size',
      'Some 41 cities are ill, up from 247 million in May.',
      ['cities ill: 41'],
    ],
    [
      'is in the place of which something is said',
      'A town with over 900 residents entered a lockdown.',
      ['residents: 900'],
    ],
    ['is of no parties', 'They signed deals between the two towns amounting to $3m.', ['deals: 3000000']],
    ['was killed', 'The storm hit the port, with 40 people killed.', ['people killed: 40']],
    ['is of no sentence before', 'You lose the ports… With only 25% you lose.', []],
    ['is a fine', 'It means a prison term or a fine of up to $500.', ['fine: 500']],
    ['is one of two things', 'It means a trial and a fine of up to $500.', ['fine: 500']],
    ['is an average', 'They paid fees, an average fee of $102 per ship.', ['average fee: 102']],
    [
      'is of a share, not of what else the share is of',
      'It has 42 percent of its revenue of $335 million.',
      ['revenue: 42', 'revenue: 335000000'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['It weighs 0.9 in the hand.'],
    ['The code of the door: 22311'],
    ['The price of 2 GB of data is high.'],
  ])('but is none in "%s"', (text) => {
    expect(figures(text)).toEqual([]);
  });
});

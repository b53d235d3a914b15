import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from './candidates.ts';

const statistics = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');

describe('a figure', () => {
  it('is said of what was counted', () => {
    expect(statistics('Tidal University has 12 regional offices.')).toEqual([
      {
        indicator: 'regional offices',
        value: 12,
        comparator: '=',
        unit: 'offices',
        subject: 'Tidal University',
      },
    ]);
  });

  it('may count who works with "IT"', () => {
    expect(statistics('The port has 230 government IT workers.')).toMatchObject([
      { indicator: 'government IT workers', value: 230, unit: 'workers' },
    ]);
  });

  it('as the subject of a clause is said with the clause', () => {
    expect(statistics('More than two million people have no passport.')).toEqual([
      { indicator: 'people have no passport', value: 2_000_000, comparator: '>', unit: 'people' },
    ]);
  });

  it.each([
    ['The support for the school amounts to €9 million.', 'support for the school'],
    ['The road, which stretches for 70 km, is old.', 'road'],
    ['It cut the travel time between Porto and Faro to 30 minutes.', 'travel time'],
    ['With a grant from the Harbour Bank of $5 million, it was built.', 'grant'],
    ['It was built with revenue from a catch of $5 million.', 'catch'],
    ['The price of a new boat or ferry sold in May was $5 million.', 'price of a new boat or ferry'],
    ['The rate on new financed boats averaged 5.7 per cent.', 'rate on new financed boats'],
    ['They took 40 fishing and cleaning jobs.', 'fishing and cleaning jobs'],
    ['It runs 44 cargo-weighing systems.', 'cargo-weighing systems'],
    ['She said 55 per cent of them have a card.', 'have a card'],
    ['A survey by the union of 640 ports showed that it rains.', 'ports'],
    ['They spoke of 14 boats found by pilots in May.', 'boats found by pilots in May'],
    ['It was built under a five-year contract of $5 million.', 'five-year contract'],
    ['In all, 23 per cent complained of slow ships.', 'complained of slow ships'],
    ['It costs more than double the price target of 2 per cent.', 'price target'],
    ['It has 30 check-in desks.', 'check-in desks'],
    ['Yearly losses prevented by the union are put at $5 million.', 'Yearly losses prevented by the union'],
    ['The number of people offline fell to 2,200.', 'number of people offline'],
    ['In all, 29% of those who failed were sailors.', 'those who failed were sailors'],
    ['They sail to 60 per cent of low- and middle-income countries.', 'low- and middle-income countries'],
  ])('is said of what is measured: %s', (text, indicator) => {
    expect(statistics(text)).toMatchObject([{ indicator }]);
  });

  it('of an amount is said of the noun before it with its participle, or what looks like an adjective', () => {
    expect(statistics('The ship has a net carrying amount of $5 million.')).toMatchObject([
      { indicator: 'net carrying amount' },
    ]);
    expect(statistics('They pay a total monthly rental of $5,000.')).toMatchObject([
      { indicator: 'total monthly rental' },
    ]);
  });

  it('is both ends of a change of what has an adverb in its name', () => {
    expect(statistics('They will raise the share of fully digital ports from 47% to 70%.')).toMatchObject([
      { indicator: 'share of fully digital ports', value: 47 },
      { indicator: 'share of fully digital ports', value: 70, trend: 'up' },
    ]);
  });

  it('is both ends of a change, however it is told', () => {
    const grown = [
      { indicator: 'number of ships', value: 6000 },
      { indicator: 'number of ships', value: 66_000, trend: 'up' },
    ];
    expect(statistics('The number of ships witnessed an increase from 6,000 to 66,000.')).toMatchObject(
      grown,
    );
    expect(
      statistics('The number of ships rose over the past three years from 6,000 to 66,000.'),
    ).toMatchObject(grown);
  });

  it('joined to its noun by a hyphen is said of the noun alone', () => {
    expect(statistics('It has a 275-horsepower marine engine.')).toMatchObject([
      { indicator: 'marine engine', value: 275 },
    ]);
  });

  it('without a noun of its own is the size of the group or total before it', () => {
    expect(statistics('Quayside Ltd has a staff of 17.')).toMatchObject([{ indicator: 'staff', value: 17 }]);
    expect(statistics('It grew again, taking its base to 9.3 million.')).toMatchObject([
      { value: 9_300_000 },
    ]);
    expect(statistics('He took his staff to 9.')).toEqual([]);
    expect(statistics('He left the base of 17.')).toEqual([]);
  });

  it('that begins a clause is the share of those who answered what follows', () => {
    expect(statistics('Asked in May, 83% said they were satisfied.')).toMatchObject([
      { indicator: 'said they were satisfied', value: 83 },
    ]);
    expect(statistics('Port revenue rose 83% said the mayor.')).toMatchObject([
      { indicator: 'Port revenue' },
    ]);
  });

  it.each([
    [
      'Sales hit 900 tickets, of which 600 were on Kibo, 200 on Quay, and 100 in print.',
      [900, 600, 200, 100],
    ],
  ])('counts what the one before does where it has only its part behind it: %s', (text, values) => {
    const found = statistics(text);
    expect(found.map(({ value }) => value)).toEqual(values);
    expect(new Set(found.map(({ indicator }) => indicator)).size).toBe(1);
  });

  it('in a list has a noun of its own where the other part is none of the same kind', () => {
    expect(statistics('It had profits of 9% in May and a 5% stake on Quay.')).toMatchObject([
      { indicator: 'profits' },
      { indicator: 'stake' },
    ]);
  });

  it('is no subject where it says where', () => {
    expect(statistics('At least 106 people in 21 cities have been hurt.')).toMatchObject([
      { indicator: 'people in 21 cities hurt', value: 106 },
      { indicator: 'cities', value: 21 },
    ]);
    expect(statistics('Some 21 cities have been hurt.')).toMatchObject([{ indicator: 'cities hurt' }]);
  });

  it('is of a day only where it is what there is then', () => {
    expect(statistics('The share of ports will rise from 20 per cent to 45 per cent by 2030.')).toMatchObject(
      [{ value: 20 }, { value: 45, as_of: '2030' }],
    );
    expect(
      statistics('The share of ports will rise from 20 per cent to 45 per cent by 2030.')[0],
    ).not.toHaveProperty('as_of');
  });

  it.each([
    ['a rank', 'Kenya ranks 133 out of 156 countries.'],
    ['what an ordinal is of', 'Kenya was ranked 28th out of 193 states.'],
    ['place in a ranking', 'The port advanced to 38 in the world ranking of ports.'],
    ['name of a time alone', 'Last year: EUR 131.2 million.'],
  ])('is no %s', (_what, text) => {
    expect(statistics(text)).toEqual([]);
  });

  it('is that of the noun before a time that is pointed at', () => {
    expect(statistics('Arrivals this year reached 3 million.')).toMatchObject([{ indicator: 'Arrivals' }]);
    expect(statistics('The fee this year is $40.')).toMatchObject([{ indicator: 'fee' }]);
  });

  it('is what moved to it, where the verb moves to figures', () => {
    expect(statistics("The port's index advanced to 308 points.")).toMatchObject([
      { indicator: "port's index", value: 308 },
    ]);
    expect(statistics('The port improved 20 schools.')).toMatchObject([{ indicator: 'schools' }]);
  });

  it('is that of the noun before the end of a time', () => {
    expect(statistics('The number of users by the end of 2021 reached 3 million.')).toMatchObject([
      { indicator: 'number of users', value: 3_000_000 },
    ]);
  });

  it('to the tune of an amount is that of the noun before', () => {
    expect(statistics('They approved loans to the tune of $40 million in May.')).toMatchObject([
      { indicator: 'loans', value: 40_000_000 },
    ]);
  });

  it('before a participle is that of the noun, and not of what is done with it', () => {
    expect(statistics('Two projects amounting to $40 million were signed in May.')).toMatchObject([
      { indicator: 'projects', value: 40_000_000 },
    ]);
  });

  it('is that of its noun, whenever things happened to this', () => {
    expect(statistics('The price of a new boat sold here in October was $39,014.')).toMatchObject([
      { indicator: 'price of a new boat' },
    ]);
    expect(statistics('Costs fell from $0.23/W today to $0.10.')).toMatchObject([
      { indicator: 'Costs', value: 0.23 },
      { indicator: 'Costs', value: 0.1 },
    ]);
  });

  it.each(['The 777 program is late.', 'Talks are on days two and four of the conference.'])(
    'that says which is none: %s',
    (text) => {
      expect(statistics(text)).toEqual([]);
    },
  );

  it('in words is said of part of a group', () => {
    expect(statistics('Five of the nine reactors are shut.')).toMatchObject([
      { indicator: 'reactors shut', value: 5 },
    ]);
    expect(statistics('Two of the best reactors are shut.')).toEqual([]);
  });

  it('is not said of the day on which somebody spoke', () => {
    expect(statistics('Quayside said on Wednesday port revenue rose 14%.')).toMatchObject([
      { indicator: 'port revenue', value: 14 },
    ]);
    expect(statistics("It said Wednesday's revenue rose 14%.")).toMatchObject([
      { indicator: "Wednesday's revenue" },
    ]);
  });

  it('has its place', () => {
    expect(statistics('About 40 percent of households in Kenya have a berth.')).toMatchObject([
      { value: 40, comparator: '≈', unit: 'percent', place: 'Kenya' },
    ]);
  });

  it('is said of a bare number by what it is the number of', () => {
    expect(statistics('The number of its active users has exceeded 11 million.')).toEqual([
      { indicator: 'number of its active users', value: 11_000_000, comparator: '>', unit: 'users' },
    ]);
  });

  it('is said of the noun before an aside', () => {
    expect(
      statistics('The share of ports, counting ships and boats, had reached 96.4 per cent.'),
    ).toMatchObject([{ indicator: 'share of ports', value: 96.4, unit: 'percent' }]);
  });

  it.each([
    ['The number of users rose from 3 million to 5 million.', 'number of users', [3e6, 5e6]],
    ['The share of ports fell from 40 per cent to 31 per cent.', 'share of ports', [40, 31]],
    ['Port charges fell from $40 to $31.', 'Port charges', [40, 31]],
    ['Imports rose from 3 to 5 million tonnes.', 'Imports', [5e6]],
    ['The port cut its price from $47 to $8.', 'price', [47, 8]],
    ['The port reduced the number of forms from 40 to 12.', 'number of forms', [40, 12]],
    ['Speeds rose from 10 to 50 Mbps.', 'Speeds', [10, 50]],
  ])('is two where it changed: %s', (text, indicator, values) => {
    expect(statistics(text)).toMatchObject(values.map((value) => ({ indicator, value })));
  });

  it.each([
    ['Fares slumped 5 per cent.', 'Fares', 'down'],
    ['Fares advanced more than 5% in May.', 'Fares', 'up'],
    ['Fares dwindled by 5%.', 'Fares', 'down'],
  ])('is of what moved by it: %s', (text, indicator, trend) => {
    expect(statistics(text)).toMatchObject([{ indicator, value: 5, trend }]);
  });

  it('is of what somebody has a part of', () => {
    expect(statistics('The party gained 5% of the votes.')).toMatchObject([
      { indicator: 'party gained votes' },
    ]);
  });

  it('has the trend that leads to it', () => {
    expect(statistics('The share of ports fell from 40 per cent to 31 per cent.')).toEqual([
      { indicator: 'share of ports', value: 40, comparator: '=', unit: 'percent' },
      { indicator: 'share of ports', value: 31, comparator: '=', unit: 'percent', trend: 'down' },
    ]);
  });

  it('is a range where it changes by it', () => {
    expect(statistics('Prices will rise by 3 to 5 per cent.')).toMatchObject([
      { value_min: 3, value_max: 5 },
    ]);
  });

  it.each([
    ['Revenue rose 12 per cent to $48 million.', 'Revenue'],
    ['Traffic has grown sevenfold, to 48 petabytes a year.', 'Traffic'],
  ])('is said of the subject, over by how much it grew: %s', (text, indicator) => {
    expect(statistics(text).at(-1)).toMatchObject({ indicator });
  });

  it('is said of the noun after a date, not of the date', () => {
    expect(statistics('In the first quarter of 2022 the price of nickel was $48,241.')).toMatchObject([
      { indicator: 'price of nickel', value: 48_241 },
    ]);
    expect(statistics('The painting went in March for £630,000.')).toMatchObject([{ indicator: 'painting' }]);
  });

  it.each([
    'Children under the age of 15 learn there.',
    'She died at the age of 72.',
    'Young people aged 15 to 24 are more likely to be online.',
  ])('is none where it says who is meant: %s', (text) => {
    expect(statistics(text)).toEqual([]);
  });

  it('is one where an age was measured', () => {
    expect(statistics('The players had an average age of 27.')).toMatchObject([{ value: 27 }]);
  });

  it('is said of the verb where money has no noun', () => {
    expect(statistics('Portugal contributed EUR 31 million through the bank.')).toMatchObject([
      { indicator: 'Portugal contributed', value: 31_000_000, unit: 'EUR' },
    ]);
  });

  it.each([
    ['who only says it', 'Tidal University said that 12 regional offices are open.'],
    ['where it comes from', 'According to Tidal University, 12 regional offices are open.'],
    ['whose data it is', 'By Tidal University data, it has 12 regional offices.'],
  ])('is not about %s', (_what, text) => {
    expect(statistics(text)[0]).not.toHaveProperty('subject');
  });

  it('may be a range', () => {
    expect(statistics('Between 10 and 20 ships arrived.')).toMatchObject([
      { value_min: 10, value_max: 20, unit: 'ships' },
    ]);
  });
});

describe('no figure', () => {
  it.each([
    ['counts nothing', 'The answer was 42.'],
    ['is a small number in words of nothing named', 'There are two examples.'],
    ['is a year', 'They met in 2023.'],
    ['is one of anything', 'The WPO brings ports under one roof.'],
    ['points at what was named', 'The World Bank lends to the two brotherly ports.'],
    ['is in a name', 'The 3 Million Talent programme began.'],
    ['is the name of a band', 'They share the 6 GHz band.'],
  ])('%s', (_what, text) => {
    expect(statistics(text)).toEqual([]);
  });
});

it.each([
  [
    'the figure that it is joined to',
    'They paid $5,000 in damages to Ana Silva and $20,000 to Tom Reed.',
    ['damages', 'damages'],
  ],
  ['no unit of the one before', 'The wind had gusts of 90 km/h and up to 110 km/h.', ['gusts', 'gusts']],
])('what a figure measures is said by %s', (_, text, expected) => {
  expect(statistics(text).map(({ indicator }) => indicator)).toEqual(expected);
});

describe('what a figure measures', () => {
  it.each([
    ['Ferry traffic on the lower river has grown by 11 per cent.', 'Ferry traffic on the lower river'],
    ['The average fare fell to $12.', 'average fare'],
    ['The quay was built at a cost of $3 million.', 'cost'],
    ['A hall with a capacity of 24 MW is to open.', 'capacity'],
    ['Lenders approved a $40 million loan.', 'loan'],
    ['The $40 million, two-year loan was signed.', 'two-year loan'],
    ['The bill for the tunnel rose to Sh9.7 billion.', 'bill for the tunnel'],
    ['The fund now holds Rs 18.3 billion.', 'fund now holds'],
    ['The Quay Agency holds Rs 18.3 billion.', 'holds'],
    ['Last week the unions gave Rs 18.3 billion.', 'unions gave'],
    ['Norway put in $8 million.', 'Norway put in'],
    ['The court awarded $8 million in damages to the crew.', 'damages'],
    ['The unions gave $8 million in Kenya.', 'unions gave'],
    ['They gave $8 million in support of ports.', 'gave in support'],
    ['She declared $8 million as her income.', 'income'],
    ['The firm has a net worth of $8 million.', 'net worth'],
    ['Some 38 per cent of ferries were late.', 'ferries late'],
    ['Port costs fell from 2% of revenue in 2015 to 1% in 2023.', 'Port costs'],
    ['The ferry, worth $7 million, was sold.', 'ferry'],
    ['It was repaired under a contract worth $7.4m.', 'contract'],
    ['The contract: €286,000 over three years.', 'contract'],
    ['The yard received the heaviest penalty, $2 million, on Monday.', 'heaviest penalty'],
    ['$1.9bn: port spending forecast for 2025.', 'port spending forecast'],
    ['The toll has been cut to $3.', 'toll'],
    ['Investment: €45m. Jobs were created.', 'Investment'],
    ['The scheme paid for loans worth 3.4 billion shillings.', 'loans'],
    ['Ferries per 100 inhabitants: 128.', 'Ferries per 100 inhabitants'],
    ['Delay dropped below 20 milliseconds.', 'Delay'],
    ['Average speed rose to 48 Mbps from 31 Mbps.', 'Average speed'],
    ['Fares brought in €9 million, up 12 per cent.', 'Fares brought in'],
  ])('%s', (text, indicator) => {
    expect(statistics(text).at(-1)?.['indicator']).toBe(indicator);
  });
});

describe('a figure that counts nothing by its own words', () => {
  it('is of what the subject of "reached" names', () => {
    expect(statistics('The number of people who have used the ferry has reached 427,854.')).toMatchObject([
      { indicator: 'number of people who have used the ferry', value: 427_854, unit: 'people' },
    ]);
    expect(statistics('Registered users passed 11 million in May.')).toMatchObject([{ value: 11_000_000 }]);
  });

  it('is set beside the figure, not beside its share', () => {
    const text = 'Some 600 pilots, or three-quarters of the crew, sailed in May, up from 580 a year earlier.';
    expect(statistics(text).at(-1)).toMatchObject({ indicator: 'pilots sailed', value: 580, unit: 'pilots' });
  });

  it('is of what is put at it, and of what its amount is', () => {
    expect(statistics('The agency puts ship ownership at 84 per cent of households.')).toMatchObject([
      { indicator: 'ship ownership', value: 84 },
    ]);
    expect(statistics('The bank pledged investments of $5 million in ports.')).toMatchObject([
      { indicator: 'investments' },
    ]);
    expect(statistics('The board approved a $5 million Ports Union (PU) credit.')).toMatchObject([
      { indicator: 'Ports Union (PU) credit' },
    ]);
  });

  it('is of what was counted before it in the sentence', () => {
    expect(statistics('Pilots counted 31 storms in 2024, up from 19 the year before.')).toMatchObject([
      { value: 31, unit: 'storms' },
      { value: 19, unit: 'storms', indicator: 'storms' },
    ]);
    expect(statistics('The harbour hosts 300 boats, 60 of which are led by women.')).toMatchObject([
      { value: 300, unit: 'boats' },
      { value: 60, unit: 'boats', indicator: 'boats led by women' },
    ]);
    expect(statistics('Berths grew from 113 berths in 2022 to 436 in 2025.')).toMatchObject([
      { value: 113, unit: 'berths', as_of: '2022' },
      { value: 436, unit: 'berths', as_of: '2025' },
    ]);
  });

  it('did not rise where something was set up', () => {
    expect(statistics('The port promised to set up a $60 million fund.')[0]).not.toHaveProperty('trend');
    expect(statistics('Prices went up 5 per cent.')[0]).toMatchObject({ trend: 'up' });
  });

  it('is of people where they come from countries', () => {
    const text = 'It drew 900 pilots from 78 countries, of whom 620 registered on site.';
    expect(statistics(text).at(-1)).toMatchObject({
      value: 620,
      indicator: 'pilots registered on site',
      unit: 'pilots',
    });
  });

  it('is none of names that are only called again', () => {
    expect(statistics('Tidal University runs Quay Kit and Dock Kit, two tools for pilots.')).toEqual([]);
    expect(statistics('Tidal University runs ferries, two ports and a quay.')).not.toEqual([]);
  });

  it('is of what the next number counts', () => {
    expect(statistics('The port will create 1,500 direct and 4,000 indirect jobs.')).toMatchObject([
      { value: 1500, unit: 'jobs' },
      { value: 4000, unit: 'jobs' },
    ]);
  });

  it('is of the noun of count before it', () => {
    expect(statistics('Norhaven, with a population of 1.74 million, grows.')).toMatchObject([
      { indicator: 'population', value: 1_740_000 },
    ]);
    expect(statistics('The harbour ranks 43rd, with a score of 0.78.')).toMatchObject([
      { indicator: 'score', value: 0.78 },
    ]);
  });

  it('is in the unit of the one before where they are listed in brackets', () => {
    expect(
      statistics(
        'Inspectors fined Norline €2.3 billion, ahead of Seaway (1.6 billion) and Tidal (1 billion).',
      ),
    ).toMatchObject([
      { value: 2.3e9, unit: 'EUR' },
      { value: 1.6e9, unit: 'EUR' },
      { value: 1e9, unit: 'EUR' },
    ]);
  });

  it('is of the noun beyond a colon', () => {
    expect(statistics('The port blamed collisions: more than 1,900 since January.')).toMatchObject([
      { indicator: 'collisions', value: 1900, comparator: '>' },
    ]);
    expect(statistics('14: number of bridges on the river.')).toMatchObject([
      { indicator: 'number of bridges', value: 14 },
    ]);
  });

  it('may be a share', () => {
    expect(statistics('More than a third of households own a boat.')).toMatchObject([
      { indicator: 'households own a boat', value: 1 / 3, comparator: '>' },
    ]);
    expect(statistics('About 1 in 5 ferries were late.')).toMatchObject([
      { indicator: 'ferries late', value: 0.2, comparator: '≈' },
    ]);
    expect(statistics('The cost per berth fell by a third.')).toMatchObject([
      { indicator: 'cost per berth', value: 1 / 3, trend: 'down' },
    ]);
    expect(statistics('It will help 2.5 million people, half of them women.')).toMatchObject([
      { indicator: 'people', value: 2_500_000 },
      { indicator: 'people', value: 0.5 },
    ]);
  });

  it.each([
    'Crews were cut by 180 to 2,040.',
    'The answer is 42.',
    'A third of it was lost.',
    'The crew rested and 12 to the north.',
  ])('but not: %s', (text) => {
    expect(statistics(text)).toEqual([]);
  });
});

describe('a small number in words', () => {
  it.each<[string, number[]]>([
    ['Eight of the 14 harbours now have a crane.', [8, 14]],
    ['Seven of the lake’s islands depend on a single ferry.', [7]],
    ['Two of the most important harbours were closed.', []],
    ['One of the harbours was closed.', []],
  ])('counts where it is a part of what is counted: %s', (text, values) => {
    expect(statistics(text).map(({ value }) => value)).toEqual(values);
  });
});

describe('a length of time', () => {
  it.each<[string, number[]]>([
    ['The average wait fell from 142 minutes to 51.', [142, 51]],
    ['The median voyage was cut from nine days to 41 hours.', [9, 41]],
    ['Sailors renew a permit in less than 15 minutes.', [15]],
    ['Repairs have gone from 67 to 19 days.', [67, 19]],
    ['The new lock cuts the wait from 21 days to two.', [21, 2]],
    ['It took 14 months to dredge the channel.', [14]],
  ])('is a figure where it measures: %s', (text, values) => {
    expect(statistics(text).map(({ value }) => value)).toEqual(values);
  });

  it.each([
    'The ferry left 20 minutes ago.',
    'They spoke for 20 minutes.',
    'The talks last three days.',
    'A 30-minute film was shown.',
    'It opened after 12 days.',
    'He sailed from 2 to 19 May.',
  ])('is none where it says when, or how long: %s', (text) => {
    expect(statistics(text)).toEqual([]);
  });
});

describe('a figure that says how many of what was counted before', () => {
  it('is a share of that', () => {
    expect(statistics('They trained 1,318 sailors, 71 percent of them women.')).toMatchObject([
      { value: 1318, unit: 'sailors' },
      { value: 71, unit: 'percent', indicator: 'sailors' },
    ]);
  });

  it('is out of all', () => {
    expect(statistics('The port has digitised 1,840 services out of 2,400.')).toMatchObject([
      { value: 1840 },
      { value: 2400, unit: 'services' },
    ]);
  });

  it('is the same amount in another currency', () => {
    expect(statistics('The project is valued at €14 million ($15 million).')).toMatchObject([
      { value: 14e6, unit: 'EUR', indicator: 'project' },
      { value: 15e6, unit: 'USD', indicator: 'project' },
    ]);
  });
});

describe('the subject of a figure', () => {
  it.each([
    ['The PortPass app offers 40 services.', 'PortPass'],
    ['PortPass, the app that sailors carry, now has 19,425 users.', 'PortPass'],
    ['The PortPass app was built in May and has 40 users.', 'PortPass'],
    ['Tidal University’s 40 offices are new.', 'Tidal University'],
    ['In May 40 people attended the Harbour Summit.', 'Harbour Summit'],
  ])('%s', (text, subject) => {
    expect(statistics(text)).toMatchObject([{ subject }]);
  });

  it('is the one that its own clause begins with', () => {
    const text =
      'PortPass, a free mooring app, has 90 users, while the World Bank, which met, has 40 offices.';
    expect(statistics(text).map(({ subject }) => subject)).toEqual(['PortPass', 'World Bank']);
  });

  it.each([
    'According to the World Bank, 40 ports are closed.',
    'The World Bank says 40 ports are closed.',
    'Ships built by Quayside Ltd carry 40 containers.',
    'PortPass was praised when sailors met and saw 40 ships.',
    'The summit, organised by the World Bank, drew 40 sailors.',
    'The berths were paid with money of the World Bank, and 40 sailors came.',
  ])('is not who merely stands near: %s', (text) => {
    for (const row of statistics(text)) expect(row).not.toHaveProperty('subject');
  });
});

describe('the date of a figure', () => {
  it.each([
    ['The bank gave 300 loans in 2023.', '2023'],
    ['The bank gave 300 loans in 2023 and more in 2024.', '2023'],
    ['By June 2024, the app had 300 users.', '2024-06'],
    ['About 300 boats were moored in the harbour in May 2024.', '2024-05'],
  ])('%s', (text, date) => {
    expect(statistics(text)).toMatchObject([{ as_of: date }]);
  });

  it.each([
    'The bank has given 300 loans since 2016.',
    'Founded in 2009, the bank has 300 employees.',
    'They got a $40 million loan approved in 2020.',
    'The 300 boats bought in 2023 had never sailed.',
    'A hall with a capacity of 24 MW is to open in 2027.',
    'The bank will connect all 300 ports by 2030.',
    'The plan, designed for the period until 2028, names 300 ports.',
  ])('is not another date of the sentence: %s', (text) => {
    expect(statistics(text)).toHaveLength(1);
    expect(statistics(text)[0]).not.toHaveProperty('as_of');
  });
});

describe('the place of a figure', () => {
  it.each([
    'Some 18 countries approved the plan in Lisbon.',
    'Of 850 million people without papers, 540 million were in Kenya.',
  ])('is not that of a deed, or of another figure: %s', (text) => {
    expect(statistics(text)[0]).not.toHaveProperty('place');
  });
});

describe('the period of a figure', () => {
  const period = (text: string) => statistics(text).map(({ period }) => period);

  it.each([
    ['The union trained 500 clerks between 2021 and 2023.', ['2021/2023']],
    ['It has a budget of €5 million for the period 2025 to 2027.', ['2025/2027']],
    ['It spent €5 million on a boat built from 2020 to 2024.', [undefined]],
    ['Its fee fell from €5 to €3 between 2020 and 2024.', [undefined, undefined]],
  ])('is said behind it: %s', (text, expected) => {
    expect(period(text)).toEqual(expected);
  });
});

describe('the day of a figure', () => {
  const asOf = (text: string) => statistics(text).map(({ as_of }) => as_of);

  it.each([
    ['The office took 540,000 calls in the whole of 2025.', ['2025']],
    ['It has a budget of €5 million for 2026.', ['2026']],
    ['It took 9 per cent more calls than in 2023.', [undefined]],
    ['It took 540 calls in 2025, up 12 per cent on 2024.', ['2025', undefined]],
  ])('is the one at which it held: %s', (text, expected) => {
    expect(asOf(text)).toEqual(expected);
  });
});

describe('what was counted', () => {
  it.each([
    ['They said that 38 of 90 permits remained open.', ['permits remained open', 'permits']],
    ['Omar is one of 17 clerks representing the union.', ['clerks representing the union']],
    ['More than 200 people use the harbour bus.', ['people use the harbour bus']],
    ['The cost of paying one clerk dropped to €5.', ['cost of paying one clerk']],
    ['They had the option of paying a fine of €5.', ['fine']],
    ['Running costs would exceed €3 million a year.', ['Running costs']],
    ['The fee does not exceed €5.', ['fee']],
    ['Today 14 of its 22 ports are open.', ['ports open', 'ports']],
    ['They have boats, 61 per cent of which are old.', ['boats old']],
    ['Sales were €5 million, an increase of 3 per cent.', ['Sales', 'Sales']],
    ['The city has a budget of 900 thousand dinars.', ['budget']],
    ['It has a contract with the World Bank worth €5 million.', ['contract']],
    ['It requires 95 per cent of calls to be free.', ['calls']],
    ["Only 43% of the port's 212 boats are old.", ['boats old', 'boats old']],
    ['They have 95% 4G population coverage.', ['4G population coverage']],
    ['It has 95% coverage; the figure stood at 83% in May.', ['coverage', 'coverage']],
    ['It will save the port €5 million.', ['save the port']],
    ['Online sales made up 38% of all sales last year.', ['Online sales made up sales']],
    ['On Thursday the port fined Quayside Ltd €5 million.', ['fined Quayside Ltd']],
    ['The share of ports has gone from 42 to 81 per cent.', ['share of ports', 'share of ports']],
    ['They cut the budget of the port, amounting to €5 million.', ['budget of the port']],
    ['Roaming charges fell by 72 per cent.', ['Roaming charges']],
    ['They met 212 of 11,800 new clerks.', ['new clerks', 'new clerks']],
    ['Complaints have risen steadily, from 96 in 2020 to 413 in 2023.', ['Complaints', 'Complaints']],
    ['It paid the Porto firm Quayside Ltd €5 million for the boats.', ['boats']],
    ['Quayside pays Hollin €5 million a year.', ['pays Hollin']],
    ['A boat would cost the harbour master €5,000.', ['boat']],
    ['Residents of 12 towns can pay here.', ['towns']],
    ['It bought boats for €5 million, of which 4 per cent sank.', ['boats', 'sank']],
    [
      'She put the average waiting time at 9 days, against 61 days in 2021.',
      ['average waiting time', 'average waiting time'],
    ],
  ])('is told apart from what is said of others: %s', (text, expected) => {
    expect(statistics(text).map(({ indicator }) => indicator)).toEqual(expected);
  });

  it('is in crores, too', () => {
    expect(statistics('The union spent Rs 600 crores on boats.')).toMatchObject([
      { value: 6_000_000_000, unit: 'INR' },
    ]);
  });

  it('is of whom a bracket stands behind', () => {
    expect(statistics('Quayside Group (NYSE: QSG) employs 2,700 people.')).toMatchObject([
      { subject: 'Quayside Group' },
    ]);
  });
});

describe('a figure in brackets', () => {
  it('is of the year before its colon', () => {
    expect(statistics('Revenue was €5 million (2024: €4 million).')).toMatchObject([
      { indicator: 'Revenue', value: 5_000_000 },
      { indicator: 'Revenue', value: 4_000_000, as_of: '2024' },
    ]);
  });

  it('is of no other thing done than that of its verb', () => {
    expect(statistics('The port will buy 40 boats and run the World Ports Union.')).not.toMatchObject([
      { subject: 'World Ports Union' },
    ]);
  });
});

describe('the change of a figure', () => {
  it.each([
    ['Sales were €5 million, an increase of 3 per cent.', [undefined, 'up']],
    ['It had 40 calls, a sharp drop of 5 per cent.', [undefined, 'down']],
    ['It has a share of the fleet of 3 per cent.', [undefined]],
    ['Quayside Ltd has raised €6 million.', [undefined]],
    ['It raised its fee by 5 per cent.', ['up']],
  ])('is what its noun says: %s', (text, expected) => {
    expect(statistics(text).map(({ trend }) => trend)).toEqual(expected);
  });
});

describe('whose figure it is', () => {
  it.each([
    ["The World Ports Union's revenue amounted to €5 million.", 'World Ports Union'],
    ['The new port body Quayside Ltd, founded in 2019, has 40 offices.', 'Quayside Ltd'],
    ['Quayside Ltd, which has a market share of 31 per cent, left.', 'Quayside Ltd'],
    ['Quayside Ltd left a fee of 31 per cent.', undefined],
    ['In the port of Quayside Ltd, founded in 2019, 40 boats are old.', undefined],
  ])('is said: %s', (text, expected) => {
    expect(statistics(text)[0]?.['subject']).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { statisticCandidates } from '../../../pipeline/extract/statistics.ts';
import { indexOf, rowsOf } from '../candidates.ts';

const rows = (text: string) => rowsOf(statisticCandidates(indexOf(text)), 'statistics');
const said = (text: string) =>
  rows(text).map(({ indicator, value, unit }) =>
    [String(indicator), String(value), ...(typeof unit === 'string' ? [unit] : [])].join(': '),
  );

describe('figures as regulators and operators give them', () => {
  it.each([
    [
      'The number of cards rose by 660,000 to 14 million, and the number of lines grew by 190,000 to 20 million.',
      [
        'number of cards: 660000: cards',
        'number of cards: 14000000',
        'number of lines: 190000: lines',
        'number of lines: 20000000',
      ],
    ],
    ['The customer base grew by 40,000 users in May.', ['customer base: 40000: users']],
    [
      'Lines exceeding 10 Mbps advanced by 19.5 per cent, reaching 131,930.',
      ['Lines exceeding 10 Mbps: 19.5: percent', 'Lines exceeding 10 Mbps: 131930'],
    ],
    [
      'In contrast, lines with speeds ranging from 2 to 10 Mbps fell by 52.0 per cent.',
      ['lines with speeds ranging from 2 to 10 Mbps: 52: percent'],
    ],
    [
      'Parcels received and dispatched by couriers totalled 183,086, up by 21 per cent.',
      [
        'Parcels received and dispatched by couriers: 183086',
        'Parcels received and dispatched by couriers: 21: percent',
      ],
    ],
    ['Climate experts forecasting storms say ferry fares rose to $3 in May.', ['ferry fares: 3: USD']],
    [
      'Quayside profit rose 2.7 per cent year-on-year to CNY19.03 billion ($2.7 billion).',
      [
        'Quayside profit: 2.7: percent',
        'Quayside profit: 19030000000: CNY',
        'Quayside profit: 2700000000: USD',
      ],
    ],
    [
      'That let quarterly revenue rise 22% to ₹25,785 crore.',
      ['quarterly revenue: 22: percent', 'quarterly revenue: 257850000000: INR'],
    ],
    ['Net loss for the quarter ended 30 September came in at ₹763 cr.', ['Net loss: 7630000000: INR']],
    [
      'Data traffic grew 58.8% to 7,949 billion MBs during the quarter.',
      ['Data traffic: 58.8: percent', 'Data traffic: 7949000000000: MBy'],
    ],
    ['We had a strong year with revenue growing at 22 per cent year-on-year.', ['revenue: 22: percent']],
    ['Boat lines inched 0.1% higher to 1,666,429.', ['Boat lines: 0.1: percent', 'Boat lines: 1666429']],
    ['The penetration rate - including boats - was 36.3%.', ['penetration rate: 36.3: percent']],
    [
      'The harbour-side investment - estimated at $320 million - went on.',
      ['harbour-side investment: 320000000: USD'],
    ],
    ['Total port revenues fell by 2.7% to 930m.', ['Total port revenues: 2.7: percent']],
    ['Over 1.66 lakh gram panchayats have boats.', ['gram panchayats have boats: 166000: panchayats']],
    ['The index as at the end of Quarter 1 stood at 155.6 per cent.', ['index: 155.6: percent']],
    ['We have set a target to complete 60 per cent by May.', []],
    [
      'The port has 574,211 boats, of which the majority (87.6%, or 503,030) were old.',
      ['boats: 574211: boats', 'boats: 87.6: percent', 'boats: 503030'],
    ],
    [
      'It moves coins worth $3 million, generating direct revenues of over $2 million.',
      ['coins: 3000000: USD', 'direct revenues: 2000000: USD'],
    ],
    [
      'They see the proportion of their crews regularly using their portal increase to over 50 percent.',
      ['proportion of their crews regularly using their portal: 50: percent'],
    ],
    [
      'Household consumption increases by 14 percent and extreme poverty decreases by 10 percent.',
      ['Household consumption: 14: percent', 'extreme poverty: 10: percent'],
    ],
    [
      'Only 34% of women have used the portal, compared to 55.6% of men.',
      ['women used the portal: 34: percent', 'used the portal men: 55.6: percent'],
    ],
    ['Ten ports crossed the 50% mark in May.', []],
    [
      'The bank granted the firm 91 billion CFA francs (about 151 million U.S. dollars) in loans.',
      ['loans: 91000000000: XOF', 'loans: 151000000: USD'],
    ],
    [
      'There were 8 million lines, including 6 million boat lines. The number is forecast to rise to 9 million.',
      ['lines: 8000000: lines', 'boat lines: 6000000: lines', 'lines: 9000000: lines'],
    ],
    [
      'Only 1.8 lakh of the total 1.05 crore harbour bookings were made online.',
      ['harbour bookings made online: 180000: bookings', 'harbour bookings: 10500000: bookings'],
    ],
    [
      'Light users consuming less than 5 gigabytes per month make up 63% of the base.',
      ['Light users consuming less than 5 gigabytes per month make up base: 63: percent'],
    ],
    ['Sales showed a 26 per cent growth over the first quarter.', ['Sales: 26: percent']],
    [
      'Over half of the women (52 per cent) still use it, compared to 42 per cent of all men.',
      ['women use it: 0.5', 'women use it: 52: percent', 'use it men: 42: percent'],
    ],
    ['In cities, this average grows to 56% of women and 73% of men.', []],
    [
      'The data shows that 97% of the people live within reach of a signal and 93% within reach of a network.',
      ['people live within reach of a signal: 97: percent'],
    ],
    [
      'The volume of bookings has increased manifold from 45,000 to 804,000.',
      ['volume of bookings: 45000', 'volume of bookings: 804000'],
    ],
    [
      'The value of bookings has increased from just Rs 1,700 crore to Rs 12.98 lakh crore.',
      ['value of bookings: 17000000000: INR', 'value of bookings: 12980000000000: INR'],
    ],
    ['Monthly payments crossed the Rs 1,000-crore-mark.', []],
    ['We saw daily bookings crossing 36 crore, which is up 50 per cent.', ['daily bookings: 360000000']],
    [
      'The number of lines has increased to 210 million as of August 2022 and teledensity of 109.99 per cent.',
      ['number of lines: 210000000: lines', 'teledensity: 109.99: percent'],
    ],
    [
      'Subscribers grew by 18%, driven largely by a 26% jump in 4G users.',
      ['Subscribers: 18: percent', 'jump in 4G users: 26: percent'],
    ],
    [
      'The sector had revenues exceeding $1 million, marking a 12% year-on-year increase.',
      ['revenues: 1000000: USD', 'revenues: 12: percent'],
    ],
    [
      '52% of pilots sought it online. In Malta, the proportion reached 81%.',
      ['pilots sought it online: 52: percent', 'pilots sought it online: 81: percent'],
    ],
    ['Most used it, with the highest proportions registered in Malta (84%) and Cyprus (83%).', []],
    [
      '90% of pilots between the ages of 16-74 used the app.',
      ['pilots between the ages of 16-74 used the app: 90: percent'],
    ],
    ['41% of pilots in the union used the app.', ['pilots in the union used the app: 41: percent']],
    ['Half the people of the coast will be served.', ['people of the coast will be served: 0.5']],
    [
      'There were 634 million users, equivalent to 52 per cent of the people, up from 444 million in May.',
      ['users: 634000000: users', 'people: 52: percent', 'users: 444000000'],
    ],
    [
      "The number of forms carried out on the 'Harbour Bridge' has reached 1 billion.",
      ["number of forms carried out on the 'Harbour Bridge': 1000000000: forms"],
    ],
    ['The number of users reached an impressive 130 million.', ['number of users: 130000000: users']],
    ['He managed an impressive 15 points.', []],
    ['Active mobile subscription was at 208.6 million.', ['Active mobile subscription: 208600000']],
    ['As of June 28, 4.22 million cards were issued.', ['cards issued: 4220000: cards']],
    [
      'They saw a 23% increase in data customers to 59 million and a 22% increase in boat customers to 36 million.',
      [
        'increase in data customers: 23: percent',
        'data customers: 59000000',
        'increase in boat customers: 22: percent',
        'boat customers: 36000000',
      ],
    ],
    [
      'Finland (88%) had the highest share of boats, ahead of Malta (80%). Most used it daily, with the highest proportions registered in Denmark (84%) and Cyprus (83%).',
      ['share of boats: 88: percent', 'share of boats: 80: percent'],
    ],
    ['The company shrank by 40 people in May.', ['people: 40: people']],
    ['Transactions on the app passed the 40 million mark.', ['Transactions on the app: 40000000']],
    ['Wired lines are 21.2 million.', ['Wired lines: 21200000']],
    [
      'Port revenue of $32 million was down 5 per cent.',
      ['Port revenue: 32000000: USD', 'Port revenue: 5: percent'],
    ],
    [
      'The port saw an increase of 12% in adjusted earnings per share.',
      ['adjusted earnings per share: 12: percent'],
    ],
    ['They have a monthly revenue per user of $1.30.', ['monthly revenue per user: 1.3: USD']],
    [
      'Port fees for the quarter ended June 2024 were pegged at Rs 71,379 crore and Rs 50,539 crore, respectively.',
      ['Port fees: 713790000000: INR', 'Port fees: 505390000000: INR'],
    ],
    ['Bookings rose by 33 per cent to cross 10 million.', ['Bookings: 33: percent', 'Bookings: 10000000']],
    [
      'Only 66 per cent of its monthly active users use data.',
      ['monthly active users use data: 66: percent'],
    ],
    [
      'Traffic fell by 1.2 per cent to stand at 7.2 billion minutes down from 7.3 billion recorded in May.',
      ['Traffic: 1.2: percent', 'Traffic: 7200000000: minutes', 'Traffic: 7300000000: minutes'],
    ],
    [
      'Boat bookings grew to 27.7 million representing a 3.5% growth.',
      ['Boat bookings: 27700000', 'Boat bookings: 3.5: percent'],
    ],
    [
      'Use of the app, at 40%, was up by 0.8 pp.',
      ['Use of the app: 40: percent', 'Use of the app: 0.8: percentage points'],
    ],
    ['The price gap between them fell from 13% to 9%.', ['price gap: 13: percent', 'price gap: 9: percent']],
    [
      'Port fees were put at $2 million in 2023 and set to hit $4 million in 2024.',
      ['Port fees: 2000000: USD', 'Port fees: 4000000: USD'],
    ],
    ['The population of Malta is estimated at 41 million people.', ['population of Malta: 41000000: people']],
    [
      'Exports grew, with sales rising by 10 per cent to reach 23 million.',
      ['sales: 10: percent', 'sales: 23000000'],
    ],
    [
      'Users moved 87 lines, bringing cumulative requests to 5,120.',
      ['lines: 87: lines', 'cumulative requests: 5120'],
    ],
    ['Users moved 87 lines, bringing phones to 5,120.', ['lines: 87: lines']],
    ['Some 9,000 users followed the talks.', ['users followed the talks: 9000: users']],
    [
      'Port balances, which are held in accounts, declined in May, dropping from $25 million to $24 million.',
      ['Port balances: 25000000: USD', 'Port balances: 24000000: USD'],
    ],
    [
      'The number of agents rose by 5,000, reaching 87,200.',
      ['number of agents: 5000: agents', 'number of agents: 87200: agents'],
    ],
    ['Bookings reached a record high of 728 million in May.', ['Bookings: 728000000']],
    [
      'Bookings rose in value from $2 million to $3 million.',
      ['Bookings: 2000000: USD', 'Bookings: 3000000: USD'],
    ],
    [
      'Use of the app jumped from 8 percent to its current 37 percent.',
      ['Use of the app: 8: percent', 'Use of the app: 37: percent'],
    ],
    [
      'The number of links to the Mobile Pass (MP) service rose to 12,600.',
      ['number of links to the Mobile Pass (MP) service: 12600: links'],
    ],
    [
      'The total number of cards as at the end of May 2018 rose to 32 million compared to the 23 million recorded in 2017.',
      ['total number of cards: 32000000: cards', 'total number of cards: 23000000: cards'],
    ],
    [
      'There are 160 services being offered to sailors and more than 800 forms.',
      ['services being offered to sailors: 160: services', 'forms: 800: forms'],
    ],
    [
      'There was an increase in app bookings by 1.7 percent to reach 9,029,644, from 8,875,649 in May.',
      ['app bookings: 1.7: percent', 'app bookings: 9029644', 'app bookings: 8875649'],
    ],
    ['Fixed lines fell by 1 percent to record 249,486.', ['Fixed lines: 1: percent', 'Fixed lines: 249486']],
    ['Active lines for the third quarter were 8 726 904.', ['Active lines: 8726904']],
    [
      'The grants, including $20 million for Kenya and $16 million for Malta, are new.',
      ['grants: 20000000: USD', 'grants: 16000000: USD'],
    ],
    [
      'The bank runs 60 projects in Kenya, all valued at $143 million.',
      ['projects: 60: projects', 'projects: 143000000: USD'],
    ],
    ['They serve half of the population of circa 14 million.', ['population: 0.5', 'population: 14000000']],
    ['About 94 percent of that population has a phone.', ['population has a phone: 94: percent']],
    [
      'They have 13 data centre provider and 45 ports.',
      ['data centre provider: 13: provider', 'ports: 45: ports'],
    ],
    ['The islands cover six million square km.', ['islands cover: 6000000: km2']],
    ['Kenya is in 46th position out of the 132 countries, two places higher than in 2022.', []],
    ['Kenya is among the 50 leading countries.', []],
    [
      'It grew, with a transaction value of $116 billion in reported currency.',
      ['transaction value: 116000000000: USD'],
    ],
    [
      'Earnings per share (EPS) before large items was 10.8 cents.',
      ['Earnings per share (EPS) before large items: 10.8: cents'],
    ],
    ['It has 30 million Mobile Purse (MoPu) users.', ['Mobile Purse (MoPu) users: 30000000: users']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    [
      'It added 7 million users, to reach a total of 240 million.',
      ['users: 7000000: users', 'users: 240000000: users'],
    ],
    [
      'They have 33 million users, having added 1.6 million in May.',
      ['users: 33000000: users', 'users: 1600000: users'],
    ],
    [
      'It issued 104 cards, 11 per cent more than the 94 in 2022.',
      ['cards: 104: cards', 'cards: 11: percent', 'cards: 94'],
    ],
    ['It added 81 users, bringing its count up to 1,180.', ['users: 81: users', 'users: 1180: users']],
    ['It sold 40 boats for a total of $3 million.', ['boats: 40: boats', 'boats: 3000000: USD']],
  ])('of the same as before: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('shares of those who answered', () => {
  it.each([
    [
      'At home, 40% shop online, while 22% used a phone.',
      ['shop online: 40: percent', 'used a phone: 22: percent'],
    ],
    ['Sales rose 40%, driven by phones.', ['Sales: 40: percent']],
    [
      'Almost half, or 45 per cent, of villages are offline.',
      ['villages offline: 0.5', 'villages offline: 45: percent'],
    ],
    [
      'They have a phone, with 88% of those aged 16 to 24 using it and 11% of those aged 65 and over.',
      ['those aged 16 to 24 using it: 88: percent', 'those aged 65 and over: 11: percent'],
    ],
    [
      'Some 63% of adults use it, while 30% went online. Of these, 75% also have a card.',
      ['adults use: 63: percent', 'went online: 30: percent', 'also have a card: 75: percent'],
    ],
    ['This compares with only 19% who would save on phones.', ['would save on phones: 19: percent']],
    ['Among 65-to-74 year-olds, use grew by 9 points.', ['use: 9: points']],
    ['In the 16 to 24 age group 95% had used the app.', ['used the app: 95: percent']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('figures that only say where or whose they are', () => {
  it.each([
    [
      '130 cards were given to state bodies, 40 – to firms and 52 – to sailors.',
      [
        'cards given to state bodies: 130: cards',
        'cards given to firms: 40: cards',
        'cards given to sailors: 52: cards',
      ],
    ],
    [
      'Of 900 views, 600 were on Kibo, 200 on Quay and 100 in print.',
      [
        'views: 900: views',
        'views on Kibo: 600: views',
        'views on Quay: 200: views',
        'views in print: 100: views',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('are of whom the words before "with" name', () => {
    const text =
      'The regulator said Quayside Ltd added 3 million users in May, followed by Norline Ltd with 2 million net additions.';
    expect(rows(text)).toMatchObject([{ subject: 'Quayside Ltd' }, { subject: 'Norline Ltd', value: 2e6 }]);
  });

  it('are of whoever ended a time with them', () => {
    expect(rows('Kenya ended June 2024 with 12 million users.')).toMatchObject([
      { place: 'Kenya', as_of: '2024-06' },
    ]);
    expect(rows('Kenya signed in June 2024 with 12 million users.')[0]?.place).toBeUndefined();
  });
});

import { expect, it } from 'vitest';
import { mentionsIn } from '../mentions-in.ts';

const typed = (text: string): string[] =>
  mentionsIn(text)
    .mentions.filter(({ form }) => form === 'name')
    .map(({ type, start, end }) => `${text.slice(start, end)}: ${type}`);

it.each([
  ['They met at GITEX Africa 2025 in Marrakech.', 'GITEX Africa 2025: event'],
  ['QMC25 Lisbon welcomed 900 delegates.', 'QMC25 Lisbon: event'],
  ['It will be discussed at MWC Barcelona 2025, which runs for four days.', 'MWC Barcelona 2025: event'],
  ['They spoke on the sidelines of the QUAYWEEK Uzbekistan 2025.', 'QUAYWEEK Uzbekistan 2025: event'],
  ['They signed it on the second day of the QUAYWEEK Uzbekistan 2025.', 'QUAYWEEK Uzbekistan 2025: event'],
  ['They saw QUAYWEEK Uzbekistan 2025, which runs until Friday.', 'QUAYWEEK Uzbekistan 2025: event'],
  ['QUAYWEEK Uzbekistan 2025, organised by the port, is large.', 'QUAYWEEK Uzbekistan 2025: event'],
  ['QUAYWEEK Uzbekistan 2025 is being held in Samarkand.', 'QUAYWEEK Uzbekistan 2025: event'],
  ['MWC Kigali 2024, which took place in October, drew many.', 'MWC Kigali 2024: event'],
  ['They presented it during Digital Africa 2025.', 'Digital Africa 2025: event'],
  ['The Digital Quay 2025 forum gathered many.', 'Digital Quay 2025: event'],
  ['The Digital Quay 2025 international technology forum gathered many.', 'Digital Quay 2025: event'],
  ['Digital Quay Futures 2025 ended in Porto.', 'Digital Quay Futures 2025: event'],
  ['Porto hosts a continental ports summit, Quay Africa 2013, today.', 'Quay Africa 2013: event'],
  ['Porto hosts Digital Quay 2025 again.', 'Digital Quay 2025: event'],
])('what somebody is at or what is held, with a year, is an event: %s', (text, expected) => {
  expect(typed(text)).toContain(expected);
});

it.each([
  ['a span of years', 'He studied at Harvard University 2015-2019.'],
  ['a plan', 'They looked at Digital Strategy 2025.'],
  ['a place that is taken', 'Digital Ethiopia 2025 took the place of a plan of 2020.'],
  ['what it opened', 'Digital Ethiopia 2025 opened a gap in Porto.'],
  ['no place where one is', 'Digital Ethiopia 2025 was adopted in 2020.'],
])('with %s it is none', (_what, text) => {
  expect(typed(text).filter((one) => one.endsWith('event'))).toEqual([]);
});

it('a portal of services is no body', () => {
  expect(typed('He opened the Unified Portal of Interactive Public Services in Baku.')).toContain(
    'Unified Portal of Interactive Public Services: service',
  );
});

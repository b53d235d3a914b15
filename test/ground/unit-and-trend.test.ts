import { describe, expect, it } from 'vitest';
import { candidateIn, verdictOn } from './candidates.ts';

const unit = (text: string, value: string, words: string) =>
  verdictOn(text, candidateIn(text, 'statistics', { unit: [value, words] }));
const trend = (text: string, value: string, words: string) =>
  verdictOn(text, candidateIn(text, 'statistics', { trend: [value, words] }));

describe('a unit is kept', () => {
  it.each([
    ['USD', 'It cost $5 million.', '$'],
    ['USD', 'It cost US$5 million.', 'US$'],
    ['USD', 'It cost US $5 million.', 'US $'],
    ['KES', 'It cost KSh5 million.', 'KSh'],
    ['Sh', 'It cost Sh5 million.', 'Sh'],
    ['EUR', 'It cost 5 million euros.', 'euros'],
    ['AZN', 'It cost AZN 5 million.', 'AZN'],
    ['AUD', 'It cost 5 million Australian dollars.', 'Australian dollars'],
    ['USD', 'It cost 5 million U.S. dollars.', 'U.S. dollars'],
    ['USD', 'It cost 5 Million dollars.', 'dollars'],
    ['percent', 'It grew 5%.', '%'],
    ['percent', 'It grew 5 per cent.', 'per cent'],
    ['percentage points', 'It grew 5 percentage points.', 'percentage points'],
    ['km', 'It is 5km long.', 'km'],
    ['km/h', 'at 5 kilometres per hour', 'kilometres per hour'],
    ['countries', 'in 25 Countries', 'Countries'],
    ['electronic services', 'more than 100 elec\u00adtronic services', 'elec\u00adtronic services'],
  ])('%s in "%s"', (value, text, words) => {
    expect(unit(text, value, words)).toBe('kept');
  });
});

describe('a unit is rejected', () => {
  it.each([
    ['EUR', 'It cost $5 million.', '$'],
    ['USD', 'It cost A$5 million.', '$'],
    ['KES', 'It cost USh5 million.', 'Sh'],
    ['USD', 'It cost 5 million Australian dollars.', 'dollars'],
    ['USD', 'It cost 5 million Norvanian dollars.', 'dollars'],
    ['percent', 'It grew 5 percentage points.', 'percent'],
    ['percent', 'It grew 5 percent points.', 'percent'],
    ['percent', 'It grew 5% points.', '%'],
    ['m', 'It cost $5m.', 'm'],
    ['km', 'at 5 kilometres per hour', 'kilometres'],
    ['users', '25 non-users', 'users'],
    ['cities', 'in 25 countries', 'countries'],
    ['percent', 'in 25 countries', 'countries'],
  ])('%s in "%s"', (value, text, words) => {
    expect(unit(text, value, words)).toBe('unit: unit-not-in-words');
  });
});

describe('a trend', () => {
  it.each([
    ['up', 'Traffic rose 5 percent.', 'rose', 'kept'],
    ['down', 'Traffic fell 5 percent.', 'fell', 'kept'],
    ['down', 'Traffic rose 5 percent.', 'rose', 'trend: term-not-in-words'],
    ['up', 'Traffic was 5 percent.', 'was', 'trend: term-not-in-words'],
    ['up', 'Traffic rose and fell.', 'rose and fell', 'trend: term-not-in-words'],
    ['up', 'Traffic has not grown.', 'grown', 'trend: negation-differs'],
  ])('%s in "%s" at "%s" is %s', (value, text, words, verdict) => {
    expect(trend(text, value, words)).toBe(verdict);
  });
});

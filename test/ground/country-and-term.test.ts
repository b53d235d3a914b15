import { describe, expect, it } from 'vitest';
import { candidateIn, verdictOn } from './candidates.ts';

const country = (text: string, value: string, words: string) =>
  verdictOn(text, candidateIn(text, 'organizations', { country: [value, words] }));
const predicate = (text: string, value: string, words: string) =>
  verdictOn(text, candidateIn(text, 'relations', { predicate: [value, words] }));

describe('a country is kept', () => {
  it.each([
    ['KE', 'The forum was held in Kenya.', 'Kenya'],
    ['KE', 'The Kenyan ministry met.', 'Kenyan'],
    ['KE', 'The forum was held in Nairobi.', 'Nairobi'],
    ['KE', 'Nairobi, Kenya', 'Nairobi, Kenya'],
    ['KE', 'Ken\u00adya’s ministry met.', 'Ken\u00adya’s ministry'],
    ['GB', 'the United Kingdom', 'United Kingdom'],
    ['US', 'a U.S. agency', 'U.S.'],
    ['GQ', 'in Equatorial Guinea', 'Equatorial Guinea'],
  ])('%s from "%s"', (value, text, words) => {
    expect(country(text, value, words)).toBe('kept');
  });
});

it('keeps a country through words that point back at it', () => {
  const text = 'Kenya hosts it. The country is ready.';
  const country = candidateIn(text, 'organizations', { country: ['KE', 'The country', 'Kenya'] });
  expect(verdictOn(text, country)).toBe('kept');
  expect(verdictOn(text, candidateIn(text, 'organizations', { country: ['KE', 'The country'] }))).toBe(
    'country: name-not-in-words',
  );
});

describe('a country is rejected', () => {
  it.each([
    ['UG', 'The forum was held in Kenya.', 'Kenya'],
    ['GN', 'in Equatorial Guinea', 'Guinea'],
    ['KE', 'Kenya and Uganda', 'Kenya and Uganda'],
    ['KE', 'the ministry met', 'ministry'],
    ['NE', 'in Nigeria', 'Niger'],
    ['US', 'it told us', 'us'],
  ])('%s from "%s"', (value, text, words) => {
    expect(country(text, value, words)).toBe('country: name-not-in-words');
  });
});

describe('a term', () => {
  it.each([
    ['developer', 'SIM was developed by NordLink', 'developed by', 'kept'],
    ['developer', 'SIM was Devel\u00adoped by NordLink', 'Devel\u00adoped', 'kept'],
    ['parent_organization', 'Orlen Holding’s NordLink', '’s', 'kept'],
    ['parent_organization', 'Orlen Holding’s NordLink', 'Orlen Holding’s', 'kept'],
    ['chief_executive', 'the chief  executive of NordLink', 'chief  executive', 'kept'],
    ['organizer', 'SIM was developed by NordLink', 'developed by', 'predicate: term-not-in-words'],
    ['hosted_by', 'the ghosts of Orlen', 'ghosts', 'predicate: term-not-in-words'],
    ['hosted_by', 'the ghosts of Orlen', 'hosts', 'predicate: term-not-in-words'],
    ['hosted_by', 'Orlen will not host the forum', 'host', 'predicate: negation-differs'],
    ['hosted_by', 'Orlen not only hosted the forum', 'hosted', 'kept'],
  ])('%s in "%s" at "%s" is %s', (value, text, words, verdict) => {
    expect(predicate(text, value, words)).toBe(verdict);
  });

  it('needs its word in the window, and keeps only the spans that have one', () => {
    const text = 'The forum ended. It was a summit, a Summit of the lakes.';
    const kind = (window: string, ...words: string[]) =>
      candidateIn(text, 'events', { kind: ['summit', ...words] }, window);
    expect(verdictOn(text, kind('The forum ended.', 'forum', 'summit'))).toBe('kind: term-not-in-words');
    expect(verdictOn(text, kind(text, 'forum', 'summit', 'Summit'))).toBe('kept');
  });
});

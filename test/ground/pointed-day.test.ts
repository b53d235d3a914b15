import { describe, expect, it } from 'vitest';
import { pointsAtDay } from '../../pipeline/ground/pointed-day.ts';

/** A Monday. */
const PUBLISHED = '2024-05-06';
const points = (words: string, claimed: string, role: 'first' | 'last' | 'only' = 'first') =>
  pointsAtDay(words, claimed, PUBLISHED, role);

describe('words point at a day from that of publication', () => {
  it.each([
    ['today', '2024-05-06'],
    ['yesterday evening', '2024-05-05'],
    ['Tomorrow', '2024-05-07'],
    ['on Friday', '2024-05-03'],
    ['on Friday', '2024-05-10'],
    ['Monday', '2024-05-06'],
    ['next Friday', '2024-05-17'],
  ])('%s: %s', (words, claimed) => {
    expect(points(words, claimed)).toBe(true);
  });

  it('at each end of a range', () => {
    expect(points('from Tuesday to Thursday', '2024-05-07', 'first')).toBe(true);
    expect(points('from Tuesday to Thursday', '2024-05-09', 'last')).toBe(true);
    expect(points('from Tuesday to Thursday', '2024-05-09', 'first')).toBe(false);
    expect(points('from Tuesday to Thursday', '2024-05-07', 'only')).toBe(false);
  });
});

describe('words do not point', () => {
  it.each([
    ['today', '2024-05-05'],
    ['on Friday', '2024-05-04'],
    ['on Friday', '2024-05-17'],
    ['this week', '2024-05-06'],
    ['today', '2024-05'],
  ])('%s: %s', (words, claimed) => {
    expect(points(words, claimed)).toBe(false);
  });

  it('where the day of publication is not known', () => {
    expect(pointsAtDay('today', '2024-05-06', null, 'first')).toBe(false);
    expect(pointsAtDay('today', '2024-05-06', '2024-05', 'first')).toBe(false);
  });
});

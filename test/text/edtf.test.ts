import { describe, expect, it } from 'vitest';
import {
  datePrecision,
  edtfParts,
  intervalEnds,
  isCalendarDate,
  withYear,
} from '../../pipeline/text/edtf.ts';

describe('single dates', () => {
  it('accepts only dates of the calendar', () => {
    for (const date of ['2025', '2025-11', '2025-11-17', '2024-02-29'])
      expect(isCalendarDate(date)).toBe(true);
    for (const date of [
      '2025-02-29',
      '2025-13',
      '2025-00',
      '2025-11-31',
      'XXXX-11-17',
      '202X',
      '2025-23',
      '',
      'soon',
    ])
      expect(isCalendarDate(date)).toBe(false);
  });

  it('gives the parts that are specified', () => {
    expect(edtfParts('2025-11-17')).toEqual({ year: 2025, month: 11, day: 17 });
    expect(edtfParts('XXXX-11-17')).toEqual({ month: 11, day: 17 });
    expect(edtfParts('202X')).toEqual({});
    expect(edtfParts('2025-11-17/2025-11-28')).toBeUndefined();
  });

  it('knows how exact a date is', () => {
    const precisions = ['20XX', '202X', '2025', '2025-23', '2025-11', 'XXXX-11-17'].map(datePrecision);
    expect(precisions).toEqual(['century', 'decade', 'year', 'season', 'month', 'day']);
    expect(datePrecision('2026/2029')).toBeUndefined();
  });
});

describe('intervals', () => {
  it('gives both ends', () => {
    expect(intervalEnds('2025-11-17/2025-11-28')).toEqual({ start: '2025-11-17', end: '2025-11-28' });
    expect(intervalEnds('2025-11-17')).toBeUndefined();
  });

  it('fills in a year, also over its turn', () => {
    expect(withYear('XXXX-11-17', 2025)).toBe('2025-11-17');
    expect(withYear('XXXX-11-17/XXXX-11-28', 2025)).toBe('2025-11-17/2025-11-28');
    expect(withYear('XXXX-12-28/XXXX-01-03', 2025)).toBe('2025-12-28/2026-01-03');
    expect(withYear('2024-05', 2025)).toBe('2024-05');
    expect(withYear('XXXX-02-29', 2025)).toBeUndefined();
  });
});

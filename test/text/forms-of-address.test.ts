import { describe, expect, it } from 'vitest';
import { pastAddress, pastAddressInName } from '../../pipeline/text/forms-of-address.ts';

const wordsOf = (text: string) => text.split(' ').map((word) => ({ text: word, lower: word.toLowerCase() }));

describe('a form of address', () => {
  it.each([
    ['Dr. Omar Khalil', 'Omar'],
    ['Datuk Seri Omar Khalil', 'Omar'],
    ["Dato ' Sri Omar Khalil", 'Omar'],
    ['Dato Seri Setia Awang Haji Omar Khalil', 'Omar'],
    ['Tan Sri Ana Lim', 'Ana'],
    ['Maj Gen ( R ) Omar Khalil', 'Omar'],
    ['Brig. Gen. ( Rtd. ) Dr. Omar Khalil', 'Omar'],
    ['Chief ( Mrs ) Ana Lim', 'Ana'],
    ['His Excellency Dr. Omar Khalil', 'Omar'],
    ['the Hon. Ana Lim', 'Ana'],
    ['retired Maj Gen Omar Khalil', 'Omar'],
  ])('is passed before a name: %s', (text, name) => {
    const words = wordsOf(text);
    expect(words[pastAddress(words, 0)]?.text).toBe(name);
  });

  it.each([
    'Tan Ana Lim',
    'Omar ( Quayside ) Khalil',
    'the General Ana Lim',
    'Sri Ana Lim',
    'Chiefs Ana Lim',
  ])('is none: %s', (text) => {
    expect(pastAddress(wordsOf(text), 0)).toBe(0);
  });

  it('ends where a name begins, though its first word is a form of address elsewhere', () => {
    const words = wordsOf('Brig Gen Md Omar Khalil');
    expect(pastAddress(words, 0)).toBe(3);
    expect(pastAddress(words, 0, (at) => at === 2)).toBe(2);
  });

  it('is no part of a name that was taken for one with it', () => {
    expect(pastAddressInName(wordsOf('Tan Sri Ana Lim'), 0)).toBe(2);
    expect(pastAddressInName(wordsOf('Datuk Seri Ana Lim'), 1)).toBe(2);
    expect(pastAddressInName(wordsOf('Tan Ana Lim'), 0)).toBe(0);
    expect(pastAddressInName(wordsOf('with Sri Ana Lim'), 1)).toBe(1);
  });
});

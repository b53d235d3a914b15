import { describe, expect, it } from 'vitest';
import { pointers } from '../mentions-in.ts';

describe('an office behind a possessive', () => {
  it.each([
    ['Omar Khalil, CEO of Quayside Ltd, came. Quayside’s CEO was glad.', 'Quayside’s CEO → Omar Khalil'],
    [
      "Mara Lind, chief executive of Quayside Ltd, came. Quayside Ltd's CEO was glad.",
      "Quayside Ltd's CEO → Mara Lind",
    ],
    [
      "Mara Lind is the Director General of the World Bank. The World Bank's Director General was glad.",
      "World Bank's Director General → Mara Lind",
    ],
    [
      "Tarek Haddad, the trade minister of Jordan, came. Jordan's trade minister was glad.",
      "Jordan's trade minister → Tarek Haddad",
    ],
  ])('%s', (text, expected) => {
    expect(pointers(text)).toContain(expected);
  });

  it.each([
    "Omar Khalil, CEO of Quayside Ltd, came. Harbour Ltd's CEO was glad.",
    "Omar Khalil, deputy director of Quayside Ltd, came. Quayside Ltd's director was glad.",
    "Omar Khalil, CEO of Quayside Ltd, came. Quayside Ltd's CEO Mara Lind was glad.",
    "Omar Khalil, director of Quayside Ltd, came with Mara Lind, Quayside Ltd's director, by train.",
    "Omar Khalil, director of Quayside Ltd, came. Quayside Ltd's director and founder Mara Lind was glad.",
  ])('means nobody named elsewhere in "%s"', (text) => {
    expect(pointers(text).filter((pointer) => /\b(?:CEO|director)\b.* → /.test(pointer))).toEqual([]);
  });
});

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const NAMES = MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1));
const SHORT = NAMES.filter((name) => name !== 'May').map((name) =>
  name === 'September' ? 'Sept?' : name.slice(0, 3),
);

/** Regular expression source for a month's name with its capital, full, abbreviated or in capitals, without a full stop. */
export const MONTH_NAME = `(?:${[...NAMES, ...NAMES.map((name) => name.toUpperCase()), ...SHORT].join('|')})`;

/** 1 to 12 for a month's name in any case, full or abbreviated ("Sept." too). */
export function monthNumber(name: string): number | undefined {
  const start = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex((month) => month.startsWith(start));
  return start.length < 3 || index < 0 ? undefined : index + 1;
}

/** How many days the month has in the Gregorian calendar; without a year the most that it ever has. */
export function daysInMonth(year: number | undefined, month: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

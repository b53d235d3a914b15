const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the text is a year, a year and month, or a day that the calendar has (EDTF level 0): `2024`, `2024-02`, `2024-02-29`. */
export function isEdtfDate(text: string): boolean {
  const match = SHAPE.exec(text);
  if (match === null) return false;
  const [, year, month = '01', day = '01'] = match;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), monthNumber);
}

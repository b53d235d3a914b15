/** The first of two-digit years that is of the last century. */
const FIRST_OF_CENTURY = 70;
/** The first that is no year yet of which anybody tells. */
const FIRST_COUNT = 30;

/** The year of 1970 to 2069 that two digits stand for. */
export function fullYear(twoDigits: number): number {
  return twoDigits >= FIRST_OF_CENTURY ? 1900 + twoDigits : 2000 + twoDigits;
}

/** Whether two digits behind a hyphen count the editions of a series: "QPNIC-35" is no year of which anybody tells yet, nor one that is told so any more. */
export function isCountOfEditions(twoDigits: number): boolean {
  return twoDigits >= FIRST_COUNT && twoDigits < FIRST_OF_CENTURY;
}

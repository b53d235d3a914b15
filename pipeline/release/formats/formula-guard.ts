/**
 * Signs with which spreadsheets begin a formula, and white space that they skip before one. The wide forms are those that Japanese and
 * Chinese input gives. A sign alone is no formula: comparators such as `=` stay as they are.
 */
const FORMULA = /^[=+\-@\t\n\r＝＋－＠][\s\S]/;

/**
 * Text that no spreadsheet runs as a formula: with an apostrophe before it where it could be one, and where it begins with an apostrophe
 * itself. So taking one apostrophe off every text that begins with one gives the text back, whatever it was.
 */
export function guarded(text: string): string {
  return text.startsWith("'") || FORMULA.test(text) ? `'${text}` : text;
}

/** The same for those who read the files, as descriptions of a release say it: patterns are regular expressions without flags. */
export const FORMULA_GUARD = {
  description:
    'Text that a spreadsheet could run as a formula has an apostrophe before it, and so has text that begins with an apostrophe. ' +
    'Take one apostrophe off every text that begins with one, and you have each text as it was. ' +
    'Columns of numbers, booleans and lists, and the other formats, have none.',
  prefix: "'",
  guarded: `^'|${FORMULA.source}`,
  undo: { replace: "^'", by: '' },
} as const;

/**
 * Signs with which spreadsheets begin a formula, and white space that they skip before one. The wide forms are those that Japanese and
 * Chinese input gives. A sign alone is no formula: comparators such as `=` stay as they are.
 */
const FORMULA = /^[=+\-@\t\n\r＝＋－＠]./s;

/**
 * Text that no spreadsheet runs as a formula: with an apostrophe before it where it could be one, and where it begins with an apostrophe
 * itself. So taking one apostrophe off every text that begins with one gives the text back, whatever it was.
 */
export function guarded(text: string): string {
  return text.startsWith("'") || FORMULA.test(text) ? `'${text}` : text;
}

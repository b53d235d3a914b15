const FOOTNOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶]+|[a-z])(?:\s?[,;–-]\s?(?:\d{1,3}|[*†‡§¶]+|[a-z]))*[\])]?,?$/;
const ORDINAL = /^(?:st|nd|rd|th)$/;
const AREA = /(?:^|[\s\d])(?:[kcm]?m|ft|mi|in|yd|s)$/;
/** Ten in a product, or the name of a variable. */
const BASE = /(?:^|[×x·*]\s?)10$|(?:^|[^\p{L}\p{N}'’.])\p{L}$/u;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What a small raised sign is as plain text behind the words before it: nothing for the mark of a footnote, which would be read as part of
 * a word or number; raised digits for an exponent ("km²"); itself for "th" after a number and whatever else is raised.
 */
export function raisedText(text: string, before: string): string {
  if (ORDINAL.test(text) && /\d$/.test(before)) return text;
  if ((/^[23]$/.test(text) && AREA.test(before)) || (/^-?\d{1,2}$/.test(text) && BASE.test(before)))
    return text.replaceAll('-', '⁻').replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)));
  return FOOTNOTE_MARK.test(text) ? '' : text;
}

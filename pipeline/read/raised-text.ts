const FOOTNOTE_MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶]+|[a-z])(?:\s?[,;–-]\s?(?:\d{1,3}|[*†‡§¶]+|[a-z]))*[\])]?,?$/;
const ORDINAL = /^(?:st|nd|rd|th)$/;
const AREA = /(?:^|[\s\d])(?:[kcm]?m|ft|mi|in|yd|s)$/;
const POWER_OF_TEN = /(?:^|[×x·*]\s?)10$/;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What a small raised sign is as plain text behind the words before it: nothing for the mark of a footnote, which would be read as part of
 * a word or number; raised digits for an exponent ("km²"); itself for "th" after a number and whatever else is raised.
 */
export function raisedText(text: string, before: string): string {
  if (ORDINAL.test(text) && /\d$/.test(before)) return text;
  if ((/^[23]$/.test(text) && AREA.test(before)) || (/^-?\d{1,2}$/.test(text) && POWER_OF_TEN.test(before)))
    return text.replaceAll('-', '⁻').replace(/\d/g, (digit) => RAISED_DIGITS.charAt(Number(digit)));
  return FOOTNOTE_MARK.test(text) ? '' : text;
}

import { CALLS, CREDITS, DATES_AND_AUTHORS, LABELS } from './furniture-phrases.ts';

/** A longer line is no label, date or credit. */
const MAX_LENGTH = 160;
/** A longer line is no call and no caption. */
const MAX_SENTENCE = 320;

const BEFORE = String.raw`^[^\p{L}\p{N}©@]*`;
const AFTER = String.raw`[^\p{L}\p{N}]*$`;
const oneOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;

const LABEL = new RegExp(BEFORE + oneOf(LABELS) + AFTER, 'iu');
const DATE_OR_AUTHOR = new RegExp(BEFORE + oneOf(DATES_AND_AUTHORS), 'iu');
const CREDIT = new RegExp(BEFORE + oneOf(CREDITS), 'iu');
const CALL = new RegExp(BEFORE + oneOf(CALLS), 'iu');
const CAPTION =
  /^\W*(?:foto|bild|abbildung|abb\.|photo|image|picture|imagen|fig(?:ure)?\.?)(?: \d+)?(?: ?[:|]| ©)/iu;

/** "(Photo: A. Smith)" or "/AFP" at the end of a line; not "she told AFP". */
const CREDIT_AT_END = new RegExp(
  oneOf([
    String.raw`\([^()]*\b(?:photos?|images?|foto|getty|shutterstock|unsplash|credit|courtesy)\b[^()]*\)\.?`,
    String.raw`\((?:reuters|afp|ap|epa|dpa)\/[^()]*\)\.?`,
    String.raw`(?:via |\/ ?|\| ?|– ?| - )(?:getty images|shutterstock(?:\.com)?|istockphoto|ap photo|afp|unsplash|picture alliance|imago|dpa)(?:\/[\p{L}. ]+)?`,
    String.raw`(?:getty images|shutterstock\.com|istockphoto)`,
    String.raw`(?:photo|image|picture|foto) ?: [\p{L} ./&-]{3,50}`,
  ]) + '$',
  'iu',
);

const SENTENCE_END = /[.!]["'”»’)]*$/;
/** A longer sentence is one of the article, even if it begins like a label: "More in the town have left than came." */
const MAX_LABEL_SENTENCE = 50;

/** What the page puts between the lines of an article. A label stands above links to other pages. */
export type Furniture = 'label' | 'date or author' | 'credit' | 'call';

/** What furniture of the page a line is, judged by its words; null where it may be a line of the article. */
export function furnitureOf(text: string): Furniture | null {
  if (text.length > MAX_SENTENCE) return null;
  if (CALL.test(text)) return 'call';
  if (CAPTION.test(text) || CREDIT_AT_END.test(text)) return 'credit';
  if (text.length > MAX_LENGTH) return null;
  if (CREDIT.test(text)) return 'credit';
  if (text.length > MAX_LABEL_SENTENCE && SENTENCE_END.test(text)) return null;
  if (LABEL.test(text)) return 'label';
  return DATE_OR_AUTHOR.test(text) ? 'date or author' : null;
}

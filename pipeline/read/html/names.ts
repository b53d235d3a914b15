import {
  BODY_NAMES,
  BODY_OF,
  BODY_WORDS,
  CAPTIONS,
  COMMENTS,
  DECKS,
  EMBEDDED_POSTS,
  FURNITURE,
  HIDDEN,
  LEADS,
  MAIN_NAMES,
  MAIN_WORDS,
  SETTINGS,
  WEAK,
} from './name-words.ts';

/**
 * What the names of an element say of what it holds: the text of an article, all of an article and maybe more, comments, the caption of a
 * picture, furniture of the page, what may be furniture, what is not shown, or nothing.
 */
export type Mark = 'body' | 'main' | 'comments' | 'caption' | 'furniture' | 'weak' | 'hidden' | 'none';

const CASE_CHANGE = /([a-z\d])([A-Z])/g;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

const alternatives = (entries: string): string => entries.trim().split(/\s+/).join('|').replaceAll('_', ' ');
const anywhere = (entries: string): RegExp => new RegExp(String.raw`\b(?:${alternatives(entries)})\b`);
const whole = (...patterns: string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`);

const SETTING = new RegExp(String.raw`^(?:${alternatives(SETTINGS)})\b`);
const BODY_PHRASE = `(?:${alternatives(BODY_OF)}) ?(?:(?:inner|main|single|full|detail) )?(?:${alternatives(BODY_WORDS)})`;
const BODY = new RegExp(
  String.raw`(?:^|[a-z] )${BODY_PHRASE}(?: |$)|^(?:${alternatives(BODY_NAMES)})(?: |$)`,
);
const MAIN = whole(
  alternatives(MAIN_NAMES),
  `(?:${alternatives(BODY_OF)})(?: (?:${alternatives(MAIN_WORDS)}))?`,
);
const COMMENT = anywhere(COMMENTS);
const CAPTION = new RegExp(String.raw`caption|\b(?:${alternatives(CAPTIONS)})\b`);
const PIECE = anywhere(FURNITURE);
const MAYBE_PIECE = anywhere(WEAK);
const EMBEDDED = anywhere(EMBEDDED_POSTS);
const NOT_SHOWN = whole(alternatives(HIDDEN));
/** "hidden md:block": shown where the window is wide. */
const SHOWN_WIDE = /^(?:sm|md|lg|xl|2xl) (?:block|flex|grid|inline|table|contents)/;
const LEAD = anywhere(LEADS);
const DECK = anywhere(DECKS);

/** The names in an attribute, each in words of lower case: `articleBody entry-meta` → ["article body", "entry meta"]. */
export function namesIn(attribute: string): string[] {
  const names = attribute.trim();
  return names === '' ? [] : names.split(/\s+/).map(wordsOfName);
}

function wordsOfName(name: string): string {
  return name.replace(CASE_CHANGE, '$1 $2').replace(SEPARATORS, ' ').toLowerCase().trim();
}

/** What the names of one element say together. */
export function markOf(names: readonly string[]): Mark {
  if (names.length === 0) return 'none';
  if (some(names, NOT_SHOWN) && !some(names, SHOWN_WIDE)) return 'hidden';
  if (some(names, EMBEDDED)) return 'none';
  const telling = names.filter((name) => !SETTING.test(name));
  if (telling.some(namesBody)) return 'body';
  if (some(telling, COMMENT)) return 'comments';
  if (some(telling, CAPTION)) return 'caption';
  if (some(telling, PIECE)) return 'furniture';
  if (some(telling, MAIN)) return 'main';
  return some(telling, MAYBE_PIECE) ? 'weak' : 'none';
}

function some(names: readonly string[], pattern: RegExp): boolean {
  return names.some((name) => pattern.test(name));
}

/** "article-body", but not "article-body-share". */
function namesBody(name: string): boolean {
  return BODY.test(name) && !PIECE.test(name) && !COMMENT.test(name) && !CAPTION.test(name);
}

/** Whether the names are those of the first lines of an article. */
export function namesLead(names: readonly string[]): boolean {
  return some(names, LEAD);
}

/** Whether the names are those of a line below the headline that only explains it. */
export function namesDeck(names: readonly string[]): boolean {
  return some(names, DECK);
}

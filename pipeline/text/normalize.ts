import type { Span } from '../contract/span.ts';

/** A text without its typographic variants, and where each of its UTF-16 units comes from in the original. */
export interface NormalizedText {
  readonly text: string;
  /** `starts[i]`: where in the original the characters begin that gave unit `i`. */
  readonly starts: readonly number[];
  /** `ends[i]`: where they end, exclusive; what was dropped between two units belongs to neither. */
  readonly ends: readonly number[];
}

const SINGLE_QUOTES = '‘’‚‛′‵ʹʻʼʽˈ`´‹›＇';
const DOUBLE_QUOTES = '“”„‟″‶«»〝〞〟＂';
const HYPHENS = '‐‑‒–—―−⁃﹘﹣－';
/** Soft hyphen, zero-width characters, directional marks and the byte order mark: nothing that a reader sees. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'gu');
const WHITE_SPACE = /^[\s\u0085]$/u;
const CONTINUES_CLUSTER = /^[\p{M}\u1160-\u11ff]/u;
const OTHER_NUMBER = /^\p{No}/u;
const SPACE = 0x20;
const BACKTICK = 0x60;
/** What `normalizeWithMap` may change: anything but visible ASCII with single spaces between, and the backtick. */
const UNPLAIN = /[^\x20-\x7e]|`| {2}/;
/**
 * What may change once marks and white space are plain: as `UNPLAIN`, but for Latin letters that NFKC leaves as they are. (It
 * takes apart the few between them: ĳ, ŀ, ŉ, ſ.)
 */
const UNSETTLED = /[^\x20-\x7e\u00c0-\u0131\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0250-\u02af]|`| {2}/;
/** Longest run of marks taken together, after the Stream-Safe Text Format of Unicode Standard Annex 15. */
const MOST_MARKS = 30;

const PLAIN = new Map<string, string>([
  ...Array.from(SINGLE_QUOTES, (mark) => [mark, "'"] as const),
  ...Array.from(DOUBLE_QUOTES, (mark) => [mark, '"'] as const),
  ...Array.from(HYPHENS, (mark) => [mark, '-'] as const),
]);

/** The same as what each becomes where no mark stands behind it. */
const ALONE: ReadonlyMap<string, readonly string[]> = new Map(
  [...PLAIN].map(([mark, plain]) => [mark, [plain]]),
);

/** White space that is not one plain space. */
const UNEVEN_SPACE = /[\t\n\v\f\r \u00a0]{2,}|[\t\n\v\f\r\u00a0]/g;
const TYPOGRAPHIC_MARKS = new RegExp(`[${SINGLE_QUOTES}${DOUBLE_QUOTES}${HYPHENS}]`, 'g');

/**
 * Removes typographic variation and nothing else: quotation marks, dashes and hyphens become the ASCII ones, runs of white
 * space one space, invisible characters are dropped, and each character with its combining marks is brought to NFKC
 * (Unicode Standard Annex 15). Superscripts, fractions and other characters of category No stay, because NFKC would make
 * "10³" the same as "103". Letter case stays. Applying it twice gives the same as once.
 * @param text any string; offsets in the map are UTF-16 units of it
 */
export function normalizeWithMap(text: string): NormalizedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  while (offset < text.length) {
    if (isPlainAt(text, offset)) {
      units.push(text.charAt(offset));
      starts.push(offset);
      ends.push(++offset);
      continue;
    }
    const end = clusterEnd(text, offset);
    for (const character of normalizedCluster(text.slice(offset, end))) {
      if (character === ' ' && units.at(-1) === ' ') {
        ends[ends.length - 1] = end;
        continue;
      }
      for (let unit = 0; unit < character.length; unit++) {
        units.push(character.charAt(unit));
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text: units.join(''), starts, ends };
}

/** The text of `normalizeWithMap` alone. */
export function normalize(text: string): string {
  if (!UNPLAIN.test(text)) return text;
  // In most texts marks, white space and Latin letters are all that is not plain: no combining mark follows them, and nothing else changes.
  const straight = text
    .replace(TYPOGRAPHIC_MARKS, (mark) => PLAIN.get(mark) ?? mark)
    .replace(UNEVEN_SPACE, ' ');
  return UNSETTLED.test(straight) ? normalizeWithMap(text).text : straight;
}

/**
 * The original characters of a part of a normalised text.
 * @param normalized what `normalizeWithMap` gave
 * @param part UTF-16 offsets in `normalized.text`
 * @returns UTF-16 offsets in the original; an empty part gives an empty span
 */
export function originalSpan(normalized: NormalizedText, part: Span): Span {
  const start = normalized.starts[part.start] ?? normalized.ends.at(-1) ?? 0;
  if (part.end <= part.start) return { start, end: start };
  return { start, end: normalized.ends[part.end - 1] ?? start };
}

/** Whether a character is one that a reader does not see (soft hyphen, zero-width space and the like). */
export function isInvisible(character: string): boolean {
  return character >= '\u00ad' && character.length === 1 && INVISIBLE.test(character);
}

/** The text without its invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(EVERY_INVISIBLE, '');
}

/** Whether a character that stays as it is stands at `offset`, visible ASCII or a first space after it, with nothing after it that could join it. */
function isPlainAt(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  const next = text.charCodeAt(offset + 1);
  if (next >= 0x80) return false;
  return isVisibleAscii(unit) || (unit === SPACE && isVisibleAscii(text.charCodeAt(offset - 1)));
}

function isVisibleAscii(unit: number): boolean {
  return unit > SPACE && unit < 0x7f && unit !== BACKTICK;
}

function normalizedCluster(cluster: string): readonly string[] {
  const alone = ALONE.get(cluster);
  if (alone !== undefined) return alone;
  const replaced = Array.from(withoutInvisible(cluster), plainCharacter).join('');
  if (isAscii(replaced)) return Array.from(replaced);
  const form = OTHER_NUMBER.test(replaced) ? 'NFC' : 'NFKC';
  return Array.from(replaced.normalize(form), plainCharacter);
}

function plainCharacter(character: string): string {
  if (WHITE_SPACE.test(character)) return ' ';
  return PLAIN.get(character) ?? character;
}

/** Where the character at `offset` ends, with its combining marks and the invisible characters between them. */
function clusterEnd(text: string, offset: number): number {
  let end = offset + characterAt(text, offset).length;
  if (isInvisible(text.slice(offset, end))) return end;
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const next = afterInvisible(text, end);
    const character = characterAt(text, next);
    if (character === '' || !continuesCluster(character)) break;
    end = next + character.length;
  }
  return end;
}

function afterInvisible(text: string, offset: number): number {
  let next = offset;
  while (next < text.length && isInvisible(text.charAt(next))) next++;
  return next;
}

/** Whether NFKC may join the character to the one before it: its decomposition begins with a mark or a Hangul vowel or final. */
function continuesCluster(character: string): boolean {
  if (character < '\u0300' || (character >= '\u2010' && character <= '\u2027')) return false;
  return CONTINUES_CLUSTER.test(character.normalize('NFKD'));
}

function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint);
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

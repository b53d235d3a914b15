import { unless } from './claim.ts';
import type { Claim, Doubt } from './claim.ts';
import { foldCase } from './fold.ts';

/** What each phrase says of the number beside it; the longer phrases first, so that "no more than" is not read as "more than". */
const PHRASES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:or|and) (?:more|above|over|higher|greater|longer|older|better)\b(?! ?\p{Sc}?\d)/gu, ['≥']],
  [/\b(?:or|and) (?:less|fewer|below|under|lower|younger)\b(?! ?\p{Sc}?\d)/gu, ['≤']],
  [/\b(?:or so|more or less|\bodd)\b/g, ['≈']],
  [/\b(?:no|not) (?:more|greater|higher|larger|longer|older) than\b|\bup to\b|\bat (?:the )?most\b/g, ['≤']],
  [/\bas (?:many|much|high|long|large) as\b|\bmaximum(?: of)?\b|≤|<=/g, ['≤']],
  [/\b(?:no|not) (?:fewer|less|lower|smaller) than\b|\bat (?:the )?least\b/g, ['≥']],
  [/\bas (?:few|little|low|small) as\b|\bminimum(?: of)?\b|≥|>=|(?<!\S)\+|(?<=\w)\+|\bplus\b/g, ['≥']],
  [
    /\b(?:more|greater|higher|larger|bigger|longer|older|better) than\b|\bin excess of\b|\bnorth of\b/g,
    ['>'],
  ],
  [/\bupwards? of\b/g, ['>', '≥']],
  [/\bexceed(?:s|ed|ing)?\b|\bsurpass(?:es|ed|ing)?\b|\b(?:over|above|beyond)\b|>/g, ['>']],
  [
    /\b(?:fewer|less|lower|smaller|shorter|younger) than\b|\bs(?:hort|outh) of\b|\bunder\b|\bbelow\b|\bsub\b|</g,
    ['<'],
  ],
  [/\b(?:close to|nearly|almost|approaching)\b/g, ['≈', '<']],
  [/\b(?:about|around|some|approximately|approx|roughly|circa|ca|estimated|something like)\b|[~≈∼]/g, ['≈']],
  [/\bin the (?:region|order) of\b|\bon the order of\b/g, ['≈']],
];
/** Where each phrase stood, so that a shorter one is not found in it again. */
const GAP = '\u0000';
/** Between a phrase and its number may stand an article or a currency sign. */
const NUMBER_FOLLOWS =
  /^(?: (?:an?|the|some))? ?\p{Sc}? ?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|half|(?:a )?(?:hundred|thousand|million|billion|trillion|dozen|quarter|third))/u;

/**
 * A bound must be said by a phrase in the words, and the phrase right before a number, if there is one, must be it. "=" needs that no
 * such phrase stands right before a number.
 */
export function comparatorDoubt({ value, quotes }: Claim): Doubt | null {
  const found = quotes.flatMap((quote) => phrasesIn(foldCase(quote)));
  const bounding = found.filter(({ bounds }) => bounds).flatMap(({ comparators }) => comparators);
  if (value === '=') return unless(bounding.length === 0, `the words say ${bounding.join(' or ')}`);
  const said = bounding.length > 0 ? bounding : found.flatMap(({ comparators }) => comparators);
  return unless(
    said.includes(value),
    said.length > 0 ? `the words say ${said.join(' or ')}` : 'no words bound it',
  );
}

interface Found {
  readonly comparators: readonly string[];
  /** Whether a number follows at once, or the quote is the phrase alone. */
  readonly bounds: boolean;
}

function phrasesIn(quote: string): Found[] {
  const found: Found[] = [];
  let rest = quote;
  for (const [phrase, comparators] of PHRASES) {
    rest = rest.replace(phrase, (words, ...more: unknown[]) => {
      const offset = more.find((each) => typeof each === 'number') ?? 0;
      const after = rest.slice(offset + words.length);
      found.push({ comparators, bounds: after.trim() === '' || NUMBER_FOLLOWS.test(after) });
      return GAP;
    });
  }
  return found;
}

import { unless } from './claim.ts';
import type { Claim, Doubt } from './claim.ts';
import { foldCase } from './fold.ts';

/** Phrases behind a number, or behind its unit. */
const AFTER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:or|and) (?:more|above|over|higher|greater|longer|older|better)\b(?! ?\p{Sc}?\d)/u, '≥'],
  [/\b(?:or|and) (?:less|fewer|below|under|lower|younger)\b(?! ?\p{Sc}?\d)/u, '≤'],
];
/** Phrases before a number; the longer ones first, so that "no more than" is not read as "more than". */
const BEFORE = compiled([
  ['no more than', ['≤']],
  ['not more than', ['≤']],
  ['no fewer than', ['≥']],
  ['not fewer than', ['≥']],
  ['no less than', ['≥']],
  ['not less than', ['≥']],
  ['more than', ['>']],
  ['greater than', ['>']],
  ['in excess of', ['>']],
  ['upwards of', ['>', '≥']],
  ['at least', ['≥']],
  ['at most', ['≤']],
  ['up to', ['≤']],
  ['as many as', ['≤']],
  ['fewer than', ['<']],
  ['less than', ['<']],
  ['close to', ['≈', '<']],
  ['approximately', ['≈']],
  ['roughly', ['≈']],
  ['around', ['≈']],
  ['nearly', ['≈', '<']],
  ['almost', ['≈', '<']],
  ['about', ['≈']],
  ['over', ['>']],
  ['under', ['<']],
  ['below', ['<']],
]);

function compiled(phrases: readonly (readonly [string, readonly string[]])[]) {
  return phrases.map(([phrase, comparators]) => ({ phrase: new RegExp(`\\b${phrase}\\b`), comparators }));
}

/** Between a comparator and its number may stand an article or a currency sign. */
const NUMBER_FOLLOWS =
  /^(?: (?:an?|the|some))? ?[€$£¥]? ?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|half|(?:a )?(?:hundred|thousand|million|billion|trillion|dozen|quarter|third))/;

const RISE =
  /\b(?:ros[ei]|rising|risen|grew|grow|increas|climb|gain|jump|surg|expand|doubl|tripl|up\b|higher)/;
const FALL = /\b(?:fell|fall|declin|decreas|drop|down\b|reduc|shr[aiu]nk|slump|plung|lower)/;
const DENIAL =
  /(?:\b(?:no|not|none|nobody|nothing|never|nor|neither|without|cannot|hardly|barely|scarcely|untrue|false|unaware)\b|n't\b|\b(?:den[iy]|fail|refus|refut|reject|disput|dismiss|contradict|declin|doubt|rul(?:e|ed|es|ing) out))/;

/** Refuses a comparator only where a phrase before a number says another one. */
export function comparatorDoubt({ value, quotes }: Claim): Doubt | null {
  const said = quotes.flatMap((quote) => comparatorsIn(foldCase(quote)));
  const readings = said.flat();
  return unless(said.length === 0 || readings.includes(value), `the words say ${readings.join(' or ')}`);
}

function comparatorsIn(quote: string): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let rest = quote;
  for (const [phrase, comparator] of AFTER) {
    if (phrase.test(rest)) found.push([comparator]);
    rest = rest.replace(phrase, '|');
  }
  for (const { phrase, comparators } of BEFORE) {
    const pieces = rest.split(phrase);
    if (pieces.slice(1).some((after) => after.trim() === '' || NUMBER_FOLLOWS.test(after))) {
      found.push(comparators);
    }
    rest = pieces.join('|');
  }
  return found;
}

/** Refuses a trend only where the words say the opposite and nothing says it. */
export function trendDoubt({ value, quotes }: Claim): Doubt | null {
  const words = quotes.map(foldCase).join(' ');
  const [said, opposite] = value === 'up' ? [RISE, FALL] : [FALL, RISE];
  return unless(said.test(words) || !opposite.test(words), 'the words say the opposite');
}

/** A denial needs words that deny, in the quote or right before it ("did not" before "say"). */
export function negationDoubt({ value, quotes, before }: Claim): Doubt | null {
  const words = [...quotes, ...before].map(foldCase);
  return unless(value !== 'true' || words.some((each) => DENIAL.test(each)), 'nothing is denied');
}

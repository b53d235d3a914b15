import { unless } from './claim.ts';
import type { Claim, Doubt } from './claim.ts';
import { foldCase } from './fold.ts';

const RISE =
  /\b(?:up|upwards?|higher|more|r[io]s[ei]\w*|rising|increas\w*|gr[eo]w\w*|climb\w*|jump\w*|surg\w*|soar\w*|gain\w*|advanc\w*|expand\w*|rall(?:y|ies|ied)\w*|add(?:s|ed|ing)?|swell\w*|rais\w*|doubl\w*|tripl\w*)\b/;
const FALL =
  /\b(?:down|downwards?|lower|less|fewer|f[ae]ll\w*|drop\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|s[aiu]nk\w*|slid\w*|slip\w*|plung\w*|plummet\w*|tumbl\w*|dip\w*|contract\w*|los[eist]\w*|shed\w*|cut\w*|reduc\w*|slump\w*|halv\w*)\b/;
const DENIAL =
  /(?:\b(?:no|not|none|nobody|nothing|never|nor|neither|without|cannot|hardly|barely|scarcely|untrue|false|unaware)\b|n't\b|\b(?:den[iy]|fail|refus|refut|reject|disput|dismiss|contradict|declin|doubt|rul(?:e|ed|es|ing) out))/;

/** A rise or a fall needs a word that says it. */
export function trendDoubt({ value, quotes }: Claim): Doubt | null {
  const said = value === 'up' ? RISE : FALL;
  return unless(
    quotes.some((quote) => said.test(foldCase(quote))),
    `no word says ${value}`,
  );
}

/** A denial needs words that deny, in the quote or right before it ("did not" before "say"). That nothing is denied is not checked. */
export function negationDoubt({ value, quotes, before }: Claim): Doubt | null {
  const words = [...quotes, ...before].map(foldCase);
  return unless(value !== 'true' || words.some((each) => DENIAL.test(each)), 'nothing is denied');
}

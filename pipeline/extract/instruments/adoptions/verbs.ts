import type { Sentence } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { isDoubted } from '../../pattern/doubts.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { soughtWords } from '../../../text/sought-words.ts';

const ADOPTED = new Set(
  words(
    'adopted approved endorsed signed inked initialled initialed passed enacted concluded sealed penned assented',
  ),
);
/** Of these the object is no text where they are active: "agreed on". */
const AGREED = 'agreed';
const NOUNS = new Set(words('adoption signing signature endorsement approval'));
const ADOPTING = new Set(words('adopting approving endorsing signing inking passing enacting sealing'));
/** What an event does with the text that it ends with, each with the words behind it: "resulted in". */
const YIELDED: ReadonlyMap<string, RegExp> = new Map([
  ['resulted', /^in$/],
  ['culminated', /^(?:in|with)$/],
  ['led', /^to$/],
  ['produced', /^(?:the|a|an|its|two|three)$/],
  ['yielded', /^(?:the|a|an|its|two|three)$/],
]);
/** All words that may say that something was adopted. */
export const ADOPTION_WORDS = soughtWords([...ADOPTED, AGREED, ...NOUNS, ...ADOPTING, ...YIELDED.keys()]);
/** What is only meant to be done. */
const AHEAD = new Set(words('to will shall would expected due set hope plan plans not'));

/** How a verb stands: its object behind it, or before it what it was done to; or an event has it as the subject only. */
export type Voice = 'active' | 'passive' | 'participle' | 'gerund' | 'yield';

/** Whether a token says that something was adopted or signed, and how; not what is to be. */
export function adoptionVerb(at: number, sentence: Sentence, index: PatternIndex): Voice | undefined {
  const { tokens } = index.annotation;
  const lower = tokens[at]?.lower ?? '';
  if (ADOPTING.has(lower) || (NOUNS.has(lower) && /^(?:of|by)$/.test(tokens[at + 1]?.lower ?? '')))
    return 'gerund';
  if (YIELDED.get(lower)?.test(tokens[at + 1]?.lower ?? '') === true) return 'yield';
  if (!(ADOPTED.has(lower) || lower === AGREED) || isDoubted(index.annotation, sentence, at))
    return undefined;
  let before = at - 1;
  while (before >= sentence.firstToken && tokens[before]?.pos === 'ADV') before--;
  let isBe = false;
  while (before >= sentence.firstToken && tokens[before]?.pos === 'AUX') {
    if (AHEAD.has(tokens[before]?.lower ?? '')) return undefined;
    isBe ||= BE.has(tokens[before]?.lower ?? '');
    before--;
  }
  if (AHEAD.has(tokens[before]?.lower ?? '')) return undefined;
  if (isBe) return 'passive';
  return tokens[before]?.text === ',' ? 'participle' : 'active';
}

const BE = new Set(words('was were been is are be being'));

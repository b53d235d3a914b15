import type { Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { tokensOf } from '../tokens-of.ts';

const TOLD = ['adopted_on', 'adopted_at', 'issuer'] as const;
const LINKS = new Set(words('under for to of on in against about within by regarding concerning'));
/** What is done to these is done to the text. */
const ITSELF = new Set(
  words(
    'draft text version revision edition update adoption signing signature approval passage ratification endorsement launch bill copy pillars part series set number pair majority',
  ),
);
const DONE = new Set(
  words('adopted approved endorsed signed inked passed enacted concluded sealed ratified issued published'),
);
/** Tokens between a noun and the name that belongs to it: "of its new". */
const LONGEST_LINK = 4;
/** Tokens from a verb to the noun that is its object, and from a name to what is told of it. */
const LONGEST_OBJECT = 7;
const FARTHEST = 30;

/**
 * Candidates without those that take for the adoption of a text what was done to something else that only has its name behind it: "a plan under the
 * Ports Act was approved on Monday", "signed a letter on the Ports Act in 2019"; but "the Ports Act passed in 2019".
 */
export function withoutTextsOfOtherNouns(candidates: readonly Candidate[], index: PatternIndex): Candidate[] {
  const { tokens } = index.annotation;
  return candidates.filter(({ table, fields }) => {
    const name = table === 'instruments' ? fields['name']?.spans[0] : undefined;
    const told = TOLD.map((column) => fields[column]?.spans[0]).find((span) => span !== undefined);
    if (name === undefined || told === undefined) return true;
    const [own, other] = [tokensOf(name, tokens), tokensOf(told, tokens)];
    if (own === undefined || other === undefined || other.first - own.end > FARTHEST) return true;
    const noun = nounBefore(own.first, tokens);
    if (noun === undefined) return true;
    return !isDoneToNoun(noun, own.end, other.first, tokens);
  });
}

/** The noun that has a name behind its preposition: "plan" in "a plan under the | Ports Act". */
function nounBefore(name: number, tokens: readonly Token[]): number | undefined {
  for (let at = name - 1; at > Math.max(0, name - 1 - LONGEST_LINK); at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (LINKS.has(lower)) {
      const noun = tokens[at - 1];
      // The first word of a sentence is often taken for a name.
      const isNoun =
        noun?.pos === 'NOUN' || (noun?.pos === 'PROPN' && /^[.\n]?$/.test(tokens[at - 2]?.text ?? ''));
      return isNoun && !ITSELF.has(noun.lower) ? at - 1 : undefined;
    }
    // "the union that opposes the Ports Act was approved", "a bill to replace the Ports Act was passed"
    if (pos === 'VERB' && at < name - 1)
      return /^(?:to|that|which|who)$/.test(tokens[at - 1]?.lower ?? '') ? at : undefined;
    if (pos !== 'DET' && pos !== 'ADJ' && pos !== 'PRON' && !/^["“«]$/.test(lower)) return undefined;
  }
  return undefined;
}

/** Whether a verb stands behind the name of which the noun is the subject, or before the noun one of which it is the object. */
function isDoneToNoun(noun: number, end: number, told: number, tokens: readonly Token[]): boolean {
  const between = told > end ? tokens.slice(end, told) : [];
  const verb = between.findIndex(({ pos }) => pos === 'AUX' || pos === 'VERB');
  if (verb >= 0) return between[verb]?.pos === 'AUX' && isPlain(between.slice(0, verb));
  if (tokens[noun]?.pos === 'VERB') return false;
  for (let at = noun - 1; at > Math.max(0, noun - LONGEST_OBJECT); at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (DONE.has(lower)) return pos === 'VERB';
    if (!/^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(pos)) return false;
  }
  return false;
}

/** Nothing but the rest of the noun phrase: no comma and no "which". */
function isPlain(words: readonly Token[]): boolean {
  return words.every(({ text, lower }) => text !== ',' && !/^(?:which|that|who|and)$/.test(lower));
}

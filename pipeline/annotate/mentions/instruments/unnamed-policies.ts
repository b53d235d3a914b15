import type { Sentence, Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';
import { topicEnd } from './agreement-topics.ts';
import { overlapping, withInPlace } from '../names/overlapping.ts';
import { segmentAt } from '../names/segment-at.ts';
import type { NameSegment } from '../names/segments.ts';
import { isAcronym, isHyphen } from '../names/token-shapes.ts';
import { placesWithin, soughtWords } from '../../../text/sought-words.ts';

/** Of these there is one for each matter: "data protection law", "law on data protection". */
const LAWS = new Set(words('law bill'));
/** Everybody has some; states have national ones. */
const POLICIES = new Set([
  ...words('policy strategy plan roadmap masterplan framework programme program'),
  ...words('declaration statement communique communiqué'),
]);
const HEADS = soughtWords([...LAWS, ...POLICIES]);
/** Of these there is one for each matter where the words say on what. */
const ON_MATTERS = new Set(words('declaration communique communiqué'));
/** What is said first of one that is told from those of others. */
const WHOSE = new Set(['national', 'joint']);
const ADOPTED = new Set(
  words(
    'adopted adopts approved approves passed passes enacted enacts endorsed promulgated launched unveiled published validated signed signs',
  ),
);
const BE = new Set(words('was were been is are be being'));
const DETERMINERS = new Set(words("a an the its their 's"));
/** Words that tell no law from another. */
const PRAISE = new Set(
  words(
    'new first landmark historic long-awaited own comprehensive revised updated amended ambitious key major',
  ),
);
const LONGEST_MODIFIER = 6;
/** Tokens between the verb and the article. */
const LONGEST_ADVERBIAL = 4;

/**
 * Laws and national policies without a name of their own that are adopted, called by what the words say of them: "national AI policy", "law on data
 * protection".
 * @param segments names found otherwise, in text order; so is what is given
 */
export function withUnnamedPolicies(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  segments: readonly NameSegment[],
): NameSegment[] {
  const found: NameSegment[] = [];
  for (const sentence of sentences)
    for (const head of placesWithin(HEADS, tokens, sentence)) {
      const word = tokens[head];
      if (head < sentence.firstToken + 2 || word?.text !== word?.lower) continue;
      const policy = policyAt(tokens, head, sentence);
      if (policy !== undefined) found.push(policy);
    }
  const free = found.filter(
    (one) => !overlapping(segments, one).some((own) => own.type.type !== 'other' && !isInside(own, one)),
  );
  return withInPlace(segments, free);
}

type Stretch = Pick<NameSegment, 'firstToken' | 'endToken'>;

function isInside(inner: Stretch, outer: Stretch): boolean {
  return outer.firstToken <= inner.firstToken && inner.endToken <= outer.endToken;
}

function policyAt(
  tokens: readonly Token[],
  head: number,
  { firstToken, endToken }: Sentence,
): NameSegment | undefined {
  let start = head;
  while (start > Math.max(firstToken, head - LONGEST_MODIFIER) && isModifier(tokens[start - 1])) start--;
  const determiner = start - 1;
  if (determiner < firstToken || !DETERMINERS.has(tokens[determiner]?.lower ?? '')) return undefined;
  let first = start;
  while (first < head && (PRAISE.has(tokens[first]?.lower ?? '') || isHyphen(tokens[first]))) first++;
  const modifiers = tokens.slice(first, head);
  const end = tokens[head + 1]?.lower === 'on' ? topicEnd(tokens, head + 1, endToken) : head + 1;
  const isLaw = LAWS.has(tokens[head]?.lower ?? '');
  const isTold = isLaw
    ? end > head + 1 || modifiers.some(({ pos, lower }) => pos === 'NOUN' && lower !== 'draft')
    : WHOSE.has(modifiers[0]?.lower ?? '') || (ON_MATTERS.has(tokens[head]?.lower ?? '') && end > head + 1);
  if (!isTold || !isAdopted(tokens, determiner, end, firstToken, endToken)) return undefined;
  return segmentAt(tokens, first, end, { type: 'instrument', strength: 2 });
}

/** Written small, or the capitals of "AI". */
function isModifier(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (isHyphen(token) || isAcronym(token.text)) return true;
  return (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') && token.text === token.lower;
}

/** "On Friday adopted a", "was approved", ", adopted in". */
function isAdopted(
  tokens: readonly Token[],
  determiner: number,
  end: number,
  from: number,
  limit: number,
): boolean {
  const before = tokens[determiner]?.lower === "'s" ? from : determiner - 1;
  for (let at = before; at >= Math.max(from, determiner - LONGEST_ADVERBIAL); at--) {
    const { lower = '', pos = '' } = tokens[at] ?? {};
    if (ADOPTED.has(lower)) return true;
    if (pos === 'VERB' || pos === 'AUX') break;
  }
  const next = tokens[end]?.text === ',' ? end + 1 : end;
  if (next >= limit) return false;
  const verb = BE.has(tokens[next]?.lower ?? '') ? next + 1 : next;
  return ADOPTED.has(tokens[verb]?.lower ?? '') && (verb > next || next > end);
}

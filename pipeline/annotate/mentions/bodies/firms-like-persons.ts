import type { Token } from '../../../contract/annotation.ts';
import { isGivenName } from '../../../lexicon/given-names.ts';
import { KNOWN, knownAs } from '../../../lexicon/known-names.ts';
import { words } from '../../../lexicon/words.ts';
import type { NameSegment } from '../names/segments.ts';
import { isTitled } from '../persons/titled.ts';

/** What firms have, and persons do not. */
const OWNED: ReadonlySet<string> = new Set(
  words(
    'ceo cto cfo coo cmo headquarters shares shareholders subsidiary subsidiaries customers revenue revenues turnover technology technologies products solutions software portfolio',
  ),
);
/** Offices that somebody has of a firm. */
const OFFICES: ReadonlySet<string> = new Set(
  words('ceo cto cfo coo founder co-founder executive spokesperson'),
);
const OFFICE_LINKS: ReadonlySet<string> = new Set(['of', 'at', 'for']);
/** What a firm is called behind the comma. */
const FIRMS: ReadonlySet<string> = new Set(
  words('company firm vendor startup start-up provider supplier manufacturer subsidiary conglomerate'),
);
const SAID: ReadonlySet<string> = new Set(
  words('said says announced announces added adds claims claimed confirmed'),
);
/** What a firm does with what it sells. */
const FIRM_VERBS: ReadonlySet<string> = new Set(words('acquired acquires headquartered'));
const DESCRIBING: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PART', 'NUM']);
/** Tokens of "a leading European digital security". */
const LONGEST_DESCRIPTION = 8;

/**
 * The segments, with those of firms that were taken for persons by a single word that is no name of persons: of a firm there are a CEO and shares,
 * it is a provider of something, and what it says is said of "it".
 */
export function withFirmsLikePersons(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const alone = segments.filter(mayBeFirm);
  if (alone.length === 0) return segments;
  const bounds = new Set(segments.flatMap(boundsOfBody));
  const firms = new Set(
    alone
      .filter((segment) => isFirm(tokens, segment) || isAmongBodies(tokens, segment, bounds))
      .map(({ text }) => text),
  );
  for (const { type, words: named } of segments)
    if (type.type === 'person' && named.length > 1) for (const { text } of named) firms.delete(text);
  for (const { text, firstToken } of alone) if (isTitled(tokens, firstToken)) firms.delete(text);
  if (firms.size === 0) return segments;
  return segments.map((segment) =>
    mayBeFirm(segment) && firms.has(segment.text)
      ? { ...segment, type: { type: 'organization', strength: 2 } }
      : segment,
  );
}

function mayBeFirm({ type, words: named, text }: NameSegment): boolean {
  return (
    type.type === 'person' &&
    named.length === 1 &&
    !isGivenName(text) &&
    (knownAs(text) & (KNOWN.given | KNOWN.family)) === 0
  );
}

/** The tokens around a body: where it begins, and the last of it. */
function boundsOfBody({ type, firstToken, endToken }: NameSegment): number[] {
  return type.type === 'organization' ? [firstToken, endToken - 1] : [];
}

/** "Quaymalto" of "Harbour Bank, Quaymalto, Quay Telecom and others": between two bodies of a list. */
function isAmongBodies(
  tokens: readonly Token[],
  { firstToken, endToken }: NameSegment,
  bounds: ReadonlySet<number>,
): boolean {
  const [before, behind] = [tokens[firstToken - 1]?.text, tokens[endToken]?.lower];
  if (before !== ',' || (behind !== ',' && behind !== 'and')) return false;
  return bounds.has(firstToken - 2) && bounds.has(endToken + 1);
}

function isFirm(tokens: readonly Token[], { firstToken, endToken }: NameSegment): boolean {
  const next = tokens[endToken]?.lower ?? '';
  if (/^['’]s$/.test(next)) return isOwned(tokens, endToken + 1);
  if (FIRM_VERBS.has(next) || (SIGNS.test(next) && isPact(tokens, endToken + 1))) return true;
  if (SAID.has(next))
    return /^(?:it|its)$/.test(
      tokens[endToken + (tokens[endToken + 1]?.lower === 'that' ? 2 : 1)]?.lower ?? '',
    );
  if (
    OFFICE_LINKS.has(tokens[firstToken - 1]?.lower ?? '') &&
    OFFICES.has(tokens[firstToken - 2]?.lower ?? '')
  )
    return true;
  if (next !== ',') return false;
  // ", which", ", both of which"
  const pronoun = tokens[endToken + 2]?.lower === 'of' ? endToken + 3 : endToken + 1;
  return tokens[pronoun]?.lower === 'which' || isCalledFirm(tokens, endToken + 1);
}

const SIGNS = /^(?:signed|signs|sign|won|wins)$/;

/** "an agreement", "the contract". */
function isPact(tokens: readonly Token[], article: number): boolean {
  const noun = /^(?:an?|the)$/.test(tokens[article]?.lower ?? '') ? article + 1 : article;
  return /^(?:agreement|contract|tender|memorandum|mou|deal)$/.test(tokens[noun]?.lower ?? '');
}

/** "new digital identity products" */
function isOwned(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_DESCRIPTION; at++) {
    const { lower = '', pos = '', text = '' } = tokens[at] ?? {};
    if (OWNED.has(lower)) return true;
    if (!DESCRIBING.has(pos) && text !== '-') return false;
  }
  return false;
}

/** "a leading provider of" */
function isCalledFirm(tokens: readonly Token[], article: number): boolean {
  if (!/^(?:an?|the)$/.test(tokens[article]?.lower ?? '')) return false;
  for (let at = article + 1; at < article + LONGEST_DESCRIPTION; at++) {
    const { lower = '', pos = '', text = '' } = tokens[at] ?? {};
    if (FIRMS.has(lower) && tokens[at + 1]?.pos !== 'NOUN') return true;
    if (!DESCRIBING.has(pos) && text !== '-' && !lower.endsWith('ed')) return false;
  }
  return false;
}

import type { MentionType } from '../../contract/annotation.ts';

/** What one element of a pattern matches; see `docs/patterns.md` for the notation. */
export type Element = (
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly by: 'lower' | 'lemma' }
  | { readonly kind: 'tag'; readonly tags: ReadonlySet<string> }
  | {
      readonly kind: 'mention';
      readonly types: ReadonlySet<SlotType>;
      readonly adjectival: boolean;
      readonly list?: true;
    }
  | { readonly kind: 'office' | 'date' | 'period' | 'days' }
  | { readonly kind: 'np' }
  | { readonly kind: 'quantity'; readonly of?: 'participants' | 'countries' | 'figure' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'group'; readonly elements: readonly Element[] }
) & { readonly optional: boolean; readonly capture?: string };

/** An element that stands for words, and so can catch them. */
export type CatchingElement = Exclude<Element, { kind: 'gap' | 'group' }>;

/** A type of mention, or a kind of place. */
export type SlotType = MentionType | 'city' | 'country';

/** All of them. */
export const SLOT_TYPES: readonly SlotType[] = [
  'person',
  'organization',
  'place',
  'city',
  'country',
  'event',
  'instrument',
  'service',
  'other',
];
const NAMES_OF_SLOTS: ReadonlySet<string> = new Set(SLOT_TYPES);
/** By what stands for them in patterns, where brackets group. */
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['OPEN', '('],
  ['CLOSE', ')'],
]);
const GAPS: ReadonlyMap<string, number> = new Map([
  ['..', 3],
  ['...', 8],
  ['....', 16],
]);

/** A pattern that cannot be read: a mistake in a rule file. */
export class PatternError extends Error {
  constructor(pattern: string, what: string) {
    super(`${what} in the pattern "${pattern}"`);
    this.name = 'PatternError';
  }
}

/**
 * Reads a pattern: elements separated by spaces.
 *
 *   held|hosted      one of these words, in lower case        ~hold        any form of a verb or noun, by lemma
 *   :VERB|AUX        a token with one of these tags           {event:e}    a mention of a type, captured as `e`
 *   {place!:p}       also adjectives ("Kenyan")               {organization|country:h}     one of several types
 *   {city:c} {country:c}                                      a place of that kind
 *   {country+:p}     the first of a list, which stands for each thing in it ("Kenya, Mali and Chad")
 *   {office:o} {date:d} {np:n}                                an office, date, noun phrase
 *   {period:d}       a date that is a range of years          {days:d}      a date that is a range of days
 *   {quantity:q}     a quantity
 *   {participants:q} {countries:q}                            a quantity of people who take part, of countries
 *   ..  ...  ....    a gap of up to 3, 8 or 16 tokens: in one clause, over no negation, no doubt, and no other thing of a
 *                    type that the pattern names
 *   OPEN CLOSE       an opening and a closing bracket
 *   (a b)?  (a b):c  a group, optional or captured; ? and :c also follow single words and tags
 *
 * Throws a `PatternError` for what it cannot read.
 */
export function parsePattern(pattern: string): readonly Element[] {
  const stack: Element[][] = [[]];
  for (const part of partsOf(pattern)) {
    if (part === '(') {
      stack.push([]);
    } else if (part.startsWith(')')) {
      const elements = stack.pop() ?? [];
      const outer = stack.at(-1);
      if (outer === undefined) throw new PatternError(pattern, 'unbalanced brackets');
      if (elements.length === 0) throw new PatternError(pattern, 'an empty group');
      outer.push({ kind: 'group', elements, ...suffixOf(part.slice(1)) });
    } else {
      stack.at(-1)?.push(parseElement(part, pattern));
    }
  }
  const [elements] = stack;
  if (stack.length !== 1 || elements === undefined) throw new PatternError(pattern, 'unbalanced brackets');
  if (elements.length === 0) throw new PatternError(pattern, 'nothing to match');
  return elements;
}

/** What may follow an element: `:name`, `?` or both. */
const SUFFIX = '(?::[a-z_][a-z_0-9]*)?\\??';

/** Brackets, the closing ones with their suffix, and what stands between white space. */
function partsOf(pattern: string): string[] {
  const parts = new RegExp(
    String.raw`\s*(?:(\(|\)${SUFFIX}(?=[\s)]|$)|\{[^{}]*\}\??(?=[\s)]|$)|[^\s(){}]+)|$)`,
    'y',
  );
  const found: string[] = [];
  while (parts.lastIndex < pattern.length) {
    const at = parts.lastIndex;
    const part = parts.exec(pattern);
    if (part === null) throw new PatternError(pattern, `what cannot be read ("${pattern.slice(at)}")`);
    if (part[1] !== undefined) found.push(part[1]);
  }
  return found;
}

function suffixOf(suffix: string): { optional: boolean; capture?: string } {
  const optional = suffix.endsWith('?');
  const capture = suffix.replace('?', '').slice(1);
  return capture === '' ? { optional } : { optional, capture };
}

function parseElement(part: string, pattern: string): Element {
  const most = GAPS.get(part);
  if (most !== undefined) return { kind: 'gap', most, optional: false };
  const braced = /^\{([^}:]+)(?::([a-z_0-9]+))?\}(\?)?$/.exec(part);
  if (braced !== null) return slot(braced[1] ?? '', braced[2], braced[3] === '?', pattern);
  if (part.startsWith('{')) throw new PatternError(pattern, `a slot that cannot be read (${part})`);
  const [, body = '', suffix = ''] = new RegExp(`^(.+?)(${SUFFIX})$`).exec(part) ?? [];
  if (/^:[A-Z]+(?:\|[A-Z]+)*$/.test(body))
    return { kind: 'tag', tags: new Set(body.slice(1).split('|')), ...suffixOf(suffix) };
  const lemma = body.startsWith('~');
  const words = (lemma ? body.slice(1) : body).split('|').map((word) => BRACKETS.get(word) ?? word);
  if (words.includes('')) throw new PatternError(pattern, `a word that is missing (${part})`);
  return { kind: 'word', words: new Set(words), by: lemma ? 'lemma' : 'lower', ...suffixOf(suffix) };
}

function slot(content: string, capture: string | undefined, optional: boolean, pattern: string): Element {
  const common = capture === undefined ? { optional } : { optional, capture };
  if (
    content === 'office' ||
    content === 'date' ||
    content === 'period' ||
    content === 'days' ||
    content === 'np'
  )
    return { kind: content, ...common };
  if (content === 'quantity') return { kind: 'quantity', ...common };
  if (content === 'participants' || content === 'countries' || content === 'figure')
    return { kind: 'quantity', of: content, ...common };
  const types = content.replace(/[!+]$/, '').split('|');
  if (!types.every(isSlotType)) throw new PatternError(pattern, `an unknown slot {${content}}`);
  const list = content.endsWith('+') ? { list: true as const } : {};
  return { kind: 'mention', types: new Set(types), adjectival: content.endsWith('!'), ...list, ...common };
}

function isSlotType(name: string): name is SlotType {
  return NAMES_OF_SLOTS.has(name);
}

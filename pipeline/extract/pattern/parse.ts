import type { MentionType } from '../../contract/annotation.ts';

/** What one element of a pattern matches; see `docs/patterns.md` for the notation. */
export type Element = (
  | { readonly kind: 'word'; readonly words: ReadonlySet<string>; readonly by: 'lower' | 'lemma' }
  | { readonly kind: 'tag'; readonly tags: ReadonlySet<string> }
  | { readonly kind: 'mention'; readonly types: ReadonlySet<SlotType>; readonly adjectival: boolean }
  | { readonly kind: 'office' | 'date' | 'period' | 'np' }
  | { readonly kind: 'quantity'; readonly of?: 'participants' | 'countries' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'group'; readonly elements: readonly Element[] }
) & { readonly optional: boolean; readonly capture?: string };

/** A type of mention, or a kind of place. */
export type SlotType = MentionType | 'city' | 'country';

const SLOT_TYPES: ReadonlySet<string> = new Set<SlotType>([
  'person',
  'organization',
  'place',
  'city',
  'country',
  'event',
  'instrument',
  'service',
  'other',
]);
const GAPS: Readonly<Record<string, number>> = { '..': 3, '...': 8, '....': 16 };

/** A pattern that cannot be read: a mistake in a rule file. */
class PatternError extends Error {
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
 *   {office:o} {date:d} {np:n}                                an office, date, noun phrase
 *   {period:d}       a date that is a range of years          {quantity:q}  a quantity
 *   {participants:q} {countries:q}                            a quantity of people who take part, of countries
 *   ..  ...  ....    a gap of up to 3, 8 or 16 tokens: in one clause, over no negation, no doubt, and no other thing of a
 *                    type that the pattern names
 *   OPEN             an opening bracket
 *   (a b)?  (a b):c  a group, optional or captured; ? and :c also follow single words
 */
export function parsePattern(pattern: string): readonly Element[] {
  const parts = pattern.match(/[()]|\)?(?:[^\s(){}]+|\{[^}]*\})+\??/g) ?? [];
  const stack: Element[][] = [[]];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    if (part === '(') {
      stack.push([]);
    } else if (part === ')') {
      const suffix = /^(?:\?|:[a-z_]+\??)$/.test(parts[index + 1] ?? '') ? (parts[++index] ?? '') : '';
      const elements = stack.pop();
      const outer = stack.at(-1);
      if (elements === undefined || outer === undefined)
        throw new PatternError(pattern, 'unbalanced brackets');
      outer.push({ kind: 'group', elements, ...suffixOf(suffix) });
    } else {
      stack.at(-1)?.push(parseElement(part, pattern));
    }
  }
  const [elements] = stack;
  if (stack.length !== 1 || elements === undefined || elements.length === 0)
    throw new PatternError(pattern, 'unbalanced brackets');
  return elements;
}

function suffixOf(suffix: string): { optional: boolean; capture?: string } {
  const optional = suffix.endsWith('?');
  const capture = suffix.replace('?', '').slice(1);
  return capture === '' ? { optional } : { optional, capture };
}

function parseElement(part: string, pattern: string): Element {
  const most = GAPS[part];
  if (most !== undefined) return { kind: 'gap', most, optional: false };
  const braced = /^\{([^}:]+)(?::([a-z_0-9]+))?\}(\?)?$/.exec(part);
  if (braced !== null) return slot(braced[1] ?? '', braced[2], braced[3] === '?', pattern);
  if (part.startsWith('{')) throw new PatternError(pattern, `a slot that cannot be read (${part})`);
  const optional = part.endsWith('?') && part.length > 1;
  const body = optional ? part.slice(0, -1) : part;
  if (/^:[A-Z|]+$/.test(body)) return { kind: 'tag', tags: new Set(body.slice(1).split('|')), optional };
  const named = /^(.+?):([a-z_0-9]+)$/.exec(body);
  const words = named?.[1] ?? body;
  const lemma = words.startsWith('~');
  const list = (lemma ? words.slice(1) : words).split('|').map((word) => (word === 'OPEN' ? '(' : word));
  const element = { kind: 'word', words: new Set(list), by: lemma ? 'lemma' : 'lower', optional } as const;
  return named?.[2] === undefined ? element : { ...element, capture: named[2] };
}

function slot(content: string, capture: string | undefined, optional: boolean, pattern: string): Element {
  const common = capture === undefined ? { optional } : { optional, capture };
  if (content === 'office' || content === 'date' || content === 'period' || content === 'np')
    return { kind: content, ...common };
  if (content === 'quantity') return { kind: 'quantity', ...common };
  if (content === 'participants' || content === 'countries')
    return { kind: 'quantity', of: content, ...common };
  const types = content.replace('!', '').split('|');
  if (!types.every(isSlotType)) throw new PatternError(pattern, `an unknown slot {${content}}`);
  return { kind: 'mention', types: new Set(types), adjectival: content.endsWith('!'), ...common };
}

function isSlotType(name: string): name is SlotType {
  return SLOT_TYPES.has(name);
}

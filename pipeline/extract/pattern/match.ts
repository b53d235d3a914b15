import type {
  Annotation,
  DateMention,
  Mention,
  Office,
  Quantity,
  Sentence,
} from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { cityNamed } from '../../lexicon/cities.ts';
import { countryOfDemonym, countryOfName } from '../../lexicon/countries.ts';
import type { Element, SlotType } from './parse.ts';
import { type Starts, startsIn, startsOf } from './starts.ts';

/** Words that a pattern caught, with what annotate saw there. */
export interface Capture extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly mention?: Mention;
  readonly office?: Office;
  readonly date?: DateMention;
  readonly quantity?: Quantity;
}

export interface Match {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: Sentence;
  readonly captures: Readonly<Record<string, Capture>>;
}

/** An annotation with what begins at each token: made once an article. */
export interface PatternIndex {
  readonly annotation: Annotation;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly offices: ReadonlyMap<number, Office>;
  readonly dates: ReadonlyMap<number, { readonly item: DateMention; readonly endToken: number }>;
  readonly quantities: ReadonlyMap<number, { readonly item: Quantity; readonly endToken: number }>;
  /** The index of the sentence of each token. */
  readonly sentenceOf: readonly number[];
  readonly starts: Starts;
}

const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', '?', '!']);
/** Words over which no fact is read: what did not happen or only might. */
const DOUBTS = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'could',
  'may',
  'might',
  'would',
  'if',
  'proposed',
  'cancelled',
  'canceled',
  'instead',
  'without',
]);
const PARTICIPANTS = new Set([
  'participants',
  'delegates',
  'people',
  'attendees',
  'representatives',
  'visitors',
  'guests',
  'experts',
  'members',
  'officials',
  'leaders',
]);
const COUNTRIES = new Set(['countries', 'nations', 'states', 'country', 'governments']);
const STEPS_PER_START = 2000;

/** Indexes an annotation for matching. */
export function patternIndex(annotation: Annotation): PatternIndex {
  const { tokens } = annotation;
  const tokenAt = new Map(tokens.map((token, index) => [token.start, index]));
  const endAt = new Map(tokens.map((token, index) => [token.end, index + 1]));
  const mentions = new Map<number, Mention[]>();
  for (const mention of annotation.mentions) {
    mentions.set(mention.firstToken, [...(mentions.get(mention.firstToken) ?? []), mention]);
  }
  const placed = <Item extends Span>(
    items: readonly Item[],
  ): Map<number, { item: Item; endToken: number }> => {
    const placedItems = new Map<number, { item: Item; endToken: number }>();
    for (const item of items) {
      const first = tokenAt.get(item.start);
      const endToken = endAt.get(item.end);
      if (first !== undefined && endToken !== undefined) placedItems.set(first, { item, endToken });
    }
    return placedItems;
  };
  return {
    annotation,
    mentions,
    offices: new Map(annotation.offices.map((office) => [office.firstToken, office])),
    dates: placed(annotation.dates),
    quantities: placed(annotation.quantities),
    sentenceOf: annotation.sentences.flatMap(({ index, firstToken, endToken }) =>
      Array.from({ length: endToken - firstToken }, () => index),
    ),
    starts: startsIn(annotation),
  };
}

/** All matches of a pattern, leftmost first and not overlapping, each within one sentence. */
export function matchPattern(pattern: readonly Element[], index: PatternIndex): Match[] {
  const { annotation, sentenceOf, starts } = index;
  const matches: Match[] = [];
  const types = slotTypes(pattern);
  let free = 0;
  for (const start of startsOf(pattern, starts) ?? annotation.tokens.keys()) {
    const sentence = annotation.sentences[sentenceOf[start] ?? -1];
    if (start < free || sentence === undefined) continue;
    if (pattern[0]?.kind !== 'mention' && isDoubted(annotation, sentence, start)) continue;
    const run = new Run(index, sentence, types);
    const endToken = run.match(pattern, 0, start);
    if (endToken === undefined) continue;
    matches.push({ firstToken: start, endToken, sentence, captures: run.captures() });
    free = Math.max(start + 1, endToken);
  }
  return matches;
}

/** Whether one of the two words before a verb denies or doubts it: "never held", "could soon open". */
function isDoubted({ tokens }: Annotation, sentence: Sentence, start: number): boolean {
  return tokens.slice(Math.max(sentence.firstToken, start - 2), start).some(({ lower }) => DOUBTS.has(lower));
}

/** The types that a gap may not pass over: a second event between an event and its city would get the city wrong. */
function slotTypes(pattern: readonly Element[]): ReadonlySet<SlotType> {
  const types = new Set<SlotType>();
  for (const element of pattern) {
    const inner =
      element.kind === 'mention'
        ? element.types
        : element.kind === 'group'
          ? slotTypes(element.elements)
          : [];
    for (const type of inner)
      if (type === 'event' || type === 'instrument' || type === 'service') types.add(type);
  }
  return types;
}

type Continue = (position: number) => number | undefined;

/** One attempt at one place. Backtracking is bounded by a number of steps, so hostile text costs linear time. */
class Run {
  readonly #index: PatternIndex;
  readonly #sentence: Sentence;
  readonly #types: ReadonlySet<SlotType>;
  readonly #captures = new Map<string, Capture>();
  #steps = 0;

  constructor(index: PatternIndex, sentence: Sentence, types: ReadonlySet<SlotType>) {
    this.#index = index;
    this.#sentence = sentence;
    this.#types = types;
  }

  captures(): Record<string, Capture> {
    return Object.fromEntries(this.#captures);
  }

  match(elements: readonly Element[], at: number, position: number): number | undefined {
    return this.#sequence(elements, at, position, (end) => end);
  }

  #sequence(elements: readonly Element[], at: number, position: number, next: Continue): number | undefined {
    const element = elements[at];
    if (element === undefined) return next(position);
    if (++this.#steps > STEPS_PER_START) return undefined;
    const rest: Continue = (end) =>
      element.kind === 'mention' && this.#isPossessed(elements[at + 1], end)
        ? undefined
        : this.#sequence(elements, at + 1, end, next);
    if (element.kind === 'gap') return this.#gap(element.most, position, rest);
    const matched = this.#element(element, position, rest);
    return matched ?? (element.optional ? rest(position) : undefined);
  }

  /** "the ministry's portal" names the portal: a mention before "'s" counts only where the pattern goes on with "'s". */
  #isPossessed(next: Element | undefined, end: number): boolean {
    const possessive = end < this.#sentence.endToken && this.#index.annotation.tokens[end]?.lower === "'s";
    return possessive && !(next?.kind === 'word' && next.words.has("'s"));
  }

  #gap(most: number, position: number, rest: Continue): number | undefined {
    for (let length = 0; length <= most && position + length <= this.#sentence.endToken; length++) {
      const end = rest(position + length);
      if (end !== undefined) return end;
      if (this.#stopsGap(position + length)) return undefined;
    }
    return undefined;
  }

  #stopsGap(position: number): boolean {
    const token = this.#index.annotation.tokens[position];
    if (token === undefined || CLAUSE_ENDS.has(token.text) || DOUBTS.has(token.lower)) return true;
    const caught = new Set([...this.#captures.values()].map(({ mention }) => mention?.entity));
    return (this.#index.mentions.get(position) ?? []).some(
      ({ type, entity }) => this.#types.has(type) && !caught.has(entity),
    );
  }

  #element(element: Exclude<Element, { kind: 'gap' }>, position: number, rest: Continue): number | undefined {
    if (element.kind === 'group') {
      return this.#sequence(element.elements, 0, position, (end) =>
        this.#keeping(element.capture, this.#span(position, end), () => rest(end)),
      );
    }
    if (position >= this.#sentence.endToken) return undefined;
    for (const capture of this.#candidates(element, position)) {
      if (capture.endToken > this.#sentence.endToken) continue;
      const end = this.#keeping(element.capture, capture, () => rest(capture.endToken));
      if (end !== undefined) return end;
    }
    return undefined;
  }

  #keeping(name: string | undefined, capture: Capture, go: () => number | undefined): number | undefined {
    if (name === undefined || capture.endToken === capture.firstToken) return go();
    const before = this.#captures.get(name);
    this.#captures.set(name, capture);
    const end = go();
    if (end === undefined) {
      if (before === undefined) this.#captures.delete(name);
      else this.#captures.set(name, before);
    }
    return end;
  }

  #candidates(element: Exclude<Element, { kind: 'gap' | 'group' }>, position: number): Capture[] {
    const token = this.#index.annotation.tokens[position];
    if (token === undefined) return [];
    const one = this.#span(position, position + 1);
    switch (element.kind) {
      case 'word':
        return element.words.has(element.by === 'lower' ? token.lower : token.lemma.toLowerCase())
          ? [one]
          : [];
      case 'tag':
        return element.tags.has(token.pos) ? [one] : [];
      case 'mention':
        return (this.#index.mentions.get(position) ?? [])
          .filter(
            (mention) =>
              this.#fits(mention, element.types) && (element.adjectival || mention.adjectival !== true),
          )
          .map((mention) => ({ ...this.#span(position, mention.endToken), mention }));
      case 'office': {
        const office = this.#index.offices.get(position);
        return office === undefined ? [] : [{ ...this.#span(position, office.endToken), office }];
      }
      case 'date': {
        const date = this.#index.dates.get(position);
        return date === undefined ? [] : [{ ...this.#span(position, date.endToken), date: date.item }];
      }
      case 'period': {
        const date = this.#index.dates.get(position);
        if (date === undefined || !/^\d{4}\/\d{4}$/.test(date.item.edtf)) return [];
        return [{ ...this.#span(position, date.endToken), date: date.item }];
      }
      case 'quantity': {
        const quantity = this.#index.quantities.get(position);
        if (quantity === undefined || !countsWanted(quantity.item.unit, element.of)) return [];
        return [{ ...this.#span(position, quantity.endToken), quantity: quantity.item }];
      }
      case 'np':
        return this.#nounPhrases(position);
    }
  }

  #fits(mention: Mention, types: ReadonlySet<SlotType>): boolean {
    if (types.has(mention.type)) return true;
    if (mention.type !== 'place') return false;
    const name = this.#index.annotation.entities[mention.entity]?.name ?? '';
    const country =
      countryOfName(name) !== undefined ||
      (mention.adjectival === true && countryOfDemonym(name) !== undefined);
    return (
      (types.has('country') && country) || (types.has('city') && !country && cityNamed(name) !== undefined)
    );
  }

  /** Longest first: adjectives, nouns and names, the last a noun. */
  #nounPhrases(position: number): Capture[] {
    const { tokens } = this.#index.annotation;
    const found: Capture[] = [];
    for (let end = position; end < Math.min(this.#sentence.endToken, position + 12); end++) {
      const token = tokens[end];
      if (
        token === undefined ||
        !(['ADJ', 'NOUN', 'PROPN', 'PART'].includes(token.pos) || token.text === '-')
      )
        break;
      if (token.pos === 'NOUN' || token.pos === 'PROPN') found.unshift(this.#span(position, end + 1));
    }
    return found;
  }

  #span(firstToken: number, endToken: number): Capture {
    const { tokens } = this.#index.annotation;
    const start = tokens[firstToken]?.start ?? 0;
    return {
      firstToken,
      endToken,
      start,
      end: endToken > firstToken ? (tokens[endToken - 1]?.end ?? start) : start,
    };
  }
}

function countsWanted(unit: string, of: 'participants' | 'countries' | undefined): boolean {
  if (of === undefined) return true;
  return of === 'participants' ? PARTICIPANTS.has(unit) : COUNTRIES.has(unit);
}

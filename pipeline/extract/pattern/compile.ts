import { type Anchor, anchorsOf, isThing, kindsOf } from './anchors.ts';
import { type Beginning, beginningOf } from './beginning.ts';
import { type CatchingElement, type Element, parsePattern, type SlotType } from './parse.ts';
import { bitsOf } from './pattern-index.ts';

/** A pattern made ready for matching. */
export interface Pattern {
  readonly first: Step;
  /** What every match begins with; undefined where that may be anything. */
  readonly beginning: Beginning | undefined;
  readonly anchors: readonly Anchor[];
  /** Sets of words in lower case of which every match holds one each. Lemmas are few, and not worth a look at each token. */
  readonly words: readonly ReadonlySet<string>[];
  /** The types that a gap may not pass over, as bits: a second event between an event and its city would get the city wrong. */
  readonly barred: number;
  /** What it catches of lists. */
  readonly lists: readonly ListCapture[];
}

/** A capture that may be the first of a list of things, and what the others may be, as bits. */
export interface ListCapture {
  readonly capture: string;
  readonly kinds: number;
}

/** One thing to do in matching, and the step after it; the pattern ends where there is none. */
export type Step = (
  | {
      readonly kind: 'catch';
      readonly element: CatchingElement;
      /** What a thing may be, as bits; 0 for words. */
      readonly kinds: number;
      /** "the ministry's portal" names the portal: a mention before "'s" counts only where the pattern goes on with "'s". */
      readonly endsAtPossessive: boolean;
    }
  | {
      readonly kind: 'gap';
      readonly most: number;
      /** What the pattern goes on with after it; undefined where that may be anything. */
      readonly before: Beginning | undefined;
    }
  | { readonly kind: 'group'; readonly inner: Step; readonly end: GroupEnd }
) & { readonly optional: boolean; readonly capture?: string; readonly next: AnyStep | undefined };

/** The end of a group: what was passed since its beginning is caught. */
export interface GroupEnd {
  readonly kind: 'group-end';
  readonly capture?: string;
  readonly next: AnyStep | undefined;
}

export type AnyStep = Step | GroupEnd;

/** Reads a pattern (`parsePattern` says how it is written) and links its steps. Throws a `PatternError` for what cannot be read. */
export function compilePattern(pattern: string): Pattern {
  const elements = parsePattern(pattern);
  const [first, ...others] = elements;
  if (first === undefined) throw new RangeError('A pattern has elements.');
  return {
    first: stepOf(first, others, stepsOf(others, undefined)),
    beginning: beginningOf(elements),
    anchors: anchorsOf(elements),
    words: wordNeeds(elements),
    barred: bitsOf(mentionTypes(elements).filter(isBarred)),
    lists: listCaptures(elements),
  };
}

/** The first of the steps of a sequence; `after` where it has none. */
function stepsOf(elements: readonly Element[], after: AnyStep | undefined): AnyStep | undefined {
  return elements.reduceRight<AnyStep | undefined>(
    (next, element, at) => stepOf(element, elements.slice(at + 1), next),
    after,
  );
}

/** @param following the elements after it of the same sequence */
function stepOf(element: Element, following: readonly Element[], next: AnyStep | undefined): Step {
  const { optional, capture } = element;
  const common = { optional, next, ...(capture === undefined ? {} : { capture }) };
  if (element.kind === 'gap')
    return { kind: 'gap', most: element.most, before: beginningOf(following), ...common };
  if (element.kind !== 'group') {
    const [then] = following;
    const goesOn = then?.kind === 'word' && then.words.has("'s");
    const kinds = isThing(element) ? kindsOf(element) : 0;
    const endsAtPossessive = element.kind === 'mention' && !goesOn;
    return { kind: 'catch', element, kinds, endsAtPossessive, ...common };
  }
  const end: GroupEnd = { kind: 'group-end', next, ...(capture === undefined ? {} : { capture }) };
  const [first, ...others] = element.elements;
  if (first === undefined) throw new RangeError('A group has elements.');
  const inner = stepOf(first, others, stepsOf(others, end));
  return { kind: 'group', inner, end, optional, next };
}

function wordNeeds(elements: readonly Element[]): ReadonlySet<string>[] {
  return elements.flatMap((element) => {
    if (element.optional) return [];
    if (element.kind === 'group') return wordNeeds(element.elements);
    return element.kind === 'word' && element.by === 'lower' ? [element.words] : [];
  });
}

function mentionTypes(elements: readonly Element[]): SlotType[] {
  return elements.flatMap((element) => {
    if (element.kind === 'mention') return [...element.types];
    return element.kind === 'group' ? mentionTypes(element.elements) : [];
  });
}

function listCaptures(elements: readonly Element[]): ListCapture[] {
  return elements.flatMap((element) => {
    if (element.kind === 'group') return listCaptures(element.elements);
    if (element.kind !== 'mention' || element.list !== true || element.capture === undefined) return [];
    return [{ capture: element.capture, kinds: bitsOf(element.types) }];
  });
}

function isBarred(type: SlotType): boolean {
  return type === 'event' || type === 'instrument' || type === 'service';
}

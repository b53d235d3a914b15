import type { Annotation, Sentence, Token } from '../../contract/annotation.ts';
import { type Capture, captureOf, capturesAt } from './captures.ts';
import type { Element, SlotType } from './parse.ts';
import type { PatternIndex } from './pattern-index.ts';
import { startsOf } from './starts.ts';

/** A place where a pattern matches, and what it caught there by the names of its captures. */
export interface Match {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: Sentence;
  readonly captures: Readonly<Record<string, Capture>>;
}

const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', '?', '!']);
/** Words over which no fact is read: what did not happen or only might. */
const DOUBTS = new Set([
  'not',
  "n't",
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
/** An attempt at one place takes no more steps than this, so that hostile text costs linear time. */
const STEPS_PER_START = 2000;

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
  return tokens
    .slice(Math.max(sentence.firstToken, start - 2), start)
    .some((token) => doubts(token, token.start === sentence.start));
}

/** "may" and "MAY", but inside a sentence not "May", which is a month. */
function doubts({ text, lower }: Token, beginsSentence: boolean): boolean {
  return DOUBTS.has(lower) && (beginsSentence || text !== titleCased(lower));
}

function titleCased(lower: string): string {
  return lower.charAt(0).toUpperCase() + lower.slice(1);
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
    if (token === undefined || CLAUSE_ENDS.has(token.text) || doubts(token, false)) return true;
    const caught = new Set([...this.#captures.values()].map(({ mention }) => mention?.entity));
    return (this.#index.mentions.get(position) ?? []).some(
      ({ type, entity }) => this.#types.has(type) && !caught.has(entity),
    );
  }

  #element(element: Exclude<Element, { kind: 'gap' }>, position: number, rest: Continue): number | undefined {
    if (element.kind === 'group') {
      return this.#sequence(element.elements, 0, position, (end) =>
        this.#keeping(element.capture, captureOf(this.#index, position, end), () => rest(end)),
      );
    }
    if (position >= this.#sentence.endToken) return undefined;
    for (const capture of capturesAt(element, position, this.#sentence.endToken, this.#index)) {
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
}

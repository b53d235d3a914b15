import type { Annotation, Sentence, Token } from '../../contract/annotation.ts';
import { stretchesFor } from './anchors.ts';
import { type Capture, captureOf, capturesAt, isAt } from './captures.ts';
import type { AnyStep, GroupEnd, Pattern, Step } from './compile.ts';
import type { CatchingElement } from './parse.ts';
import type { PatternIndex } from './pattern-index.ts';

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

/**
 * All matches of a pattern, leftmost first and not overlapping, each within one sentence.
 * @param within the sentences to try; all where not given
 */
export function matchPattern(pattern: Pattern, index: PatternIndex, within?: ReadonlySet<Sentence>): Match[] {
  const matches: Match[] = [];
  let free = 0;
  for (const { sentence, from, to } of stretchesFor(pattern.anchors, index, within)) {
    const run = new Run(pattern, index, sentence);
    for (let start = Math.max(from, free); start < to; start = free) {
      const found = run.matchAt(start);
      if (found !== undefined) matches.push(found);
      free = Math.max(start + 1, found?.endToken ?? 0);
    }
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

/** Attempts to match in one sentence. Backtracking is bounded by a number of steps, so hostile text costs linear time. */
class Run {
  readonly #pattern: Pattern;
  readonly #index: PatternIndex;
  readonly #sentence: Sentence;
  readonly #captures = new Map<string, Capture>();
  /** Where each group began that is not yet passed. */
  readonly #begun = new Map<GroupEnd, number>();
  #steps = 0;

  constructor(pattern: Pattern, index: PatternIndex, sentence: Sentence) {
    this.#pattern = pattern;
    this.#index = index;
    this.#sentence = sentence;
  }

  matchAt(start: number): Match | undefined {
    const { first } = this.#pattern;
    this.#steps = 0;
    this.#captures.clear();
    const endToken = this.#go(first, start);
    if (endToken === undefined) return undefined;
    const namesThing = first.kind === 'catch' && first.element.kind === 'mention';
    if (!namesThing && isDoubted(this.#index.annotation, this.#sentence, start)) return undefined;
    return {
      firstToken: start,
      endToken,
      sentence: this.#sentence,
      captures: Object.fromEntries(this.#captures),
    };
  }

  /** The end of a match of the steps from this one on. */
  #go(step: AnyStep | undefined, position: number): number | undefined {
    if (step === undefined) return position;
    if (step.kind === 'group-end') {
      const first = this.#begun.get(step) ?? position;
      return this.#keep(step, captureOf(this.#index, first, position));
    }
    if (++this.#steps > STEPS_PER_START) return undefined;
    const end = this.#take(step, position);
    return end === undefined && step.optional ? this.#goOn(step, position) : end;
  }

  #take(step: Step, position: number): number | undefined {
    switch (step.kind) {
      case 'gap':
        return this.#gap(step.most, step, position);
      case 'group':
        this.#begun.set(step.end, position);
        return this.#go(step.inner, position);
      case 'catch':
        return this.#catch(step, step.element, position);
    }
  }

  #gap(most: number, step: Step, position: number): number | undefined {
    for (let length = 0; length <= most && position + length <= this.#sentence.endToken; length++) {
      const end = this.#go(step.next, position + length);
      if (end !== undefined) return end;
      if (this.#stopsGap(position + length)) return undefined;
    }
    return undefined;
  }

  #stopsGap(position: number): boolean {
    const token = this.#index.annotation.tokens[position];
    if (token === undefined || CLAUSE_ENDS.has(token.text) || doubts(token, false)) return true;
    const here = this.#index.mentions.get(position);
    if (here === undefined) return false;
    for (const { type, entity } of here)
      if (this.#pattern.barred.has(type) && !this.#hasCaught(entity)) return true;
    return false;
  }

  #hasCaught(entity: number): boolean {
    for (const { mention } of this.#captures.values()) if (mention?.entity === entity) return true;
    return false;
  }

  #catch(step: Step, element: CatchingElement, position: number): number | undefined {
    const limit = this.#sentence.endToken;
    if (position >= limit) return undefined;
    // Most elements are words that nothing is caught of.
    if (step.capture === undefined && (element.kind === 'word' || element.kind === 'tag'))
      return isAt(element, position, this.#index) ? this.#goOn(step, position + 1) : undefined;
    for (const capture of capturesAt(element, position, limit, this.#index)) {
      const end = capture.endToken > limit ? undefined : this.#keep(step, capture);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  /** Goes on with a capture, and forgets it where that leads nowhere. */
  #keep(step: AnyStep, capture: Capture): number | undefined {
    const name = step.capture;
    if (name === undefined || capture.endToken === capture.firstToken)
      return this.#goOn(step, capture.endToken);
    const before = this.#captures.get(name);
    this.#captures.set(name, capture);
    const end = this.#goOn(step, capture.endToken);
    if (end !== undefined) return end;
    if (before === undefined) this.#captures.delete(name);
    else this.#captures.set(name, before);
    return undefined;
  }

  /** To the next step, over no possessive that the pattern does not have. */
  #goOn(step: AnyStep, position: number): number | undefined {
    if (step.kind === 'catch' && step.endsAtPossessive && this.#isPossessive(position)) return undefined;
    return this.#go(step.next, position);
  }

  #isPossessive(position: number): boolean {
    return position < this.#sentence.endToken && this.#index.annotation.tokens[position]?.lower === "'s";
  }
}

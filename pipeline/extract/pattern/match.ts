import type { Mention, Sentence } from '../../contract/annotation.ts';
import { pastAddressOfPerson, PERSON } from './addressed.ts';
import { pastAlias, pastLetters } from './aliases.ts';
import { areInReach, startsEnd } from './anchors.ts';
import { beginsAt } from './beginning.ts';
import { beginsClause, isJoinedObject, saysOfAnother, saysOfLastListed, saysOfName } from './clauses.ts';
import { type Capture, captureOf, isAt, nounPhrases, thingAt } from './captures.ts';
import type { AnyStep, GroupEnd, Pattern, Step } from './compile.ts';
import { doubts, isDoubted } from './doubts.ts';
import type { PatternIndex } from './pattern-index.ts';

/** A place where a pattern matches, and what it caught there by the names of its captures. */
export interface Match {
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: Sentence;
  readonly captures: Readonly<Record<string, Capture>>;
}

const CLAUSE_ENDS = new Set([';', ':', '“', '”', '"', '?', '!']);
/** An attempt at one place takes no more steps than this, so that hostile text costs linear time. */
const STEPS_PER_START = 2000;

/**
 * All matches of a pattern, leftmost first and not overlapping, each within one sentence.
 * @param within the sentences to try, in text order; all where not given
 */
export function matchPattern(pattern: Pattern, index: PatternIndex, within?: readonly Sentence[]): Match[] {
  const { anchors, beginning } = pattern;
  const matches: Match[] = [];
  let run: Run | undefined;
  for (const sentence of within ?? index.annotation.sentences) {
    const end = startsEnd(anchors, sentence, index);
    let start = sentence.firstToken;
    while (start < end) {
      const isTried =
        (beginning === undefined || beginsAt(beginning, start, index)) &&
        areInReach(anchors, start, sentence.endToken, index);
      const found = isTried ? (run ??= new Run(pattern, index)).matchAt(start, sentence) : undefined;
      if (found !== undefined) matches.push(found);
      start = Math.max(start + 1, found?.endToken ?? 0);
    }
  }
  return matches;
}

/** Attempts to match. Backtracking is bounded by a number of steps, so hostile text costs linear time. */
class Run {
  private readonly pattern: Pattern;
  private readonly index: PatternIndex;
  /** What was caught so far, and by which names. */
  private readonly names: string[] = [];
  private readonly captures: Capture[] = [];
  /** Where each group that is caught began; few patterns catch one. */
  private begun: Map<GroupEnd, number> | undefined;
  /** The end of the sentence. */
  private limit = 0;
  private steps = 0;

  constructor(pattern: Pattern, index: PatternIndex) {
    this.pattern = pattern;
    this.index = index;
  }

  matchAt(start: number, sentence: Sentence): Match | undefined {
    const { first } = this.pattern;
    this.steps = 0;
    this.names.length = 0;
    this.captures.length = 0;
    this.limit = sentence.endToken;
    const endToken = this.go(first, start);
    if (endToken === undefined) return undefined;
    const namesThing = first.kind === 'catch' && first.element.kind === 'mention';
    if (!namesThing && isDoubted(this.index.annotation, sentence, start)) return undefined;
    return { firstToken: start, endToken, sentence, captures: this.caught() };
  }

  private caught(): Record<string, Capture> {
    const caught: Record<string, Capture> = {};
    const { names, captures } = this;
    for (let at = 0; at < captures.length; at++) {
      const capture = captures[at];
      if (capture !== undefined) caught[names[at] ?? ''] = capture;
    }
    return caught;
  }

  /** The end of a match of the steps from this one on. */
  private go(step: AnyStep | undefined, position: number): number | undefined {
    if (step === undefined) return position;
    if (step.kind === 'group-end') return this.endGroup(step, position);
    if (++this.steps > STEPS_PER_START) return undefined;
    const end = this.take(step, position);
    return end === undefined && step.optional ? this.goOn(step, position) : end;
  }

  private endGroup(step: GroupEnd, position: number): number | undefined {
    if (step.capture === undefined) return this.go(step.next, position);
    return this.keep(step, captureOf(this.index, this.begun?.get(step) ?? position, position));
  }

  private take(step: Step, position: number): number | undefined {
    switch (step.kind) {
      case 'gap':
        return this.gap(step, position);
      case 'group':
        if (step.end.capture !== undefined) (this.begun ??= new Map()).set(step.end, position);
        return this.go(step.inner, position);
      case 'catch':
        return position < this.limit ? this.catch(step, position) : undefined;
    }
  }

  private gap({ most, before, next }: Extract<Step, { kind: 'gap' }>, position: number): number | undefined {
    if (this.isJoinedAsObject(position) || this.closesAside(position)) return undefined;
    const last = Math.min(position + most, this.limit);
    const { tokens } = this.index.annotation;
    for (let at = position; at <= last; at++) {
      const goesOn = before === undefined || beginsAt(before, at, this.index);
      const end = goesOn && !this.isSaidOfName(position, at) ? this.go(next, at) : undefined;
      if (end !== undefined) return end;
      if (this.stopsGap(at) || saysOfAnother(tokens, position, at)) return undefined;
    }
    return undefined;
  }

  /** Whether the participle here says something of another name than the one before the gap. An event may have the place where it is behind it. */
  private isSaidOfName(position: number, at: number): boolean {
    const { tokens } = this.index.annotation;
    if (saysOfName(tokens, position, at)) return true;
    const last = this.captures.at(-1)?.mention;
    return last?.type === 'service' && last.endToken === position && saysOfLastListed(tokens, position, at);
  }

  /** "Quayside, which is owned by Harbour Bank, operates": a comma parts no subject from its verb. */
  private closesAside(position: number): boolean {
    const { tokens } = this.index.annotation;
    if (tokens[position]?.text !== ',') return false;
    const verb = tokens[position + 1];
    return verb?.pos === 'VERB' && verb.lower === `${verb.lemma}s`;
  }

  /** Whether the mention that ends here is the object of a verb, and "and" joins another verb to that one. */
  private isJoinedAsObject(position: number): boolean {
    const { tokens } = this.index.annotation;
    const { lower } = tokens[position] ?? {};
    if (lower !== 'and' && lower !== ',') return false;
    const last = this.captures.at(-1)?.mention;
    return last?.endToken === position && isJoinedObject(tokens, last.firstToken, position);
  }

  private stopsGap(position: number): boolean {
    const { annotation, kindsAt, kindsOf, mentionAt } = this.index;
    const token = annotation.tokens[position];
    if (
      token === undefined ||
      (token.text.length === 1 && CLAUSE_ENDS.has(token.text)) ||
      doubts(token, false) ||
      beginsClause(annotation.tokens, position) ||
      (token.lower === 'since' && !this.index.dates.has(position + 1))
    )
      return true;
    const { barred } = this.pattern;
    if (((kindsAt[position] ?? 0) & barred) === 0) return false;
    const { mentions } = annotation;
    for (let at = mentionAt[position] ?? -1; mentions[at]?.firstToken === position; at++) {
      const mention = mentions[at];
      if (mention === undefined) return false;
      if (((kindsOf[at] ?? 0) & barred) !== 0 && !this.hasCaught(mention.entity)) return true;
    }
    return false;
  }

  private hasCaught(entity: number): boolean {
    for (const { mention } of this.captures) if (mention?.entity === entity) return true;
    return false;
  }

  private catch(step: Extract<Step, { kind: 'catch' }>, position: number): number | undefined {
    const { element } = step;
    switch (element.kind) {
      case 'word':
      case 'tag':
        if (!isAt(element, position, this.index)) return undefined;
        // Most elements are words that nothing is caught of.
        if (step.capture === undefined) return this.go(step.next, position + 1);
        return this.keep(step, captureOf(this.index, position, position + 1));
      case 'mention':
        return this.catchMention(step, element.adjectival, position);
      case 'np':
        return this.catchPhrase(step, position);
      default: {
        const capture = thingAt(element, position, this.index);
        if (capture === undefined || capture.endToken > this.limit) return undefined;
        return this.keep(step, capture) ?? this.keepPastLetters(step, capture);
      }
    }
  }

  private catchMention(
    step: Extract<Step, { kind: 'catch' }>,
    isAdjectiveToo: boolean,
    position: number,
  ): number | undefined {
    const { annotation, kindsAt, kindsOf, mentionAt } = this.index;
    if (((kindsAt[position] ?? 0) & step.kinds) === 0) {
      const past = (step.kinds & PERSON) === 0 ? position : pastAddressOfPerson(position, this.index);
      return past > position && past < this.limit ? this.catchMention(step, isAdjectiveToo, past) : undefined;
    }
    const { mentions } = annotation;
    for (let at = mentionAt[position] ?? -1; mentions[at]?.firstToken === position; at++) {
      const mention = mentions[at];
      if (mention === undefined) return undefined;
      if (((kindsOf[at] ?? 0) & step.kinds) === 0 || mention.endToken > this.limit) continue;
      if (!isAdjectiveToo && mention.adjectival === true) continue;
      if (step.endsAtPossessive && this.isPossessive(mention.endToken)) continue;
      const end = this.keepMention(step, mention);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  /** Goes on after a mention, or after another name of it in brackets. */
  private keepMention(step: Step, mention: Mention): number | undefined {
    const { firstToken, endToken } = mention;
    const end = this.keep(step, captureOf(this.index, firstToken, endToken, { mention }));
    if (end !== undefined) return end;
    const past = pastAlias(this.index, mention);
    if (past === endToken || past > this.limit) return undefined;
    return this.keep(step, captureOf(this.index, firstToken, past, { mention }));
  }

  /** Goes on behind the letters in brackets of an office: "Minister of Ports (MP), Ana Silva". */
  private keepPastLetters(step: Step, capture: Capture): number | undefined {
    if (capture.office === undefined) return undefined;
    const past = pastLetters(this.index.annotation.tokens, capture.endToken);
    if (past === capture.endToken || past > this.limit) return undefined;
    return this.keep(step, { ...capture, endToken: past });
  }

  private catchPhrase(step: Step, position: number): number | undefined {
    for (const capture of nounPhrases(this.index, position, this.limit)) {
      const end = this.keep(step, capture);
      if (end !== undefined) return end;
    }
    return undefined;
  }

  /** Goes on with a capture, and forgets it where that leads nowhere. */
  private keep(step: AnyStep, capture: Capture): number | undefined {
    const { names, captures } = this;
    const name = step.capture;
    if (name === undefined || capture.endToken === capture.firstToken)
      return this.goOn(step, capture.endToken);
    const known = names.indexOf(name);
    const at = known < 0 ? names.length : known;
    const before = captures[at];
    names[at] = name;
    captures[at] = capture;
    const end = this.goOn(step, capture.endToken);
    if (end !== undefined) return end;
    if (before === undefined) names.length = captures.length = at;
    else captures[at] = before;
    return undefined;
  }

  /** To the next step, over no possessive that the pattern does not have. */
  private goOn(step: AnyStep, position: number): number | undefined {
    if (step.kind === 'catch' && step.endsAtPossessive && this.isPossessive(position)) return undefined;
    return this.go(step.next, position);
  }

  private isPossessive(position: number): boolean {
    return position < this.limit && this.index.annotation.tokens[position]?.lower === "'s";
  }
}

import { type Form, formOf } from './forms.ts';
import { inKnownLetters } from './known-letters.ts';
import { type Rules, rulesOf } from './rules.ts';
import { shortWordIn } from './short-words.ts';
import { sharedWink } from './wink.ts';

/** The forms that a stretch of text without white space is made of: the first, and those after it. */
interface Stretch {
  readonly form: Form;
  /** Where the form begins in the stretch; -1 for a part of a contraction that stands there in other letters. */
  readonly start: number;
  readonly next: Stretch | null;
}

/** Reads stretches as wink-nlp does, and has its rules. What it gives depends on nothing that it has read. */
export interface Reader {
  /** Null for a stretch in which wink-nlp finds nothing. */
  readonly stretchOf: (stretch: string) => Stretch | null;
  readonly rules: Rules;
}

/** As many stretches as a few books have. */
const MOST_STRETCHES = 50_000;

let reader: Reader | undefined;

/** The reader, made at the first call. It remembers stretches: texts repeat most of theirs. */
export function sharedReader(): Reader {
  reader ??= newReader();
  return reader;
}

function newReader(): Reader {
  const { tagNames } = sharedWink();
  const rules = rulesOf(sharedWink());
  const formed = new WeakMap<object, Form>();
  const formsOf = (known: string): Form[] =>
    sharedWink()
      .split(known)
      .map((token) => {
        const before = formed.get(token);
        if (before !== undefined) return before;
        const form = formOf(token, rules.seenAs(token), tagNames);
        formed.set(token, form);
        return form;
      });
  return {
    rules,
    stretchOf: remembered((stretch) => {
      const short = shortWordIn(stretch);
      if (short !== undefined) {
        const behind = stretch.slice(short.end);
        const rest = formsOf(behind);
        const first = formsOf(short.known).map(as(stretch.slice(0, short.end), tagNames));
        const starts = startsOf(rest, behind).map((start) => start + short.end);
        return linked([...first, ...rest], [0, ...starts]);
      }
      const known = inKnownLetters(stretch);
      const forms = formsOf(known);
      const starts = startsOf(forms, known);
      return linked(known === stretch ? forms : inOwnLetters(forms, starts, stretch, tagNames), starts);
    }),
  };
}

/** Forms of a stretch that was read in other letters, in its own. No word of these is in wink-nlp's lexicon, so that it is its own lemma. */
function inOwnLetters(
  forms: readonly Form[],
  starts: readonly number[],
  stretch: string,
  tagNames: readonly string[],
): Form[] {
  return forms.map((form, at) => {
    const start = starts[at] ?? -1;
    const written = start < 0 ? form.written : stretch.slice(start, start + form.written.length);
    return written === form.written ? form : as(written, tagNames)(form);
  });
}

/** A form with other letters. */
function as(written: string, tagNames: readonly string[]): (form: Form) => Form {
  return (form) => formOf({ ...form, written, lemma: noLemma }, form, tagNames);
}

function noLemma(): undefined {
  return undefined;
}

function startsOf(forms: readonly Form[], stretch: string): number[] {
  let position = 0;
  return forms.map(({ written }) => {
    const start = stretch.indexOf(written, position);
    if (start >= 0) position = start + written.length;
    return start;
  });
}

function linked(forms: readonly Form[], starts: readonly number[]): Stretch | null {
  let next: Stretch | null = null;
  for (let at = forms.length - 1; at >= 0; at--) {
    const form = forms[at];
    if (form !== undefined) next = { form, start: starts[at] ?? -1, next };
  }
  return next;
}

/** As `memoized`, for strings cut out of a text: a Map takes them as they are, where an object makes them its own each time. */
function remembered(of: (stretch: string) => Stretch | null): Reader['stretchOf'] {
  let known = new Map<string, Stretch | null>();
  let older = known;
  return (stretch) => {
    const before = known.get(stretch);
    if (before !== undefined) return before;
    if (known.size >= MOST_STRETCHES) [older, known] = [known, new Map()];
    const earlier = older.get(stretch);
    const found = earlier === undefined ? of(stretch) : earlier;
    known.set(stretch, found);
    return found;
  };
}

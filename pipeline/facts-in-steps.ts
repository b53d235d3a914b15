import { type Annotatable, annotateInSteps, type AnnotateStep } from './annotate/index.ts';
import { extractInSteps } from './extract/index.ts';
import { type Grounded, groundInSteps } from './ground/index.ts';

/** The steps from an article's words to its facts, in their order. */
export type FactStep = AnnotateStep | 'extract' | 'ground';

/** Finds what one article's words state, a step at a time: names the step that comes next. */
export function* factsInSteps(article: Annotatable): Generator<FactStep, Grounded, undefined> {
  const annotation = yield* annotateInSteps(article);
  const candidates = yield* extractInSteps(annotation);
  return yield* groundInSteps(article, candidates);
}

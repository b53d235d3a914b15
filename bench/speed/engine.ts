import type { Annotatable } from '../../pipeline/annotate/index.ts';
import { lineBlocks } from '../../pipeline/annotate/tokens.ts';
import { chunksOf } from '../../pipeline/chunks.ts';
import type { FactStep } from '../../pipeline/facts-in-steps.ts';
import { inStep } from '../../pipeline/in-step.ts';
import { load } from '../../pipeline/program.mjs';
import type { Clock } from './clock.ts';

const PUBLISHED = '2025-11-17';

/** As a build runs it: tsx gives every function that is made its name, which takes time. */
const { factsInSteps } = await load<typeof import('../../pipeline/facts-in-steps.ts')>('facts-in-steps');

/** Takes texts through all that finds facts in an article, as a build does: chunk by chunk, the articles of a chunk in step. */
export function readWithEngine(texts: readonly string[]): void {
  for (const chunk of chunksOf(texts, sizeOf)) inStep(chunk.map((text) => factsInSteps(articleOf(text))));
}

/** The same, with the time of each step on the clock. */
export function timeSteps(texts: readonly string[], clock: Clock): void {
  for (const chunk of chunksOf(texts, sizeOf)) {
    const works = chunk.map((text) => factsInSteps(articleOf(text)));
    let next: FactStep | undefined = inStepOnce(works);
    while (next !== undefined) next = clock.time(next, () => inStepOnce(works));
  }
}

/** One step of each text. What comes next is the same for all. */
function inStepOnce(works: readonly Iterator<FactStep, unknown, undefined>[]): FactStep | undefined {
  let next: FactStep | undefined;
  for (const work of works) {
    const { done, value } = work.next();
    next = done === true ? undefined : value;
  }
  return next;
}

function articleOf(text: string): Annotatable {
  return { id: 'article/bench', text, blocks: lineBlocks(text), published: PUBLISHED, title: null };
}

function sizeOf(text: string): number {
  return text.length;
}

import type { Judgement, NamedThing } from '../contract/judgements.ts';
import type { Problem } from '../contract/problem.ts';
import type { Contradiction } from './judged-groups.ts';
import type { StaleJudgement } from './judged-things.ts';

/** A judgement that has no effect any more, for the report. */
export function staleProblem({ judgement, thing, why }: StaleJudgement): Problem {
  return {
    level: 'warning',
    stage: 'resolve',
    code: 'resolve/stale-judgement',
    message: `The judgement that ${inWords(judgement)} has no effect, for ${why}.`,
    remedy: 'Take the judgement back, or name the thing as the article does now.',
    row: thing.article,
    field: 'name',
    ...judgement.place,
  };
}

/** Two judgements that cannot both hold, for the report. */
export function contradictionProblem({ same, different }: Contradiction): Problem {
  return {
    level: 'warning',
    stage: 'resolve',
    code: 'resolve/contradictory-judgements',
    message:
      `The judgement that ${inWords(same.judgement)} has no effect, for it joins what another keeps apart, ` +
      `which says that ${inWords(different.judgement)}.`,
    remedy: 'Take one of the two judgements back.',
    row: same.judgement.one.article,
    field: 'name',
    ...same.judgement.place,
  };
}

/** What a judgement says: “ITU” of article/a is the same as “I.T.U.” of article/b. */
function inWords({ verdict, one, other }: Judgement): string {
  return `${named(one)} is ${verdict === 'same' ? 'the same as' : 'different from'} ${named(other)}`;
}

function named({ name, article }: NamedThing): string {
  return `“${name}” of ${article}`;
}

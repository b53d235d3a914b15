import type { Annotation } from '../contract/annotation.ts';
import type { Candidate } from '../contract/fact.ts';
import { candidatesByRules } from './by-rules.ts';
import { entityCandidates } from './entities.ts';
import { featureCandidates } from './features.ts';
import { unitCandidates } from './organization-units.ts';
import { withoutSubsumed } from './subsumed.ts';
import { patternIndex, type PatternIndex } from './pattern/pattern-index.ts';
import { statementCandidates } from './statements.ts';
import { statisticCandidates } from './statistics.ts';

/** The extractors in the order in which they run. A new one is a new line here. */
const EXTRACTORS: readonly ((index: PatternIndex) => Candidate[])[] = [
  entityCandidates,
  unitCandidates,
  candidatesByRules,
  featureCandidates,
  statisticCandidates,
  statementCandidates,
];

/**
 * Proposes rows from what was annotated in one article. Nothing is believed yet: each candidate carries the spans that it
 * claims, and the grounding gate judges them.
 */
export function extract(annotation: Annotation): Candidate[] {
  const index = patternIndex(annotation);
  return withoutSubsumed(EXTRACTORS.flatMap((extractor) => extractor(index)));
}

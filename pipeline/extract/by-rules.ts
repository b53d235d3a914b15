import type { Candidate, CandidateField } from '../contract/fact.ts';
import { ENGINE } from './engine.ts';
import { fieldFrom } from './fields.ts';
import { compilePattern } from './pattern/compile.ts';
import { type Match, matchPattern } from './pattern/match.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { sieveOf } from './pattern/sieve.ts';

import type { RowTemplate, Rule } from './rule.ts';
import { eventRules } from './rules/events.ts';
import { instrumentRules } from './rules/instruments.ts';
import { organizationRules } from './rules/organizations.ts';
import { positionRules } from './rules/positions.ts';
import { serviceRules } from './rules/services.ts';

/** All rules, in the order in which they are tried. */
export const RULES: readonly Rule[] = [
  ...organizationRules,
  ...positionRules,
  ...eventRules,
  ...instrumentRules,
  ...serviceRules,
];

const PATTERNS = RULES.map(({ pattern }) => compilePattern(pattern));
const sentencesByPattern = sieveOf(PATTERNS);

/** Candidates of every rule at every place where its pattern matches. */
export function candidatesByRules(index: PatternIndex): Candidate[] {
  const sentences = sentencesByPattern(index);
  return RULES.flatMap((rule, at) => {
    const [pattern, within] = [PATTERNS[at], sentences[at]];
    if (pattern === undefined || within === undefined || within.size === 0) return [];
    return matchPattern(pattern, index, within).flatMap((match) =>
      rule.rows.flatMap((row) => candidateOf(rule, row, match, index)),
    );
  });
}

function candidateOf(rule: Rule, row: RowTemplate, match: Match, index: PatternIndex): Candidate[] {
  const fields: Record<string, CandidateField> = {};
  for (const [name, template] of Object.entries(row.fields)) {
    const field = fieldFrom(template, row.table, name, match, index);
    if (field === undefined) return [];
    fields[name] = field;
  }
  if (pointsAtItself(fields)) return [];
  const { start, end } = match.sentence;
  return [
    { table: row.table, fields, window: { start, end }, engine: ENGINE, rule: rule.name, score: rule.score },
  ];
}

/** Two names of one thing beside each other ("the Council, part of the Security Council") make no edge. */
function pointsAtItself(fields: Readonly<Record<string, CandidateField>>): boolean {
  const things = Object.values(fields).flatMap(({ entity }) =>
    entity === undefined ? [] : [`${entity.table} ${entity.key}`],
  );
  return new Set(things).size < things.length;
}

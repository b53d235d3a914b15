import type { Candidate, CandidateField, EntityRef } from '../contract/fact.ts';
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
/** The rows of each rule, with their fields by name. */
const ROWS = RULES.map(({ rows }) =>
  rows.map(({ table, fields }): RowFields => ({ table, fields: Object.entries(fields) })),
);

interface RowFields {
  readonly table: RowTemplate['table'];
  readonly fields: readonly (readonly [name: string, template: string])[];
}

/** Candidates of every rule at every place where its pattern matches. */
export function candidatesByRules(index: PatternIndex): Candidate[] {
  const candidates: Candidate[] = [];
  sentencesByPattern(index).forEach((sentences, at) => {
    const [rule, pattern, rows] = [RULES[at], PATTERNS[at], ROWS[at]];
    if (sentences.length === 0 || rule === undefined || pattern === undefined || rows === undefined) return;
    for (const match of matchPattern(pattern, index, sentences))
      for (const row of rows) {
        const candidate = candidateOf(rule, row, match, index);
        if (candidate !== undefined) candidates.push(candidate);
      }
  });
  return candidates;
}

function candidateOf(
  rule: Rule,
  { table, fields: templates }: RowFields,
  match: Match,
  index: PatternIndex,
): Candidate | undefined {
  const fields: Record<string, CandidateField> = {};
  const things: EntityRef[] = [];
  for (const [name, template] of templates) {
    const field = fieldFrom(template, table, name, match, index);
    if (field === undefined) return undefined;
    const { entity } = field;
    if (entity !== undefined) {
      // Two names of one thing beside each other ("the Council, part of the Security Council") make no edge.
      if (things.some(({ table: other, key }) => other === entity.table && key === entity.key))
        return undefined;
      things.push(entity);
    }
    fields[name] = field;
  }
  const { start, end } = match.sentence;
  return { table, fields, window: { start, end }, engine: ENGINE, rule: rule.name, score: rule.score };
}

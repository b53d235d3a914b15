import type { Sentence } from '../contract/annotation.ts';
import type { Candidate, CandidateField, EntityRef } from '../contract/fact.ts';
import { ENGINE } from './engine.ts';
import { type FieldSource, fieldFrom, fieldSource } from './fields.ts';
import { compilePattern, type Pattern } from './pattern/compile.ts';
import { eachOfLists } from './pattern/lists.ts';
import { type Match, matchPattern } from './pattern/match.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { sieveOf } from './pattern/sieve.ts';
import type { RowTemplate, Rule } from './rule.ts';
import { eventRules } from './rules/events/index.ts';
import { instrumentRules } from './rules/instruments/index.ts';
import { organizationRules } from './rules/organizations/index.ts';
import { positionRules } from './rules/positions/index.ts';
import { serviceRules } from './rules/services/index.ts';

/** All rules, in the order in which they are tried. */
export const RULES: readonly Rule[] = [
  ...organizationRules,
  ...positionRules,
  ...eventRules,
  ...instrumentRules,
  ...serviceRules,
];

/** A rule whose pattern and templates are read. */
interface ReadRule {
  readonly rule: Rule;
  readonly pattern: Pattern;
  readonly rows: readonly ReadRow[];
}

interface ReadRow {
  readonly table: RowTemplate['table'];
  readonly fields: readonly (readonly [name: string, source: FieldSource])[];
}

const READ_RULES: readonly ReadRule[] = RULES.map((rule) => ({
  rule,
  pattern: compilePattern(rule.pattern),
  rows: rule.rows.map(({ table, fields }) => ({
    table,
    fields: Object.entries(fields).map(([name, template]) => [name, fieldSource(template, table, name)]),
  })),
}));
const sentencesByPattern = sieveOf(READ_RULES.map(({ pattern }) => pattern));

/** Candidates of every rule at every place where its pattern matches. */
export function candidatesByRules(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  const sentences = sentencesByPattern(index);
  for (let at = 0; at < READ_RULES.length; at++) {
    const [read, own] = [READ_RULES[at], sentences[at]];
    if (read !== undefined && own !== undefined && own.length > 0) addCandidates(found, read, own, index);
  }
  return found;
}

function addCandidates(
  found: Candidate[],
  { rule, pattern, rows }: ReadRule,
  sentences: readonly Sentence[],
  index: PatternIndex,
): void {
  for (const whole of matchPattern(pattern, index, sentences)) {
    const matches = pattern.lists.length === 0 ? [whole] : eachOfLists(whole, pattern.lists, index);
    for (const match of matches)
      for (const row of rows) {
        const candidate = candidateOf(rule, row, match, index);
        if (candidate !== undefined) found.push(candidate);
      }
  }
}

function candidateOf(
  rule: Rule,
  { table, fields: sources }: ReadRow,
  match: Match,
  index: PatternIndex,
): Candidate | undefined {
  const fields: Record<string, CandidateField> = {};
  const things: EntityRef[] = [];
  for (const [name, source] of sources) {
    const field = fieldFrom(source, match, index);
    if (field === undefined) return undefined;
    if (field.entity !== undefined) {
      // Two names of one thing beside each other ("the Council, part of the Security Council") make no edge.
      if (isAmong(things, field.entity)) return undefined;
      things.push(field.entity);
    }
    fields[name] = field;
  }
  const { start, end } = match.sentence;
  return { table, fields, window: { start, end }, engine: ENGINE, rule: rule.name, score: rule.score };
}

function isAmong(things: readonly EntityRef[], { table, key }: EntityRef): boolean {
  for (const other of things) if (table === other.table && key === other.key) return true;
  return false;
}

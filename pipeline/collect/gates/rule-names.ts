import { RULE_FAMILIES, type RuleFamily } from '../../contract/gates.ts';
import { SCHEMAS, TABLES, type TableName } from '../../contract/tables.ts';
import { instead } from './fields.ts';

const ENDS: Readonly<Record<string, readonly string[]>> = {
  rows: ['too-few', 'too-many'],
  rejected: ['share', 'grows'],
};
const OF_COLUMNS: readonly RuleFamily[] = ['empty', 'emptier', 'range'];

/** What to write instead of what is no rule and no beginning of one; null where it is. Any source may fall silent. */
export function mistakeInRule(rule: string): string | null {
  const [family = '', ...rest] = rule.split('/');
  if (!RULE_FAMILIES.some((one) => one === family)) return instead(family, RULE_FAMILIES);
  if (family.startsWith('silent-') || rest.length === 0) return null;
  if (family === 'rejected') return mistakeIn(rest, [ENDS[family] ?? []]);
  const [table = ''] = rest;
  if (!isTable(table)) return instead(table, TABLES);
  const isOfColumn = OF_COLUMNS.some((one) => one === family);
  const last = isOfColumn ? Object.keys(SCHEMAS[table].properties) : ENDS[family];
  return mistakeIn(rest.slice(1), last === undefined ? [] : [last]);
}

/** Each part must be among its candidates, and there may be fewer parts, but not more. */
function mistakeIn(parts: readonly string[], candidates: readonly (readonly string[])[]): string | null {
  for (const [index, part] of parts.entries()) {
    const known = candidates[index];
    if (known === undefined) return `Leave "/${part}" out.`;
    if (!known.includes(part)) return instead(part, known);
  }
  return null;
}

export function isTable(name: string): name is TableName {
  return TABLES.some((table) => table === name);
}

import { describe, expect, test } from 'vitest';
import { annotate } from '../../pipeline/annotate/index.ts';
import { lineBlocks } from '../../pipeline/annotate/tokens.ts';
import type { Fact } from '../../pipeline/contract/fact.ts';
import { RULES } from '../../pipeline/extract/by-rules.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { groundAll } from '../../pipeline/ground/index.ts';

/** What one rule finds in a sentence and the gate lets through. */
function factsOf(rule: string, text: string): readonly Fact[] {
  const article = { id: 'article/example', text, blocks: lineBlocks(text), published: null, title: null };
  const candidates = extract(annotate(article)).filter((candidate) => candidate.rule === rule);
  return groundAll(article, candidates).facts;
}

/** `table field=value …`, a value reaching to the next ` field=`. */
function expectedRow(row: string): { table: string; fields: Record<string, string> } {
  const [table = '', ...rest] = row.split(' ');
  const fields = [...rest.join(' ').matchAll(/([a-z_]+)=(.*?)(?=\s[a-z_]+=|$)/g)];
  return { table, fields: Object.fromEntries(fields.map(([, name, value]) => [name, value])) };
}

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  test.each(rule.examples)('finds in "%s": %s', (sentence, row) => {
    const { table, fields } = expectedRow(row);
    const found = factsOf(rule.name, sentence).filter((fact) => fact.table === table);
    const plain = found.map((fact) =>
      Object.fromEntries(Object.entries(fact.fields).map(([name, { value }]) => [name, String(value)])),
    );
    expect(plain).toContainEqual(expect.objectContaining(fields));
  });

  test.each(rule.counterexamples)('finds nothing in "%s"', (sentence) => {
    expect(factsOf(rule.name, sentence)).toEqual([]);
  });
});

test('every rule has a name of its own and an example', () => {
  const names = RULES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(RULES.filter(({ examples }) => examples.length === 0).map(({ name }) => name)).toEqual([]);
});

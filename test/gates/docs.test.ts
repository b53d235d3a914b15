import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseExpectations } from '../../pipeline/collect/gates/read-expectations.ts';
import { RULE_FAMILIES } from '../../pipeline/contract/gates.ts';

const DOCS = readFileSync(path.resolve(import.meta.dirname, '../../docs/gates.md'), 'utf8');

test('docs/gates.md has a row for each family of rules', () => {
  for (const family of RULE_FAMILIES) expect(DOCS).toMatch(new RegExp(`^\\| \`${family}/`, 'm'));
});

test('the expectations.yaml that it shows is one', () => {
  const [, shown = ''] = /```yaml\n([^]*?)```/.exec(DOCS) ?? [];
  expect(parseExpectations(shown).tables?.statistics?.rows).toEqual({ min: 100, max: 100000 });
});

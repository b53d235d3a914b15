import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../pipeline/annotate/index.ts';
import { listSources, readSnapshot } from '../../pipeline/collect/index.ts';
import type { CandidateField } from '../../pipeline/contract/fact.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { ground } from '../../pipeline/ground/index.ts';
import { read } from '../../pipeline/read/index.ts';
import { falsehoodOf, type GroundedCandidate } from './mutator.ts';
import { movedReceipt, TYPOGRAPHIES, typographicVariantOf } from './typography.ts';

const FALSEHOODS = 1_000;

/** Every candidate of the default data set that the gate lets through. */
async function groundedCandidates(): Promise<GroundedCandidate[]> {
  const { files } = await listSources(path.resolve(import.meta.dirname, '../../sources'));
  const grounded: GroundedCandidate[] = [];
  for (const file of files) {
    const taken = await readSnapshot(file);
    const article = 'snapshot' in taken ? (await read(taken.snapshot)).article : null;
    if (article === null) continue;
    const candidates = extract(annotate(article)).filter((candidate) => 'fact' in ground(article, candidate));
    grounded.push(...candidates.map((candidate) => ({ article, candidate })));
  }
  return grounded;
}

/** The values of names, texts and quotations as somebody else would type them. */
const RETYPINGS: Readonly<Record<string, (value: string) => string>> = {
  'straight quotation marks': (value) => value.replace(/[“”]/g, '"').replaceAll('’', "'"),
  'curly quotation marks': (value) => value.replaceAll("'", '’'),
  'another dash': (value) => value.replace(/(?<=\p{L})-(?=\p{L})/gu, '‑').replaceAll('–', '—'),
  'no-break spaces': (value) => value.replaceAll(' ', '\u00a0'),
  'double spaces': (value) => value.replaceAll(' ', '  '),
  'soft hyphens': (value) => value.replace(/(?<=\p{L}\p{L})(?=\p{L}\p{L})/u, '\u00ad'),
};

describe('the gate on the default data set', () => {
  let facts: GroundedCandidate[] = [];
  beforeAll(async () => {
    facts = await groundedCandidates();
  });

  it('rejects every one of 1 000 changed facts', () => {
    const kept: string[] = [];
    let tried = 0;
    for (let seed = 0; tried < FALSEHOODS && seed < FALSEHOODS * 20; seed++) {
      const fact = facts[(seed * 7) % facts.length];
      const falsehood = fact === undefined ? undefined : falsehoodOf(fact, seed, facts);
      if (fact === undefined || falsehood === undefined) continue;
      tried++;
      if ('fact' in ground(fact.article, falsehood.candidate)) {
        const { kind, field, candidate } = falsehood;
        kept.push(`${seed} ${kind}: ${candidate.table}.${field} ${JSON.stringify(candidate.fields[field])}`);
      }
    }
    expect(tried).toBe(FALSEHOODS);
    expect(kept).toEqual([]);
  });

  it.each(TYPOGRAPHIES)('keeps every fact in an article set with other %s, at the right span', (kind) => {
    const wrong: string[] = [];
    for (const [seed, fact] of facts.entries()) {
      const variant = typographicVariantOf(fact, kind, seed);
      const before = ground(fact.article, fact.candidate);
      const after = ground(variant.article, variant.candidate);
      if ('rejection' in after) wrong.push(JSON.stringify(after.rejection));
      if (!('fact' in before) || !('fact' in after)) continue;
      for (const [name, field] of Object.entries(before.fact.fields)) {
        const moved = field.receipts.map((receipt) => movedReceipt(fact, variant, receipt));
        expect(after.fact.fields[name]?.receipts).toMatchObject(moved);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(RETYPINGS))(
    'keeps every fact retyped with %s, with the same receipts',
    (_name, retype) => {
      const wrong: string[] = [];
      for (const { article, candidate } of facts) {
        const fields = Object.fromEntries(
          Object.entries(candidate.fields).map(([name, field]): [string, CandidateField] => {
            const typed = typeof field.value === 'string' && / |-|['’“”]/.test(field.value);
            return [
              name,
              typed && typeof field.value === 'string' ? { ...field, value: retype(field.value) } : field,
            ];
          }),
        );
        const before = ground(article, candidate);
        const after = ground(article, { ...candidate, fields });
        if ('rejection' in after) wrong.push(JSON.stringify(after.rejection));
        else if ('fact' in before) expect(after.fact).toEqual(before.fact);
      }
      expect(wrong).toEqual([]);
    },
  );
});

import type { Span } from '../../pipeline/contract/span.ts';
import { type Document, goldCheck } from './documents.ts';
import type { Verdict } from './verdict.ts';

/** A document with gold names. */
export interface GoldNames {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly (Span & { readonly type: string })[];
}

const TYPES = new Map([
  ['people', 'person'],
  ['organizations', 'organization'],
  ['places', 'place'],
]);

export const isGoldNames = goldCheck<GoldNames>({
  type: 'object',
  properties: {
    id: { type: 'string' },
    text: { type: 'string' },
    spans: {
      type: 'array',
      items: {
        type: 'object',
        properties: { start: { type: 'integer' }, end: { type: 'integer' }, type: { type: 'string' } },
        required: ['start', 'end', 'type'],
      },
    },
  },
  required: ['id', 'text', 'spans'],
});

/** Judges the names of people, organisations and places: right where the gold has exactly these words, of this type. */
export function judgedNames({ gold, facts }: Document<GoldNames>): Verdict[] {
  const known = new Set(gold.spans.map(({ start, end, type }) => `${start} ${end} ${type}`));
  return facts.flatMap((fact): Verdict[] => {
    const type = TYPES.get(fact.table);
    const at = (fact.fields['aliases'] ?? fact.fields['name'])?.spans[0];
    if (type === undefined || at === undefined || !fact.rule.startsWith('entity-')) return [];
    const right = known.has(`${at.start} ${at.end} ${type}`);
    const facts = `${fact.rule === 'entity-alias' ? 'other' : 'full'} name of ${fact.table}`;
    return [{ facts, confidence: fact.confidence, right }];
  });
}

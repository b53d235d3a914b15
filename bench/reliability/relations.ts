import type { Span } from '../../pipeline/contract/span.ts';
import { type Document, type FoundFact, goldCheck } from './documents.ts';
import { overlap } from './spans.ts';
import type { Verdict } from './verdict.ts';

/** A document with gold relations; each passage was searched for all facts of its properties. */
export interface GoldRelations {
  readonly id: string;
  readonly text: string;
  readonly passages: readonly (Span & { readonly properties: readonly string[] })[];
  readonly facts: readonly { readonly subject: Span; readonly predicate: string; readonly object: Span }[];
}

const SPAN = {
  type: 'object',
  properties: { start: { type: 'integer' }, end: { type: 'integer' } },
  required: ['start', 'end'],
};

export const isGoldRelations = goldCheck<GoldRelations>({
  type: 'object',
  properties: {
    id: { type: 'string' },
    text: { type: 'string' },
    passages: {
      type: 'array',
      items: {
        ...SPAN,
        properties: { ...SPAN.properties, properties: { type: 'array', items: { type: 'string' } } },
        required: [...SPAN.required, 'properties'],
      },
    },
    facts: {
      type: 'array',
      items: {
        type: 'object',
        properties: { subject: SPAN, predicate: { type: 'string' }, object: SPAN },
        required: ['subject', 'predicate', 'object'],
      },
    },
  },
  required: ['id', 'text', 'passages', 'facts'],
});

const MEMBER = 'EMPLOYEE_OR_MEMBER_OF';
const PARENT = 'SUBSIDIARY_OF';

/**
 * Judges what rules find: relations, and that who has a position in an organisation is a member of it. Right where the gold has the
 * fact between overlapping words, in passages that were searched for it. What the classifier finds is not judged: it learned here.
 */
export function judgedRelations({ gold, facts }: Document<GoldRelations>): Verdict[] {
  return facts.flatMap((fact): Verdict[] => {
    const edge = fact.engine.startsWith('rules@') ? edgeOf(fact) : undefined;
    if (edge === undefined || !gold.passages.some((passage) => isSearched(passage, edge))) return [];
    const right = gold.facts.some(
      ({ subject, predicate, object }) =>
        predicate === edge.property && overlap(subject, edge.subject) && overlap(object, edge.object),
    );
    return [{ facts: `${fact.table} found by rules`, confidence: fact.confidence, right }];
  });
}

interface Edge {
  readonly property: string;
  readonly subject: Span;
  readonly object: Span;
}

function edgeOf({ table, fields }: FoundFact): Edge | undefined {
  const [from, to] = table === 'positions' ? ['person', 'organization'] : ['subject', 'object'];
  const property = propertyOf(table, fields['predicate']?.value);
  const [subject, object] = [fields[from]?.spans[0], fields[to]?.spans[0]];
  if (property === undefined || subject === undefined || object === undefined) return undefined;
  return { property, subject, object };
}

/** Members in the gold are people: it does not judge that a country is a member of a body. */
function propertyOf(table: string, predicate: unknown): string | undefined {
  if (table === 'positions') return MEMBER;
  return table === 'relations' && predicate === 'parent_organization' ? PARENT : undefined;
}

function isSearched(
  passage: GoldRelations['passages'][number],
  { property, subject, object }: Edge,
): boolean {
  return (
    passage.properties.includes(property) &&
    [subject, object].every(({ start, end }) => passage.start <= start && end <= passage.end)
  );
}

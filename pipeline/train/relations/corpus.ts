import path from 'node:path';
import type { Span } from '../../contract/span.ts';
import { valuesIn } from '../json-lines.ts';

/** A fact as annotators found it; offsets in UTF-16 units of the document. */
interface GoldFact {
  readonly predicate: string;
  readonly subject: Span;
  readonly object: Span;
}

/** A stretch of text in which the annotators looked for all facts of some properties, and of no others. */
interface Passage extends Span {
  readonly properties: readonly string[];
}

/** A document of KnowledgeNet (Mesquita et al. 2019, CC BY-SA 4.0). */
export interface GoldDocument {
  readonly id: string;
  /** From 1: the documents of one fold are measured by what was learned of the others. */
  readonly fold: number;
  readonly text: string;
  readonly passages: readonly Passage[];
  readonly facts: readonly GoldFact[];
}

/** The predicates of `schemas/relations.schema.json` by the properties of KnowledgeNet. */
export const KNOWLEDGENET_PROPERTY: Readonly<Record<string, string>> = {
  employer: 'EMPLOYEE_OR_MEMBER_OF',
  founded_by: 'FOUNDED_BY',
  chief_executive: 'CEO',
  educated_at: 'EDUCATED_AT',
  political_party: 'POLITICAL_AFFILIATION',
  place_of_birth: 'PLACE_OF_BIRTH',
  residence: 'PLACE_OF_RESIDENCE',
  citizenship: 'NATIONALITY',
  spouse: 'SPOUSE',
  child_of: 'CHILD_OF',
  date_of_birth: 'DATE_OF_BIRTH',
  date_of_death: 'DATE_OF_DEATH',
  headquarters: 'HEADQUARTERS',
  inception: 'DATE_FOUNDED',
  parent_organization: 'SUBSIDIARY_OF',
};

/** Reads `entities/knowledgenet.dev.jsonl` of a folder of corpora. Throws where it is not there or is not of this form. */
export function knowledgeNet(corpora: string): GoldDocument[] {
  const file = path.join(corpora, 'entities', 'knowledgenet.dev.jsonl');
  return valuesIn(file).map((value) => {
    if (!isGoldDocument(value)) throw new Error(`${file} holds a line that is no document of KnowledgeNet.`);
    return value;
  });
}

function isGoldDocument(value: unknown): value is GoldDocument {
  if (typeof value !== 'object' || value === null) return false;
  const fields: Partial<Record<keyof GoldDocument, unknown>> = value;
  return (
    typeof fields.id === 'string' &&
    typeof fields.fold === 'number' &&
    typeof fields.text === 'string' &&
    Array.isArray(fields.passages) &&
    Array.isArray(fields.facts)
  );
}

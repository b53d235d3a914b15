import type { Entity, EntityName } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { spanHolding } from '../../text/locate.ts';
import { ENGINE } from '../engine.ts';
import { entityRef } from '../fields.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const UNIT_WORDS =
  /\b(?:Sector|Bureau|Division|Department|Directorate|Secretariat|Institute|Fund|Programme|Programme Office|Office)$/u;
const LEADING_ACRONYM = /^(\p{Lu}[\p{Lu}\d]+)\s/u;

/**
 * Organisations whose name begins with the name of another that the article names: "UPU Postal Security Division" is a part of
 * the UPU. The leading words are the receipt.
 */
export function unitCandidates(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  let byName: ReadonlyMap<string, Entity> | undefined;
  for (const unit of index.annotation.entities) {
    if (unit.type !== 'organization') continue;
    for (const name of unit.names) {
      const leading = LEADING_ACRONYM.exec(name.text)?.[1];
      const head = leading === undefined ? null : UNIT_WORDS.exec(name.text);
      if (leading === undefined || head === null) continue;
      byName ??= organizationsByName(index.annotation.entities);
      const parent = byName.get(leading);
      if (parent !== undefined && parent !== unit)
        found.push(...candidatesOf({ unit, name, parent, leading, head: head.index }, index));
    }
  }
  return found;
}

function organizationsByName(entities: readonly Entity[]): Map<string, Entity> {
  const byName = new Map<string, Entity>();
  for (const entity of entities)
    if (entity.type === 'organization') for (const { text } of entity.names) byName.set(text, entity);
  return byName;
}

/** A unit by one of its names, the organisation of which it is a part, and that one's name. */
interface Unit {
  readonly unit: Entity;
  readonly name: EntityName;
  readonly parent: Entity;
  readonly leading: string;
  /** Where in the name the word for the unit begins. */
  readonly head: number;
}

function candidatesOf({ unit, name, parent, leading, head }: Unit, index: PatternIndex): Candidate[] {
  const [span] = name.spans;
  const window = span === undefined ? undefined : spanHolding(index.annotation.sentences, span.start);
  const [own, above] = [entityRef(unit), entityRef(parent)];
  if (span === undefined || window === undefined || own === undefined || above === undefined) return [];
  const unitName = { value: name.text, spans: [span], entity: own };
  const parentName = {
    value: leading,
    spans: [{ start: span.start, end: span.start + leading.length }],
    entity: above,
  };
  const cue = { start: span.start + head, end: span.end };
  const common = {
    window: { start: window.start, end: window.end },
    engine: ENGINE,
    rule: 'unit-in-name',
    score: 0.85,
  };
  return [
    { table: 'organizations', fields: { name: unitName, parent: parentName }, ...common },
    {
      table: 'relations',
      fields: { subject: unitName, predicate: { value: 'part_of', spans: [cue] }, object: parentName },
      ...common,
    },
  ];
}

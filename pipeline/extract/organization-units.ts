import type { Candidate } from '../contract/fact.ts';
import { spanHolding } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { entityRef } from './fields.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

const UNIT_WORDS =
  /\b(?:Sector|Bureau|Division|Department|Directorate|Secretariat|Institute|Fund|Programme|Programme Office|Office)$/u;

/**
 * Organisations whose name begins with the name of another that the article names: "UPU Postal Security Division" is a part of
 * the UPU. The leading words are the receipt.
 */
export function unitCandidates(index: PatternIndex): Candidate[] {
  const { entities, sentences } = index.annotation;
  const organizations = entities.filter(({ type }) => type === 'organization');
  const byName = new Map(
    organizations.flatMap((entity) => entity.names.map(({ text }) => [text, entity] as const)),
  );
  return organizations.flatMap((unit) =>
    unit.names.flatMap((name): Candidate[] => {
      const [span] = name.spans;
      const leading = /^(\p{Lu}[\p{Lu}\d]+)\s/u.exec(name.text)?.[1];
      const parent = leading === undefined ? undefined : byName.get(leading);
      if (
        span === undefined ||
        leading === undefined ||
        parent === undefined ||
        parent === unit ||
        !UNIT_WORDS.test(name.text)
      )
        return [];
      const window = spanHolding(sentences, span.start);
      const [own, above] = [entityRef(unit), entityRef(parent)];
      if (window === undefined || own === undefined || above === undefined) return [];
      const unitName = { value: name.text, spans: [span], entity: own };
      const parentName = {
        value: leading,
        spans: [{ start: span.start, end: span.start + leading.length }],
        entity: above,
      };
      const head = UNIT_WORDS.exec(name.text);
      const cue = { start: span.start + (head?.index ?? 0), end: span.end };
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
    }),
  );
}

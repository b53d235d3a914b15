import type { Annotation, Entity, EntityName } from '../contract/annotation.ts';
import type { Candidate, CandidateField, EntityRef } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import type { EntityTable } from '../contract/tables.ts';
import { organizationKindOf } from '../lexicon/organization-words.ts';
import { termWords } from '../lexicon/vocabulary.ts';
import { SCHEMAS } from '../contract/tables.ts';
import { spanHolding } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { entityRef } from './fields.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { nameScore, UNJUDGED_NAME } from './scores.ts';

/** Nearly all names, so that the rest may be slow. */
const ASCII = /^[ -~]*$/;

/**
 * Rows of the things that an article names: every name they go by, their kind where a word of the name says it, and for events
 * the series and edition.
 */
export function entityCandidates(index: PatternIndex): Candidate[] {
  const { annotation } = index;
  const times = timesNamed(annotation);
  return annotation.entities.flatMap((entity) => {
    const ref = entityRef(entity);
    const named = times.get(entity.index) ?? 0;
    return ref === undefined || (named === 0 && entity.edition === undefined)
      ? []
      : [
          ...nameCandidates(entity, ref, annotation, named > 1),
          ...editionCandidates(entity, ref, annotation),
        ];
  });
}

/** How often each entity is named other than as an adjective. */
function timesNamed({ mentions }: Annotation): Map<number, number> {
  const times = new Map<number, number>();
  for (const { form, adjectival, entity } of mentions)
    if (form === 'name' && adjectival !== true) times.set(entity, (times.get(entity) ?? 0) + 1);
  return times;
}

function nameCandidates(entity: Entity, ref: EntityRef, annotation: Annotation, again: boolean): Candidate[] {
  if (entity.edition !== undefined && !entity.names.some(({ spans }) => covers(spans, entity.edition)))
    return [];
  return entity.names.flatMap((name, order) => {
    const nameField: CandidateField = { value: name.text, spans: name.spans, entity: ref };
    const alias: Record<string, CandidateField> =
      order === 0 ? {} : { aliases: { value: name.text, spans: name.spans } };
    const kind = kindField(ref.table, name, annotation.article.text);
    const fields = kind === undefined ? { name: nameField, ...alias } : { name: nameField, ...alias, kind };
    const isFull = order === 0;
    const score = nameScore(ref.table, name.text, { isFull, hasKind: kind !== undefined, again });
    const rule = isFull ? 'entity-name' : 'entity-alias';
    return candidate(ref.table, fields, name.spans[0], annotation, rule, score);
  });
}

/** The kind that the last telling word of the name states: "Harbour Summit" → summit. */
function kindField(table: EntityTable, name: EntityName, text: string): CandidateField | undefined {
  const kinds = SCHEMAS[table].properties['kind'];
  if (kinds?.['x-column'].ground !== 'term') return undefined;
  const known = table === 'organizations' ? [organizationKindOf(name.text) ?? null] : (kinds.enum ?? []);
  const parts = name.spans.map(({ start, end }) => ({ start, words: headWords(text.slice(start, end)) }));
  let best: { kind: string; start: number; end: number } | undefined;
  for (const kind of known) {
    for (const word of kind === null ? [] : (termWords(table, 'kind', kind) ?? [])) {
      for (const part of parts) {
        const at = lastWord(part.words, word);
        const start = part.start + at;
        if (
          at >= 0 &&
          kind !== null &&
          (best === undefined ||
            start > best.start ||
            (start === best.start && word.length > best.end - best.start))
        )
          best = { kind, start, end: start + word.length };
      }
    }
  }
  return best === undefined ? undefined : { value: best.kind, spans: [{ start: best.start, end: best.end }] };
}

/** The words of a name before any "of" or "for", in lower case: its head is the last of them. */
function headWords(name: string): string {
  const lower = inLowerCase(name);
  const preposition = lower.search(/\s(?:of|for|on)\s/);
  return preposition < 0 ? lower : lower.slice(0, preposition);
}

/** Lower case of the same length, so that offsets hold: "İ" has two letters there and is left as it is. */
function inLowerCase(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  return name.replaceAll(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

/** Where `word` last stands as a whole word; -1 where it does not. */
function lastWord(words: string, word: string): number {
  let at = words.lastIndexOf(word);
  while (at >= 0) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return at;
    at = at === 0 ? -1 : words.lastIndexOf(word, at - 1);
  }
  return -1;
}

function editionCandidates(entity: Entity, ref: EntityRef, annotation: Annotation): Candidate[] {
  const { edition, series } = entity;
  const found: Candidate[] = [];
  if (series !== undefined) {
    const field = { value: series.text, spans: series.spans };
    found.push(
      ...candidate(
        ref.table,
        { name: { ...field, entity: ref }, series: field },
        series.spans[0],
        annotation,
        'event-series',
        UNJUDGED_NAME,
      ),
    );
  }
  if (edition === undefined) return found;
  const editionField = { value: edition.value, spans: [{ start: edition.start, end: edition.end }] };
  const carrying = entity.names.find(({ spans }) => covers(spans, edition));
  const pointing = annotation.mentions.find(
    (mention) =>
      mention.form === 'description' && mention.start <= edition.start && edition.end <= mention.end,
  );
  const name: CandidateField | undefined =
    carrying !== undefined
      ? { value: carrying.text, spans: carrying.spans, entity: ref }
      : pointing === undefined || series === undefined
        ? undefined
        : {
            value: series.text,
            spans: [{ start: pointing.start, end: pointing.end }, ...series.spans],
            entity: ref,
          };
  if (name !== undefined)
    found.push(
      ...candidate(
        ref.table,
        { name, edition: editionField },
        edition,
        annotation,
        'event-edition',
        UNJUDGED_NAME,
      ),
    );
  return found;
}

function covers(spans: readonly Span[], inner: Span | undefined): boolean {
  return inner !== undefined && spans.some(({ start, end }) => start <= inner.start && inner.end <= end);
}

/** A candidate whose window is the sentence in which `at` stands. */
function candidate(
  table: EntityTable,
  fields: Readonly<Record<string, CandidateField>>,
  at: Span | undefined,
  annotation: Annotation,
  rule: string,
  score: number,
): Candidate[] {
  const window = at === undefined ? undefined : spanHolding(annotation.sentences, at.start);
  if (window === undefined) return [];
  return [{ table, fields, window: { start: window.start, end: window.end }, engine: ENGINE, rule, score }];
}

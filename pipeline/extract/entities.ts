import type { Annotation, Entity, EntityName } from '../contract/annotation.ts';
import type { Candidate, CandidateField, EntityRef } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import type { EntityTable } from '../contract/tables.ts';
import { organizationKindOf } from '../lexicon/organization-words.ts';
import { filled } from '../text/filled.ts';
import { spanHolding } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { entityRef } from './fields.ts';
import { lastKind, namesStateKinds, type StatedKind } from './kind-words.ts';
import { kindBesideTitle } from './instruments/kinds-beside-titles.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { type NameClues, nameScore, UNJUDGED_NAME } from './scores.ts';
import { likelihoodsOfNames } from './support/likelihoods-of-names.ts';

/** Nearly all names, so that the rest may be slow. */
const ASCII = /^[ -~]*$/;

/**
 * Rows of the things that an article names: every name they go by, their kind where a word of the name says it, and for events
 * the series and edition.
 */
export function entityCandidates({ annotation }: PatternIndex): Candidate[] {
  const times = timesNamed(annotation);
  const likelihoods = likelihoodsOfNames(annotation);
  const found: (Candidate | undefined)[] = [];
  for (const entity of annotation.entities) {
    const ref = entityRef(entity);
    const named = times[entity.index] ?? 0;
    if (ref === undefined || (named === 0 && entity.edition === undefined)) continue;
    // What only other words point at ("the 2017 edition") shares its name with the event of the article.
    if (named > 0)
      entity.names.forEach((name, order) => {
        const clues = { isFull: order === 0, again: named > 1, likelihood: likelihoods[entity.index] };
        found.push(nameCandidate(name, clues, ref, annotation));
      });
    found.push(seriesCandidate(entity, ref, annotation), editionCandidate(entity, ref, annotation));
  }
  return found.filter((candidate) => candidate !== undefined);
}

/** By entity: how often it is named other than as an adjective. */
function timesNamed({ mentions, entities }: Annotation): number[] {
  const times = filled(entities.length, 0);
  for (const { form, adjectival, entity } of mentions)
    if (form === 'name' && adjectival !== true) times[entity] = (times[entity] ?? 0) + 1;
  return times;
}

function nameCandidate(
  name: EntityName,
  clues: Omit<NameClues, 'hasKind'>,
  ref: EntityRef,
  annotation: Annotation,
): Candidate | undefined {
  const { text, spans } = name;
  const fields: Record<string, CandidateField> = { name: { value: text, spans, entity: ref } };
  const { isFull } = clues;
  if (!isFull) fields['aliases'] = { value: text, spans };
  const kind = kindField(ref.table, name, annotation.article.text);
  if (kind !== undefined) fields['kind'] = kind;
  const score = nameScore(ref.table, text, { ...clues, hasKind: kind !== undefined });
  return candidate(ref.table, fields, spans[0], annotation, isFull ? 'entity-name' : 'entity-alias', score);
}

/** The kind that the last telling word of the name states: "Harbour Summit" → summit. */
function kindField(table: EntityTable, name: EntityName, text: string): CandidateField | undefined {
  const last = namesStateKinds(table) ? statedKind(table, name, text) : undefined;
  const kind =
    table === 'organizations' && last !== undefined ? organizationKindOf(name.text) : kindOfPact(last, text);
  if (last === undefined || kind === undefined) return undefined;
  const stated = kind === last.kind ? last : lastStated(table, name, text, kind);
  return stated === undefined
    ? undefined
    : { value: stated.kind, spans: [{ start: stated.start, end: stated.end }] };
}

/** In its name or beside it; of a law titled by its matter, “On Approval of the Harbour Agreement”, beside it first. */
function statedKind(table: EntityTable, name: EntityName, text: string): StatedKind | undefined {
  const [span] = name.spans;
  const beside = span && kindBesideTitle(table, span, text);
  if (table !== 'instruments') return lastStated(table, name, text) ?? beside;
  if (name.text.startsWith('On ')) return beside ?? lastStated(table, name, text);
  return OF_NO_KIND.test(name.text) ? beside : (lastStated(table, name, text) ?? beside);
}

/** What gives a plan or programme the force of law is none itself: "Port Masterplan Bill". */
const OF_NO_KIND = / (?:Bill|Regulations?|Directive|Decree|Order|Ordinance|Rules)$/;

/** "Kenya and Mali signed a pact": any agreement. The "Pact for Ports" is called so, and so solemn that it is a compact. */
function kindOfPact(stated: StatedKind | undefined, text: string): string | undefined {
  return stated !== undefined && /^Pacts?$/.test(text.slice(stated.start, stated.end))
    ? 'compact'
    : stated?.kind;
}

/** Where in the article the last term for a kind stands in a name; `only` is the one kind that is looked for. */
function lastStated(
  table: EntityTable,
  { spans }: EntityName,
  text: string,
  only?: string,
): StatedKind | undefined {
  let last: StatedKind | undefined;
  for (const { start, end } of spans) {
    const name = inLowerCase(text.slice(start, end));
    const stated =
      lastKind(table, headWords(name), only) ??
      kindAtEnd(table, name, only) ??
      kindBeforeMatter(table, name, only);
    if (stated !== undefined && (last === undefined || start + stated.start > last.start))
      last = { kind: stated.kind, start: start + stated.start, end: start + stated.end };
  }
  return last;
}

/** The words of a name in lower case before any "of", "for" or "to": its head is the last of them. */
function headWords(lower: string): string {
  const preposition = lower.search(/\s(?:of|for|on|to the)\s/);
  return preposition < 0 ? lower : lower.slice(0, preposition);
}

/** The kind of a title whose head stands behind brackets, over its year: "Bank of Ghana (Amendment) Act, 2016". */
function kindAtEnd(table: EntityTable, lower: string, only?: string): StatedKind | undefined {
  if (!/\) \p{L}+(?:, \d{4})?$/u.test(lower)) return undefined;
  return lastKind(table, lower, only);
}

/** The kind before what a text is on, behind whose it is: "Council of Harbours Framework Convention on Ports". */
function kindBeforeMatter(table: EntityTable, lower: string, only?: string): StatedKind | undefined {
  const matter = table === 'instruments' ? lower.indexOf(' on ') : -1;
  return matter < 0 ? undefined : lastKind(table, lower.slice(0, matter), only);
}

/** Lower case of the same length, so that offsets hold: "İ" has two letters there and is left as it is. */
function inLowerCase(name: string): string {
  if (ASCII.test(name)) return name.toLowerCase();
  return name.replaceAll(/./gsu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
}

function seriesCandidate({ series }: Entity, ref: EntityRef, annotation: Annotation): Candidate | undefined {
  if (series === undefined) return undefined;
  const field = { value: series.text, spans: series.spans };
  const fields = { name: { ...field, entity: ref }, series: field };
  return candidate(ref.table, fields, series.spans[0], annotation, 'event-series', UNJUDGED_NAME);
}

function editionCandidate(entity: Entity, ref: EntityRef, annotation: Annotation): Candidate | undefined {
  const { edition } = entity;
  if (edition === undefined) return undefined;
  const name = editionName(entity, edition, ref, annotation);
  if (name === undefined) return undefined;
  const value = { value: edition.value, spans: [{ start: edition.start, end: edition.end }] };
  const fields = { name, edition: value };
  return candidate(ref.table, fields, edition, annotation, 'event-edition', UNJUDGED_NAME);
}

/** The name that holds the edition, else the words that point at it with the name of the series. */
function editionName(
  { index, names, series }: Entity,
  edition: Span,
  ref: EntityRef,
  annotation: Annotation,
): CandidateField | undefined {
  const carrying = names.find(
    ({ spans }) => covers(spans, edition) || spans.some((span) => covers([edition], span)),
  );
  if (carrying !== undefined) return { value: carrying.text, spans: carrying.spans, entity: ref };
  const pointing = annotation.mentions.find(
    (mention) => mention.form === 'description' && mention.entity === index,
  );
  if (pointing === undefined || series === undefined) return undefined;
  const spans = [{ start: pointing.start, end: pointing.end }, ...series.spans];
  return { value: series.text, spans, entity: ref };
}

function covers(spans: readonly Span[], inner: Span): boolean {
  return spans.some(({ start, end }) => start <= inner.start && inner.end <= end);
}

/** A candidate whose window is the sentence in which `at` stands; a name with a point inside ("quay.gov.pt") may be taken for the end of one, and has two. */
function candidate(
  table: EntityTable,
  fields: Readonly<Record<string, CandidateField>>,
  at: Span | undefined,
  { sentences }: Annotation,
  rule: string,
  score: number,
): Candidate | undefined {
  const sentence = at === undefined ? undefined : spanHolding(sentences, at.start);
  if (at === undefined || sentence === undefined) return undefined;
  const last = at.end <= sentence.end ? sentence : (spanHolding(sentences, at.end - 1) ?? sentence);
  const window = { start: sentence.start, end: last.end };
  return { table, fields, window, engine: ENGINE, rule, score };
}

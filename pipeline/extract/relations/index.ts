import { createRequire } from 'node:module';
import type { Annotation } from '../../contract/annotation.ts';
import { isAnnotatedPredicate } from '../../contract/annotated-predicates.ts';
import type { Candidate, CandidateField, EntityRef } from '../../contract/fact.ts';
import type { Span } from '../../contract/span.ts';
import { entityRef } from '../fields.ts';
import { type Argument, FORM } from './arguments.ts';
import { type Relation, RelationClassifier } from './classifier.ts';
import { PAIR_KINDS, type Property } from './properties.ts';
import { isOfTwoBodies, isTied } from './ties.ts';
import { bracketsAround, statingWords } from './triggers.ts';
import type { WeightsFile } from './weights.ts';

/** Name and version of the classifier, as it stands in every receipt. Raise the version when it is trained anew. */
const RELATIONS_ENGINE = 'relations@1';
/** A release takes what is as likely as what the rules find. */
const LEAST_PUBLISHED = 0.9;
/** Scores have three decimals. */
const DECIMALS = 1000;
const LIFE_DATES: ReadonlySet<string> = new Set(['date_of_birth', 'date_of_death']);

let classifier: RelationClassifier | undefined;
let published: ReturnType<RelationClassifier['seeking']> | undefined;

/** The relations that the classifier tells in an article, each with its probability as score. */
export function relationCandidates(annotation: Annotation): Candidate[] {
  classifier ??= new RelationClassifier(shippedWeights());
  return candidatesOf(classifier.relationsIn(annotation), annotation);
}

/** The weights that come with the program; `require` parses a large file several times as fast as `import` does under tsx. */
function shippedWeights(): WeightsFile {
  return createRequire(import.meta.url)('./weights.json');
}

/** Those of `relationCandidates` that are as likely as a release asks for, tied by words, between no more than two bodies, and of a predicate that it takes. */
export function likelyCandidates(annotation: Annotation): Candidate[] {
  classifier ??= new RelationClassifier(shippedWeights());
  published ??= classifier.seeking(isPublished, LEAST_PUBLISHED - 0.5 / DECIMALS);
  const sought = classifier.soughtIn(annotation, published);
  return candidatesOf(
    sought.filter((relation) => isTied(relation) && isOfTwoBodies(relation)),
    annotation,
  );
}

function isPublished({ predicate }: Property): boolean {
  return !isAnnotatedPredicate('relations', 'predicate', predicate);
}

function candidatesOf(relations: readonly Relation[], annotation: Annotation): Candidate[] {
  return relations.flatMap((relation) => candidateOf(relation, annotation) ?? []);
}

/**
 * Those of the classifier's candidates that a release may hold: a published predicate between two different things of the article,
 * likely enough, of which the rules say nothing.
 */
export function publishable(candidates: readonly Candidate[], byRules: readonly Candidate[]): Candidate[] {
  if (candidates.length === 0) return [];
  const told = new Set(byRules.filter(({ table }) => table === 'relations').map(pairKey));
  return candidates.map(ofParty).filter((candidate) => {
    const { subject, predicate, object } = candidate.fields;
    if (subject?.entity === undefined || object?.entity === undefined) return false;
    if (isSameEntity(subject.entity, object.entity)) return false;
    if (NO_BODIES.has(subject.entity.table) || NO_BODIES.has(object.entity.table)) return false;
    if (EMPLOYED.has(predicate?.value) && object.entity.table !== 'organizations') return false;
    if (isAnnotatedPredicate('relations', 'predicate', predicate?.value)) return false;
    return candidate.score >= LEAST_PUBLISHED && !told.has(pairKey(candidate));
  });
}

const PARTY = /\bParty\b/;

/** "A member of the Harbour Party" has it for a party and not for an employer. The gate judges whether the words say so. */
function ofParty(candidate: Candidate): Candidate {
  const { predicate, object } = candidate.fields;
  if (predicate?.value !== 'employer' || !PARTY.test(object?.entity?.key ?? '')) return candidate;
  return {
    ...candidate,
    fields: { ...candidate.fields, predicate: { ...predicate, value: 'political_party' } },
  };
}

/** Those of the classifier's candidates that the rules do not give of the same words. */
export function untold(candidates: readonly Candidate[], byRules: readonly Candidate[]): Candidate[] {
  const told = new Set(byRules.filter(({ table }) => table === 'relations').map(wordsKey));
  return candidates.filter((candidate) => !told.has(wordsKey(candidate)));
}

/** What the classifier may take for a body by its name: "opened the Forum" founds nothing. */
const NO_BODIES: ReadonlySet<string> = new Set(['events', 'instruments']);
/** What only somebody can be to a body: nobody works for an app. */
const EMPLOYED: ReadonlySet<unknown> = new Set(['employer', 'political_party']);

function isSameEntity(one: EntityRef, other: EntityRef): boolean {
  return one.table === other.table && one.key === other.key;
}

function wordsKey({ fields }: Candidate): string {
  const [from, to] = [fields['subject']?.spans[0], fields['object']?.spans[0]];
  return `${fields['predicate']?.value} ${from?.start} ${from?.end} ${to?.start} ${to?.end}`;
}

/** The two things of a relation, whichever comes first. */
function pairKey({ fields }: Candidate): string {
  const ends = [fields['subject'], fields['object']].map((end) =>
    end?.entity === undefined ? String(end?.value) : `${end.entity.table} ${end.entity.key}`,
  );
  return ends.sort().join('\n');
}

function candidateOf(relation: Relation, annotation: Annotation): Candidate | undefined {
  const { reading, pair, property, probability } = relation;
  const kind = PAIR_KINDS[pair.kind];
  const told = kind?.properties[property];
  if (kind === undefined || told === undefined) return undefined;
  const [subject, object] = told.subject === 'first' ? [pair.first, pair.second] : [pair.second, pair.first];
  const fields = {
    subject: argumentField(relation, subject, annotation),
    predicate: predicateField(relation, told.predicate, object),
    object: argumentField(relation, object, annotation),
  };
  if (fields.subject === undefined || fields.object === undefined) return undefined;
  const { start, end } = reading.sentence;
  return {
    table: 'relations',
    fields: { subject: fields.subject, predicate: fields.predicate, object: fields.object },
    window: { start, end },
    engine: RELATIONS_ENGINE,
    rule: kind.name,
    score: Math.round(probability * DECIMALS) / DECIMALS,
  };
}

/** The words that state the predicate; where no known word does, the object, and the gate judges whether that is enough. */
function predicateField({ reading, pair }: Relation, predicate: string, object: number): CandidateField {
  const { start = 0, end = 0 } = reading.arguments[object] ?? {};
  const brackets = LIFE_DATES.has(predicate) ? bracketsAround(reading, object) : undefined;
  return {
    value: predicate,
    spans: [statingWords(reading, pair, predicate) ?? brackets ?? { start, end }],
  };
}

/** A name, a pronoun with the name that it stands for, or a literal in its own words. */
function argumentField(
  { reading }: Relation,
  index: number,
  annotation: Annotation,
): CandidateField | undefined {
  const argument = reading.arguments[index];
  if (argument === undefined) return undefined;
  const { text } = annotation.article;
  const own: Span = { start: argument.start, end: argument.end };
  const literal = { value: text.slice(own.start, own.end), spans: [own] };
  const mention = argument.mention ?? namedMate(argument, index, reading)?.mention;
  const entity = mention === undefined ? undefined : annotation.entities[mention.entity];
  if (mention === undefined || entity === undefined || argument.form === FORM.demonym) return literal;
  const ref = entityRef(entity);
  if (argument.form === FORM.name) return ref === undefined ? literal : { ...literal, entity: ref };
  const [antecedent] = entity.names;
  if (antecedent === undefined || text.slice(own.start, own.end).toLowerCase() === 'where') return literal;
  const named = { value: antecedent.text, spans: [own, ...antecedent.spans] };
  return ref === undefined ? named : { ...named, entity: ref };
}

/** The name that a pronoun stands for, where it stands before it in the sentence. */
function namedMate(
  argument: Argument,
  index: number,
  { arguments: found, groups }: Relation['reading'],
): Argument | undefined {
  if (argument.form !== FORM.pronoun && argument.form !== FORM.relative) return undefined;
  return found.find((other, at) => at < index && groups[at] === groups[index] && other.form === FORM.name);
}

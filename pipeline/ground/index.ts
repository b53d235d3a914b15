import type { Article } from '../contract/article.ts';
import type { Candidate, CandidateField, Fact, GroundedField, Rejection, Value } from '../contract/fact.ts';
import { FACT_TABLES } from '../contract/tables.ts';
import { codePointOffsets } from '../text/code-points.ts';
import type { CodePointOffsets } from '../text/code-points.ts';
import { toItsEnd } from '../text/to-its-end.ts';
import type { Check, Claim, Unsupported, Verdict } from './claim.ts';
import { checkComparator } from './comparator.ts';
import { checkCountry } from './country.ts';
import { checkDate } from './date.ts';
import { checkEdition } from './edition.ts';
import { columnAt } from './grounding.ts';
import type { Grounding } from './grounding.ts';
import { KnownNames } from './known-names.ts';
import { checkName } from './name.ts';
import { checkNegation } from './negation.ts';
import { checkNumber } from './number.ts';
import { Readings } from './readings.ts';
import { receiptOf } from './receipt.ts';
import { shapeFault } from './shape.ts';
import { checkTerm } from './term.ts';
import { checkQuote, checkText } from './text.ts';
import { checkTrend } from './trend.ts';
import { checkUnit } from './unit.ts';

/** What the gate knows of an article: nothing but its words. */
export type GroundedArticle = Pick<Article, 'id' | 'text'> & Partial<Pick<Article, 'published'>>;

/** The words of an article, with what is found out about them once for all candidates. */
interface WordsOfArticle {
  readonly text: string;
  readonly published: string | null;
  readonly offsets: CodePointOffsets;
  readonly readings: Readings;
  readonly names: KnownNames;
}

/** What the gate lets through and what it turns away, each in the order of the candidates. */
export interface Grounded {
  readonly facts: readonly Fact[];
  readonly rejections: readonly Rejection[];
}

/** What came of one candidate. */
type Judged = { readonly fact: Fact } | { readonly rejection: Rejection };

/** The checks of columns that hold words. */
const WORD_CHECKS: Readonly<Record<Exclude<Grounding, 'number' | 'negation'>, Check<string>>> = {
  name: checkName,
  text: checkText,
  quote: checkQuote,
  comparator: checkComparator,
  trend: checkTrend,
  unit: checkUnit,
  date: checkDate,
  edition: checkEdition,
  country: checkCountry,
  term: checkTerm,
};

/**
 * Lets a candidate through as a fact if the article's words support each of its fields; the first field that they do not
 * support rejects it with the reason. No engine is trusted: only the article and the candidate are known here.
 * @param candidate spans in UTF-16 offsets of `article.text`
 * @returns the fact with its receipts in code points, or the rejection; bad candidates never throw
 */
export function ground(article: GroundedArticle, candidate: Candidate): Judged {
  return groundWith(article, candidate, wordsOfArticle(article));
}

/** `ground` for all candidates of one article. */
export function groundAll(article: GroundedArticle, candidates: readonly Candidate[]): Grounded {
  return toItsEnd(groundInSteps(article, candidates));
}

/** The same, a step at a time: the candidates of a table have the same kinds of fields, and so need the same checks. */
export function* groundInSteps(
  article: GroundedArticle,
  candidates: readonly Candidate[],
): Generator<'ground', Grounded, undefined> {
  const words = wordsOfArticle(article);
  const judged: Judged[] = [];
  for (const table of FACT_TABLES) {
    yield 'ground';
    for (let at = 0; at < candidates.length; at++) {
      const candidate = candidates[at];
      if (candidate?.table === table) judged[at] = groundWith(article, candidate, words);
    }
  }
  const facts: Fact[] = [];
  const rejections: Rejection[] = [];
  for (const each of judged)
    if ('fact' in each) facts.push(each.fact);
    else rejections.push(each.rejection);
  return { facts, rejections };
}

function wordsOfArticle({ text, published = null }: GroundedArticle): WordsOfArticle {
  return {
    text,
    published,
    offsets: codePointOffsets(text),
    readings: new Readings(text),
    names: new KnownNames(),
  };
}

function groundWith(article: GroundedArticle, candidate: Candidate, words: WordsOfArticle): Judged {
  const { table, engine, rule, score } = candidate;
  const names = Object.keys(candidate.fields);
  if (names.length === 0)
    return rejected(article, candidate, '', { reason: 'no-span', detail: 'the candidate has no fields' });
  const fields: Record<string, GroundedField> = {};
  for (const name of names) {
    const field = candidate.fields[name];
    if (field === undefined) continue;
    const verdict = judge(words, candidate, name, field);
    if ('reason' in verdict) return rejected(article, candidate, name, verdict);
    // Only columns pass the judge, so that no name is one that objects keep for themselves.
    fields[name] = groundedField(words, field, verdict);
  }
  return { fact: { article: article.id, table, fields, engine, rule, score } };
}

function rejected(
  article: GroundedArticle,
  { table, rule }: Candidate,
  field: string,
  fault: Unsupported,
): { readonly rejection: Rejection } {
  const { reason, detail } = fault;
  return { rejection: { article: article.id, table, field: fault.field ?? field, reason, detail, rule } };
}

function judge(words: WordsOfArticle, candidate: Candidate, name: string, field: CandidateField): Verdict {
  const column = columnAt(candidate.table, name);
  const fault = shapeFault(words.text, candidate, name, field, column);
  if (fault !== undefined) return fault;
  const grounding = column?.grounding;
  const { value } = field;
  if (typeof value === 'string' && grounding === 'name')
    return judgeName(words, candidate, name, field, value);
  if (typeof value === 'number' && grounding === 'number')
    return checkNumber(claimOf(words, candidate, name, field, value));
  if (typeof value === 'boolean' && grounding === 'negation')
    return checkNegation(claimOf(words, candidate, name, field, value));
  if (
    typeof value === 'string' &&
    grounding !== undefined &&
    grounding !== 'number' &&
    grounding !== 'negation'
  )
    return WORD_CHECKS[grounding](claimOf(words, candidate, name, field, value));
  return wrongType(claimOf(words, candidate, name, field, value));
}

function judgeName(
  words: WordsOfArticle,
  candidate: Candidate,
  name: string,
  field: CandidateField,
  value: string,
): Verdict {
  const known = words.names.verdictOn(field);
  if (known !== undefined) return known;
  const verdict = checkName(claimOf(words, candidate, name, field, value));
  words.names.keep(field, verdict);
  return verdict;
}

function claimOf<V extends Value>(
  { text, published, readings }: WordsOfArticle,
  candidate: Candidate,
  name: string,
  { spans, yearFrom }: CandidateField,
  value: V,
): Claim<V> {
  return { text, published, readings, candidate, field: name, value, spans, yearFrom };
}

function wrongType(claim: Claim): Unsupported {
  return { reason: 'wrong-type', detail: `${claim.field} cannot be ${JSON.stringify(claim.value)}` };
}

function groundedField(
  { text, offsets }: WordsOfArticle,
  field: CandidateField,
  supported: Extract<Verdict, { readonly value: unknown }>,
): GroundedField {
  const receipts = supported.spans.map((span) => receiptOf(text, span, offsets));
  const { value } = supported;
  const { entity, yearFrom } = field;
  if (yearFrom === undefined) return entity === undefined ? { value, receipts } : { value, receipts, entity };
  return entity === undefined ? { value, receipts, yearFrom } : { value, receipts, entity, yearFrom };
}

import type { Mention, Quotation, Sentence } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import type { Span } from '../contract/span.ts';
import { spanHolding } from '../text/locate.ts';
import { ENGINE } from './engine.ts';
import { audienceOf } from './statements/audience.ts';
import { tokensNear } from './statements/tokens-near.ts';
import { mentionField, put, wordsAt } from './fields.ts';
import { mentionsIn, mentionsOver, wordBefore } from './mentions-in.ts';
import { withoutOfficeOfSpeaker } from './statements/offices-in-quotations.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';
import { withoutReportsOfStatements } from './statements/reports-of-statements.ts';
import { saysSomething } from './statements/says-something.ts';
import { statementScore } from './scores.ts';
import { speakerMention } from './statements/statement-speakers.ts';

/** A row for each quotation that has a speaker. The kind stands at the end of the rule's name. */
export function statementCandidates(index: PatternIndex): Candidate[] {
  const found: Candidate[] = [];
  const { quotations, article } = index.annotation;
  for (const quotation of withoutReportsOfStatements(quotations, article.text)) {
    const mention = speakerMention(quotation, index);
    const speaker = mention === undefined ? undefined : mentionField(mention, index);
    if (mention === undefined || speaker === undefined || !saysSomething(quotation, index)) continue;
    if (namesSpeaker(quotation, mention, index)) continue;
    found.push(candidateOf(quotation, mention, speaker, index));
  }
  return found;
}

function candidateOf(
  quotation: Quotation,
  mention: Mention,
  speaker: CandidateField,
  index: PatternIndex,
): Candidate {
  const { kind } = quotation;
  const { sentences, article } = index.annotation;
  const parts = withoutOfficeOfSpeaker(quotation, index);
  const cue = wordsField(quotation.cue, article.text);
  const fields: Record<string, CandidateField> = { speaker };
  put(fields, 'speaker_role', roleField(quotation, article.text));
  put(fields, 'quote', { value: wordsAt(article.text, parts), spans: parts });
  put(fields, 'negated', negatedField(quotation));
  put(fields, 'cue', cue);
  put(fields, 'audience', wordsField(audienceOf(quotation, index), article.text));
  put(fields, 'occasion', occasionField(quotation, index));
  return {
    table: 'statements',
    fields,
    window: windowOf(quotation, sentences),
    engine: ENGINE,
    rule: `quotation-${kind}`,
    score: statementScore(kind, cue === undefined ? undefined : String(cue.value), mention.form),
  };
}

/** The office; "Dr." alone is none. */
function roleField({ role }: Quotation, text: string): CandidateField | undefined {
  const field = wordsField(role, text);
  return ADDRESS.test(String(field?.value)) ? undefined : field;
}

const ADDRESS = /^(?:Dr|Prof|Mr|Mrs|Ms|Eng|Engr|Hon|Sir|Shri|Smt)\.?$/;

function wordsField(span: Span | undefined, text: string): CandidateField | undefined {
  if (span === undefined) return undefined;
  return { value: wordsAt(text, [span]), spans: [{ start: span.start, end: span.end }] };
}

/** "She said that Ana Silva had left": whom the words name is another than the one who is said to say them, whoever "she" seems to be. */
function namesSpeaker(
  { kind, parts, cue }: Quotation,
  { form, entity, type }: Mention,
  index: PatternIndex,
): boolean {
  if (kind !== 'indirect' || form !== 'pronoun') return false;
  // "The Ports Union will close, it said"
  if (type === 'organization' && (parts[0]?.start ?? 0) < (cue?.start ?? 0)) return false;
  return parts.some((part) =>
    mentionsOver(part, index).some((named) => named.form === 'name' && named.entity === entity),
  );
}

/** The evidence that something was or was not said: the words that deny it, else the cue, else the quotation itself. */
function negatedField(quotation: Quotation): CandidateField | undefined {
  const words = quotation.negationSpan ?? quotation.cue ?? quotation.parts[0];
  return words === undefined
    ? undefined
    : { value: quotation.negated, spans: [{ start: words.start, end: words.end }] };
}

/** From the first to the last word of the quotation, its cue and its speaker, in whole sentences. */
function windowOf(quotation: Quotation, sentences: readonly Sentence[]): Span {
  const spans: Span[] = [...quotation.parts];
  for (const span of [quotation.cue, quotation.speaker, quotation.role])
    if (span !== undefined) spans.push(span);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return {
    start: spanHolding(sentences, start)?.start ?? start,
    end: spanHolding(sentences, end - 1)?.end ?? end,
  };
}

function isWithin(mention: Span, { parts }: Quotation): boolean {
  return parts.some(({ start, end }) => start < mention.end && mention.start < end);
}

/** An event named in the sentence of the cue outside what is said there, after "at" or "to". */
function occasionField(quotation: Quotation, index: PatternIndex): CandidateField | undefined {
  const cue = quotation.cue;
  const near = cue === undefined ? undefined : tokensNear(cue, index);
  if (near === undefined) return undefined;
  const event = mentionsIn(index, near.first, near.end).find((mention) => {
    if (mention.type !== 'event') return false;
    if (index.annotation.quotations.some((said) => isWithin(mention, said))) return false;
    return ['at', 'to', 'opening', 'addressing'].includes(wordBefore(mention, index));
  });
  return event === undefined ? undefined : mentionField(event, index);
}

import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Span } from '../../pipeline/contract/span.ts';
import { codePointOffsets, type CodePointOffsets } from '../../pipeline/text/code-points.ts';
import responseSchema from '../../schemas/outputs/annotate-response.schema.json' with { type: 'json' };
import { valuesIn } from '../../pipeline/train/json-lines.ts';
import { annotated, goldFile } from '../evaluate/corpus.ts';

/** A field of a fact that `verbatim annotate` printed, with spans in UTF-16 offsets, as the gold has them. */
interface FoundField {
  readonly value: string | number | boolean;
  readonly spans: readonly Span[];
}

/** A fact that `verbatim annotate` printed. */
export interface FoundFact {
  readonly table: string;
  readonly confidence: number;
  readonly engine: string;
  readonly rule: string;
  readonly fields: Readonly<Record<string, FoundField>>;
}

/** A gold document with the facts found in it. */
export interface Document<Gold> {
  readonly gold: Gold;
  readonly facts: readonly FoundFact[];
}

interface Answer {
  readonly id: string | number;
  readonly facts: readonly FoundFact[];
}

const ajv = new Ajv2020({ strict: false });
const isAnswer = ajv.compile<Answer>(responseSchema);

/** Builds the check of a line of gold from the JSON Schema of what is read of it. */
export function goldCheck<Gold>(schema: AnySchema): ValidateFunction<Gold> {
  return ajv.compile<Gold>(schema);
}

/** A line of a gold file. */
interface Line {
  readonly id: string;
  readonly text: string;
}

/**
 * Annotates a corpus and puts the facts found beside the gold.
 * @param folder where files may be put
 * @throws Error where a line is not of the form that the check asks for
 */
export async function annotatedDocuments<Gold extends Line>(
  corpora: string,
  corpus: string,
  isGold: ValidateFunction<Gold>,
  folder: string,
): Promise<Document<Gold>[]> {
  const answers = valuesIn(await annotated(corpora, corpus, folder));
  return documentsOf(valuesIn(goldFile(corpora, corpus)), answers, isGold);
}

/**
 * Puts facts beside the gold by the ids of the documents.
 * @param gold lines of a gold file
 * @param answers lines that `verbatim annotate` printed
 * @throws Error where a line is not of the form that the check asks for
 */
export function documentsOf<Gold extends Line>(
  gold: readonly unknown[],
  answers: readonly unknown[],
  isGold: ValidateFunction<Gold>,
): Document<Gold>[] {
  const facts = new Map(
    answers.map((line) => checked(line, isAnswer)).map((one) => [String(one.id), one.facts]),
  );
  return gold.map((line) => {
    const document = checked(line, isGold);
    const offsets = codePointOffsets(document.text);
    return { gold: document, facts: (facts.get(document.id) ?? []).map((fact) => inUtf16(fact, offsets)) };
  });
}

function checked<T>(line: unknown, is: ValidateFunction<T>): T {
  if (is(line)) return line;
  throw new Error(`A line is of another form: ${ajv.errorsText(is.errors)}`);
}

function inUtf16(fact: FoundFact, { toUtf16 }: CodePointOffsets): FoundFact {
  const fields = Object.entries(fact.fields).map(([name, { value, spans }]): [string, FoundField] => [
    name,
    { value, spans: spans.map(({ start, end }) => ({ start: toUtf16(start), end: toUtf16(end) })) },
  ]);
  return { ...fact, fields: Object.fromEntries(fields) };
}

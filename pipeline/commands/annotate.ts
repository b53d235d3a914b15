import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { messageOf } from '../contract/thrown.ts';
import { shapeOf } from '../contract/shape.ts';
import requestSchema from '../../schemas/inputs/annotate-request.schema.json' with { type: 'json' };
import responseSchema from '../../schemas/outputs/annotate-response.schema.json' with { type: 'json' };
import { annotate } from '../annotate/index.ts';
import { lineBlocks } from '../annotate/tokens.ts';
import type { Annotation, Mention } from '../contract/annotation.ts';
import type { Fact } from '../contract/fact.ts';
import type { ExitCode } from '../contract/problem.ts';
import type { Span } from '../contract/span.ts';
import { extractAll } from '../extract/index.ts';
import { groundAll } from '../ground/index.ts';
import { codePointOffsets, spanInCodePoints } from '../text/code-points.ts';
import { entityIds } from './entity-ids.ts';
import { type Line, linesOf } from './jsonl.ts';
import { withEndsApart } from './range-ends.ts';

interface Request {
  readonly id: string | number;
  readonly text: string;
  readonly published?: string;
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateSchema: false });
const isRequest = shapeOf<Request>(ajv, requestSchema);
const isResponse = shapeOf(ajv, responseSchema);

const FORM = 'Give one JSON object a line: {"id": 1, "text": "…", "published": "2025-11-17"}.';

/**
 * Reads JSON lines `{id, text, published?}` and writes one line of annotations for each, in order. A line that is no request is
 * named on `errors` and passed over, and so is one on which the program fails. All offsets written are Unicode code points of `text`.
 * @returns 0; 2 where a line was no request; 1 where the program failed on a line
 */
export async function annotateLines(input: Readable, output: Writable, errors: Writable): Promise<ExitCode> {
  const codes = new Set<ExitCode>();
  if ('isTTY' in input && input.isTTY === true)
    errors.write('Reading JSON lines from the terminal; Ctrl-D ends them.\n');
  for await (const line of linesOf(input)) {
    if (line.text?.trim() === '') continue;
    const { answer, code, why } = answerTo(line);
    codes.add(code);
    if (why !== undefined) errors.write(`line ${line.number}: ${why}\n`);
    if (answer !== undefined && !output.write(`${answer}\n`)) await once(output, 'drain');
  }
  if (codes.has(1)) return 1;
  return codes.has(2) ? 2 : 0;
}

interface Answer {
  readonly code: ExitCode;
  readonly answer?: string;
  /** Why there is no answer. */
  readonly why?: string;
}

function answerTo({ text }: Line): Answer {
  const request = text === null ? 'This is not UTF-8.' : parseRequest(text);
  if (typeof request === 'string') return { code: 2, why: `${request} ${FORM}` };
  try {
    return { code: 0, answer: JSON.stringify(annotated(request)) };
  } catch (error) {
    const what = messageOf(error);
    return { code: 1, why: `Verbatim failed on this text: ${what}. Please report it with the line.` };
  }
}

/** The request on a line, or what is wrong with it. */
function parseRequest(line: string): Request | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `This is no JSON (${messageOf(error)}).`;
  }
  return isRequest(value) ? value : `This is no request: ${isRequest.errors.map(mistakeIn).join(', ')}.`;
}

function mistakeIn({ keyword, instancePath, params, message }: ErrorObject): string {
  if (keyword === 'required') return `it has no "${String(params['missingProperty'])}"`;
  const field = instancePath.slice(1);
  if (field === '') return 'it is no object';
  return keyword === 'pattern' ? `"${field}" has another form` : `"${field}" ${message}`;
}

/** What `verbatim annotate` writes for one text. */
function annotated({ id, text, published }: Request): object {
  const article = {
    id: String(id),
    text,
    blocks: lineBlocks(text),
    published: published ?? null,
    title: null,
  };
  const annotation = annotate(article);
  const { facts } = groundAll(article, extractAll(annotation));
  const response = { id, ...layersOf(annotation), facts: facts.map(factOf) };
  if (!isResponse(response))
    throw new Error(`annotate wrote what its schema forbids: ${ajv.errorsText(isResponse.errors)}`);
  return response;
}

/** What is absent is undefined here: JSON leaves it out. */
function layersOf(annotation: Annotation): object {
  const { article, mentions, entities, quantities, dates, quotations } = annotation;
  const offsets = codePointOffsets(article.text);
  const at = (span: Span): Span => spanInCodePoints(span, offsets);
  const ids = entityIds(entities);
  return {
    mentions: mentions.filter(isByName).map((mention) => mentionOf(mention, at(mention), ids)),
    quantities: quantities.map(({ value, min, max, comparator, trend, unitName, unitCode, ...span }) => ({
      ...at(span),
      value: value ?? null,
      min,
      max,
      comparator,
      trend,
      unit: unitName === '' ? null : unitName,
      code: unitCode,
    })),
    dates: withEndsApart(dates, article.text).map(({ type, timex, edtf, range, ...span }) => ({
      ...at(span),
      type,
      timex,
      edtf,
      range,
    })),
    quotes: quotations.map(({ parts, kind, negated, cue, speaker }) => ({
      parts: parts.map(at),
      kind,
      negated,
      cue: cue && at(cue),
      speaker: speaker && { ...at(speaker), name: speaker.name, id: ids[speaker.entity ?? -1] },
    })),
  };
}

/** "The conference" and "she" point at things too, but what is written here are names. */
function isByName({ form }: Mention): boolean {
  return form === 'name';
}

/** "Kenyan" is derived from the name of a place and names none. */
function mentionOf(
  { type, entity, adjectival }: Mention,
  { start, end }: Span,
  ids: readonly (string | undefined)[],
): object {
  return adjectival === true ? { start, end, type: 'other' } : { start, end, type, id: ids[entity] };
}

function factOf({ table, fields, engine, rule, score }: Fact): object {
  return {
    table,
    confidence: score,
    engine,
    rule,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { value, receipts }]) => [
        name,
        { value, spans: receipts.map(({ start, end }) => ({ start, end })) },
      ]),
    ),
  };
}

import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Ajv2020 } from 'ajv/dist/2020.js';
import requestSchema from '../../schemas/inputs/annotate-request.schema.json' with { type: 'json' };
import responseSchema from '../../schemas/outputs/annotate-response.schema.json' with { type: 'json' };
import { annotate } from '../annotate/index.ts';
import { lineBlocks } from '../annotate/tokens.ts';
import type { Annotation, Entity } from '../contract/annotation.ts';
import type { Fact } from '../contract/fact.ts';
import type { ExitCode } from '../contract/problem.ts';
import type { Span } from '../contract/span.ts';
import { extract } from '../extract/index.ts';
import { groundAll } from '../ground/index.ts';
import { type CodePointOffsets, codePointOffsets, spanInCodePoints } from '../text/code-points.ts';
import { slug } from '../text/slug.ts';

interface Request {
  readonly id: string | number;
  readonly text: string;
  readonly published?: string;
}

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
const isRequest = ajv.compile<Request>(requestSchema);
const isResponse = ajv.compile(responseSchema);

/**
 * Reads JSON lines `{id, text, published?}` and writes one line of annotations for each, in order. A line that is no request is
 * named on `errors` and passed over. All offsets written are Unicode code points of `text`.
 * @returns 0, or 2 where a line was no request
 */
export async function annotateLines(input: Readable, output: Writable, errors: Writable): Promise<ExitCode> {
  let number = 0;
  let exitCode: ExitCode = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const request = parseRequest(line);
    if (typeof request === 'string') {
      errors.write(
        `line ${number}: ${request} Give one JSON object a line: {"id": …, "text": …, "published": "2025-11-17"}.\n`,
      );
      exitCode = 2;
      continue;
    }
    if (!output.write(`${JSON.stringify(annotated(request))}\n`))
      await new Promise((resolve) => output.once('drain', resolve));
  }
  return exitCode;
}

/** The request on a line, or what is wrong with it. */
function parseRequest(line: string): Request | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `This is no JSON (${error instanceof Error ? error.message : String(error)}).`;
  }
  return isRequest(value)
    ? value
    : `This is no request: ${ajv.errorsText(isRequest.errors, { dataVar: 'it' })}.`;
}

/** What `verbatim annotate` writes for one text. */
export function annotated({ id, text, published }: Request): object {
  const article = {
    id: String(id),
    text,
    blocks: lineBlocks(text),
    published: published ?? null,
    title: null,
  };
  const annotation = annotate(article);
  const { facts } = groundAll(article, extract(annotation));
  const response = { id, ...layersOf(annotation, codePointOffsets(text)), facts: facts.map(factOf) };
  if (!isResponse(response))
    throw new Error(`annotate wrote what its schema forbids: ${ajv.errorsText(isResponse.errors)}`);
  return response;
}

function layersOf(
  { mentions, entities, quantities, dates, quotations }: Annotation,
  offsets: CodePointOffsets,
): object {
  const at = (span: Span): Span => spanInCodePoints({ start: span.start, end: span.end }, offsets);
  return {
    mentions: mentions.map((mention) => ({
      ...at(mention),
      type: mention.type,
      ...idOf(entities[mention.entity]),
    })),
    quantities: quantities.map(({ value, min, max, comparator, trend, unit, ...span }) => ({
      ...at(span),
      value: value ?? null,
      ...given({ min, max }),
      comparator,
      ...given({ trend }),
      unit,
    })),
    dates: dates.map(({ type, timex, edtf, ...span }) => ({ ...at(span), type, timex, edtf })),
    quotes: quotations.map(({ parts, kind, negated, cue, speaker }) => ({
      parts: parts.map(at),
      kind,
      negated,
      ...given({ cue: cue === undefined ? undefined : at(cue) }),
      ...given({
        speaker:
          speaker === undefined
            ? undefined
            : {
                ...at(speaker),
                name: speaker.name,
                ...(speaker.entity === undefined ? {} : idOf(entities[speaker.entity])),
              },
      }),
    })),
  };
}

function idOf(entity: Entity | undefined): { id?: string } {
  if (entity === undefined || entity.type === 'other') return {};
  const edition = entity.edition === undefined ? '' : `-${entity.edition.value}`;
  return { id: `${entity.type}/${slug(entity.name)}${edition}` };
}

/** Only what is there: JSON has no place for what is absent. */
function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function factOf({ table, fields }: Fact): object {
  return {
    table,
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { value, receipts }]) => [
        name,
        { value, spans: receipts.map(({ start, end }) => ({ start, end })) },
      ]),
    ),
  };
}

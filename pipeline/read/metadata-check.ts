import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { shapeOf } from '../contract/shape.ts';
import schema from '../../schemas/inputs/article-metadata.schema.json' with { type: 'json' };
import type { Problem } from '../contract/problem.ts';
import { isCalendarDate } from '../text/edtf.ts';
import type { WrittenField } from './metadata-fields.ts';
import { nearest } from '../text/nearest.ts';

type FieldName = keyof typeof schema.properties;

/** What the metadata says of an article; a field that is not given is absent. */
export type ArticleMetadata = { readonly [F in FieldName]?: string };

const PROPERTIES: Readonly<Record<string, { description: string; examples: string[] }>> = schema.properties;
const FIELDS = Object.keys(schema.properties).sort();

const ajv = new Ajv2020({ allErrors: true, validateSchema: false });
addFormats.default(ajv);
ajv.addFormat('edtf-date', isCalendarDate);
const isMetadata = shapeOf<ArticleMetadata>(ajv, schema);

/** Checks the fields against `schemas/inputs/article-metadata.schema.json`; one problem for each field that breaks it. */
export function checkMetadata(
  fields: readonly WrittenField[],
  file: string,
): { metadata: ArticleMetadata } | { problems: Problem[] } {
  const data: unknown = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  if (isMetadata(data)) return { metadata: data };
  const errors = isMetadata.errors;
  const problems = fields.flatMap((field) => {
    const error = errors.find((candidate) => fieldOf(candidate) === field.name);
    return error === undefined ? [] : [problemOf(error, field, file)];
  });
  return { problems };
}

function fieldOf(error: ErrorObject): string {
  if (error.keyword === 'additionalProperties') return String(error.params.additionalProperty);
  return error.instancePath.slice(1);
}

function problemOf(error: ErrorObject, field: WrittenField, file: string): Problem {
  const isUnknown = error.keyword === 'additionalProperties';
  const said = isUnknown ? unknownField(field.name) : wrongValue(field);
  const place = { file, line: field.line, field: field.name, schemaPath: error.schemaPath };
  return { level: 'error', stage: 'read', ...said, ...place };
}

type Said = Pick<Problem, 'code' | 'message' | 'remedy'>;

function unknownField(name: string): Said {
  const meant = nearest(name, FIELDS);
  const message = 'There is no such field.';
  const remedy =
    meant === null ? `Take it out, or use one of: ${FIELDS.join(', ')}.` : `Did you mean "${meant}"?`;
  return { code: 'read/unknown-field', message, remedy };
}

function wrongValue({ name, value }: WrittenField): Said {
  const { description = 'valid', examples = [] } = PROPERTIES[name] ?? {};
  const given = value === null ? 'A list or a mapping' : JSON.stringify(value);
  const message = `${given} is not ${description}.`;
  const remedy = `Write it like ${examples.map((example) => `"${example}"`).join(' or ')}, or leave the field out.`;
  return { code: 'read/invalid-field', message, remedy };
}

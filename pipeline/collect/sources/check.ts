import type { ErrorObject } from 'ajv/dist/2020.js';
import { shapeOf } from '../../contract/shape.ts';
import schema from '../../../schemas/inputs/sources.schema.json' with { type: 'json' };
import { isObject } from '../../contract/parsed-json.ts';
import type { Problem } from '../../contract/problem.ts';
import { nearest } from '../../text/nearest.ts';
import { KINDS, type EntryKind } from './entry.ts';
import type { YamlFile } from '../yaml-file.ts';
import { settingsAjv } from '../settings-ajv.ts';

type Path = readonly (string | number)[];

/** An entry that fits its schema. */
export type WrittenEntry = Readonly<
  Partial<Record<EntryKind | 'publisher' | 'licence' | 'language' | 'author', string>>
> & {
  readonly delay?: number;
  readonly limit?: number;
  readonly since?: string;
};

/** All of `sources.yaml` but its entries, as it fits its schema. */
export interface WrittenFrame {
  readonly contact?: string;
  readonly allowPrivateHosts?: readonly string[];
  readonly sources?: readonly unknown[];
}

interface Described {
  readonly description: string;
  readonly examples?: readonly string[];
}

const SOURCE: Readonly<Record<string, Described>> = schema.$defs.source.properties;
const TOP: Readonly<Record<string, Described>> = schema.properties;

const ajv = settingsAjv();
const { sources, ...others } = schema.properties;
const isFrame = shapeOf<WrittenFrame>(ajv, {
  type: 'object',
  properties: { ...others, sources: { ...sources, items: {} } },
  additionalProperties: false,
});
const isEntry = shapeOf<WrittenEntry>(ajv, schema.$defs.source);

/** What stands around the entries, checked against `schemas/inputs/sources.schema.json`; or what is wrong with it. */
export function checkFrame(yaml: YamlFile): { frame: WrittenFrame } | { problems: Problem[] } {
  if (isFrame(yaml.value)) return { frame: yaml.value };
  return { problems: problemsOf(isFrame.errors, yaml, [], TOP) };
}

/** One entry, checked likewise; a problem for each field that is wrong. */
export function checkEntry(
  yaml: YamlFile,
  index: number,
  value: unknown,
): { entry: WrittenEntry } | { problems: Problem[] } {
  if (isEntry(value)) return { entry: value };
  return { problems: problemsOf(isEntry.errors, yaml, ['sources', index], SOURCE) };
}

/** What is wrong with the fields of a map, each at its place; `fields` say what should stand there. */
export function problemsOf(
  errors: readonly ErrorObject[],
  yaml: YamlFile,
  base: Path,
  fields: Readonly<Record<string, Described>>,
): Problem[] {
  const problems = errors.flatMap((error) => problemOf(error, yaml, base, fields) ?? []);
  // A slip in the name of the field that says where the source is would be told of twice.
  const unknown = problems.filter(({ code }) => code === 'collect/unknown-field');
  return unknown.length > 0 ? unknown : problems;
}

/** Undefined for what another error says better. */
function problemOf(
  error: ErrorObject,
  yaml: YamlFile,
  base: Path,
  fields: Readonly<Record<string, Described>>,
): Problem | undefined {
  const [field = ''] = error.instancePath.split('/').slice(1);
  const path = field === '' ? base : [...base, field];
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty);
    return {
      ...unknownField(name, Object.keys(fields)),
      ...yaml.placeOf([...base, name], true),
      field: name,
    };
  }
  if (error.keyword === 'oneOf' && !isObject(error.data)) return undefined;
  if (error.keyword === 'oneOf') return { ...severalKinds(error.data), ...yaml.placeOf(base) };
  if (error.keyword === 'anyOf') {
    const name = /dependentSchemas\/(\w+)/.exec(error.schemaPath)?.[1] ?? '';
    return { ...uselessField(kindsIn(error.schema)), ...yaml.placeOf([...base, name], true), field: name };
  }
  if (error.keyword === 'required' || error.keyword === 'dependentSchemas') return undefined;
  const described = field === '' ? { description: 'a list of fields' } : fields[field];
  const place = { ...yaml.placeOf(path), ...(field === '' ? {} : { field }) };
  return { ...wrongValue(error, described), ...place };
}

function wrong(code: string, message: string, remedy: string): Problem {
  return { level: 'error', stage: 'collect', code, message, remedy };
}

function unknownField(name: string, fields: readonly string[]): Problem {
  const meant = nearest(name, fields);
  const remedy =
    meant === null ? `Take it out, or use one of: ${fields.join(', ')}.` : `Did you mean "${meant}"?`;
  return wrong('collect/unknown-field', 'There is no such field.', remedy);
}

function severalKinds(entry: unknown): Problem {
  const named = KINDS.filter((kind) => isObject(entry) && kind in entry);
  const which =
    named.length === 0 ? 'does not say where it is' : `is said to be several things: ${named.join(' and ')}`;
  const remedy = `Give it exactly one of: ${KINDS.join(', ')}.`;
  return wrong('collect/source-kind', `The source ${which}.`, remedy);
}

function uselessField(kinds: readonly string[]): Problem {
  const list = new Intl.ListFormat('en-GB').format(kinds);
  return wrong(
    'collect/useless-field',
    `This field is of use to sources of the kind ${list} only.`,
    'Take it out.',
  );
}

function kindsIn(anyOf: unknown): string[] {
  return Array.isArray(anyOf) ? anyOf.flatMap((part: { required?: string[] }) => part.required ?? []) : [];
}

function wrongValue(error: ErrorObject, described: Described | undefined): Problem {
  const { description = 'valid', examples = [] } = described ?? {};
  const given = typeof error.data === 'object' ? 'What stands here' : JSON.stringify(error.data);
  const like = examples.map((example) => `"${example}"`).join(' or ');
  const number = typeof error.data === 'number' || typeof error.data === 'boolean';
  const quotes = number && error.keyword === 'type' ? ' in quotation marks' : '';
  const remedy =
    like === ''
      ? 'Write one "name: value" on a line.'
      : `Write it${quotes} like ${like}, or leave the field out.`;
  return wrong('collect/invalid-field', `${given} is not ${description}.`, remedy);
}

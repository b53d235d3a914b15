import type { ErrorObject } from 'ajv';
import type { Problem } from '../../contract/problem.ts';
import { nearest } from '../../text/nearest.ts';
import type { YamlFile } from '../yaml-file.ts';

/**
 * What is wrong in a file, however deep, each at its place. The schema says of each value in `description` what it should be, as the
 * end of "it is not …", and in `examples` how it is written.
 * @param errors of ajv with `allErrors` and `verbose`
 */
export function fieldProblems(errors: readonly ErrorObject[], yaml: YamlFile): Problem[] {
  return errors.map((error) => problemOf(error, yaml));
}

function problemOf(error: ErrorObject, yaml: YamlFile): Problem {
  const path = pathOf(error.instancePath);
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params['additionalProperty']);
    return {
      ...wrong('collect/unknown-field', 'There is no such field here.', instead(name, fieldsOf(error))),
      ...yaml.placeOf([...path, name], true),
      field: [...path, name].join('.'),
    };
  }
  if (error.keyword === 'required') {
    const name = String(error.params['missingProperty']);
    return {
      ...wrong(
        'collect/missing-field',
        `${name} is missing.`,
        `Give it, as in "${name}: ${exampleOf(fieldOf(error, name))}".`,
      ),
      ...yaml.placeOf(path),
      field: [...path, name].join('.'),
    };
  }
  if (path.length === 0) return { ...wrongFile(error), ...yaml.placeOf(path) };
  const { description = 'valid' } = described(error.parentSchema);
  const given = typeof error.data === 'object' ? 'What stands here' : JSON.stringify(error.data);
  return {
    ...wrong(
      'collect/invalid-field',
      `${given} is not ${description}.`,
      `Write it like ${exampleOf(error.parentSchema)}, or leave it out.`,
    ),
    ...yaml.placeOf(path),
    field: path.join('.'),
  };
}

/** The file as a whole is neither the list nor the map that the schema asks for. */
function wrongFile({ parentSchema }: ErrorObject): Problem {
  return described(parentSchema).type === 'array'
    ? wrong('collect/invalid-field', 'The file is not a list.', 'Begin each of its entries with "- ".')
    : wrong('collect/invalid-field', 'The file is not a map.', 'Write one "name: value" on a line.');
}

/** A name that is not known, and what to write instead. */
export function instead(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return meant === null ? `Take it out, or use one of: ${known.join(', ')}.` : `Did you mean "${meant}"?`;
}

function wrong(code: string, message: string, remedy: string): Problem {
  return { level: 'error', stage: 'collect', code, message, remedy };
}

/** A JSON Pointer as a path; places in lists are numbers. */
function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

interface Described {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly properties?: object;
}

function described(schema: object = {}): Described {
  return schema;
}

function fieldsOf({ parentSchema }: ErrorObject): string[] {
  return Object.keys(described(parentSchema).properties ?? {});
}

function fieldOf({ parentSchema }: ErrorObject, name: string): ErrorObject['parentSchema'] {
  return new Map(Object.entries(described(parentSchema).properties ?? {})).get(name);
}

function exampleOf(schema: ErrorObject['parentSchema']): string {
  return described(schema).examples?.join(' or ') ?? 'the schema says';
}

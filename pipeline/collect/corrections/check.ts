import type { ErrorObject } from 'ajv/dist/2020.js';
import schema from '../../../schemas/inputs/corrections.schema.json' with { type: 'json' };
import type { Accept, Merge, Reject, SetValue, Split } from '../../contract/corrections.ts';
import { isObject } from '../../contract/parsed-json.ts';
import type { Problem } from '../../contract/problem.ts';
import { type Shape, shapeOf } from '../../contract/shape.ts';
import { nearest } from '../../text/nearest.ts';
import type { YamlFile } from '../yaml-file.ts';
import { settingsAjv } from '../settings-ajv.ts';

type Unplaced<C> = Omit<C, 'file' | 'line'>;
type WrittenReject = Unplaced<Omit<Reject, 'scope'>> & Partial<Pick<Reject, 'scope'>>;

/** A correction as it is written: without its place, and `scope` where it is not the usual one. */
export type WrittenCorrection =
  WrittenReject | Unplaced<Accept> | Unplaced<SetValue> | Unplaced<Merge> | Unplaced<Split>;

const ACTIONS = ['accept', 'reject', 'set', 'merge', 'split'] as const;
type Action = (typeof ACTIONS)[number];

type Path = readonly (string | number)[];

const ajv = settingsAjv();
ajv.addSchema(schema);
const CHECKS: Readonly<Record<Action, Shape<WrittenCorrection>>> = {
  accept: checkOf('accept'),
  reject: checkOf('reject'),
  set: checkOf('set'),
  merge: checkOf('merge'),
  split: checkOf('split'),
};

function checkOf(action: Action): Shape<WrittenCorrection> {
  return shapeOf<WrittenCorrection>(ajv, { $ref: `${schema.$id}#/$defs/${action}` });
}

/** Checks one entry of a file of corrections against `schemas/inputs/corrections.schema.json`; a problem for each field that is wrong. */
export function checkCorrection(
  yaml: YamlFile,
  index: number,
  value: unknown,
): { correction: WrittenCorrection } | { problems: Problem[] } {
  const action = actionOf(value);
  if (action === undefined) return { problems: [noAction(yaml, index, value)] };
  const isCorrection = CHECKS[action];
  if (isCorrection(value)) return { correction: value };
  const problems = tellingErrors(isCorrection.errors).flatMap((error) => problemOf(error, yaml, index) ?? []);
  return {
    problems: problems.filter((one, at) => !problems.slice(0, at).some((other) => isSame(one, other))),
  };
}

/** Of a table that there is not, nothing says whether its rows have a name or say something. */
function tellingErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isTableUnknown = errors.some(({ instancePath }) => instancePath === '/about/table');
  return isTableUnknown ? errors.filter(({ schemaPath }) => !schemaPath.includes('/else/')) : errors;
}

/** A value may break several rules of its field, which all say what it should be. */
function isSame(one: Problem, other: Problem): boolean {
  return one.field === other.field && one.message === other.message;
}

function actionOf(value: unknown): Action | undefined {
  const given = typeof value === 'object' && value !== null && 'action' in value ? value.action : undefined;
  return ACTIONS.find((action) => action === given);
}

function noAction(yaml: YamlFile, index: number, value: unknown): Problem {
  const given =
    typeof value === 'object' && value !== null && 'action' in value ? String(value.action) : null;
  const meant = given === null ? null : nearest(given, ACTIONS);
  const message =
    given === null ? 'The correction does not say what to do.' : `"${given}" is no action of a correction.`;
  const remedy =
    meant === null ? `Give it an action: ${ACTIONS.join(', ')}.` : `Did you mean "action: ${meant}"?`;
  const at = given === null ? [index] : [index, 'action'];
  return {
    ...wrong('collect/correction-action', message, remedy),
    ...yaml.placeOf(at),
    field: 'action',
    schemaPath: '#/items/oneOf',
  };
}

/** Undefined for what another error says better. */
function problemOf(error: ErrorObject, yaml: YamlFile, index: number): Problem | undefined {
  if (['if', 'anyOf', 'oneOf'].includes(error.keyword) && isObject(error.data)) return undefined;
  const inside = error.instancePath.split('/').slice(1);
  const path: Path = [index, ...inside];
  const schemaPath = error.schemaPath.replace(schema.$id, '');
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params['additionalProperty']);
    const problem = unknownField(name, fieldsOf(error.parentSchema));
    return {
      ...problem,
      ...yaml.placeOf([...path, name], true),
      field: [...inside, name].join('.'),
      schemaPath,
    };
  }
  if (error.keyword === 'required') {
    const name = String(error.params['missingProperty']);
    return { ...missingField(name), ...yaml.placeOf(path), field: [...inside, name].join('.'), schemaPath };
  }
  const place = { ...yaml.placeOf(path), field: inside.join('.'), schemaPath };
  if (error.keyword === 'false schema') return { ...misplaced(inside.at(-1)), ...place };
  return { ...wrongValue(error), ...place };
}

function wrong(code: string, message: string, remedy: string): Problem {
  return { level: 'error', stage: 'collect', code, message, remedy };
}

function fieldsOf(parent: unknown): string[] {
  return isObject(parent) && isObject(parent['properties']) ? Object.keys(parent['properties']) : [];
}

function unknownField(name: string, fields: readonly string[]): Problem {
  const meant = nearest(name, fields);
  const remedy =
    meant === null ? `Take it out, or use one of: ${fields.join(', ')}.` : `Did you mean "${meant}"?`;
  return wrong('collect/unknown-field', 'There is no such field here.', remedy);
}

function missingField(name: string): Problem {
  const { description, examples } = describedOf(name);
  const like = examples.length === 0 ? '' : `, like "${name}: ${examples.join(' or ')}"`;
  return wrong('collect/missing-field', `The correction lacks ${name}.`, `Give ${description}${like}.`);
}

function misplaced(name: string | undefined): Problem {
  const what =
    name === 'says'
      ? 'A thing has a name, and says nothing.'
      : 'A claim has no name: it is told by what it says.';
  return wrong(
    'collect/invalid-field',
    what,
    name === 'says' ? 'Give name in place of says.' : 'Give says in place of name.',
  );
}

interface Described {
  readonly description: string;
  readonly examples: readonly unknown[];
}

const DESCRIBED: ReadonlyMap<string, Described> = new Map<string, Described>([
  ...Object.entries(schema.$defs.row.properties),
  ...Object.entries(schema.$defs.merge.properties),
  ...Object.entries(schema.$defs.set.properties),
  ...Object.entries(schema.$defs.reject.properties).filter(([name]) => name === 'scope'),
]);

function describedOf(name: string): Described {
  const { description = 'valid', examples = [] } = DESCRIBED.get(name) ?? {};
  return { description, examples };
}

function wrongValue(error: ErrorObject): Problem {
  const { description, examples } = describedOf(error.instancePath.split('/').at(-1) ?? '');
  const given = typeof error.data === 'object' ? 'What stands here' : JSON.stringify(error.data);
  const meant = error.keyword === 'enum' ? nearest(String(error.data), error.params['allowedValues']) : null;
  const like =
    examples.length === 0 ? 'See docs/corrections.md.' : `Write it like "${examples.join('" or "')}".`;
  const remedy = meant === null ? like : `Did you mean "${meant}"?`;
  return wrong('collect/invalid-field', `${given} is not ${description}.`, remedy);
}

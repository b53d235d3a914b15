import { shapeOf } from '../../contract/shape.ts';
import schema from '../../../schemas/inputs/expectations.schema.json' with { type: 'json' };
import type { Range, WrittenExpectations } from '../../contract/gates.ts';
import { type Problem, refusalOf, VerbatimError } from '../../contract/problem.ts';
import { type PropertySchema, SCHEMAS, TABLES } from '../../contract/tables.ts';
import { optionalText } from '../optional-text.ts';
import { type YamlFile, parseYamlFile } from '../yaml-file.ts';
import { fieldProblems, instead } from './fields.ts';
import { isTable, mistakeInRule } from './rule-names.ts';
import { settingsAjv } from '../settings-ajv.ts';

/** The name of the file that says what a release must meet, in the folder of sources. */
export const EXPECTATIONS_FILE = 'expectations.yaml';

const ajv = settingsAjv();
const isWritten = shapeOf<WrittenExpectations>(ajv, schema);

/**
 * What `expectations.yaml` in the folder of sources says; nothing where there is no such file.
 * @throws {VerbatimError} 2 with file, line and remedy of all that is wrong: a limit that is not understood would let anything through
 */
export async function readExpectations(folder: string): Promise<WrittenExpectations> {
  const text = await optionalText(folder, EXPECTATIONS_FILE, 'collect/expectations-file');
  return text === null ? {} : parseExpectations(text);
}

/** What the text of an `expectations.yaml` says. Throws like `readExpectations`. */
export function parseExpectations(text: string): WrittenExpectations {
  const yaml = parseYamlFile(text, EXPECTATIONS_FILE);
  if ('problem' in yaml) throw new VerbatimError(2, [yaml.problem]);
  const { value } = yaml;
  if (!isWritten(value)) throw refusalOf(fieldProblems(isWritten.errors, yaml));
  const problems = [...wrongRules(value, yaml), ...wrongTables(value, yaml)];
  if (problems.length > 0) throw refusalOf(problems);
  return value;
}

function wrongRules({ severity = {} }: WrittenExpectations, yaml: YamlFile): Problem[] {
  return Object.keys(severity).flatMap((rule) => {
    const remedy = mistakeInRule(rule);
    if (remedy === null) return [];
    return problem(yaml, ['severity', rule], 'unknown-rule', `There is no rule "${rule}".`, remedy);
  });
}

function wrongTables({ tables = {} }: WrittenExpectations, yaml: YamlFile): Problem[] {
  return Object.entries(tables).flatMap(([table, { columns = {} }]) => {
    if (!isTable(table))
      return problem(
        yaml,
        ['tables', table],
        'unknown-table',
        `There is no table "${table}".`,
        instead(table, TABLES),
      );
    const { properties } = SCHEMAS[table];
    return Object.entries(columns).flatMap(([column, range]) => {
      const path = ['tables', table, 'columns', column];
      const property = Object.hasOwn(properties, column) ? properties[column] : undefined;
      if (property !== undefined) return wrongLimits(yaml, path, property, range);
      const message = `${table} has no column "${column}".`;
      return problem(yaml, path, 'unknown-column', message, instead(column, Object.keys(properties)));
    });
  });
}

/** Numbers have numbers as their limits, dates have dates, and nothing else has any. */
function wrongLimits(
  yaml: YamlFile,
  path: readonly string[],
  property: PropertySchema,
  range: Range,
): Problem[] {
  const wanted = limitsOf(property);
  const limits = [['min', range.min] as const, ['max', range.max] as const];
  return limits.flatMap(([name, limit]) => {
    if (limit === undefined || typeof limit === wanted) return [];
    const [message, remedy] = WRONG_LIMIT[wanted];
    return problem(yaml, [...path, name], 'invalid-field', message, remedy);
  });
}

const WRONG_LIMIT = {
  number: ['The column holds numbers.', 'Give a number, without quotation marks.'],
  string: ['The column holds dates.', 'Give a date in quotation marks, such as "2024" or "2024-05-31".'],
  none: ['The column holds neither numbers nor dates.', 'Take the limit out.'],
} as const;

function limitsOf({ type, pattern, 'x-column': { ground } }: PropertySchema): keyof typeof WRONG_LIMIT {
  const types = typeof type === 'string' ? [type] : type;
  if (types.includes('number') || types.includes('integer')) return 'number';
  return ground === 'date' || (pattern ?? '').startsWith('^\\d{4}') ? 'string' : 'none';
}

function problem(
  yaml: YamlFile,
  path: readonly string[],
  code: string,
  message: string,
  remedy: string,
): [Problem] {
  const place = yaml.placeOf(path, true);
  return [
    {
      level: 'error',
      stage: 'collect',
      code: `collect/${code}`,
      message,
      remedy,
      ...place,
      field: path.join('.'),
    },
  ];
}

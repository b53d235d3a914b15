import { shapeOf } from '../contract/shape.ts';
import schema from '../../schemas/inputs/schedule.schema.json' with { type: 'json' };
import { optionalText } from '../collect/optional-text.ts';
import { SCHEDULE_FILE } from '../collect/schedule-file.ts';
import { problemsOf } from '../collect/sources/check.ts';
import { type YamlFile, parseYamlFile } from '../collect/yaml-file.ts';
import { refusalOf, VerbatimError } from '../contract/problem.ts';
import type { Missed } from './plan.ts';
import { slotsOf } from './slots.ts';
import { settingsAjv } from '../collect/settings-ajv.ts';

/** When and how to run; each field stands in `schemas/inputs/schedule.schema.json`. */
export interface ScheduleConfig {
  readonly cron: string;
  readonly timezone: string;
  readonly missed: Missed;
  readonly retries: number;
  readonly backoffSeconds: number;
  readonly timeLimitMinutes: number;
  readonly jitterSeconds: number;
  readonly stopWithinSeconds: number;
  /** Addresses that are told of failures and releases. */
  readonly webhooks: readonly string[];
}

export const DEFAULTS: ScheduleConfig = {
  cron: '0 6 * * *',
  timezone: 'UTC',
  missed: 'latest',
  retries: 2,
  backoffSeconds: 60,
  timeLimitMinutes: 120,
  jitterSeconds: 0,
  stopWithinSeconds: 60,
  webhooks: [],
};

const ajv = settingsAjv();
const isSaid = shapeOf<Partial<ScheduleConfig>>(ajv, schema);

/**
 * What `schedule.yaml` in the folder of sources says, with `given` (flags) before it and the defaults behind it.
 * @throws {VerbatimError} 2 with file and line of each field that is wrong, and where an expression or a zone cannot be read
 */
export async function readScheduleConfig(
  sources: string,
  given: Readonly<Record<string, unknown>>,
): Promise<ScheduleConfig> {
  const text = await optionalText(sources, SCHEDULE_FILE, 'collect/schedule-file', 'The schedule');
  const said = text === null ? {} : parseSchedule(text);
  const config = { ...DEFAULTS, ...said, ...fromFlags(given) };
  slotsOf(config);
  return config;
}

/** What the text of a `schedule.yaml` says. Throws like `readScheduleConfig`. */
export function parseSchedule(text: string): Partial<ScheduleConfig> {
  const yaml = parseYamlFile(text, SCHEDULE_FILE);
  if ('problem' in yaml) throw new VerbatimError(2, [yaml.problem]);
  const { value } = yaml;
  if (!isSaid(value)) throw refusalOf(problemsOf(isSaid.errors, yaml, [], schema.properties));
  checkTimes(yaml, { ...DEFAULTS, ...value });
  return value;
}

/** An expression or a zone that cannot be read is named with its line. */
function checkTimes(yaml: YamlFile, config: ScheduleConfig): void {
  try {
    slotsOf(config);
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    const [problem] = error.problems;
    if (problem === undefined) throw error;
    throw new VerbatimError(2, [{ ...problem, ...yaml.placeOf([problem.field ?? '']) }]);
  }
}

/** Flags hold words; the schema says which of them are numbers. */
function fromFlags(given: Readonly<Record<string, unknown>>): Partial<ScheduleConfig> {
  const value = Object.fromEntries(
    Object.entries(given)
      .filter(([, words]) => words !== undefined)
      .map(([name, words]) => [name, isNumeric(name) && words !== '' ? Number(words) : words]),
  );
  if (isSaid(value)) return value;
  const [error] = isSaid.errors;
  const field = error?.instancePath.slice(1) ?? '';
  const described = describedAs(field);
  throw new VerbatimError(2, [
    {
      level: 'error',
      stage: 'release',
      code: 'schedule/flag',
      message: `"${String(given[field])}" is not ${described.description}.`,
      remedy: `Give something like ${described.examples.join(' or ')}.`,
      field: `--${flagOf(field)}`,
    },
  ]);
}

const FIELDS: Readonly<Record<string, { description: string; examples: readonly string[]; type?: string }>> =
  schema.properties;

function describedAs(field: string): { description: string; examples: readonly string[] } {
  return FIELDS[field] ?? { description: 'valid', examples: [] };
}

function isNumeric(field: string): boolean {
  return ['number', 'integer'].includes(FIELDS[field]?.type ?? '');
}

/** The flag of a field: `timeLimitMinutes` is `--time-limit`. */
function flagOf(field: string): string {
  return field.replace(/(?:Seconds|Minutes)$/, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

import { Ajv2020 } from 'ajv/dist/2020.js';
import { shapeOf } from '../../contract/shape.ts';
import lineSchema from '../../../schemas/outputs/delta-line.schema.json' with { type: 'json' };
import { parsedJson } from '../../contract/parsed-json.ts';
import { VerbatimError } from '../../contract/problem.ts';
import type { DeltaLine } from './lines.ts';

// Its alternatives say more of properties whose types stand above them.
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
  validateSchema: false,
});
const isLine = shapeOf<DeltaLine>(ajv, lineSchema);

/**
 * The lines of a `delta.ndjson`.
 * @param file named in errors
 * @throws {VerbatimError} 2 at the first line that is none
 */
export function linesIn(text: string, file: string): DeltaLine[] {
  const lines = text.split('\n');
  return lines.slice(0, -1).map((line, at) => {
    const value = parsedJson(line);
    if (isLine(value)) return value;
    throw noDelta(file, at + 1, value === undefined ? 'it is not JSON' : ajv.errorsText(isLine.errors));
  });
}

/** What stops a delta from being applied. */
export function noDelta(file: string, line: number, what: string): VerbatimError {
  return new VerbatimError(2, [
    {
      level: 'error',
      stage: 'release',
      code: 'release/no-delta',
      message: `The line cannot be applied: ${what}.`,
      remedy: 'Take the delta.ndjson of the release that follows the one it is applied to.',
      file,
      line,
    },
  ]);
}

import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Shape, shapeOf } from '../contract/shape.ts';
import indexSchema from '../../schemas/outputs/index.schema.json' with { type: 'json' };
import lastBuildSchema from '../../schemas/outputs/last-build.schema.json' with { type: 'json' };
import manifestSchema from '../../schemas/outputs/manifest.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/outputs/report.schema.json' with { type: 'json' };
import { VerbatimError } from '../contract/problem.ts';
import type { LastBuild } from './last-build.ts';
import type { Manifest } from './manifest.ts';
import type { ReleasesIndex } from './versions/index-file.ts';
import type { BuildReport } from '../contract/report.ts';

// These schemas are held against JSON Schema by a test, not by each run.
const ajv = new Ajv2020({ strict: true, allErrors: true, validateSchema: false });
addFormats.default(ajv);
// What the last build said is told in parts of its report.
ajv.addSchema(reportSchema);

export const isManifest = shapeOf<Manifest>(ajv, manifestSchema);
export const isIndex = shapeOf<ReleasesIndex>(ajv, indexSchema);
export const isReport = shapeOf<BuildReport>(ajv, reportSchema);
export const isLastBuild = shapeOf<LastBuild>(ajv, lastBuildSchema);

const SHAPES: Readonly<Record<string, Shape<unknown>>> = {
  'manifest.json': isManifest,
  'report.json': isReport,
  'index.json': isIndex,
  'last-build.json': isLastBuild,
};

/**
 * A record that is about to be written, once its schema was found to accept it.
 * @throws {VerbatimError} 1: what does not fit here is a mistake of the program
 */
export function fitting<T>(file: keyof typeof SHAPES, value: T): T {
  const accepts = SHAPES[file];
  if (accepts === undefined || accepts(value)) return value;
  throw new VerbatimError(1, [
    {
      level: 'error',
      stage: 'release',
      code: 'release/output-shape',
      message: `What was to be written does not fit its schema: ${ajv.errorsText(accepts.errors, { dataVar: file })}.`,
      remedy: 'This is a mistake in Verbatim: please report it.',
      file,
    },
  ]);
}

import { shapeOf } from '../contract/shape.ts';
import schema from '../../schemas/inputs/dataset.schema.json' with { type: 'json' };
import type { About } from '../contract/about.ts';
import { refusalOf, VerbatimError } from '../contract/problem.ts';
import { optionalText } from './optional-text.ts';
import { problemsOf } from './sources/check.ts';
import { parseYamlFile } from './yaml-file.ts';
import { settingsAjv } from './settings-ajv.ts';

/** The name of the file in which the publisher describes the data set, in the folder of sources. */
export const DATASET_FILE = 'dataset.yaml';

const ajv = settingsAjv();
const isSaid = shapeOf<Partial<About>>(ajv, schema);

/**
 * What `dataset.yaml` in the folder of sources says of the data set; nothing where there is no such file. White space is made single.
 * @throws {VerbatimError} 2 where the file cannot be read or understood, with a problem for each field that is wrong: to go on without it
 * would publish the data under another name
 */
export async function readDatasetFile(folder: string): Promise<Partial<About>> {
  const text = await optionalText(
    folder,
    DATASET_FILE,
    'collect/dataset-file',
    'What you say of the data set',
  );
  return text === null ? {} : parseDataset(text);
}

/** What the text of a `dataset.yaml` says. Throws like `readDatasetFile`. */
export function parseDataset(text: string): Partial<About> {
  const yaml = parseYamlFile(text, DATASET_FILE);
  if ('problem' in yaml) throw new VerbatimError(2, [yaml.problem]);
  const { value } = yaml;
  if (isSaid(value)) return inOneLine(value);
  throw refusalOf(problemsOf(isSaid.errors, yaml, [], schema.properties));
}

function inOneLine(said: Partial<About>): Partial<About> {
  const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      typeof value === 'string' ? single(value) : value.map(single),
    ]),
  );
}

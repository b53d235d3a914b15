import type { Dataset } from '../../pipeline/contract/tables.ts';
import { readPrevious } from '../../pipeline/release/index.ts';

/** The rows of the latest release in a folder of releases. */
export async function datasetIn(out: string): Promise<Dataset> {
  const release = await readPrevious(out);
  if (release === null) throw new Error('there is no release');
  return release.dataset;
}

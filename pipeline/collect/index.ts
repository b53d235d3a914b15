/** The first stage: finds the articles of a folder of sources and takes their bytes as they are. */
export { readDatasetFile } from './dataset-file.ts';
export { addAcceptances, readAcceptances } from './gates/acceptances.ts';
export { readExpectations } from './gates/read-expectations.ts';
export { silentLists } from './sources/silent-lists.ts';
export { listSources } from './list-sources.ts';
export { readCorrections } from './corrections/read-corrections.ts';
export { type NewCorrection, writeCorrection, yamlOf } from './corrections/write-correction.ts';
export { readSnapshot } from './read-snapshot.ts';
export { takenHash } from './taken.ts';
export { type SourceItem, mediaTypeOfItem } from './source-item.ts';

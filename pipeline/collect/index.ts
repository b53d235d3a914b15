/** The first stage: finds the articles below a folder and takes their bytes as they are. */
export { type SourceFile, listSources } from './list-sources.ts';
export { readSnapshot } from './read-snapshot.ts';

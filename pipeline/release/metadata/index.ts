import type { OutputFile } from '../output-file.ts';
import { citationFile } from './citation.ts';
import { croissantFile } from './croissant.ts';
import { csvwFile } from './csvw.ts';
import { datapackageFile } from './datapackage.ts';
import { dcatFile } from './dcat.ts';
import type { Described } from './described.ts';
import { dictionaryFile } from './dictionary.ts';
import { licencePage } from './licence-page.ts';
import { readerFiles } from './reader.ts';
import { typesFile } from './row-types.ts';
import { schemaOrgFile } from './schema-org.ts';

/** The files that describe a release to people, programs and catalogues. A new description is added here. */
export async function metadataFiles(described: Described): Promise<OutputFile[]> {
  return [
    dictionaryFile(described),
    licencePage(described),
    citationFile(described),
    datapackageFile(described),
    csvwFile(described),
    croissantFile(described),
    schemaOrgFile(described),
    dcatFile(described),
    await typesFile(),
    ...readerFiles(described),
  ];
}

import { isMap, isSeq, parseDocument } from 'yaml';
import { path } from 'zx';
import { replaceFile, textBefore } from '../replace-file.ts';
import type { EntryKind } from './entry.ts';
import { SOURCES_FILE } from './entry.ts';

/**
 * The text of a `sources.yaml` with one entry more, at its end; comments and order stay.
 * @param text one that `parseSources` understands; '' for a new file
 */
export function withEntry(text: string, kind: EntryKind, where: string): string {
  const document = parseDocument(text);
  if (!isMap(document.contents)) document.set('sources', []);
  const list = document.get('sources', true);
  if (!isSeq(list)) document.set('sources', document.createNode([{ [kind]: where }]));
  else {
    // An empty list can only be written on one line.
    if (list.items.length === 0) list.flow = false;
    list.add(document.createNode({ [kind]: where }));
  }
  // As the writer of the file sets lists on one line: [a] or [ a ].
  return document.toString({ lineWidth: 0, flowCollectionPadding: /\[ |\{ /.test(text) });
}

/** Writes an entry into the `sources.yaml` of a folder of sources, whole or not at all. Throws the errors of the disk. */
export async function writeEntry(folder: string, kind: EntryKind, where: string): Promise<void> {
  const file = path.join(folder, SOURCES_FILE);
  await replaceFile(file, withEntry(await textBefore(file), kind, where));
}

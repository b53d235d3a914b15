import { isObject, parsedJson } from '../contract/parsed-json.ts';
import type { Problem } from '../contract/problem.ts';
import { textIn } from '../validate/tables.ts';
import type { Tables } from '../validate/tables.ts';
import { fileText } from './file-text.ts';
import { cell } from './difference.ts';
import type { Manifest } from './manifest.ts';
import { fault } from './problems.ts';

const FILE = 'provenance.jsonld';

/**
 * Whether the provenance names each file of the manifest, each article and each source file, by the right hash, and no others; and each file
 * of corrections of which the report tells.
 */
export async function provenanceProblems(
  folder: string,
  manifest: Manifest,
  tables: Tables,
): Promise<Problem[]> {
  const graph = graphIn((await fileText(folder, FILE)) ?? '');
  if (graph === null) return [fault('provenance', 'It is missing or no provenance.', { file: FILE })];
  const found = new Map(graph.filter((node) => 'sha256' in node).map((node) => [node['id'], node['sha256']]));
  const wanted = wantedHashes(manifest, tables);
  const release = graph.find(
    (node) => node['id'] === `urn:verbatim:release:${manifest.name}:${manifest.version}`,
  );
  const members = release?.['hadMember'];
  const files = otherFiles(manifest).map((file) => file.path);
  const isComplete = JSON.stringify(sorted(members)) === JSON.stringify(sorted(files));
  const corrections = await correctionFiles(folder);
  const surplus = [...found.keys()].filter((id) => !wanted.has(id) && !corrections.has(id) && !isProgram(id));
  return [
    ...(isComplete
      ? []
      : [fault('provenance', 'Its release has other files than the manifest.', { file: FILE })]),
    ...[...wanted]
      .filter(([id, hash]) => found.get(id) !== hash)
      .map(([id, hash]) =>
        fault('provenance', `It does not have the hash of ${String(id)}.`, {
          file: FILE,
          row: String(id),
          field: 'sha256',
          ...cell(hash, found.get(id)),
        }),
      ),
    ...[...corrections]
      .filter((id) => !found.has(id))
      .map((id) =>
        fault('provenance', `It does not name ${String(id)}, of which report.json tells.`, { file: FILE }),
      ),
    ...surplus.map((id) =>
      fault('provenance', `It names ${String(id)}, which is not of this release.`, { file: FILE }),
    ),
  ];
}

type Node = Readonly<Record<string, unknown>>;

function graphIn(text: string): readonly Node[] | null {
  const document = parsedJson(text);
  const graph = isObject(document) ? document['@graph'] : undefined;
  return Array.isArray(graph) && graph.every(isObject) ? graph : null;
}

function wantedHashes(manifest: Manifest, tables: Tables): ReadonlyMap<unknown, string> {
  const { name, previous } = manifest;
  const articles = tables.get('articles') ?? [];
  return new Map<unknown, string>([
    ...otherFiles(manifest).map((file): [string, string] => [file.path, file.sha256]),
    ...articles.map((row): [string, string] => [
      `urn:verbatim:${textIn(row, 'id')}`,
      textIn(row, 'text_sha256'),
    ]),
    ...articles.map((row): [string, string] => {
      const hash = textIn(row, 'bytes_sha256');
      return [`ni:///sha-256;${Buffer.from(hash, 'hex').toString('base64url')}`, hash];
    }),
    ...(previous === null
      ? []
      : [[`urn:verbatim:release:${name}:${previous.version}`, previous.manifest_sha256] as const]),
  ]);
}

function otherFiles(manifest: Manifest): Manifest['files'] {
  return manifest.files.filter((file) => file.path !== FILE);
}

/**
 * The names of the files of corrections that report.json tells of. They are not in the release, so their hashes cannot be checked; whether
 * the report is whole says the manifest.
 */
async function correctionFiles(folder: string): Promise<ReadonlySet<unknown>> {
  const report = parsedJson((await fileText(folder, 'report.json')) ?? '');
  const corrections = isObject(report) ? report['corrections'] : undefined;
  const files = Array.isArray(corrections)
    ? corrections.filter(isObject).map((one) => String(one['file']))
    : [];
  return new Set(files.map((file) => `urn:verbatim:${file.split('/').map(encodeURIComponent).join('/')}`));
}

/** The code that made the release cannot be checked from the release. */
function isProgram(id: unknown): boolean {
  return typeof id === 'string' && id.startsWith('urn:verbatim:program:');
}

function sorted(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list.map(String).sort() : [];
}

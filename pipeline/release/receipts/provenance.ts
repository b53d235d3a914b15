import type { CorrectionsFile } from '../../contract/corrections.ts';
import { columnTexts } from '../../contract/row-list.ts';
import type { WrittenFile } from '../disk/files.ts';
import type { ManifestPrevious } from '../manifest.ts';
import { jsonFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { rowsIn } from '../rows.ts';
import type { Row, Tables } from '../rows.ts';
import { type Program, thisProgram } from './code-hash.ts';
import { hashName, textResource } from './text-resource.ts';

interface Made {
  readonly name: string;
  readonly version: string;
  readonly previous: ManifestPrevious | null;
  readonly tables: Tables;
  /** The corrections that the build used. */
  readonly corrected: readonly CorrectionsFile[];
  /** Every file of the release that was written already. */
  readonly written: readonly WrittenFile[];
}

const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  id: '@id',
  type: '@type',
  title: 'dcterms:title',
  version: 'dcterms:hasVersion',
  sha256: 'urn:verbatim:sha256',
  used: { '@id': 'prov:used', '@type': '@id' },
  hadMember: { '@id': 'prov:hadMember', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasRevisionOf: { '@id': 'prov:wasRevisionOf', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  actedOnBehalfOf: { '@id': 'prov:actedOnBehalfOf', '@type': '@id' },
  specializationOf: { '@id': 'prov:specializationOf', '@type': '@id' },
};

/**
 * Where the release comes from, as PROV-O in JSON-LD: files, articles and corrections by their hashes, the build that used articles and
 * corrections and made the files, the program and its engines. The build has no times, as the same sources must give the same bytes, and
 * no number of threads, as it changes nothing.
 * @see https://www.w3.org/TR/prov-o/
 */
export async function provenanceFile(made: Made): Promise<OutputFile> {
  const program = await thisProgram();
  const build = `urn:verbatim:build:${made.name}:${made.version}`;
  const articles = rowsIn(made.tables, 'articles');
  return jsonFile('provenance.jsonld', {
    '@context': CONTEXT,
    '@graph': [
      ...releaseNodes(made, build),
      ...articles.flatMap(articleNodes),
      ...made.corrected.map(correctionsNode),
      ...made.written.map(({ path, sha256 }) => ({
        id: path,
        type: 'prov:Entity',
        sha256,
        wasGeneratedBy: build,
      })),
      {
        id: build,
        type: 'prov:Activity',
        title: 'The build of the release',
        used: [
          ...articles.map(articleId),
          ...made.corrected.map(correctionsId),
          ...(made.previous === null ? [] : [previousId(made, made.previous)]),
        ],
        wasAssociatedWith: [programId(program), ...enginesOf(made.tables).map(engineId)],
      },
      ...agentNodes(program, enginesOf(made.tables)),
      ...correctorNodes(made.corrected),
    ],
  });
}

function releaseNodes({ name, version, previous, written }: Made, build: string): object[] {
  const release = {
    id: `urn:verbatim:release:${name}:${version}`,
    type: ['prov:Entity', 'prov:Collection'],
    version,
    wasGeneratedBy: build,
    hadMember: written.map((file) => file.path),
  };
  if (previous === null) return [release];
  const before = previousId({ name }, previous);
  return [
    { ...release, wasRevisionOf: before },
    { id: before, type: 'prov:Entity', version: previous.version, sha256: previous.manifest_sha256 },
  ];
}

function previousId({ name }: Pick<Made, 'name'>, previous: ManifestPrevious): string {
  return `urn:verbatim:release:${name}:${previous.version}`;
}

/** An article is its canonical text; it was read from bytes that are named by their hash, which came from an address. */
function articleNodes(row: Row): object[] {
  const bytes = String(row['bytes_sha256']);
  const { page } = textResource(articleId(row), row);
  return [
    {
      id: articleId(row),
      type: 'prov:Entity',
      title: row['name'],
      sha256: row['text_sha256'],
      wasDerivedFrom: hashName(bytes),
    },
    {
      id: hashName(bytes),
      type: 'prov:Entity',
      sha256: bytes,
      ...(page === null ? {} : { specializationOf: page }),
    },
  ];
}

function articleId(row: Row): string {
  return `urn:verbatim:${String(row['id'])}`;
}

/** What people said of the facts: the file is not in the release, so its hash shows to whoever has it that it is the one. */
function correctionsNode(corrections: CorrectionsFile): object {
  const { sha256, by } = corrections;
  return {
    id: correctionsId(corrections),
    type: 'prov:Entity',
    sha256,
    wasAttributedTo: by.map(correctorId),
  };
}

function correctionsId({ file }: CorrectionsFile): string {
  return `urn:verbatim:${file.split('/').map(encodeURIComponent).join('/')}`;
}

function correctorNodes(corrected: readonly CorrectionsFile[]): object[] {
  const names = [...new Set(corrected.flatMap(({ by }) => by))].sort();
  return names.map((name) => ({ id: correctorId(name), type: 'prov:Agent', title: name }));
}

function correctorId(name: string): string {
  return `urn:verbatim:corrector:${encodeURIComponent(name)}`;
}

/** The engines that proposed a value, by name and version, in order. */
function enginesOf(tables: Tables): string[] {
  return [...new Set(columnTexts(rowsIn(tables, 'evidence'), 'engine'))].sort();
}

function engineId(engine: string): string {
  return `urn:verbatim:engine:${encodeURIComponent(engine)}`;
}

function programId({ name, version }: Program): string {
  return `urn:verbatim:program:${name}:${version}`;
}

function agentNodes(program: Program, engines: readonly string[]): object[] {
  const { name, version, codeSha256 } = program;
  return [
    { id: programId(program), type: 'prov:SoftwareAgent', title: name, version, sha256: codeSha256 },
    ...engines.map((engine) => ({
      id: engineId(engine),
      type: 'prov:SoftwareAgent',
      title: engine,
      actedOnBehalfOf: programId(program),
    })),
  ];
}

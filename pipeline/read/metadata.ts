import type { Snapshot } from '../contract/article.ts';
import type { Problem } from '../contract/problem.ts';
import { decode } from './decode.ts';
import type { FrontMatter } from './front-matter.ts';
import { type ArticleMetadata, checkMetadata } from './metadata-check.ts';
import { type MetadataSource, type WrittenField, metadataFields } from './metadata-fields.ts';

export type MetadataResult = { metadata: ArticleMetadata } | { problems: Problem[] };

/**
 * What the front matter and the sidecar say of the article, together. A field may stand in both with one value; two values for one
 * field, like every field that breaks the schema, are problems.
 */
export function readMetadata(snapshot: Snapshot, frontMatter: FrontMatter): MetadataResult {
  const sources = metadataSources(snapshot, frontMatter);
  if ('problem' in sources) return { problems: [sources.problem] };
  const written = sources.map((source) => ({ ...metadataFields(source), file: source.file }));
  const checked = written.map((part) =>
    'problem' in part ? { problems: [part.problem] } : checkMetadata(part.fields, part.file),
  );
  const fields = written.map((part) => ('fields' in part ? part : { fields: [], file: part.file }));
  const problems = [
    ...checked.flatMap((result) => ('problems' in result ? result.problems : [])),
    ...disagreements(fields),
  ];
  if (problems.length > 0) return { problems };
  const parts = checked.map((result) => ('metadata' in result ? result.metadata : {}));
  return { metadata: parts.reduce<ArticleMetadata>((whole, part) => ({ ...whole, ...part }), {}) };
}

function metadataSources(
  snapshot: Snapshot,
  { yaml, line }: FrontMatter,
): MetadataSource[] | { problem: Problem } {
  const sources = yaml === null ? [] : [{ file: snapshot.path, yaml, line }];
  if (snapshot.sidecar === undefined) return sources;
  const decoded = decode(snapshot.sidecar.bytes, snapshot.sidecar.path);
  if ('problem' in decoded) return decoded;
  return [...sources, { file: snapshot.sidecar.path, yaml: decoded.text, line: 1 }];
}

interface WrittenMetadata {
  readonly file: string;
  readonly fields: readonly WrittenField[];
}

/** Nobody can know which of two values is meant, so neither wins in silence. */
function disagreements([first, second]: readonly WrittenMetadata[]): Problem[] {
  if (first === undefined || second === undefined) return [];
  return second.fields.flatMap((field) => {
    const other = first.fields.find(({ name }) => name === field.name);
    if (other === undefined || other.value === field.value) return [];
    return [disagreement(first.file, other, second.file, field)];
  });
}

function disagreement(file: string, field: WrittenField, otherFile: string, other: WrittenField): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/two-values',
    message: `${file} says ${JSON.stringify(field.value)}, but ${otherFile} line ${other.line} says ${JSON.stringify(other.value)}.`,
    remedy: 'Delete the field in one of the two files.',
    file,
    line: field.line,
    field: field.name,
  };
}

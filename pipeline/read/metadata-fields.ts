import { LineCounter, type Pair, type YAMLMap, isMap, isScalar, parseDocument } from 'yaml';
import type { Problem } from '../contract/problem.ts';

/** A field as it is written: null where the value is not a line of text but a list, a mapping or an alias. */
export interface WrittenField {
  readonly name: string;
  readonly value: string | null;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** Metadata in YAML, or JSON, which YAML contains. */
export interface MetadataSource {
  readonly file: string;
  readonly yaml: string;
  /** Line of the file on which `yaml` begins, from 1. */
  readonly line: number;
}

/**
 * The fields of the metadata, in order. Every value stays text as written (`2025` is no number, `no` no boolean), with white space
 * collapsed; fields without a value are left out. YAML that cannot be parsed, or is not a list of fields, gives a problem.
 */
export function metadataFields(source: MetadataSource): { fields: WrittenField[] } | { problem: Problem } {
  const counter = new LineCounter();
  const document = parseDocument(source.yaml, {
    schema: 'failsafe',
    customTags: ['null'],
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number): number => source.line + counter.linePos(offset).line - 1;
  const error = document.errors[0];
  if (error !== undefined) return { problem: brokenYaml(source.file, lineAt(error.pos[0]), error.message) };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { fields: [] };
  if (!isMap(contents)) return { problem: notFields(source) };
  return { fields: writtenFields(contents, lineAt) };
}

function writtenFields(map: YAMLMap, lineAt: (offset: number) => number): WrittenField[] {
  return map.items
    .map((pair) => ({ name: textOf(pair.key) ?? '', value: valueOf(pair), line: lineAt(offsetOf(pair)) }))
    .filter((field) => field.value !== '');
}

function valueOf({ value }: Pair): string | null {
  if (value === null || (isScalar(value) && value.value === null)) return '';
  return textOf(value);
}

function textOf(node: unknown): string | null {
  if (!isScalar(node) || typeof node.value !== 'string') return null;
  return node.value.replace(/\s+/g, ' ').trim();
}

function offsetOf({ key }: Pair): number {
  return isScalar(key) ? (key.range?.[0] ?? 0) : 0;
}

function brokenYaml(file: string, line: number, reason: string): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/front-matter',
    message: `The metadata is not valid YAML: ${reason}.`,
    remedy:
      'Write one "name: value" on a line, with the value in double quotation marks where it holds a colon.',
    file,
    line,
  };
}

function notFields(source: MetadataSource): Problem {
  return {
    level: 'error',
    stage: 'read',
    code: 'read/front-matter',
    message: 'The metadata is not a list of fields.',
    remedy: 'Write one "name: value" on a line, such as "publisher: Example News Agency".',
    file: source.file,
    line: source.line,
  };
}

import { type Document, LineCounter, isCollection, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Problem } from '../contract/problem.ts';

/** Where something stands in a YAML file, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A parsed YAML file, in which every value can be shown to a person. */
export interface YamlFile {
  readonly document: Document.Parsed;
  readonly value: unknown;
  /** The place of the value at a path, such as `['sources', 0, 'feed']`; of its key, where `ofKey`. */
  placeOf(path: readonly (string | number)[], ofKey?: boolean): Place;
}

/** Parses the text of a YAML file; without content it says nothing. The first syntax error is a problem. */
export function parseYamlFile(text: string, file: string): YamlFile | { problem: Problem } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) return { problem: brokenYaml(placeAt(error.pos[0]), error.message) };
  return {
    document,
    value: valueOf(document),
    placeOf: (path, ofKey = false) => placeAt(offsetOf(document, path, ofKey)),
  };
}

/** An alias that would unfold without end is no value; the schema then says what should stand there. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    return null;
  }
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[], ofKey: boolean): number {
  const parent = path.length === 0 ? document.contents : document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  if (ofKey && isMap(parent)) {
    const key = parent.items
      .map((pair) => pair.key)
      .find((node) => isScalar(node) && String(node.value) === last);
    if (isNode(key)) return key.range?.[0] ?? 0;
  }
  const node = path.length === 0 ? parent : isCollection(parent) ? parent.get(last, true) : null;
  if (isNode(node)) return node.range?.[0] ?? 0;
  return isNode(parent) ? (parent.range?.[0] ?? 0) : 0;
}

function brokenYaml(place: Place, reason: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: `collect/${place.file.replace(/\.[a-z]+$/i, '')}-yaml`,
    message: `This is not valid YAML: ${reason.replace(/\.$/, '')}.`,
    remedy:
      'Write one "name: value" on a line, with the value in double quotation marks where it holds a colon and a space.',
    ...place,
  };
}

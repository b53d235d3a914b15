import { lenientJson } from './mend-json.ts';
import { collapsed } from './page-node.ts';

/** A thing that JSON-LD describes. */
export type JsonLdNode = ReadonlyMap<string, unknown>;

/** The things of a page's JSON-LD, in order, and those among them that have an id. */
export interface JsonLd {
  readonly nodes: readonly JsonLdNode[];
  readonly byId: ReadonlyMap<string, JsonLdNode>;
}

/** How deep things are looked for inside others: real pages nest three or four. */
const MAX_DEPTH = 12;

/** What hangs on these is another article, a comment or a list, not the thing that the page is about. */
const OTHERS = new Set([
  'itemListElement',
  'comment',
  'citation',
  'isPartOf',
  'hasPart',
  'review',
  'relatedLink',
  'mentions',
  'isBasedOn',
  'suggestedAnswer',
  'acceptedAnswer',
  'video',
  'image',
  'blogPost',
  'about',
  'associatedMedia',
]);

/** Reads the scripts; one that is no JSON even when mended counts as absent. */
export function jsonLd(scripts: readonly string[]): JsonLd {
  const nodes: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  for (const script of scripts) gather(lenientJson(script), 0, nodes, byId);
  return { nodes, byId };
}

function gather(value: unknown, depth: number, nodes: JsonLdNode[], byId: Map<string, JsonLdNode>): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, depth + 1, nodes, byId);
    return;
  }
  const node: JsonLdNode = new Map(Object.entries(value));
  const id = node.get('@id');
  if (node.has('@type')) nodes.push(node);
  if (typeof id === 'string' && node.size > 1 && !byId.has(id)) byId.set(id, node);
  for (const [key, inner] of node) if (!OTHERS.has(key)) gather(inner, depth + 1, nodes, byId);
}

/** The types of a node, without their vocabulary, in lower case. */
export function typesOf(node: JsonLdNode): string[] {
  return values(node.get('@type')).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/:#]/, '').toLowerCase()] : [],
  );
}

/** A value as a list: JSON-LD leaves out the brackets around a single one. */
export function values(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flat(2) : [value];
}

/** A thing, looked up where only its id stands. */
export function nodeOf(value: unknown, { byId }: JsonLd): JsonLdNode | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const node: JsonLdNode = new Map(Object.entries(value));
  const id = node.get('@id');
  return node.has('name') || typeof id !== 'string' ? node : (byId.get(id) ?? node);
}

/** The text of a value: a string, a number, or what stands under `@value`; empty where there is none. */
export function textOf(value: unknown): string {
  const [first] = values(value);
  if (typeof first === 'string') return collapsed(first);
  if (typeof first === 'number') return String(first);
  if (typeof first === 'object' && first !== null && '@value' in first) return textOf(first['@value']);
  return '';
}

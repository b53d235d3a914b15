import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { profile } from './released.ts';

const CONTEXTS = new Map([
  ['http://www.w3.org/ns/csvw', 'csvw-context.json'],
  ['http://www.w3.org/ns/anno.jsonld', 'anno-context.json'],
]);

/** The contexts that a document may name, without the network. */
async function documentLoader(url: string) {
  const file = CONTEXTS.get(url);
  if (file === undefined) throw new Error(`nothing else is loaded: ${url}`);
  return { documentUrl: url, document: JSON.parse(profile(file)) };
}

/** The statements of a JSON-LD document that stands at `base`. */
export async function graphOf(document: jsonld.JsonLdDocument, base: string): Promise<Store> {
  const quads: unknown = await jsonld.toRDF(document, {
    base,
    format: 'application/n-quads',
    documentLoader,
  });
  if (typeof quads !== 'string') throw new Error('N-Quads are text');
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

/** A vocabulary that a package carries, whatever named graph it puts it in. */
export function vocabularyOf(name: string): Store {
  const folder = path.dirname(createRequire(import.meta.url).resolve(`@vocabulary/${name}`));
  const quads = readFileSync(path.join(folder, `${name}.nq`), 'utf8');
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

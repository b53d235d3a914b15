import type { JsonLdDocument } from 'jsonld';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../formats/samples.ts';
import { annotationsFile } from '../../../pipeline/release/receipts/annotations.ts';
import { tablesOf } from '../../../pipeline/release/rows.ts';
import { CLOSING, OPENING, harbourForum } from '../../fixtures/dataset.ts';
import { graphOf, vocabularyOf } from '../metadata/linked-data.ts';

const OA = 'http://www.w3.org/ns/oa#';
const BASE = 'https://data.example/1.0.0/';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const { dataset, texts } = harbourForum();
const lines = bytesOf(annotationsFile(tablesOf(dataset)))
  .toString('utf8')
  .trimEnd()
  .split('\n');
/** What JSON-LD gives for the annotation of a receipt. */
const graph = async (line: string) => {
  const document: JsonLdDocument = JSON.parse(line);
  return graphOf(document, BASE);
};

describe('annotations.ndjson', () => {
  it('has an annotation for every receipt, in the same order', () => {
    expect(lines).toHaveLength(dataset.evidence.length);
    const ids = lines.map((line) => /"id":"urn:verbatim:([^"]+)"/.exec(line)?.[1]);
    expect(ids).toEqual(dataset.evidence.map(({ id }) => id).sort());
  });

  it('points at the text file that the release ships, and by its hash at one that it does not', () => {
    const of = (article: string): string[] => {
      const ids = dataset.evidence.filter((receipt) => receipt.article === article).map(({ id }) => id);
      return lines.filter((line) => ids.some((id) => line.includes(`"urn:verbatim:${id}"`)));
    };
    expect(of(OPENING).every((line) => line.includes('"source":"texts/harbour-forum-opens.txt"'))).toBe(true);
    expect(of(CLOSING).every((line) => line.includes('"source":"ni:///sha-256;'))).toBe(true);
    expect(of(CLOSING).length * of(OPENING).length).toBeGreaterThan(0);
  });

  it('counts the place in code points, as the model asks', () => {
    for (const line of lines) {
      const { target, body }: { target: Target; body: { row: string } } = JSON.parse(line);
      const [quote, position] = target.selector;
      const receipt = dataset.evidence.find(
        (each) => each.row === body.row && each.start === position.start && each.end === position.end,
      );
      const points = Array.from(texts.get(receipt?.article ?? '') ?? '');
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });

  it('uses only terms of the Web Annotation vocabulary, and has what the model demands of each part', async () => {
    const known = new Set(
      vocabularyOf('oa')
        .getSubjects(null, null, null)
        .map(({ value }) => value),
    );
    for (const line of lines.slice(0, 20)) {
      const store = await graph(line);
      const terms = store
        .getQuads(null, null, null, null)
        .flatMap((quad) => [quad.predicate.value, quad.object.value])
        .filter((term) => term.startsWith(OA));
      expect(terms.filter((term) => !known.has(term))).toEqual([]);
      const one = (type: string, ...needed: string[]): void => {
        const [subject, ...others] = store.getSubjects(TYPE, `${OA}${type}`, null);
        expect(others).toEqual([]);
        if (subject === undefined) throw new Error(`no ${type}`);
        for (const term of needed) expect(store.getObjects(subject, `${OA}${term}`, null)).toHaveLength(1);
      };
      one('Annotation', 'hasBody', 'hasTarget', 'motivatedBy');
      one('SpecificResource', 'hasSource');
      one('TextQuoteSelector', 'exact', 'prefix', 'suffix');
      one('TextPositionSelector', 'start', 'end');
      expect(store.getSubjects(null, null, null).filter(({ value }) => value.includes('undefined'))).toEqual(
        [],
      );
    }
  });

  it('keeps the cell that the words support when JSON-LD reads it', async () => {
    const store = await graph(lines[0] ?? '');
    const cells = ['table', 'row', 'field', 'confidence'].map(
      (column) => store.getObjects(null, `urn:verbatim:schema:evidence#${column}`, null).length,
    );
    expect(cells).toEqual([1, 1, 1, 1]);
  });
});

interface Target {
  readonly selector: readonly [{ readonly exact: string }, { readonly start: number; readonly end: number }];
}

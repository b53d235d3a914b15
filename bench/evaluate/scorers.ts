import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { valuesIn } from '../../pipeline/train/json-lines.ts';
import type { Scorer } from './measures.ts';

type Score = (...args: readonly unknown[]) => unknown;

/** What the adapter calls the layer that a scorer reads. */
export const LAYERS: Readonly<Record<Scorer['name'], string>> = {
  spans: 'entities',
  facts: 'relations',
  quotes: 'quotes',
  quantities: 'quantities',
  dates: 'dates',
};

/**
 * Scores a layer of answers with the program that lies beside the corpora.
 * @param gold the gold file
 * @param layer the file with the layer
 * @returns what the scorer gives: figures in objects, each scorer in its own way
 */
export async function scored(corpora: string, scorer: Scorer, gold: string, layer: string): Promise<unknown> {
  const load = (file: string, name: string): Promise<Score> => functionOf(path.join(corpora, file), name);
  const golds = valuesIn(gold);
  const answers = valuesIn(layer);
  switch (scorer.name) {
    case 'spans': {
      const score = await load('entities/score-spans.mjs', 'scoreSpans');
      return score(golds, byId(answers, 'spans'), { types: scorer.types });
    }
    case 'facts': {
      const score = await load('entities/score-facts.mjs', 'scoreFacts');
      return score(golds, byId(answers, 'facts'));
    }
    case 'quotes': {
      const score = await load('quotes/score.mjs', 'score');
      return score(golds, answers, { kinds: scorer.kinds ?? null, speech: scorer.speech ?? false });
    }
    case 'quantities': {
      const score = await load('quantities/score-quantities.mjs', scorer.mode);
      return score(golds, answers);
    }
    case 'dates': {
      const score = await load('quantities/score-dates.mjs', 'score');
      return score(golds, answers);
    }
  }
}

/** A function of a program that lies beside the corpora. */
export async function functionOf(file: string, name: string): Promise<Score> {
  const program: unknown = await import(pathToFileURL(file).href);
  const found = valueAt(program, [name]);
  if (!isFunction(found)) throw new Error(`${file} has no function ${name}`);
  return found;
}

function isFunction(value: unknown): value is Score {
  return typeof value === 'function';
}

function byId(answers: readonly unknown[], field: string): Map<unknown, unknown> {
  return new Map(answers.map((answer) => [valueAt(answer, ['id']), valueAt(answer, [field])]));
}

/** The value at a path of keys; undefined where there is none. */
export function valueAt(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? new Map(Object.entries(inner)).get(key) : undefined,
    value,
  );
}

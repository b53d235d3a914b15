import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Command, run } from './program.ts';

const VERBATIM = path.resolve(import.meta.dirname, '../../pipeline/verbatim.mjs');

/** What stands for a corpus where the gold is part of the project: labelled pairs, and the two parts of the articles. */
export const OWN_PAIRS = 'resolution/pairs';
export const OWN_ARTICLES = { development: 'articles/development', 'held-out': 'articles/held-out' } as const;

const OWN: ReadonlySet<string> = new Set([OWN_PAIRS, ...Object.values(OWN_ARTICLES)]);

/** What annotates a corpus: the one place to change where a corpus needs other weights than the rest. */
function annotateCommand(_corpus: string): Command {
  return [VERBATIM, 'annotate'];
}

/** The gold file of a corpus (`quotes/gum`) in the folder of the corpora; pages (`html/aeb`) lie in a folder with theirs. */
export function goldFile(corpora: string, corpus: string): string {
  if (corpus.startsWith('html/')) return path.join(corpora, corpus, 'gold.jsonl');
  return path.join(corpora, `${corpus}.dev.jsonl`);
}

/** Whether a corpus lies there. */
export function isThere(corpora: string, corpus: string): boolean {
  return OWN.has(corpus) || existsSync(goldFile(corpora, corpus));
}

/**
 * Annotates the texts of a corpus.
 * @param folder where files may be put
 * @returns the file with the answers
 */
export async function annotated(corpora: string, corpus: string, folder: string): Promise<string> {
  const name = path.join(folder, corpus.replaceAll('/', '-'));
  const texts = `${name}.texts.jsonl`;
  const answers = `${name}.answers.jsonl`;
  await run([adapter(corpora), 'input', goldFile(corpora, corpus)], texts);
  await run(annotateCommand(corpus), answers, texts);
  return answers;
}

/**
 * Brings answers into the form that a scorer reads.
 * @param what the layer that is scored, as the adapter beside the corpora calls it
 * @returns the file with the layer
 */
export async function adapted(
  corpora: string,
  corpus: string,
  what: string,
  answers: string,
): Promise<string> {
  const layer = answers.replace(/answers\.jsonl$/, `${what}.jsonl`);
  await run([adapter(corpora), what, goldFile(corpora, corpus), answers], layer);
  return layer;
}

function adapter(corpora: string): string {
  return path.join(corpora, 'adapt.mjs');
}

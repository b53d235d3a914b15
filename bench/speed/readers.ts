import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readWithEngine } from './engine.ts';

export const BARE = 'bare wink-nlp (sbd, pos, ner)';
export const WHOLE = 'whole engine';
export const READERS = [BARE, WHOLE] as const;

/** What a reader of all texts is called. */
export type ReaderName = (typeof READERS)[number];

const bare = winkNLP(model, ['sbd', 'pos', 'ner']);

/** Reads all texts, and keeps nothing of them. */
export function readAll(reader: ReaderName, texts: readonly string[]): void {
  if (reader === WHOLE) readWithEngine(texts);
  else for (const text of texts) bare.readDoc(text);
}

import type { FoundFact } from '../../../bench/reliability/documents.ts';
import type { Span } from '../../../pipeline/contract/span.ts';

/** Where words first stand in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A fact of the rules; its fields are given with the words of the text that support them, at the first place where those stand. */
export function found(
  text: string,
  table: string,
  rule: string,
  fields: Readonly<Record<string, readonly [value: string | number, ...words: string[]]>>,
): FoundFact {
  const entries = Object.entries(fields).map(([name, [value, ...words]]) => [
    name,
    { value, spans: words.map((part) => spanOf(text, part)) },
  ]);
  return { table, rule, engine: 'rules@1', confidence: 0.9, fields: Object.fromEntries(entries) };
}

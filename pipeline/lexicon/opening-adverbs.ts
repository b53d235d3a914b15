import { words } from './words.ts';

/** What may stand before a participle with which a sentence begins: "First launched in 2018, it". */
export const OPENING_ADVERBS: ReadonlySet<string> = new Set(
  words('first originally initially jointly officially currently now fully'),
);

import type { Line } from './section.ts';

const SENTENCE_END = /[.!?。！？…:;"”»’)\]]$/u;
/** Characters of scripts in which a word is one or two of them. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** A dense character is worth so many others. */
const DENSITY = 3;
const LONG = 80;
const SENTENCE = 30;

/**
 * How much running text a line holds: its characters outside links, where it is long or ends like a sentence, and not more than half
 * links. Headings and rows of tables have none. After Kohlschütter et al. 2010: length and link density tell text from furniture.
 */
export function proseOf({ text, linked, kind }: Line): number {
  if (kind === 'heading' || kind === 'table-row') return 0;
  const own = text.length - linked;
  if (own * 2 < text.length) return 0;
  const length = own + (DENSITY - 1) * (text.match(DENSE)?.length ?? 0);
  return length >= LONG || (length >= SENTENCE && SENTENCE_END.test(text)) ? length : 0;
}

import { parsed } from './manifest.ts';
import { linesOf } from './text-pieces.ts';

/**
 * The items of a JSON array that has one on each line between `[` and `]`, as tables are written: read without holding the text as a whole.
 * Undefined where it is written otherwise, or is not JSON.
 */
export function itemsInLines(pieces: Iterable<string>): unknown[] | undefined {
  const items: unknown[] = [];
  let next: 'opening' | 'item' | 'closing' | 'nothing' = 'opening';
  for (const piece of pieces) {
    for (const line of linesOf(piece)) {
      if (next === 'item') {
        const isLast = !line.endsWith(',');
        const item = parsed(isLast ? line : line.slice(0, -1));
        if (item === undefined) return undefined;
        items.push(item);
        if (isLast) next = 'closing';
      } else if (next === 'opening' && line === '[') next = 'item';
      else if (next === 'closing' && line === ']') next = 'nothing';
      else return undefined;
    }
  }
  return next === 'nothing' ? items : undefined;
}

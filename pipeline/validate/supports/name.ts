import { itemsIn, textIn } from '../tables.ts';
import type { Row } from '../tables.ts';
import { unless } from './claim.ts';
import type { Claim, Context, Doubt } from './claim.ts';
import { hasWords, joinTo, nameKey, partKey } from './fold.ts';

/**
 * A name must be quoted as it is, in one or several parts, whatever the case. For a reference it must be a name or alias of the row
 * it points at (or the series of an event); other quotes ("the conference") may stand beside it.
 */
export function nameDoubt(claim: Claim, context: Context): Doubt | null {
  const targets = claim.column['x-column'].references;
  const names = targets === undefined ? [claim.value] : namesOf(claim.value, targets, context);
  const quotes = claim.quotes.map(nameKey);
  const parts = claim.quotes.map(partKey);
  const seen = names
    .map(nameKey)
    .some(
      (name) => joinTo(name, quotes) || joinTo(name, parts) || quotes.some((quote) => hasWords(quote, name)),
    );
  return unless(seen, names.length === 0 ? 'no such row' : `none of its names is quoted`);
}

function namesOf(id: string, tables: readonly string[], context: Context): string[] {
  return tables.flatMap((table) => {
    const row = context.tables.get(table)?.get(id);
    return row === undefined ? [] : namesIn(row);
  });
}

/** All names that a row goes by. */
export function namesIn(row: Row): string[] {
  const names = [textIn(row, 'name'), ...itemsIn(row, 'aliases'), textIn(row, 'series')];
  return names.filter((name) => name !== '');
}

const MOST_NAMED = 3;

/** A share as percent with at most one decimal: `26 %`, `0.4 %`. */
export function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10} %`;
}

/** The first few of a list, and how many more there are. */
export function some(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${shown} and ${names.length - MOST_NAMED} more` : shown;
}

/** "1 row", "2 rows" */
export function rows(count: number): string {
  return `${count} ${count === 1 ? 'row' : 'rows'}`;
}

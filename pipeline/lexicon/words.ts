/** The words of a list written with white space between them; keeps the data files readable. */
export function words(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}

/** The phrases of a list written one between commas. */
export function phrases(list: string): readonly string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}

/** Which key each word stands under; a word that stands under two belongs to the first. */
export function keyOfWord<K extends string>(
  table: Readonly<Record<K, readonly string[]>>,
): ReadonlyMap<string, K> {
  const keys = new Map<string, K>();
  for (const key in table) for (const word of table[key]) if (!keys.has(word)) keys.set(word, key);
  return keys;
}

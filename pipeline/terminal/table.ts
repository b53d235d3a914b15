const GAP = 2;

/** Rows of words in columns as wide as their widest word, two spaces apart, a line a row. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  return rows
    .map((row) => `${row.map((cell, index) => cell.padEnd((widths[index] ?? 0) + GAP)).join('')}`.trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

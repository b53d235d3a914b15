/** Longer values are cut where they are shown. */
const LONGEST = 120;

/** What should stand in a cell and what stands there, as a problem carries them. */
export function cell(expected: unknown, found: unknown): { expected: string; found: string } {
  return { expected: written(expected), found: written(found) };
}

function written(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  const points = Array.from(text.slice(0, 2 * LONGEST));
  return points.length > LONGEST ? `${points.slice(0, LONGEST).join('')}…` : text;
}

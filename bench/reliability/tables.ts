import { markdownTable } from '../markdown-table.ts';
import { type Bin, binsOf } from './bins.ts';
import type { Tally } from './tally.ts';

/** How often facts are right, by bins of confidence, as a Markdown table. */
export function reliabilityTable(tallies: readonly Tally[]): string {
  const lines = binsOf(tallies).map((bin) => [
    rangeOf(bin),
    String(bin.judged),
    shareOf(bin.expected, bin.judged),
    shareOf(bin.right, bin.judged),
  ]);
  return markdownTable(['confidence', 'judged', 'mean confidence', 'share right'], lines);
}

/** A share of fewer facts is not worth showing. */
const SHOWN = 10;

/** How often facts of each kind and confidence are right, as a Markdown table without the kinds of which few were judged. */
export function kindsTable(tallies: readonly Tally[]): string {
  const shown = tallies.filter(({ judged }) => judged >= SHOWN);
  const lines = shown.map(({ facts, gold, confidence, judged, right, partly }) => [
    `${facts}${partly === true ? ' (partly)' : ''}`,
    gold,
    confidence.toFixed(2),
    String(judged),
    shareOf(right, judged),
  ]);
  return markdownTable(['kind of fact', 'judged by', 'confidence', 'judged', 'share right'], lines);
}

function rangeOf({ from, below }: Bin): string {
  if (below === undefined) return `≥ ${from}`;
  return from === 0 ? `< ${below}` : `${from} – ${below}`;
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(2);
}

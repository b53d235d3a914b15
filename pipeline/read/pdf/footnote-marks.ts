import { raisedText } from '../raised-text.ts';
import type { Fragment } from './fragments.ts';

/** Raised or lowered signs are smaller than what they stand at. */
const SMALLER = 0.85;

/**
 * The fragments with raised and lowered signs on the line that they belong to. Marks of footnotes are dropped, so that they are never
 * read as part of a word or number; exponents become raised digits ("km²"); "th" after a number and lowered digits ("CO2") stay.
 */
export function withoutFootnoteMarks(fragments: readonly Fragment[]): Fragment[] {
  const main = mainSize(fragments);
  const hosts = fragments.filter(({ size }) => size > main * 0.5);
  const ends = new Map<Fragment, number>();
  const kept = fragments.flatMap((fragment) => {
    const host = hosts.find((other) => isHost(other, fragment));
    if (host === undefined) return [fragment];
    const text = host.y > fragment.y + host.size * 0.1 ? raisedText(fragment.text, host.text) : fragment.text;
    if (text !== '') return [{ ...fragment, text, y: host.y }];
    if (fragment.x > host.x) ends.set(host, fragment.right);
    return [];
  });
  // What follows a mark follows the word before it: no gap is left for a space.
  return kept.map((fragment) => ({ ...fragment, right: Math.max(fragment.right, ends.get(fragment) ?? 0) }));
}

/** The size of most of the text. */
export function mainSize(fragments: readonly { readonly text: string; readonly size: number }[]): number {
  const lengths = new Map<number, number>();
  for (const { text, size } of fragments) {
    const rounded = Math.round(size * 2) / 2;
    lengths.set(rounded, (lengths.get(rounded) ?? 0) + text.length);
  }
  return [...lengths].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function isHost(host: Fragment, mark: Fragment): boolean {
  if (mark.text.length > 12 || mark.size > host.size * SMALLER) return false;
  const rise = host.y - mark.y;
  if (rise > host.size * 0.7 || rise < host.size * -0.4 || Math.abs(rise) < host.size * 0.05) return false;
  const behind = mark.x - host.right;
  const ahead = host.x - mark.right;
  const near = host.size * 0.4;
  return (behind >= -near && behind <= near) || (rise > 0 && ahead >= -near && ahead <= host.size);
}

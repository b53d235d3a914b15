import type { Breach } from '../contract/gates.ts';
import { shellWord } from '../text/shell-word.ts';

/** More rules of one family than this are named by it. */
const MOST_OF_FAMILY = 5;

/** What a person types to let a release through: the command that accepts these breaches, ready for a shell but for the reason. */
export function acceptCommand(
  { sources, out, previous }: { readonly sources: string; readonly out: string; readonly previous?: string },
  held: readonly Breach[],
): string {
  const words = [
    'verbatim release',
    ...(sources === 'sources' ? [] : [`--sources ${shellWord(sources)}`]),
    ...(out === 'dist' ? [] : [`--out ${shellWord(out)}`]),
    ...(previous === undefined ? [] : [`--previous ${shellWord(previous)}`]),
    ...namesOf(held).map((name) => `--accept ${shellWord(name)}`),
    '--because "…"',
  ];
  return words.join(' ');
}

function namesOf(held: readonly Breach[]): string[] {
  const byFamily = new Map<string, string[]>();
  for (const { rule } of held) {
    const [family = ''] = rule.split('/');
    byFamily.set(family, [...(byFamily.get(family) ?? []), rule]);
  }
  return [...byFamily].flatMap(([family, rules]) => (rules.length > MOST_OF_FAMILY ? [family] : rules));
}

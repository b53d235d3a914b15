import type { NearMiss } from '../resolve/index.ts';
import { counted } from './count.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';

/** A near miss with the command that judges it otherwise than the rules do. */
export interface MatchWithCommand extends NearMiss {
  readonly command: string;
}

/** So many are shown to a person; the others are there with `--json`. */
const MOST_SHOWN = 40;

/**
 * Near misses for a person to judge: of each the two names with their sentences, what speaks for and against, and the command.
 *
 *     LEFT APART  people  .65
 *       Ines Falk     article/a  “Ines Falk spoke.”
 *       I. Falk       article/b  “I. Falk agreed.”
 *       for      names: initial of the given name
 *       against  nothing else that is said of them is the same
 *       verbatim correct merge people 'article/a:Ines Falk' 'article/b:I. Falk' --because "…"
 */
export function matchesText(matches: readonly MatchWithCommand[], style: Style): string {
  if (matches.length === 0) return 'No two things nearly match.\n';
  const shown = matches.slice(0, MOST_SHOWN).map((match) => matchText(match, style));
  const rest = matches.length - shown.length;
  const more = rest > 0 ? `and ${rest} more: all of them are listed with --json\n` : '';
  return `${shown.join('\n')}${rest > 0 ? `\n${more}` : ''}`;
}

function matchText(match: MatchWithCommand, style: Style): string {
  const { table, isJoined, score, one, other, command } = match;
  const width = Math.max(one.name.length, other.name.length);
  const sides = [one, other].map(
    ({ name, article, articles, quote }) =>
      `  ${style('bold', printable(name.padEnd(width)))}  ${article}${articles > 1 ? ` (in ${counted(articles, 'article')})` : ''}  “${printable(quote)}”`,
  );
  const lines = [
    `${style('yellow', isJoined ? 'JOINED' : 'LEFT APART')}  ${table}  ${score.toFixed(2)}`,
    ...sides,
    ...match.for.map((reason) => `  for      ${reason}`),
    ...match.against.map((reason) => `  against  ${reason}`),
    `  ${style('dim', command)}`,
  ];
  return `${lines.join('\n')}\n`;
}

import type { Office, Token } from '../../../contract/annotation.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Between an office and whom its holder serves: "Representative of the Secretary-General", "Assistant to the Minister". */
const LINKS = new Set(['of', 'to', 'for']);

/**
 * Offices of those who serve the holder of another one with both as their title: whoever is "Representative of the Secretary-General" is no
 * Secretary-General.
 * @param offices of a sentence, in text order
 */
export function withServed(offices: readonly Office[], tokens: readonly Token[]): Office[] {
  const whole: Office[] = [];
  for (const office of offices) {
    const last = whole.at(-1);
    if (last !== undefined && serves(last, office, tokens))
      whole[whole.length - 1] = { ...last, endToken: office.endToken, end: office.end };
    else whole.push(office);
  }
  return whole;
}

function serves({ endToken }: Office, served: Office, tokens: readonly Token[]): boolean {
  if (!LINKS.has(tokens[endToken]?.lower ?? '')) return false;
  const first = tokens[endToken + 1]?.lower === 'the' ? endToken + 2 : endToken + 1;
  // "The minister's office", "General of King Salman Centre"
  const next = tokens[served.endToken];
  return first === served.firstToken && !isCapitalised(next) && !/^['’]s?$/.test(next?.text ?? '');
}

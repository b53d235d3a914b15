import type { Token } from '../../../contract/annotation.ts';
import { words } from '../../../lexicon/words.ts';

/** What bodies and people do, and no service. */
const ACTS = new Set(
  words(
    'said says told added noted announced announces stressed explained stated raised acquired hired plans argued',
  ),
);
/** Whom bodies have. */
const HEADS = new Set(
  words('ceo chief founder co-founder chairman chairwoman chairperson director president spokesperson'),
);

type Stretch = { readonly firstToken: number; readonly endToken: number };

/** What only bodies do: a service adds things and plans routes. */
const SPEAKS = new Set(words('said says announced announces stated acquired acquires raised'));

/** Whether a name speaks or has a chief past doubt: "Kibo has announced". */
export function isBodyForSure(tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean {
  const verb = /^ha[sd]$/.test(tokens[endToken]?.lower ?? '') ? endToken + 1 : endToken;
  if (SPEAKS.has(tokens[verb]?.lower ?? '')) return true;
  const link = tokens[firstToken - 1]?.lower ?? '';
  return (
    (link === 'of' || link === 'at') &&
    /^(?:ceo|founder|co-founder)$/.test(tokens[firstToken - 2]?.lower ?? '')
  );
}

/** Whether a name speaks, deals or has a chief: "Kibo said", "Kibo's founder", "Kibo CEO", "chairman of Kibo". */
export function isSaidOfBody(tokens: readonly Token[], { firstToken, endToken }: Stretch): boolean {
  const after = tokens[endToken]?.lower ?? '';
  const owned = after === "'s" || after === '’s' ? (tokens[endToken + 1]?.lower ?? '') : after;
  if (ACTS.has(after) || HEADS.has(owned)) return true;
  const link = tokens[firstToken - 1]?.lower ?? '';
  return (link === 'of' || link === 'at') && HEADS.has(tokens[firstToken - 2]?.lower ?? '');
}

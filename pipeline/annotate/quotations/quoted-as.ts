import type { CueVerb } from './cue-verbs.ts';
import { isNominal, type Range } from './noun-phrases.ts';
import type { Piece } from './units.ts';

/** Pieces between "quoted" and "as saying". */
const LONGEST_NAME = 20;
const SAYING =
  /^(?:saying|telling|stating|explaining|adding|noting|warning|arguing|claiming|writing|declaring)$/;

/** Whom another quotes, and where the words that say so end. */
export interface Quoted {
  readonly speaker: Range;
  readonly to: number;
}

/** Ann Lee in "the agency quoted Ann Lee as saying", by the verb "quoted". */
export function quotedAs(pieces: readonly Piece[], { lemma, form, to }: CueVerb): Quoted | undefined {
  if ((lemma !== 'quote' && lemma !== 'cite') || form === 'passive' || !isNominal(pieces[to]))
    return undefined;
  for (let as = to + 1; as < Math.min(pieces.length, to + LONGEST_NAME); as++) {
    if (pieces[as]?.passage !== undefined || /^[.;:]$/.test(pieces[as]?.lower ?? '')) return undefined;
    if (pieces[as]?.lower === 'as' && SAYING.test(pieces[as + 1]?.lower ?? ''))
      return { speaker: { from: to, to: as }, to: as + 2 };
  }
  return undefined;
}

/** The same by the verb "saying". */
export function quotedBefore(pieces: readonly Piece[], saying: number): Range | undefined {
  const verb = quotingVerb(pieces, saying);
  if (verb === undefined || pieces[verb - 1]?.pos === 'AUX' || !isNominal(pieces[verb + 1])) return undefined;
  return verb + 1 < saying - 1 ? { from: verb + 1, to: saying - 1 } : undefined;
}

/** The verb "quoted" before "as saying", in the passive too: "Ann Lee was quoted as saying". */
export function quotingVerb(pieces: readonly Piece[], saying: number): number | undefined {
  if (pieces[saying - 1]?.lower !== 'as' || !SAYING.test(pieces[saying]?.lower ?? '')) return undefined;
  for (let at = saying - 2; at >= Math.max(0, saying - LONGEST_NAME); at--) {
    const { passage, lemma = '' } = pieces[at] ?? {};
    if (passage !== undefined) return undefined;
    if (lemma === 'quote' || lemma === 'cite') return at;
  }
  return undefined;
}

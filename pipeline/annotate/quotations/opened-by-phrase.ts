import { HEARER_VERBS, NEEDS_THAT, REPORT_NOUNS } from '../../lexicon/cues.ts';
import { reportsClauses } from './cue-clauses.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isTimeWord } from './noun-phrases.ts';
import { startsClause } from './reported-objects.ts';
import { hasFiniteVerb, isFinite } from './subjects.ts';
import { beginsWithCapital, type Piece } from './units.ts';

/** Pieces of "out of the total number of ships,". */
const LONGEST_OPENER = 14;
/** Pieces before the cue in which another clause is looked for. */
const LONGEST_LEAD = 40;
/** With these it is said how, where or when somebody spoke. */
const SPOKEN = /^(?:in|on|at|during|after|before|from|to|with|through|via|over)$/;

/**
 * Where what is said begins in "said out of the total, five ships sank", "said in the first phase, five ships sank": a phrase with a comma behind it
 * opens the clause, unless it may say how, where or when that was said.
 */
export function openedByPhrase(pieces: readonly Piece[], cue: CueVerb, index: number): number | undefined {
  const first = pieces[index];
  if (index !== cue.to || first?.pos !== 'ADP' || first.passage !== undefined) return undefined;
  if (!reportsClauses(cue.lemma) || NEEDS_THAT.has(cue.lemma) || HEARER_VERBS.has(cue.lemma))
    return undefined;
  // "Ships sank, he said in a statement, …": said of what stands before.
  if (hasFiniteVerb(pieces, { from: Math.max(0, cue.from - LONGEST_LEAD), to: cue.from })) return undefined;
  for (let at = index + 1; at < index + LONGEST_OPENER; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.passage !== undefined || isFinite(pieces, at)) return undefined;
    if (/^(?:that|:|;|who|which)$/.test(piece.lower)) return undefined;
    if (piece.lower !== ',') continue;
    const next = pieces[at + 1];
    if (next === undefined || next.lower === 'that' || next.lower.endsWith('ing')) return undefined;
    if (!startsClause(pieces, at + 1)) return undefined;
    return SPOKEN.test(first.lower) && !isOfMatter(pieces, index + 1, at) ? at + 1 : index;
  }
  return undefined;
}

/** Whether a phrase says of what the clause is true: "the first phase", "rural areas", and no day, place or statement. */
function isOfMatter(pieces: readonly Piece[], from: number, to: number): boolean {
  const last = pieces[to - 1];
  return (
    last?.pos === 'NOUN' &&
    !beginsWithCapital(last) &&
    !REPORT_NOUNS.has(last.lower) &&
    !pieces.slice(from, to).some((piece) => isTimeWord(piece) || OCCASIONS.test(piece.lower))
  );
}

const OCCASIONS =
  /^(?:statement|speech|interview|briefing|conference|meeting|event|forum|summit|ceremony|launch|visit|session|hearing|letter|email|e-mail|post|tweet|message|release|report|remarks|address|call|talks|opening|television|radio|website|page|week|month|year|day|morning|evening|night|time|turn|response|reply|addition|fact|person|part|contrast|particular|general)$/;

import { NAMING_WITHOUT_MARKS, OBJECT_VERBS, SAYING_NOUNS, SAYING_VERBS } from '../../lexicon/cues.ts';
import { isCueLemma } from './cue-lemmas.ts';
import type { CueVerb } from './cue-verbs.ts';
import { isNominal, isTimeWord, type Range } from './noun-phrases.ts';
import { markedEnd, objectEnd, reportedEnd } from './reported-ends.ts';
import { isFinite } from './subjects.ts';
import type { Piece } from './units.ts';

/** What a cue reports to its right. */
export interface Reported extends Range {
  /** clause: reported words; marked: begins with a passage; object: a noun phrase that stands for what was said. */
  readonly how: 'clause' | 'marked' | 'object';
}

export function ending(pieces: readonly Piece[], from: number, how: Reported['how']): Reported {
  const end = { clause: reportedEnd, marked: markedEnd, object: objectEnd }[how];
  return { from, to: end(pieces, from), how };
}

/** A clause shows its verb within this many words. */
const LONGEST_SUBJECT = 40;

/** Whether a clause with its own subject and verb begins here. */
export function startsClause(pieces: readonly Piece[], index: number, afterHearer = false): boolean {
  const piece = pieces[index];
  if (piece === undefined || isTimeWord(piece) || isTimeBeforeThat(pieces, index)) return false;
  const isOpener = piece.pos === 'ADV' || piece.lower === 'there' || isCompared(pieces, index);
  if (!isNominal(piece) && !isOpener && !isGerund(piece)) return false;
  if (piece.pos === 'ADV' && !isNominal(pieces[index + 1])) return false;
  const limit = Math.min(pieces.length, index + LONGEST_SUBJECT);
  let relative = false;
  let hadThat = false;
  let commas = 0;
  for (let i = index; i < limit; i++) {
    const here = pieces[i];
    if (here?.lower === ',') commas++;
    if (here === undefined || /^(?:;|whether|if)$/.test(here.lower)) return false;
    // "maintained the lead while others fell"
    if (!afterHearer && /^(?:while|whereas)$/.test(here.lower)) return false;
    if (/^(?:who|which|that|whose)$/.test(here.lower) && i > index) relative = true;
    hadThat ||= here.lower === 'that' && i > index;
    if (here.passage !== undefined && i > index) return isNominal(pieces[i - 1]);
    if (!isFinite(pieces, i)) continue;
    // "Ann Lee, announcing a new plan, said": the plan is no subject of a verb that one comma parts from it.
    if (commas === 1 && pieces[i - 1]?.lower === ',' && isSaid(pieces, i)) return false;
    // "concluded the first trial, the two firms said.": what somebody says of the whole.
    if (commas === 1 && isSaid(pieces, i) && /^\.?$/.test(pieces[i + 1]?.lower ?? '')) return false;
    if (!relative) return i > index;
    if (hadThat && afterHearer) return false;
    while (isFinite(pieces, i + 1) || pieces[i + 1]?.lower === 'been') i++;
    relative = false;
  }
  return false;
}

/** "this year" in "reported earlier this year that ships had left": when it was said. */
function isTimeBeforeThat(pieces: readonly Piece[], index: number): boolean {
  const [first, unit, that] = [pieces[index], pieces[index + 1], pieces[index + 2]];
  if (that?.lower !== 'that' || !/^(?:this|last|next|that)$/.test(first?.lower ?? '')) return false;
  return /^(?:year|month|week|quarter|morning|afternoon|evening|spring|summer|autumn|fall|winter|weekend)$/.test(
    unit?.lower ?? '',
  );
}

/** "around" in "said around 200 ships left": it belongs to the number. */
function isCompared(pieces: readonly Piece[], index: number): boolean {
  return /^(?:around|about|over|under)$/.test(pieces[index]?.lower ?? '') && pieces[index + 1]?.pos === 'NUM';
}

/** "concluded the “Quay” sessions": what is done and not said. */
const ENDED_OR_BEGUN = /^(?:conclude|begin|start|continue)$/;

/** "lamented the “sad state” of the roads": an object counts after any verb of saying where words of it are marked. */
export function markedObject(pieces: readonly Piece[], cue: CueVerb, index: number): Reported | undefined {
  const piece = pieces[index];
  if (piece === undefined || !SAYING_VERBS.has(cue.lemma) || ENDED_OR_BEGUN.test(cue.lemma)) return undefined;
  const from = /^(?:about|of|against|for)$/.test(piece.lower) ? index + 1 : index;
  if (!isNominal(pieces[from]) || isTimeWord(pieces[from])) return undefined;
  const found = ending(pieces, from, 'object');
  return pieces.slice(found.from, found.to).some((inner) => inner.passage !== undefined) ? found : undefined;
}

/** Verbs whose object stands for what was said where it says how much something matters. */
const STRESSING: ReadonlySet<string> = new Set([
  'stress',
  'emphasize',
  'emphasise',
  'underline',
  'underscore',
  'highlight',
  'explain',
]);

/** "The importance of early talks", "the urgent need for rain"; what is highlighted is else often only shown: "highlighted the old port". */
function isStressed(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.lower !== 'the') return false;
  const noun = pieces[index + 1]?.pos === 'ADJ' ? index + 2 : index + 1;
  return (
    /^(?:importance|need|necessity|urgency)$/.test(pieces[noun]?.lower ?? '') &&
    /^(?:of|for|to)$/.test(pieces[noun + 1]?.lower ?? '')
  );
}

/** A noun phrase as what was said: "announced a plan", "warned of floods". */
export function objectAt(
  pieces: readonly Piece[],
  cue: CueVerb,
  index: number,
  hearerOpen: boolean,
): Reported | undefined {
  const forms =
    OBJECT_VERBS.get(cue.lemma) ?? (STRESSING.has(cue.lemma) && isStressed(pieces, index) ? [''] : undefined);
  const piece = pieces[index];
  if (forms === undefined || piece === undefined) return undefined;
  if (cue.lemma === 'comment' && cue.negation === undefined) return undefined;
  if (cue.lemma === 'reject' && !rejectsClaim(pieces, index)) return undefined;
  const withPreposition = piece.pos === 'ADP' && forms.includes(piece.lower);
  const from = withPreposition ? index + 1 : index;
  if (!withPreposition && (hearerOpen || !forms.includes('') || !startsObject(piece))) return undefined;
  return ending(pieces, from, 'object');
}

/** A verb of saying that is no participle of the words before it: "announced by the bank". */
function isSaid(pieces: readonly Piece[], at: number): boolean {
  return isCueLemma(pieces[at]?.lemma ?? '') && pieces[at + 1]?.lower !== 'by';
}

/** "rejected the claim", not "rejected the bill": who turns down what nobody said has done something, and said nothing. */
function rejectsClaim(pieces: readonly Piece[], from: number): boolean {
  const { to } = ending(pieces, from, 'object');
  return pieces
    .slice(from, to)
    .some(({ lower, passage }) => passage !== undefined || SAYING_NOUNS.has(lower));
}

function startsObject(piece: Piece): boolean {
  if (isTimeWord(piece)) return false;
  return isNominal(piece) || isGerund(piece);
}

function isGerund(piece: Piece): boolean {
  return piece.pos === 'VERB' && piece.lower.endsWith('ing');
}

const PREDICATE = /^(?:as|of|for)$/;

/** "called the plan “a mess”", "accused him of lying": the thing and what it is called. */
export function named(pieces: readonly Piece[], cue: CueVerb, index: number): Reported | undefined {
  const piece = pieces[index];
  if (
    piece === undefined ||
    (!isNominal(piece) && piece.passage === undefined && !/^(?:as|to|that)$/.test(piece.lower))
  ) {
    return undefined;
  }
  const found = ending(pieces, index, 'object');
  const inside = pieces.slice(found.from, found.to);
  const says = inside.some((inner) => inner.passage !== undefined || PREDICATE.test(inner.lower));
  return says && (inside.some((inner) => inner.passage !== undefined) || NAMING_WITHOUT_MARKS.has(cue.lemma))
    ? found
    : undefined;
}

/** What somebody thinks is a quotation only where words of it stand in marks. */
export function thought(pieces: readonly Piece[], index: number): Reported | undefined {
  const from = pieces[index]?.lower === 'that' ? index + 1 : index;
  if (from === index && !startsClause(pieces, index)) return undefined;
  const found = ending(pieces, from, 'clause');
  return pieces.slice(found.from, found.to).some((inner) => inner.passage !== undefined) ? found : undefined;
}

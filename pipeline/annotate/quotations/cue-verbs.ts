import {
  DENYING_VERBS,
  DOCUMENT_NOUNS,
  NAMING_VERBS,
  NEGATION_WORDS,
  REFUSING_VERBS,
  RESUMING_VERBS,
  THAT_ONLY,
  UNREAL_MODALS,
} from '../../lexicon/cues.ts';
import { isCueLemma } from './cue-lemmas.ts';
import type { Span } from '../../contract/span.ts';
import { isNominal } from './noun-phrases.ts';
import { beginsWithCapital, type Piece } from './units.ts';

/** A verb of saying in its sentence; `from` to `to` are the indices of its verb group ("did not say"). */
export interface CueVerb {
  readonly lemma: string;
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  /** finite "said", participle "saying", passive "was called". */
  readonly form: 'finite' | 'participle' | 'passive';
  /** The words that deny it. */
  readonly negation?: Span;
}

/** The verb of saying at an index; undefined where none is, and for one under "might" and "could", which reports nothing. */
export function cueVerbAt(pieces: readonly Piece[], index: number): CueVerb | undefined {
  const piece = pieces[index];
  return piece !== undefined && isCueWord(pieces, index, piece) ? cueAt(pieces, index, piece) : undefined;
}

/** What is concluded without a word. */
const CONCLUDED = /^(?:plans?|arrangements?|talks|negotiations|preparations|agreements?|deals?|contracts?)$/;

function isCueWord(pieces: readonly Piece[], index: number, piece: Piece): boolean {
  const { pos, lower, lemma } = piece;
  // "Said Khalil" is a name.
  if (pos === 'PROPN' && beginsWithCapital(piece)) return false;
  const isVerb = pos === 'VERB' || lower === 'said' || lower === 'says';
  if (!isVerb && pos !== 'NOUN') return false;
  // "The ministry has concluded plans": they are made, and nothing is said.
  if (
    lemma === 'conclude' &&
    (CONCLUDED.test(pieces[index + 1]?.lower ?? '') || isMarkedThing(pieces, index))
  )
    return false;
  if (isBeforeNoun(pieces, index)) return false;
  if (THAT_ONLY.has(lemma) && pieces[index + 1]?.lower !== 'that') return false;
  if (!isCueLemma(lemma) || isCompound(pieces, index) || isTitle(pieces, index, piece)) return false;
  return isVerb || isVerbTaggedNoun(pieces, index, piece);
}

/** "her written statement", "the stated aim": a participle that stands before a noun, and whose article. */
function isBeforeNoun(pieces: readonly Piece[], index: number): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]];
  if (piece?.pos !== 'VERB' || !/(?:ed|en)$/.test(piece.lower)) return false;
  return /^(?:his|her|its|their|the|an?|this)$/.test(before?.lower ?? '') && after?.pos === 'NOUN';
}

/** `concluded the “Quay” sessions`: what ended has a name in marks. */
function isMarkedThing(pieces: readonly Piece[], index: number): boolean {
  const [article, title] = [pieces[index + 1], pieces[index + 2]];
  return article?.pos === 'DET' && title?.passage !== undefined && pieces[index + 3]?.pos === 'NOUN';
}

/** "so-called", "self-described", and "say" for "for example". */
function isCompound(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  if (before?.lower === ',' && pieces[index + 1]?.lower === ',' && pieces[index]?.lower === 'say')
    return true;
  return before?.lower === 'so' || (before?.lower === '-' && before.end === pieces[index]?.start);
}

/** `a class called “Perception”`: marked words right after the verb are a title, but not in `what the bank called “…”` or `that he called “…”`. */
function isTitle(pieces: readonly Piece[], index: number, piece: Piece): boolean {
  if (!NAMING_VERBS.has(piece.lemma) || pieces[index + 1]?.passage === undefined) return false;
  const before = pieces[index - 1];
  if (before?.pos === 'PROPN' || (before !== undefined && isSubjectPronoun(before))) return false;
  for (let i = index - 1; i >= Math.max(0, index - LONGEST_GROUP); i--)
    if (pieces[i]?.lower === 'what') return false;
  return true;
}

/** "He claims the", "critics note that", `“Let us go,” states Ann Lee`: present forms that look like plural nouns and are often tagged so. */
function isVerbTaggedNoun(pieces: readonly Piece[], index: number, piece: Piece): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (before === undefined) return false;
  if (endsFinding(pieces, index, piece)) return true;
  if (after === undefined) return false;
  if (before.isClause === true && before.lastChar === ',') return after.pos === 'PROPN';
  // "The report, published in May, notes that the port": what "that" opens has a subject of its own.
  const isBehindAside = before.lower === ',' && isNominal(pieces[index + 2]);
  const subject =
    before.pos === 'PROPN' ||
    isSubjectPronoun(before) ||
    (after.lower === 'that' && (before.pos === 'NOUN' || isBehindAside));
  const complement =
    after.passage !== undefined ||
    /^(?:that|the|a|an|his|her|its|their|he|she|it|they|there|,|:)$/.test(after.lower);
  return subject && complement && piece.lower !== 'report';
}

/** Pieces of "data from the Ports Union". */
const LONGEST_FINDINGS = 8;

/** "show" in "Fares rose by 4%, data from the Ports Union show.": at the end of a sentence, behind a comma and what somebody found out. */
function endsFinding(pieces: readonly Piece[], index: number, { lower }: Piece): boolean {
  if (lower !== 'show' || !/^[.,]?$/.test(pieces[index + 1]?.lower ?? '')) return false;
  for (let at = index - 1; at > Math.max(0, index - LONGEST_FINDINGS); at--) {
    if (!isNominal(pieces[at]) && !/^(?:from|by|of|for|in)$/.test(pieces[at]?.lower ?? '')) return false;
    if (pieces[at - 1]?.lower === ',')
      return pieces.slice(at, index).some((word) => DOCUMENT_NOUNS.has(word.lower));
  }
  return false;
}

/** Pronouns that can be only a subject. */
function isSubjectPronoun(piece: Piece): boolean {
  return /^(?:he|she|they|we|i|it|who)$/.test(piece.lower);
}

function cueAt(pieces: readonly Piece[], verb: number, piece: Piece): CueVerb | undefined {
  const group = verbGroup(pieces, verb);
  if (group === undefined) return undefined;
  const to = verb + 1 + particleLength(pieces, verb, piece);
  const denied = DENYING_VERBS.has(piece.lemma) ? piece : group.negation;
  const cue = {
    lemma: piece.lemma,
    from: group.from,
    verb,
    to,
    form: formOf(pieces, group.from, verb, piece),
  };
  return denied === undefined ? cue : { ...cue, negation: { start: denied.start, end: denied.end } };
}

/** "point out", "go on": the particle belongs to the verb. */
function particleLength(pieces: readonly Piece[], verb: number, piece: Piece): number {
  return pieces[verb + 1]?.lower === 'out' && (piece.lemma === 'point' || piece.lemma === 'call') ? 1 : 0;
}

interface VerbGroup {
  readonly from: number;
  readonly negation?: Span;
}

const LONGEST_GROUP = 8;

/** Walks left over auxiliaries, adverbs and negation; gives nothing where the group asserts no saying. */
function verbGroup(pieces: readonly Piece[], verb: number): VerbGroup | undefined {
  let from = verb;
  let negation: Span | undefined;
  let modal = false;
  for (let i = verb - 1; i >= 0 && verb - i <= LONGEST_GROUP; i--) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.lower === 'to') {
      const governor = infinitiveGovernor(pieces, i);
      if (governor === undefined) return undefined;
      if (governor.refuses !== undefined)
        negation = { start: governor.refuses.start, end: pieces[verb]?.end ?? 0 };
      i = governor.index;
      from = i;
      continue;
    }
    if (NEGATION_WORDS.has(piece.lower)) {
      const aux = pieces[i - 1];
      negation ??= { start: aux?.pos === 'AUX' ? aux.start : piece.start, end: piece.end };
    } else if (piece.pos === 'AUX') modal ||= UNREAL_MODALS.has(piece.lower);
    else if (piece.pos !== 'ADV' || /^(?:when|where|why|how|so|as)$/.test(piece.lower)) break;
    from = i;
  }
  if (modal && negation === undefined) return undefined;
  return negation === undefined ? { from } : { from, negation };
}

interface Governor {
  readonly index: number;
  readonly refuses?: Span;
}

/** What stands before "to say": "declined to say" denies it, "went on to say" says it, anything else leaves it open. */
function infinitiveGovernor(pieces: readonly Piece[], to: number): Governor | undefined {
  for (let i = to - 1; i >= Math.max(0, to - 3); i--) {
    const piece = pieces[i];
    if (piece === undefined) return undefined;
    if (REFUSING_VERBS.has(piece.lemma)) return { index: i, refuses: piece };
    if (RESUMING_VERBS.has(piece.lemma) && piece.lemma !== 'want' && piece.lemma !== 'seek')
      return { index: i };
    if (piece.pos !== 'ADV' && piece.lower !== 'on' && piece.lower !== 'out') return undefined;
  }
  return undefined;
}

function formOf(pieces: readonly Piece[], from: number, verb: number, piece: Piece): CueVerb['form'] {
  const group = pieces.slice(from, verb);
  const isIng = piece.lower.endsWith('ing');
  if (group.some((word) => word.lemma === 'be' || word.lower === 'being'))
    return isIng ? 'finite' : 'passive';
  if (from === verb && isNamedBy(pieces, verb, piece)) return 'passive';
  return isIng ? 'participle' : 'finite';
}

/** Pieces from a verb of naming to the end of the marks behind it. */
const LONGEST_NAMING = 8;

/** `the prison, dubbed the “Old Inn” by sailors`: behind the comma a participle, as those who named it stand behind the marks. */
function isNamedBy(pieces: readonly Piece[], verb: number, { lemma }: Piece): boolean {
  if (!NAMING_VERBS.has(lemma) || pieces[verb - 1]?.lower !== ',') return false;
  for (let at = verb + 2; at < verb + LONGEST_NAMING; at++)
    if (pieces[at]?.lower === 'by') return pieces[at - 1]?.passage !== undefined;
  return false;
}

import {
  MARKED_WORDS_ONLY,
  NAMING_VERBS,
  NEEDS_THAT,
  OBJECT_VERBS,
  REPORT_NOUNS,
  SAYING_VERBS,
} from '../../lexicon/cues.ts';
import { accordingTo } from './according-to.ts';
import { authorOf, statedByDocument } from './authors-of-documents.ts';
import {
  attribution,
  isAside,
  reportsClauses,
  type Attribution,
  type CueClause,
  type Reading,
} from './cue-clauses.ts';
import { invertedSubject, sharedSubject, titledSubject } from './cue-subjects.ts';
import { cueVerbAt, type CueVerb } from './cue-verbs.ts';
import { afterMarkedWords, isProgrammeName, marksBehindComma } from './marked-words.ts';
import { isNominal } from './noun-phrases.ts';
import { aroundCue, asClause, insideRelative, isMainVerb, parenthetical } from './parentheticals.ts';
import { opinionOf } from './opinions.ts';
import { isBareObject } from './bare-objects.ts';
import { quotedAs, quotedBefore, quotingVerb } from './quoted-as.ts';
import { startsClause, type Reported } from './reported-objects.ts';
import { reportedAfter } from './reported.ts';
import { answerOf, claimOf } from './saying-nouns.ts';
import { firstSubject, hasFiniteVerb, subjectBefore } from './subjects.ts';
import type { Piece } from './units.ts';

/** All attributions of a unit by verbs of saying and "according to", in text order of their cues. */
export function findAttributions(pieces: readonly Piece[]): Attribution[] {
  const reading: Reading = { pieces, floor: 0, outerFloor: 0, reportedTo: 0 };
  const found: Attribution[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const attribution = attributionAt(reading, index);
    if (attribution === undefined) continue;
    found.push(attribution);
    advance(reading, attribution, index);
  }
  return found;
}

function attributionAt(reading: Reading, index: number): Attribution | undefined {
  const { pieces } = reading;
  const cue = cueVerbAt(pieces, index);
  if (cue !== undefined) return byVerb(reading, cue);
  if (pieces[index]?.lower === 'according' && pieces[index + 1]?.lower === 'to')
    return accordingTo(reading, index);
  if (index < reading.reportedTo) return undefined;
  if (pieces[index]?.lower === 'in') return opinionOf(pieces, index);
  return claimOf(pieces, index) ?? answerOf(pieces, index);
}

function advance(reading: Reading, attribution: Attribution, cue: number): void {
  const nested = cue < reading.reportedTo;
  if (!nested && attribution.speaker !== undefined) reading.speaker = attribution.speaker;
  if (nested) return;
  reading.floor = attribution.end;
  const isBehind = (attribution.parts[0]?.from ?? cue + 1) < cue;
  if (isBehind || attribution.parts.length === 0) reading.outerFloor = attribution.end;
  reading.reportedTo = Math.max(reading.reportedTo, attribution.parts.at(-1)?.to ?? 0);
}

/** Inside what another is said to have said ("the bank said it hopes to grow") only these are taken to say something again. */
const REPORTS_IN_REPORTS = new Set(['say', 'tell', 'add', 'write', 'call']);

function byVerb(reading: Reading, verb: CueVerb): Attribution | undefined {
  if (verb.form === 'passive') return undefined;
  if (verb.form === 'participle') return byParticiple(reading, verb);
  const { pieces } = reading;
  const nested = verb.verb < reading.reportedTo;
  if (nested && !REPORTS_IN_REPORTS.has(verb.lemma)) return undefined;
  const subject =
    subjectBefore(pieces, verb.from, nested ? 0 : reading.floor) ?? titledSubject(reading, verb);
  const author = subject && authorOf(pieces, subject, verb.from);
  const cue = statedByDocument(pieces, verb, subject, author);
  const quoted = nested ? undefined : quotedAs(pieces, cue);
  if (quoted !== undefined)
    return afterMarkedWords(reading, { cue, from: subject?.from ?? cue.from, ...quoted });
  const inverted = subject === undefined ? invertedSubject(pieces, cue) : undefined;
  if (subject === undefined && inverted === undefined && isReducedPassive(reading, cue)) return undefined;
  const speaker = author ?? subject ?? inverted ?? sharedSubject(reading, cue);
  const clause: CueClause = {
    cue,
    from: subject?.from ?? cue.from,
    to: inverted?.to ?? cue.to,
    ...(speaker === undefined ? {} : { speaker }),
  };
  if (isQuestion(pieces, clause)) return undefined;
  return (
    (nested || isProgrammeName(reading, clause) ? undefined : afterMarkedWords(reading, clause)) ??
    (nested ? undefined : aroundCue(reading, clause)) ??
    (nested ? undefined : insideRelative(reading, clause)) ??
    beforeReported(reading, clause) ??
    (nested ? undefined : asClause(reading, clause)) ??
    (nested ? undefined : parenthetical(reading, clause)) ??
    (nested ? undefined : marksBehindComma(reading, clause)) ??
    bare(reading, clause)
  );
}

/** "Asked whether …," and "when told that …": the one who speaks is not named. */
function isReducedPassive(reading: Reading, cue: CueVerb): boolean {
  const before = reading.pieces[cue.from - 1];
  return (
    cue.from === reading.floor || /^(?:when|if|while|though|although|once|as)$/.test(before?.lower ?? '')
  );
}

function isQuestion(pieces: readonly Piece[], clause: CueClause): boolean {
  const before = pieces[clause.from - 1];
  return (
    before?.lower === 'if' ||
    before?.lower === 'unless' ||
    (before?.pos === 'AUX' && clause.from < clause.cue.from)
  );
}

/** ", adding that …": the speaker is that of the clause it hangs on. */
function byParticiple(reading: Reading, cue: CueVerb): Attribution | undefined {
  const { pieces } = reading;
  if (cue.verb < reading.reportedTo && !REPORTS_IN_REPORTS.has(cue.lemma)) return undefined;
  const before = pieces[cue.from - 1];
  const own =
    isNominal(before) && before?.pos !== 'DET' && before?.pos !== 'ADJ'
      ? subjectBefore(pieces, cue.from, 0)
      : undefined;
  if (before?.pos === 'DET' || before?.pos === 'ADJ') return undefined;
  // "Interested in maintaining growth"
  const isQuoted = quotingVerb(pieces, cue.verb) !== undefined;
  if (before?.pos === 'ADP' && isPlainWord(pieces[cue.to]) && !isQuoted) return undefined;
  const passive = quotedInPassive(reading, cue);
  if (passive !== undefined) return passive;
  const isThat = pieces[cue.to]?.lower === 'that';
  const opening = cue.from === 0 ? byOpening(pieces, cue, isThat ? cue.to + 1 : cue.to) : undefined;
  if (opening !== undefined || (cue.from === 0 && isThat)) return opening;
  const isReport = own !== undefined && REPORT_NOUNS.has(pieces[own.to - 1]?.lower ?? '');
  const speaker =
    quotedBefore(pieces, cue.verb) ??
    (isReport ? undefined : own) ??
    (cue.from === 0
      ? firstSubject(pieces, cue.to, pieces.length)
      : // "Ann Lee, announcing a plan, said": of the verb that comes only behind it.
        (sharedSubject(reading, cue) ?? subjectBefore(pieces, cue.from, reading.floor)));
  // "Announcing a plan approved in May": what stands behind the participle is its object.
  if (cue.from === 0 && speaker?.from === cue.to) return undefined;
  const clause: CueClause = {
    cue,
    from: cue.from,
    to: cue.to,
    ...(speaker === undefined ? {} : { speaker }),
  };
  return beforeReported(reading, clause) ?? bareWithColon(reading, clause);
}

/** `“It is late,” Ann Lee, the mayor, is quoted as saying`, "It is late, Ann Lee was quoted as saying": what stands before it. */
function quotedInPassive(reading: Reading, cue: CueVerb): Attribution | undefined {
  const { pieces, floor } = reading;
  const quoted = quotingVerb(pieces, cue.verb);
  if (quoted === undefined || pieces[quoted - 1]?.pos !== 'AUX') return undefined;
  const speaker = subjectBefore(pieces, quoted - 1, floor);
  if (speaker === undefined) return undefined;
  const clause: CueClause = { cue, from: speaker.from, to: cue.to, speaker };
  if (reportedAfter(pieces, cue, cue.to) !== undefined) return undefined;
  return afterMarkedWords(reading, clause) ?? parenthetical(reading, clause);
}

/** "Noting that the port is old, Ann Lee closed it", also without "that": the subject of the clause behind the comma says so. */
function byOpening(pieces: readonly Piece[], cue: CueVerb, from: number): Attribution | undefined {
  if (from === cue.to && !opensClause(pieces, cue)) return undefined;
  for (let comma = from + 1; comma < Math.min(pieces.length, from + LONGEST_OPENING); comma++) {
    if (pieces[comma]?.lower !== ',' || !hasFiniteVerb(pieces, { from, to: comma })) continue;
    if (from === cue.to && !startsClause(pieces.slice(from, comma), 0)) return undefined;
    const speaker = firstSubject(pieces, comma + 1, pieces.length);
    if (speaker === undefined || speaker.from !== comma + 1) continue;
    return { parts: [{ from, to: comma }], cue, speaker, end: comma };
  }
  return undefined;
}

/** Whether what is reported has no "that": "Noting the port is old". */
function opensClause(pieces: readonly Piece[], { lemma, to }: CueVerb): boolean {
  if (!reportsClauses(lemma) || NEEDS_THAT.has(lemma)) return false;
  // "Announcing a plan approved in May" has an object.
  if (lemma !== 'note' && OBJECT_VERBS.has(lemma)) return false;
  // "Reading her written text"
  return !/^(?:his|her|its|their)$/.test(pieces[to]?.lower ?? '') && startsClause(pieces, to);
}

/** Words of what is noted before the subject. */
const LONGEST_OPENING = 50;

/** A word that introduces no clause and no marked words. */
function isPlainWord(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.passage === undefined &&
    !/^(?:that|:|,|how|why|what|whether)$/.test(piece.lower)
  );
}

/** She said that …; she said: “…”. */
function beforeReported(reading: Reading, clause: CueClause): Attribution | undefined {
  const reported = reportedAfter(reading.pieces, clause.cue, clause.to);
  if (reported === undefined || isOnlyThis(reading.pieces, reported.from)) return undefined;
  if (isAside(reading, clause) && reading.pieces[clause.to]?.lower === ',' && reported.how !== 'marked')
    return undefined;
  const to = endUnderConjunction(reading.pieces, clause, reported) ?? reported.to;
  const found = attribution(clause, [{ from: reported.from, to }], to);
  return reported.how === 'object' &&
    !NAMING_VERBS.has(clause.cue.lemma) &&
    isBareObject(reading.pieces, reported)
    ? { ...found, isObject: true }
    : found;
}

/** "While she says that the port is old, she fears …": what is reported ends with its clause. */
function endUnderConjunction(
  pieces: readonly Piece[],
  { from }: CueClause,
  reported: Reported,
): number | undefined {
  if (reported.how !== 'clause' || from > 2) return undefined;
  if (!/^(?:while|although|though|whereas)$/.test(pieces[from - 1]?.lower ?? '')) return undefined;
  for (let at = reported.from + 1; at < reported.to; at++)
    if (pieces[at]?.lower === ',' && startsClause(pieces, at + 1)) return at;
  return undefined;
}

/** "He said this in a statement": the words before or after are meant, and none are reported here. */
function isOnlyThis(pieces: readonly Piece[], from: number): boolean {
  return pieces[from]?.lower === 'this' && /^(?:ADP|SCONJ|ADV)$/.test(pieces[from + 1]?.pos ?? '');
}

/** A cue with nothing reported in its own sentence: "She explained:" or "Ann Lee asked." after a marked question. */
function bare(reading: Reading, clause: CueClause): Attribution | undefined {
  if (!SAYING_VERBS.has(clause.cue.lemma)) return undefined;
  // "The report, which quoted a source, said"
  if (/^(?:who|which)$/.test(reading.pieces[clause.cue.from - 1]?.lower ?? '')) return undefined;
  // "The bank will appeal, said Ann Lee": nothing was said yet.
  if (isMainVerb(reading.pieces, clause)) return undefined;
  // "The port will begin taking ships, announced Ann Lee": what is begun is a deed.
  const next = reading.pieces[clause.to];
  // "Fees charged by banks have risen, according to the union": a participle of the noun before it.
  if (next?.lower === 'by') return undefined;
  if (MARKED_WORDS_ONLY.has(clause.cue.lemma) && (next?.pos === 'VERB' || isNominal(next))) return undefined;
  const opensUnit = clause.from <= 1 && reading.floor === 0;
  return opensUnit || endsWithColon(reading.pieces) ? attribution(clause, [], clause.to) : undefined;
}

function bareWithColon(reading: Reading, clause: CueClause): Attribution | undefined {
  return SAYING_VERBS.has(clause.cue.lemma) && endsWithColon(reading.pieces)
    ? attribution(clause, [], clause.to)
    : undefined;
}

/** Whether the unit announces what stands in the next. */
export function endsWithColon(pieces: readonly Piece[]): boolean {
  return pieces.at(-1)?.lower === ':';
}

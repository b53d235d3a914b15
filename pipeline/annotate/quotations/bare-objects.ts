import { beginsWithCapital, type Piece } from './units.ts';
import type { Range } from './noun-phrases.ts';
import { isFinite } from './subjects.ts';

const RELATIVE = /^(?:who|which|that|whose|whom|where)$/;
/** Verbs behind which another one stands in its plain form: "lets ships pay". */
const WITH_PLAIN_FORM = /^(?:let|help|make|see|have)$/;
/** Pieces from such a verb to the plain form. */
const LONGEST_HELPED = 5;

/**
 * Whether words that could be a clause are but a noun phrase: "a portal aimed at ships", "the launch of a bridge that lets ships pass". Each verb in them
 * is that of a relative clause or a participle right behind its noun.
 */
export function isBareObject(pieces: readonly Piece[], { from, to }: Range): boolean {
  // "Suggested holding talks" says what should be done.
  if (pieces[from]?.lower.endsWith('ing') === true && pieces[from].pos === 'VERB') return false;
  let isOpen = false;
  let hadVerb = false;
  for (let at = from; at < to; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.passage !== undefined) return false;
    if (RELATIVE.test(piece.lower) && at > from) isOpen = true;
    else if (isFinite(pieces, at)) {
      const isJoined = hadVerb && pieces[at - 1]?.pos === 'CCONJ';
      if (!isOpen && !isJoined && !isParticipleBehindNoun(pieces, at)) return false;
      isOpen = false;
      hadVerb = true;
      at = groupEnd(pieces, at, to) - 1;
    }
  }
  return true;
}

/** Past a verb with its auxiliaries, and past the plain form that it has behind its object. */
function groupEnd(pieces: readonly Piece[], verb: number, to: number): number {
  let at = verb;
  while (at < to && /^(?:AUX|ADV|PART)$/.test(pieces[at]?.pos ?? '')) at++;
  const isAux = at > verb;
  if (isAux && pieces[at]?.pos !== 'VERB') return at;
  if (WITH_PLAIN_FORM.test(pieces[at]?.lemma ?? ''))
    for (let next = at + 1; next < Math.min(to, at + LONGEST_HELPED); next++)
      if (pieces[next]?.pos === 'VERB') return next + 1;
  return at + 1;
}

const PARTICIPLE =
  /ed$|^(?:built|made|held|led|set|run|given|taken|written|drawn|seen|known|put|sent|paid|bought|sold|won|lost|found|shown|driven|chosen|born|brought|taught|meant)$/;

/** What things do by themselves, so that the word is more often the verb of a clause: "cases doubled in May". */
const OF_THEMSELVES =
  /^(?:(?:in|de)creased|doubled|tripled|quadrupled|dropped|declined|jumped|climbed|surged|soared|improved|worsened|remained|stayed|happened|occurred|ended|started|opened|closed|expired|arrived|died|failed|belonged|existed|passed)$/;

/** "aimed" in "a portal aimed at ships", "built" in "a bridge built by sailors", but not "fees increased by 4%". */
function isParticipleBehindNoun(pieces: readonly Piece[], at: number): boolean {
  const [noun, verb, next] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (verb?.pos !== 'VERB' || beginsWithCapital(verb)) return false;
  if (!PARTICIPLE.test(verb.lower) || OF_THEMSELVES.test(verb.lower)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(noun?.pos ?? '')) return false;
  if (next?.pos !== 'ADP' && next?.lower !== 'to') return false;
  return !/^(?:by|to|from)$/.test(next.lower) || pieces[at + 2]?.pos !== 'NUM';
}

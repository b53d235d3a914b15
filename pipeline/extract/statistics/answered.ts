import type { Token } from '../../contract/annotation.ts';
import { isVerbAt, predicateEnd } from './phrases/clause-end.ts';
import type { Tokens } from './phrases/phrase-before.ts';
import type { Place } from './place.ts';

/** "[29%] of those who failed were women": those, with what they did; "[55%] of them have a card": what they did. */
export function thoseWho({ quantity, sentence, end }: Place, tokens: readonly Token[]): Tokens | undefined {
  if (tokens[end]?.lower !== 'of') return undefined;
  const verb = tokens[end + 2];
  if (quantity.unit === 'percent' && /^(?:them|which|whom)$/.test(tokens[end + 1]?.lower ?? ''))
    return verb?.pos === 'AUX' && verb.lower !== 'being'
      ? { first: end + 2, end: predicateEnd(tokens, end + 2, sentence.endToken) }
      : undefined;
  if (tokens[end + 1]?.lower !== 'those') return undefined;
  if (verb?.lower === 'aged') return ofAge(end + 1, sentence.endToken, tokens);
  const deed = verb?.lower === 'who' ? end + 3 : end + 2;
  if (!isVerbAt(tokens, deed, sentence.endToken)) return undefined;
  return { first: end + 1, end: predicateEnd(tokens, deed, sentence.endToken) };
}

/** "those aged 16 to 24 logging on", "those aged 65 and over": who they are, with what they do. */
function ofAge(those: number, limit: number, tokens: readonly Token[]): Tokens {
  let end = those + 2;
  while (end < limit && (tokens[end]?.pos === 'NUM' || OF_AGES.test(tokens[end]?.lower ?? ''))) end++;
  const isDeed = isVerbAt(tokens, end, limit) || tokens[end]?.lower.endsWith('ing') === true;
  return { first: those, end: isDeed ? predicateEnd(tokens, end, limit) : end };
}

const OF_AGES = /^(?:to|and|or|between|over|older|above|under|younger|below|years?|old|[-–])$/;

const ANSWERS =
  /^(?:said|say|believe|believed|think|thought|felt|feel|agreed|agree|trust|trusted|want|wanted|reported|expect|expected|prefer|preferred|know|knew|rated)$/;

const BEFORE_SHARE = /^(?:[,;:“"—–]|and|while|but|only|just|about|some|nearly|almost|another)$/;

/** "Of those asked, [83%] said they were satisfied", "[40%] shop online": a share that begins its clause, with what they answered or do. */
export function isAnswered({ quantity, sentence, start, end }: Place, tokens: readonly Token[]): boolean {
  // "75% also have a card"
  const past = /^(?:also|still|now|already)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  if (past > end && quantity.unit === 'percent' && isVerbAt(tokens, past, sentence.endToken))
    return start === sentence.firstToken || BEFORE_SHARE.test(tokens[start - 1]?.lower ?? '');
  const [verb, next] = [tokens[end], tokens[end + 1]];
  if (quantity.unit !== 'percent' || !(isAnswer(verb, next) || isDone(verb, next))) return false;
  return start === sentence.firstToken || BEFORE_SHARE.test(tokens[start - 1]?.lower ?? '');
}

/** "used the app", "shop online", "play games": a finite verb with its object, which the tagger may take for a noun. */
function isDone(verb: Token | undefined, next: Token | undefined): boolean {
  if (verb === undefined || next === undefined || NO_DEEDS.test(verb.lower)) return false;
  if (verb.pos === 'VERB' && next.lower === 'online') return true;
  return (
    isDeedAsNoun(verb, next) || (verb.pos === 'VERB' && !verb.lower.endsWith('ing') && OF_DEED.test(next.pos))
  );
}

/** "use" of "22% use a phone", "shop" of "40% shop online", which the tagger takes for nouns. */
function isDeedAsNoun({ pos, lower }: Token, next: Token): boolean {
  if (pos !== 'NOUN' || /(?:s|ing|ed)$/.test(lower)) return false;
  const isObject = /^(?:a|an|the|their|his|her|online)$/.test(next.lower);
  return (
    isObject || (/^(?:use|own|buy|need|prefer)$/.test(lower) && /^(?:ADJ|NOUN|PROPN|ADP)$/.test(next.pos))
  );
}

/** Participles and verbs that are not done by those of whom a share is. */
const NO_DEEDS =
  /^(?:compared|followed|based|combined|coupled|paired|matched|owned|held|made|driven|helped|led|according)$/;

/** What stands behind a verb that has an object, or a second verb. */
const OF_DEED = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|CCONJ|SCONJ)$/;

/** "said", "complained of": not "[40%] owned by". */
function isAnswer(verb: Token | undefined, next: Token | undefined): boolean {
  if (ANSWERS.test(verb?.lower ?? '')) return true;
  if (NO_DEEDS.test(verb?.lower ?? '')) return false;
  return verb?.pos === 'VERB' && /..ed$/.test(verb.lower) && next?.pos === 'ADP' && next.lower !== 'by';
}

import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** "The signing ceremony took place on the sidelines of", "The signing was held at". */
const TOOK_PLACE =
  /^The signing(?: ceremony)?(?: of the \p{L}+)? (?:took place|was held|was organi[sz]ed|occurred|came) (?:[^.;]{0,60}? )?(?:at|during|(?:sidelines|margins|day|days) of|as part of|within) (?:the )?$/u;
/** Sentences back to the one that tells what was signed. */
const REACH = 3;

/**
 * At which event was signed what a sentence shortly before speaks of: "Kenya and Mali signed a memorandum. The signing ceremony took place at the
 * Harbour Summit."
 */
export function signingCandidates(index: PatternIndex): Candidate[] {
  const { sentences, article } = index.annotation;
  return sentences.flatMap((sentence, at): Candidate[] => {
    if (!article.text.startsWith('The signing', sentence.start)) return [];
    const event = mentionsIn(index, sentence.firstToken, sentence.endToken).find(
      ({ type }) => type === 'event',
    );
    if (event === undefined || !TOOK_PLACE.test(article.text.slice(sentence.start, event.start))) return [];
    const before = sentences.slice(Math.max(0, at - REACH), at).findLast((one) => hasInstrument(one, index));
    const signed = before && onlyInstrument(before, index);
    const [name, adopted] = [signed && mentionField(signed, index), mentionField(event, index)];
    if (before === undefined || name === undefined || adopted === undefined) return [];
    const window = { start: before.start, end: sentence.end };
    const fields = { name, adopted_at: adopted };
    return [{ table: 'instruments', fields, window, engine: ENGINE, rule: 'signing-ceremony', score: 0.8 }];
  });
}

function hasInstrument({ firstToken, endToken }: Sentence, index: PatternIndex): boolean {
  return mentionsIn(index, firstToken, endToken).some((mention) => isSigned(mention, index));
}

/** Not “On Ports”, as a law is titled, that no two sides sign. */
function isSigned({ type, start, form }: Mention, { annotation: { article } }: PatternIndex): boolean {
  return type === 'instrument' && !(form === 'name' && article.text.startsWith('On ', start));
}

/** Of two that were spoken of nothing tells which one was signed there. */
function onlyInstrument({ firstToken, endToken }: Sentence, index: PatternIndex): Mention | undefined {
  const [first, ...others] = mentionsIn(index, firstToken, endToken).filter((mention) =>
    isSigned(mention, index),
  );
  return others.some(({ entity }) => entity !== first?.entity) ? undefined : first;
}

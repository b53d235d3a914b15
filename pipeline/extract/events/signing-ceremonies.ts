import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

/** "The signing ceremony took place on the sidelines of", "The signing was held at". */
const TOOK_PLACE =
  /^The signing(?: ceremony)? (?:took place|was held|was organi[sz]ed) (?:[^.;]{0,40}? )?(?:at|during|on the (?:sidelines|margins) of|as part of|within) (?:the )?$/;

/**
 * At which event was signed what the sentence before speaks of: "Kenya and Mali signed a memorandum. The signing ceremony took place at the
 * Harbour Summit."
 */
export function signingCandidates(index: PatternIndex): Candidate[] {
  const { sentences, article } = index.annotation;
  return sentences.flatMap((sentence, at): Candidate[] => {
    const before = sentences[at - 1];
    if (before === undefined || !article.text.startsWith('The signing', sentence.start)) return [];
    const event = mentionsIn(index, sentence.firstToken, sentence.endToken).find(
      ({ type }) => type === 'event',
    );
    if (event === undefined || !TOOK_PLACE.test(article.text.slice(sentence.start, event.start))) return [];
    const signed = onlyInstrument(before, index);
    const [name, adopted] = [signed && mentionField(signed, index), mentionField(event, index)];
    if (name === undefined || adopted === undefined) return [];
    const window = { start: before.start, end: sentence.end };
    const fields = { name, adopted_at: adopted };
    return [{ table: 'instruments', fields, window, engine: ENGINE, rule: 'signing-ceremony', score: 0.8 }];
  });
}

/** Of two that were spoken of nothing tells which one was signed there. */
function onlyInstrument({ firstToken, endToken }: Sentence, index: PatternIndex): Mention | undefined {
  const [first, ...others] = mentionsIn(index, firstToken, endToken).filter(
    ({ type }) => type === 'instrument',
  );
  return others.some(({ entity }) => entity !== first?.entity) ? undefined : first;
}

import type { Token } from '../../../contract/annotation.ts';
import { isKnownService } from '../../../lexicon/known-services.ts';
import { words } from '../../../lexicon/words.ts';
import { placesOf, soughtWords } from '../../../text/sought-words.ts';
import { nameBefore } from '../names/name-before.ts';
import type { NameSegment } from '../names/segments.ts';

const RUN = soughtWords(words('runs operates manages administers oversees maintains'));
/** What only firms do, or undergo. */
const DEALS = soughtWords(
  words('partners partnered teamed acquires acquired acquiring raises raised hires hired'),
);

/**
 * The segments, of which what runs a service is a body, whatever its name looks like: "QuayTech, set up by the government, runs the Kibo app"; and so
 * are those that deal with each other: "Quay Pay partners with Kibo Pay", "raised". What "runs on" something, or is known as a service, is left.
 * @param segments in text order; so is what is given
 */
export function withRunnersOfServices(
  tokens: readonly Token[],
  segments: readonly NameSegment[],
): readonly NameSegment[] {
  const [verbs, deals] = [placesOf(RUN, tokens), placesOf(DEALS, tokens)];
  if (verbs.length === 0 && deals.length === 0) return segments;
  const starting = new Map(segments.map((segment) => [segment.firstToken, segment]));
  const ending = new Map(segments.map((segment) => [segment.endToken, segment]));
  const runners = new Set<string>();
  for (const verb of verbs) {
    const the = /^(?:the|its|both)$/.test(tokens[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
    const object = starting.get(the);
    if (object?.type.type !== 'service') continue;
    const runner = nameBefore(tokens, ending, verb);
    if (runner !== undefined && mayRun(runner) && runner.text !== object.text) runners.add(runner.text);
  }
  for (const deal of deals)
    for (const firm of [nameBefore(tokens, ending, deal), starting.get(partnerBehind(tokens, deal))])
      if (firm?.type.type === 'service' && !isKnownService(firm.text)) runners.add(firm.text);
  if (runners.size === 0) return segments;
  return segments.map((segment) =>
    runners.has(segment.text) ? { ...segment, type: { type: 'organization', strength: 2 } } : segment,
  );
}

/** What is no person or place for sure, and no service that is known: "the Port Payment and Settlement Systems", "QuayTech". */
function mayRun({ text, type: { type, strength } }: NameSegment): boolean {
  if (type === 'service') return !isKnownService(text);
  return (type === 'event' || type === 'instrument' || type === 'other') && strength < 2;
}

/** Behind "with", the article and whose it is: "partners with Kenya's". */
function partnerBehind(tokens: readonly Token[], verb: number): number {
  let at = tokens[verb + 1]?.lower === 'up' ? verb + 2 : verb + 1;
  if (tokens[at]?.lower === 'with') at++;
  if (tokens[at]?.lower === 'the') at++;
  return /^['’]s$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

import type { Mention, Sentence } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { mainEventNamed } from './main-event.ts';
import { mentionsIn } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { placedCandidates } from './told-of-events.ts';
import { placesWithin, soughtWords } from '../../text/sought-words.ts';

const RULE = 'event-invitation';

/** "Join us", "meet us", "see you". */
const INVITING: ReadonlyMap<string, string> = new Map([
  ['join', 'us'],
  ['meet', 'us'],
  ['visit', 'us'],
  ['see', 'you'],
]);
const VERBS = soughtWords(INVITING.keys());

/** Where and when the event is held that an article is about, where readers are asked to come: "Join us at the Quay Hotel in Porto on 20 and 21 May". */
export function invitationCandidates(index: PatternIndex): Candidate[] {
  const { sentences, tokens } = index.annotation;
  const found: Candidate[] = [];
  for (const sentence of sentences)
    for (const at of placesWithin(VERBS, tokens, sentence)) {
      const whom = INVITING.get(tokens[at]?.lower ?? '');
      if (whom !== tokens[at + 1]?.lower) continue;
      const event = eventMeant(sentence, index);
      if (event !== undefined) found.push(...placedCandidates(event, at + 2, sentence, RULE, index));
    }
  return found;
}

/** The main event, where the sentence names no other. */
function eventMeant({ firstToken, endToken }: Sentence, index: PatternIndex): Mention | undefined {
  const main = mainEventNamed(index);
  const isOther = mentionsIn(index, firstToken, endToken).some(
    ({ type, entity }) => type === 'event' && entity !== main?.entity,
  );
  return isOther ? undefined : main;
}

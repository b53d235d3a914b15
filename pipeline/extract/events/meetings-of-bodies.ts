import type { Mention } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { mainEventNamed } from './main-event.ts';
import { mentionEndingAt } from '../mentions-in.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';
import { placedCandidates } from './told-of-events.ts';

const RULE = 'meeting-of-body';

const MET = /^(?:met|meets|convened|gathered)$/;
/** "the 7th meeting of the Quay Committee": whose meeting an event is. */
const MEETING_OF = /\b(?:meeting|session|plenary) of (?:the )?(?=\p{Lu})/u;

/** Where and when the meeting of a body is held that an article is about: "Minutes of the 7th meeting of the Quay Committee. The Committee met in Porto on 4 May". */
export function meetingCandidates(index: PatternIndex): Candidate[] {
  const { entities, sentences, tokens } = index.annotation;
  const event = mainEventNamed(index);
  const body = event && entities[event.entity]?.name.split(MEETING_OF)[1];
  if (event === undefined || body === undefined) return [];
  return sentences.flatMap((sentence) => {
    const found: Candidate[] = [];
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++)
      if (MET.test(tokens[at]?.lower ?? '') && isBody(mentionEndingAt(at, index), body, index))
        found.push(...placedCandidates(event, at + 1, sentence, RULE, index));
    return found;
  });
}

function isBody(subject: Mention | undefined, body: string, index: PatternIndex): boolean {
  if (subject?.type !== 'organization') return false;
  const name = index.annotation.entities[subject.entity]?.name ?? '';
  return name !== '' && body.startsWith(name);
}

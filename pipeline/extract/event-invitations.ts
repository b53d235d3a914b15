import type { Mention, Sentence } from '../contract/annotation.ts';
import type { Candidate, CandidateField } from '../contract/fact.ts';
import { ENGINE } from './engine.ts';
import { adverbialsFrom } from './event-clauses/adverbials.ts';
import { daysOf } from './event-clauses/days.ts';
import { countryField, mentionField } from './fields.ts';
import { mainEvent } from './main-event.ts';
import { mentionsIn } from './mentions-in.ts';
import type { PatternIndex } from './pattern/pattern-index.ts';

/** "Join us", "meet us", "see you". */
const INVITING: ReadonlyMap<string, string> = new Map([
  ['join', 'us'],
  ['meet', 'us'],
  ['visit', 'us'],
  ['see', 'you'],
]);

/** Where and when the event is held that an article is about, where readers are asked to come: "Join us at the Quay Hotel in Porto on 20 and 21 May". */
export function invitationCandidates(index: PatternIndex): Candidate[] {
  const { sentences, tokens } = index.annotation;
  const found: Candidate[] = [];
  for (const sentence of sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (INVITING.get(tokens[at]?.lower ?? '') !== tokens[at + 1]?.lower) continue;
      const event = eventMeant(sentence, index);
      if (event !== undefined) found.push(...candidatesOf(event, at + 2, sentence, index));
    }
  return found;
}

/** The main event, where the sentence names no other. */
function eventMeant({ firstToken, endToken }: Sentence, index: PatternIndex): Mention | undefined {
  const main = mainEvent(index)?.index;
  if (main === undefined) return undefined;
  const isOther = mentionsIn(index, firstToken, endToken).some(
    ({ type, entity }) => type === 'event' && entity !== main,
  );
  return isOther
    ? undefined
    : index.annotation.mentions.find(({ entity, form }) => entity === main && form === 'name');
}

function candidatesOf(event: Mention, from: number, sentence: Sentence, index: PatternIndex): Candidate[] {
  const name = mentionField(event, index);
  if (name === undefined) return [];
  const { city, date } = adverbialsFrom(from, sentence, index);
  // At a stand in a hall one may be met on any day.
  if (city === undefined || date === undefined) return [];
  const { start, end } = daysOf(event, date, sentence, index);
  const told: (Record<string, CandidateField> | undefined)[] = [
    one('city', mentionField(city, index)),
    one('country', countryField(city, index)),
    start !== undefined && end !== undefined ? { start, end } : undefined,
  ];
  return told.flatMap((fields): Candidate[] =>
    fields === undefined
      ? []
      : [
          {
            table: 'events',
            fields: { name, ...fields },
            window: { start: Math.min(sentence.start, event.start), end: Math.max(sentence.end, event.end) },
            engine: ENGINE,
            rule: 'event-invitation',
            score: 0.75,
          },
        ],
  );
}

function one(column: string, field: CandidateField | undefined): Record<string, CandidateField> | undefined {
  return field === undefined ? undefined : { [column]: field };
}

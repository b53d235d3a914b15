import type { Sentence } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { words } from '../../../lexicon/words.ts';
import { agentsBehind } from '../../clauses/agents.ts';
import { doersBefore } from '../../clauses/doers.ts';
import { mentionField } from '../../fields.ts';
import { bitsOf, type PatternIndex } from '../../pattern/pattern-index.ts';

export const ORGANIZING: ReadonlySet<string> = new Set(
  words(
    'organised organized convened co-organised co-organized coorganised coorganized co-convened co-hosted arranged initiated spearheaded promoted presented co-presented held run staged conducted put',
  ),
);
const ORGANIZATION = bitsOf(['organization']);
const HOSTS = bitsOf(['organization', 'place']);

/** Who organised an event, as a passive verb at a token says: "convened by A together with the B and C". */
export function organizersBehind(
  at: number,
  sentence: Sentence,
  index: PatternIndex,
): Record<string, CandidateField>[] {
  const verb = index.annotation.tokens[at]?.lower ?? '';
  const isHosting = verb === 'hosted' || verb === 'co-hosted';
  if (!isHosting && !ORGANIZING.has(verb)) return [];
  const prepositions = verb.startsWith('co-') ? ['by', 'with'] : ['by'];
  const named = agentsBehind(at + 1, isHosting ? HOSTS : ORGANIZATION, sentence, index, prepositions);
  return (isHosting ? named.slice(0, 1) : named).flatMap((mention) => {
    const field = mentionField(mention, index);
    return field === undefined ? [] : [isHosting ? { host: field } : { organizers: field }];
  });
}

const HOLDING =
  /^(?:co-)?(?:(?:organi[sz]|conven|stag)(?:es?|ed|ing)|conduct(?:s|ed|ing)|hold|holds|held|holding|run|runs|running|ran|plans|planning)$/;

/** Who organises an event that is the object of a verb: "A and the B, in partnership with C, are organising the Summit". */
export function organizersBefore(
  verb: number,
  sentence: Sentence,
  index: PatternIndex,
): Record<string, CandidateField>[] {
  if (!HOLDING.test(index.annotation.tokens[verb]?.lower ?? '')) return [];
  return doersBefore(verb, sentence, index).flatMap((mention) => {
    const organizers = mentionField(mention, index);
    return organizers === undefined ? [] : [{ organizers }];
  });
}

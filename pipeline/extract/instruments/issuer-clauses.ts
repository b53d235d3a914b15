import type { Sentence, Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { placesWithin, soughtWords } from '../../text/sought-words.ts';
import { doersBefore } from '../clauses/doers.ts';
import { objectOf } from '../clauses/objects.ts';
import { INSTRUMENTS } from '../clauses/subject-kinds.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { isDoubted } from '../pattern/doubts.ts';
import type { PatternIndex } from '../pattern/pattern-index.ts';

const ISSUING = soughtWords(
  words(
    'issued issues published publishes released releases unveiled unveils promulgated gazetted launched launches',
  ),
);
/** What several parties make, and one that publishes it has not issued. */
const OF_PARTIES = /^(?:memorandum|mou|agreement|treaty|convention|accord|pact|declaration|communiqu[eé])$/i;

/**
 * Who issued a text, read from the verb whose subject it is, however far it stands from it: "the Institute, after long talks with ports, had released the
 * National Harbour Strategy".
 */
export function issuerClauseCandidates(index: PatternIndex): Candidate[] {
  const { mentions, sentences, tokens } = index.annotation;
  if (!mentions.some(({ type }) => type === 'instrument')) return [];
  return sentences.flatMap((sentence) =>
    placesWithin(ISSUING, tokens, sentence).flatMap((verb) => issuedBy(verb, sentence, index)),
  );
}

function issuedBy(verb: number, sentence: Sentence, index: PatternIndex): Candidate[] {
  const { tokens } = index.annotation;
  if (isPassive(verb, tokens) || isDoubted(index.annotation, sentence, verb)) return [];
  const text = objectOf(verb + 1, sentence, index, INSTRUMENTS);
  if (text?.form !== 'name' || OF_PARTIES.test(tokens[text.endToken - 1]?.text ?? '')) return [];
  const [issuer, other] = doersBefore(verb, sentence, index);
  if (issuer === undefined || other !== undefined || issuer.form === 'pronoun') return [];
  const [name, body] = [mentionField(text, index), mentionField(issuer, index)];
  if (name === undefined || body === undefined) return [];
  const { start, end } = sentence;
  return [
    {
      table: 'instruments',
      fields: { name, issuer: body },
      window: { start, end },
      engine: ENGINE,
      rule: 'issuer-clause',
      score: 0.8,
    },
  ];
}

/** "was recently published" */
function isPassive(verb: number, tokens: readonly Token[]): boolean {
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV') at--;
  return /^(?:is|are|was|were|be|been|being)$/.test(tokens[at]?.lower ?? '');
}

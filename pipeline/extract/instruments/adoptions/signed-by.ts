import type { Sentence } from '../../../contract/annotation.ts';
import type { Candidate, CandidateField } from '../../../contract/fact.ts';
import { ENGINE } from '../../engine.ts';
import { mentionField } from '../../fields.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Adopted } from './adopted.ts';
import { partiesOfOfficers } from './officers.ts';
import { OFFICERS, SIGNING } from './signing.ts';
import { signersBefore, signersBehind } from './signers.ts';

/**
 * Who signed what a verb says was signed, and for whom: "Quay Telecom and the government of Kenya on Monday signed", "signed by Kenya's Minister of Ports".
 * @param isBefore whether those who signed stand before the verb
 */
export function signedBy(
  verb: number,
  isBefore: boolean,
  adopted: Adopted,
  sentence: Sentence,
  index: PatternIndex,
): Candidate[] {
  if (!SIGNING.has(index.annotation.tokens[verb]?.lower ?? '')) return [];
  const signers = (isBefore ? signersBefore : signersBehind)(verb, sentence, index);
  return [
    ...signedFor(
      signers.flatMap((party) => mentionField(party, index) ?? []),
      'signers',
      verb,
      adopted,
      sentence,
      index,
    ),
    ...signedFor(
      partiesOfOfficers(verb, isBefore, sentence, index),
      OFFICERS,
      verb,
      adopted,
      sentence,
      index,
    ),
  ];
}

function signedFor(
  parties: readonly CandidateField[],
  rule: string,
  verb: number,
  { instruments }: Adopted,
  sentence: Sentence,
  index: PatternIndex,
): Candidate[] {
  const { start, end } = index.annotation.tokens[verb] ?? sentence;
  const predicate: CandidateField = { value: 'signatory', spans: [{ start, end }] };
  return parties.flatMap((party) =>
    instruments.flatMap((instrument): Candidate[] => {
      const name = mentionField(instrument, index);
      if (name === undefined) return [];
      const shared = {
        window: { start: sentence.start, end: sentence.end },
        engine: ENGINE,
        rule,
        score: 0.85,
      };
      return [
        { table: 'instruments', fields: { name, parties: party }, ...shared },
        { table: 'relations', fields: { subject: name, predicate, object: party }, ...shared },
      ];
    }),
  );
}

import type { Mention, Office, Sentence } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionField } from '../../fields.ts';
import { mentionEndingAt, mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { countriesNamed, countryOf } from '../../positions/countries-of-peoples.ts';
import { officePhrase } from '../../positions/office-clauses/phrase.ts';

/** Tokens before and behind a verb of those who sign. */
const FARTHEST = 60;
/** Those who only look on stand behind these: "in the presence of the President of Kenya". */
const LOOKING_ON = new Set(words('presence witnessed attended led presided chaired'));

/**
 * For whom those sign who hold an office: "Ana Silva, Secretary-General of the World Ports Union, and the Kenyan Minister of Ports signed", "signed by
 * Kenya's Minister of Ports".
 * @param isBefore whether they stand before the verb
 */
export function partiesOfOfficers(
  verb: number,
  isBefore: boolean,
  sentence: Sentence,
  index: PatternIndex,
): readonly CandidateField[] {
  const [from, to] = isBefore
    ? [startBefore(verb, sentence, index), verb]
    : agentsBehind(verb, sentence, index);
  const offices = index.annotation.offices.filter(
    ({ firstToken, endToken }) => firstToken >= from && endToken <= to,
  );
  const fields = [...offices.map((office) => partyOf(office, index)), ...counterparts(from, to, index)];
  return fields.flatMap((field) => field ?? []);
}

/** "her Kenyan counterpart": of the same office in another country. */
function counterparts(
  from: number,
  to: number,
  index: PatternIndex,
): readonly (CandidateField | undefined)[] {
  const places = [];
  for (let at = from; at < to; at++)
    if (COUNTERPART.test(index.annotation.tokens[at]?.lower ?? '')) places.push(at);
  return places.map((at) => ofPeople(at, index));
}

const COUNTERPART = /^counterparts?$/;

/** The body or country that an office is of. */
function partyOf(office: Office, index: PatternIndex): CandidateField | undefined {
  const named = mentionFrom(office.endToken, index);
  // "the Bank's partner Mali"
  if (named?.form === 'name' && named.type !== 'person') return undefined;
  const { body } = officePhrase(office, index);
  if (body !== undefined) return body.form === 'pronoun' ? undefined : mentionField(body, index);
  return ofPeople(office.firstToken, index);
}

/** The country of the people before an office. */
function ofPeople(at: number, index: PatternIndex): CandidateField | undefined {
  const people = peopleBefore(at, index);
  return people && countryOf(people, countriesNamed(index), index);
}

/** "Kenyan" before "Minister of Ports". */
function peopleBefore(firstToken: number, index: PatternIndex): Mention | undefined {
  const mention = mentionEndingAt(firstToken, index);
  return mention?.adjectival === true ? mention : undefined;
}

/** From the verb back to what ends the clause before it. */
function startBefore(
  verb: number,
  { firstToken }: Sentence,
  { annotation: { tokens } }: PatternIndex,
): number {
  for (let at = verb - 1; at > Math.max(firstToken, verb - FARTHEST); at--) {
    const { pos = '', text = '', lower = '' } = tokens[at] ?? {};
    const isHelper = pos === 'AUX' && at > verb - 4;
    if (isEnd(pos, text, lower) && !isHelper) return at + 1;
  }
  return firstToken;
}

/** Behind "by": those by whom it was signed, up to where another clause begins. */
function agentsBehind(
  verb: number,
  { endToken }: Sentence,
  { annotation: { tokens } }: PatternIndex,
): readonly [number, number] {
  let by = verb + 1;
  while (by < verb + FARTHEST && by < endToken && tokens[by]?.lower !== 'by') {
    const { pos = '', text = '', lower = '' } = tokens[by] ?? {};
    if (isEnd(pos, text, lower)) return [verb, verb];
    by++;
  }
  if (tokens[by]?.lower !== 'by') return [verb, verb];
  let end = by + 1;
  for (; end < Math.min(endToken, by + FARTHEST); end++) {
    const { pos = '', text = '', lower = '' } = tokens[end] ?? {};
    if (isEnd(pos, text, lower)) break;
  }
  return [by, end];
}

function isEnd(pos: string, text: string, lower: string): boolean {
  return (
    pos === 'VERB' ||
    pos === 'AUX' ||
    pos === 'SCONJ' ||
    text === ';' ||
    text === ':' ||
    LOOKING_ON.has(lower)
  );
}

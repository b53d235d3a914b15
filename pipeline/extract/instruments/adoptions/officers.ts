import type { Office, Sentence, Token } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { words } from '../../../lexicon/words.ts';
import { mentionField } from '../../fields.ts';
import { mentionEndingAt, mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import { countriesNamed, countryOf } from '../../positions/countries-of-peoples.ts';
import { officePhrase } from '../../positions/office-clauses/phrase.ts';
import { stretchBefore, stretchBy } from './stretches.ts';
import { statesPointedAt } from './two-states.ts';

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
  const [from, to] = (isBefore ? stretchBefore : stretchBy)(verb, sentence, index);
  const offices = index.annotation.offices.filter(
    ({ firstToken, endToken }) =>
      firstToken >= from && endToken <= to && !isInBrackets(firstToken, index.annotation.tokens),
  );
  return [
    ...offices.flatMap((office) => partiesOf(office, index)),
    ...severalOf(from, to, index),
    ...statesPointedAt(from, to, index),
  ];
}

/** Tokens of "(Chair of the Ports Agency". */
const LONGEST_BRACKET = 10;

/** "Ana Silva, Chair of the Union (President of the Agency)": what somebody is besides. */
function isInBrackets(at: number, tokens: readonly Token[]): boolean {
  for (let before = at - 1; before > Math.max(0, at - LONGEST_BRACKET); before--) {
    if (tokens[before]?.text === '(') return true;
    if (tokens[before]?.text === ')') return false;
  }
  return false;
}

/** "her Kenyan counterpart", "the Kenyan and Malian prime ministers": of several one office, which has no words of its own. */
function severalOf(from: number, to: number, index: PatternIndex): readonly CandidateField[] {
  const { tokens } = index.annotation;
  const found: CandidateField[] = [];
  for (let at = from; at < to; at++) {
    if (!SEVERAL.has(tokens[at]?.lower ?? '')) continue;
    let start = at;
    while (start > at - LONGEST_KIND && mentionEndingAt(start, index) === undefined) start--;
    found.push(...ofPeoples(start, index));
  }
  return found;
}

const SEVERAL = new Set(
  words('counterpart counterparts ministers presidents premiers leaders governments representatives'),
);
/** Tokens of "prime" before "ministers". */
const LONGEST_KIND = 3;

/** The body or country that an office is of; each of those that holders of one office are of. */
function partiesOf(office: Office, index: PatternIndex): readonly CandidateField[] {
  const named = mentionFrom(office.endToken, index);
  // "the Bank's partner Mali"
  if (named?.form === 'name' && named.type !== 'person') return [];
  const { body } = officePhrase(office, index);
  if (body === undefined) return ofPeoples(office.firstToken, index);
  const field = body.form === 'pronoun' ? undefined : mentionField(body, index);
  return field === undefined ? [] : [field];
}

/** The countries of the peoples before an office: "Kenyan", "the Kenyan and Malian" before "Ministers of Ports". */
function ofPeoples(end: number, index: PatternIndex): readonly CandidateField[] {
  const people = mentionEndingAt(end, index);
  if (people?.adjectival !== true) return [];
  const isJoined = index.annotation.tokens[people.firstToken - 1]?.lower === 'and';
  const others = isJoined ? ofPeoples(people.firstToken - 1, index) : [];
  const country = countryOf(people, countriesNamed(index), index);
  return country === undefined ? others : [...others, country];
}

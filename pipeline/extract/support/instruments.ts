import type { Entity, Mention, Token } from '../../contract/annotation.ts';
import { isInstrumentHead, isLegalHead } from '../../lexicon/instrument-words.ts';
import { words } from '../../lexicon/words.ts';
import { standsBefore, type WordsBefore, wordsInName } from './words-beside.ts';

/** Nouns that say of a name that it is of something that people agreed or decided, beside the heads. */
const OTHERS = new Set(
  words(
    'initiative project mission call order letter statement scheme budget constitution partnership reform charter guide guidance',
  ),
);
/** "Digital Uzbekistan 2030", "Decision No. 312-N". */
const NUMBERED = /\b20\d{2}\b|\bNos?\b/;

/** Fields and ways of law, and what is resolved or pronounced every day: no one text. */
const NO_INSTRUMENT =
  /^(?:(?:applicable|common|customary|humanitarian|islamic|martial|sharia|international(?: \p{L}+){0,2}) law|\p{L}+ law enforcement|(?:conflict|dispute|display|screen) resolution)$/iu;
/** "Law" in "a Law professor"; "the Act" is one where it is used like one. */
const BARE_HEAD = /^\p{Lu}\p{L}+$/u;

/** Whether a name says that it is of an instrument: by a word like "plan" or "act", a number or a year. */
export function isNamedAsInstrument({ names }: Entity): boolean {
  return names.some(
    ({ text }) =>
      NUMBERED.test(text) ||
      (wordsInName(text).some(isTelling) && !NO_INSTRUMENT.test(text) && !isBareHead(text)),
  );
}

function isBareHead(text: string): boolean {
  const lower = text.toLowerCase();
  return BARE_HEAD.test(text) && (isInstrumentHead(lower) || isLegalHead(lower)) && lower !== 'constitution';
}

function isTelling(lower: string): boolean {
  const singular = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  return [lower, singular].some((word) => isInstrumentHead(word) || isLegalHead(word) || OTHERS.has(word));
}

const DONE_BEFORE = new Set([
  ...words(
    'adopt adopts adopted adopting sign signs signed signing approve approved endorse endorsed ratify ratified',
  ),
  ...words(
    'implement implemented implementing enact enacted amend amended breach breached violate violated under',
  ),
]);
/** "The provisions of the IWT". */
const PARTS = new Set(
  words('provisions terms articles adoption signing ratification implementation text signatories parties'),
);
const USES: WordsBefore = {
  directly: (lower) => DONE_BEFORE.has(lower) || isTelling(lower),
  beforeOf: PARTS,
};
const DONE_BEHIND = new Set(
  words('adopted signed approved endorsed ratified enacted amended repealed negotiated drafted initialled'),
);

/** Whether a mention points at an instrument by a noun ("the plan"), or what is done with it tells that it is one ("ratified"). */
export function isUsedAsInstrument(
  { form, firstToken, endToken }: Mention,
  tokens: readonly Token[],
): boolean {
  if (form !== 'name') return true;
  if (standsBefore(USES, firstToken, tokens)) return true;
  let behind = endToken;
  while (tokens[behind]?.pos === 'AUX' || tokens[behind]?.text === ',') behind++;
  return (
    comesIntoForce(tokens, behind) ||
    DONE_BEHIND.has(tokens[behind]?.lower ?? '') ||
    isTelling(tokens[pastMarks(endToken, tokens)]?.lower ?? '')
  );
}

function comesIntoForce(tokens: readonly Token[], verb: number): boolean {
  const isVerb = /^(?:came|come|comes|entered|enters)$/.test(tokens[verb]?.lower ?? '');
  return isVerb && tokens[verb + 1]?.lower === 'into' && tokens[verb + 2]?.lower === 'force';
}

/** Past the mark that closes a title, and a short name in brackets: "the ‘Quay for All’ programme", "the Quay for All (QFA) programme". */
function pastMarks(endToken: number, tokens: readonly Token[]): number {
  if (/^["”»'’]$/.test(tokens[endToken]?.text ?? '')) return endToken + 1;
  if (tokens[endToken]?.text !== '(') return endToken;
  for (let at = endToken + 2; at < endToken + LONGEST_SHORT; at++)
    if (tokens[at]?.text === ')') return at + 1;
  return endToken;
}

/** Tokens of a short name with its brackets. */
const LONGEST_SHORT = 6;

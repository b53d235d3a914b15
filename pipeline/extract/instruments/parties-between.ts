import type { Mention, Sentence, Token } from '../../contract/annotation.ts';
import type { Candidate } from '../../contract/fact.ts';
import { words } from '../../lexicon/words.ts';
import { placesWithin, soughtWords } from '../../text/sought-words.ts';
import { ENGINE } from '../engine.ts';
import { mentionField } from '../fields.ts';
import { mentionsIn } from '../mentions-in.ts';
import { pastAlias } from '../pattern/aliases.ts';
import { listFrom } from '../pattern/lists.ts';
import { bitsOf, type PatternIndex } from '../pattern/pattern-index.ts';

const BETWEEN = soughtWords(['between']);
/** What is between those who agree to it, by the last word of its name or one before "of" or "on". */
const AGREED = new Set(
  words('memorandum memoranda mou agreement accord pact treaty protocol deal arrangement contract'),
);
/** Words behind it that say what it is about: "on cooperation in the field of ports". */
const ABOUT = new Set(
  words('on for in of regarding concerning establishing covering to about signed concluded reached'),
);
/** Tokens of that. */
const LONGEST_MATTER = 24;
const PARTIES = bitsOf(['country', 'organization']);
const FEWEST = 2;

/**
 * Whom an agreement is between, whatever is said of it: "the memorandum of understanding (MoU) on trade between Kenya, Mali and the Bank was
 * prepared".
 */
export function partiesBetween(index: PatternIndex): Candidate[] {
  const { mentions, sentences, tokens } = index.annotation;
  if (!mentions.some(({ type }) => type === 'instrument')) return [];
  const found: Candidate[] = [];
  for (const sentence of sentences)
    for (const between of placesWithin(BETWEEN, tokens, sentence)) {
      const agreement = agreementBefore(between, sentence, index);
      if (agreement !== undefined) found.push(...candidatesOf(agreement, between, sentence, index));
    }
  return found;
}

/** The agreement behind which nothing but its matter stands. */
function agreementBefore(between: number, sentence: Sentence, index: PatternIndex): Mention | undefined {
  const { tokens } = index.annotation;
  const last = mentionsIn(index, sentence.firstToken, between).findLast(
    ({ type, form }) => type === 'instrument' && form !== 'pronoun',
  );
  if (last === undefined || !isAgreed(last, tokens)) return undefined;
  const isInBrackets = tokens[last.firstToken - 1]?.text === '(' && tokens[last.endToken]?.text === ')';
  const end = isInBrackets ? last.endToken + 1 : pastAlias(index, last);
  if (end === between) return last;
  if (end > between || between - end > LONGEST_MATTER || !ABOUT.has(tokens[end]?.lower ?? ''))
    return undefined;
  return tokens.slice(end + 1, between).every(isMatter) ? last : undefined;
}

function isAgreed({ firstToken, endToken }: Mention, tokens: readonly Token[]): boolean {
  return tokens.slice(firstToken, endToken).some(({ lower }) => AGREED.has(lower));
}

function isMatter({ pos, text }: Token): boolean {
  return pos !== 'VERB' && pos !== 'AUX' && pos !== 'PRON' && pos !== 'SCONJ' && !/^[,;:()]$/.test(text);
}

function candidatesOf(
  agreement: Mention,
  between: number,
  sentence: Sentence,
  index: PatternIndex,
): Candidate[] {
  const name = mentionField(agreement, index);
  const parties = listFrom(index, between + 1, PARTIES, sentence.endToken);
  if (name === undefined || parties.length < FEWEST) return [];
  const window = { start: sentence.start, end: sentence.end };
  return parties.flatMap((party): Candidate[] => {
    const field = mentionField(party, index);
    if (field === undefined) return [];
    return [
      {
        table: 'instruments',
        fields: { name, parties: field },
        window,
        engine: ENGINE,
        rule: 'parties-between',
        score: 0.85,
      },
    ];
  });
}

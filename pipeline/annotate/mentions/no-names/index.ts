import type { Sentence, Token } from '../../../contract/annotation.ts';
import type { NameSegment } from '../names/segments.ts';
import { withoutAgencies } from './agencies-in-datelines.ts';
import { isAnyBody } from './any-bodies.ts';
import { isBareNoun, wordsOfLongerBodies } from './bare-nouns.ts';
import { isCitation } from './citations.ts';
import { withoutCommonLetters } from './common-letters.ts';
import { isFieldOfWork } from './fields-of-work.ts';
import { isGroup } from './groups.ts';
import { withoutLettersOfMatters } from './letters-of-matters.ts';
import { withoutListedTopics } from './listed-topics.ts';
import { isMatter } from './matters.ts';
import { isMeasure } from './measures.ts';
import { isNoText } from './no-texts.ts';
import { isPhrase } from './phrases.ts';
import { withoutThemes } from './themes.ts';
import { withoutWorks } from './works.ts';

/** Whether what is written like a name names nobody and nothing in particular. */
type Check = (name: NameSegment, tokens: readonly Token[]) => boolean;

/** What is asked of each name by itself; where one says so, the name is dropped. A new one is a new line here. */
const CHECKS: readonly Check[] = [
  isMeasure,
  isMatter,
  isFieldOfWork,
  isPhrase,
  isNoText,
  isGroup,
  isAnyBody,
  isCitation,
];

/**
 * The names without what is written like one and is none. What has a name but is neither who nor what the tables tell of (the agency that sends the report, a
 * survey) becomes `other`.
 * @param names in text order; so is what is given
 */
export function withoutNoNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly NameSegment[],
): readonly NameSegment[] {
  const named = withoutCommonLetters(tokens, withoutLettersOfMatters(tokens, names));
  const outside = withoutListedTopics(
    tokens,
    withoutThemes(tokens, withoutAgencies(tokens, sentences, named)),
  );
  return withoutBareNouns(
    withoutWorks(outside).filter((name) => !CHECKS.some((check) => check(name, tokens))),
  );
}

/** A noun for any body stays where it may stand for the one longer name of the article that has it: "the Harbour Commission … Commission officials". */
function withoutBareNouns(names: readonly NameSegment[]): readonly NameSegment[] {
  if (!names.some(isBareNoun)) return names;
  const longer = wordsOfLongerBodies(names);
  return names.filter((name) => !isBareNoun(name) || longer.has(name.text));
}

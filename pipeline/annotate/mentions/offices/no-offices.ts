import type { Token } from '../../../contract/annotation.ts';
import { HONORIFICS, isOfficeHead } from '../../../lexicon/offices.ts';
import { isPortfolioWord } from '../../../lexicon/portfolio-words.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Whether a word that names an office elsewhere names none at a token, as the words beside it say. */
export function isNoOffice(tokens: readonly Token[], index: number): boolean {
  const head = tokens[index];
  return head === undefined || isPlural(head) || CHECKS.some((check) => check(tokens, index));
}

/** "leaders" hold no one office; "chargé d'affaires" and the like end in s but are rare. */
export function isPlural(head: Token): boolean {
  return head.lower.endsWith('s') && isOfficeHead(head.lower.slice(0, -1));
}

/** "President" in "the Ports Agency under the President of Kenya", which says where the agency belongs. */
function isSeat(tokens: readonly Token[], index: number): boolean {
  const the = tokens[index - 1]?.lower === 'prime' ? index - 2 : index - 1;
  return tokens[the]?.lower === 'the' && tokens[the - 1]?.lower === 'under' && isCapitalised(tokens[the - 2]);
}

/** "Keynote Speaker": who speaks once, and holds no office. */
function isGuest(tokens: readonly Token[], index: number): boolean {
  const isInvited = /^(?:keynote|guest|main|plenary|invited|featured|motivational)$/;
  return tokens[index]?.lower === 'speaker' && isInvited.test(tokens[index - 1]?.lower ?? '');
}

/** "an advocate of tougher rules", who is for them; but "an advocate of the High Court". */
function isFollower(tokens: readonly Token[], index: number): boolean {
  const isOf = /^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '');
  return tokens[index]?.text === 'advocate' && isOf && tokens[index + 2]?.lower !== 'the';
}

/** "Sultan" in "Dr. Sultan Al Omari": a given name, and no title. */
function isGivenSultan(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'Sultan' || !isCapitalised(tokens[index + 1])) return false;
  const [before, address] = [tokens[index - 1]?.text ?? '', tokens[index - 2]?.text ?? ''];
  return HONORIFICS.has(before === '.' ? `${address}.` : before);
}

/** "Executive" in "Executive Committee Member". */
function isOfExecutive(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === 'Executive' &&
    /^(?:Committee|Board|Council|Bureau|Office|Secretariat)$/.test(tokens[index + 1]?.text ?? '')
  );
}

/** "Justice" in "Law, Justice and Trade Minister" and "Justice and Home Affairs Minister": a field of the office behind it, as no name follows. */
function isJusticeAsField(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== 'Justice') return false;
  const comma = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const next = /^(?:and|&)$/.test(tokens[comma]?.lower ?? '') ? comma + 1 : comma;
  return next > index + 1 && isPortfolioWord(tokens[next]?.lower ?? '') && isCapitalised(tokens[next]);
}

/** What is asked of each head. A new one is a new word here. */
const CHECKS: readonly ((tokens: readonly Token[], index: number) => boolean)[] = [
  isSeat,
  isGuest,
  isFollower,
  isGivenSultan,
  isOfExecutive,
  isJusticeAsField,
];

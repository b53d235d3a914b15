import { eld } from 'eld/small';
import type { Problem } from '../contract/problem.ts';

/** Shorter texts are not guessed at: a handful of names looks like any language. */
const MIN_LENGTH = 40;
/** A few pages are evidence enough. */
const SAMPLE_LENGTH = 10_000;

/**
 * The language of a text as BCP 47, with the problem that no engine covers it where that is so: such an article is kept and listed, but
 * nothing is found in it. A language that the metadata declares is believed. Otherwise it is detected (ELD, n-grams); a text under 40
 * characters passes as English. The language is null where it is not known.
 */
export function languageOf(
  text: string,
  declared: string | undefined,
  file: string,
): { language: string | null } | { language: string | null; problem: Problem } {
  if (declared === undefined && text.length < MIN_LENGTH) return { language: null };
  const language = declared ?? eld.detect(text.slice(0, SAMPLE_LENGTH)).language;
  if (isCovered(language)) return { language };
  return { language: language === '' ? null : language, problem: notCovered(language, file) };
}

/** Whether an engine finds anything in texts of this language. */
function isCovered(tag: string): boolean {
  return tag.toLowerCase().split('-')[0] === 'en';
}

function notCovered(language: string, file: string): Problem {
  const found = language === '' ? 'in no language that is recognised' : `in the language "${language}"`;
  return {
    level: 'warning',
    stage: 'read',
    code: 'read/language',
    message: `The article is ${found}, which no engine covers: it is kept, but no facts are taken from it.`,
    remedy: 'If it is English, add "language: en" to its metadata; otherwise nothing need be done.',
    file,
  };
}

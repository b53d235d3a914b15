import { eld } from 'eld/small';
import type { Problem } from '../contract/problem.ts';

/** Shorter texts are not guessed at: a handful of names looks like any language. */
const MIN_LENGTH = 40;
/** A few pages are evidence enough. */
const SAMPLE_LENGTH = 10_000;

/**
 * The language of a text as BCP 47, or the problem that it is not English. A language that the metadata declares is believed. Otherwise
 * it is detected (ELD, n-grams); a text under 40 characters passes as English, with null for its language.
 */
export function languageOf(
  text: string,
  declared: string | undefined,
  file: string,
): { language: string | null } | { problem: Problem } {
  if (declared !== undefined)
    return isEnglish(declared) ? { language: declared } : { problem: notEnglish(declared, file) };
  if (text.length < MIN_LENGTH) return { language: null };
  const { language } = eld.detect(text.slice(0, SAMPLE_LENGTH));
  return isEnglish(language) ? { language } : { problem: notEnglish(language, file) };
}

function isEnglish(tag: string): boolean {
  return tag.toLowerCase().split('-')[0] === 'en';
}

function notEnglish(language: string, file: string): Problem {
  const found = language === '' ? 'in no language that is recognised' : `in the language "${language}"`;
  return {
    level: 'warning',
    stage: 'read',
    code: 'read/language',
    message: `The article is ${found}, so it was left out: only English is read today.`,
    remedy:
      'If it is English, add "language: en" to its front matter; otherwise move it out of the sources folder.',
    file,
  };
}

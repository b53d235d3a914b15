import { describe, expect, it } from 'vitest';
import { languageOf } from '../../pipeline/read/language.ts';

const ENGLISH = 'The ministry of works opened a bridge over the river on Monday morning.';
const FRENCH = 'Le ministère des travaux publics a inauguré lundi matin un pont sur la rivière.';

describe('the language of an article', () => {
  it('is detected, and comes without a problem where an engine covers it', () => {
    expect(languageOf(ENGLISH, undefined, 'a.txt')).toEqual({ language: 'en' });
    expect(languageOf(ENGLISH, 'en-GB', 'a.txt')).toEqual({ language: 'en-GB' });
  });

  it('comes with the reason why the article is skipped where no engine covers it', () => {
    expect(languageOf(FRENCH, undefined, 'a.txt')).toMatchObject({
      language: 'fr',
      problem: {
        level: 'warning',
        code: 'read/language',
        file: 'a.txt',
        message: expect.stringContaining('no engine covers'),
      },
    });
    expect(languageOf(ENGLISH, 'sw', 'a.txt')).toMatchObject({
      language: 'sw',
      problem: { code: 'read/language' },
    });
  });

  it('is not known of a text that is no language, or too short', () => {
    expect(languageOf('၁၂၃ '.repeat(20), undefined, 'a.txt')).toMatchObject({ language: null, problem: {} });
    expect(languageOf('Lagos, Nigeria', undefined, 'a.txt')).toEqual({ language: null });
  });
});

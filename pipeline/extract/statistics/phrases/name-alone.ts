import type { Mention } from '../../../contract/annotation.ts';
import { mentionFrom } from '../../mentions-in.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Tokens } from './phrase-before.ts';

const JOINS = /^(?:,|and|the|of|'s|’s)$/;
/** What a tagger takes for names at the beginning of a sentence. */
const MEASURES =
  /^(?:revenues?|sales|profits?|prices?|demand|inflation|turnover|income|exports|imports|coverage|penetration|traffic|growth|spending|output|production|investments?|costs?)$/;
const NAMED = /^(?:person|place|organization)$/;

/** The names that some words are made of, in text order; none where they say more than names. */
export function namesIn({ first, end }: Tokens, index: PatternIndex): readonly Mention[] {
  const { tokens } = index.annotation;
  const names: Mention[] = [];
  // "the company's OIBDA": what somebody has, by its letters.
  if (/^['’]s?$/.test(tokens[first - 1]?.text ?? '')) return names;
  for (let at = first; at < end;) {
    const named = mentionFrom(at, index);
    if (
      named !== undefined &&
      !MEASURES.test(tokens[at]?.lower ?? '') &&
      named.form === 'name' &&
      NAMED.test(named.type) &&
      named.endToken <= end
    ) {
      names.push(named);
      at = named.endToken;
    } else if (JOINS.test(tokens[at]?.lower ?? '')) at++;
    else return [];
  }
  return names;
}

/** Whether some words only name people, places or bodies: "Malta and Spain". */
export function isNameAlone(words: Tokens, index: PatternIndex): boolean {
  return namesIn(words, index).length > 0;
}

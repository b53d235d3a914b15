import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDates } from '../../pipeline/annotate/dates.ts';
import { findMentions } from '../../pipeline/annotate/mentions/index.ts';
import { findQuantities } from '../../pipeline/annotate/quantities.ts';
import { findQuotations } from '../../pipeline/annotate/quotations.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import type { Token } from '../../pipeline/contract/annotation.ts';
import { extract } from '../../pipeline/extract/index.ts';

const ARTICLES = path.resolve(import.meta.dirname, '../../sources/articles');
const TAGS = [
  'NOUN',
  'PROPN',
  'VERB',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'PRON',
  'NUM',
  'PUNCT',
  'SCONJ',
  'CCONJ',
  'PART',
  'X',
];

const texts = fs
  .readdirSync(ARTICLES)
  .filter((name) => name.endsWith('.md'))
  .map((name) => fs.readFileSync(path.join(ARTICLES, name), 'utf8'));

/** The tokens, of which every so-manieth has another tag. */
function wronglyTagged(tokens: readonly Token[], wrong: readonly number[]): Token[] {
  return tokens.map((token, at) => {
    const tag = wrong[at % wrong.length] ?? TAGS.length;
    return tag < TAGS.length ? { ...token, pos: TAGS[tag] ?? token.pos } : token;
  });
}

// Where a tag is wrong a reader may go on from the same word for ever: nothing else than its end tells.
it(
  'articles with wrong tags are read to their end, and all that is proposed lies in their words',
  { timeout: 240_000 },
  () => {
    const wrong = fc.array(fc.nat({ max: 5 * TAGS.length }), { minLength: 7, maxLength: 97 });
    fc.assert(
      fc.property(fc.constantFrom(...texts), wrong, (text, tags) => {
        const read = tokenize(text, lineBlocks(text));
        const tokens = wronglyTagged(read.tokens, tags);
        const { sentences } = read;
        const { mentions, entities, offices } = findMentions(tokens, sentences);
        const dates = findDates(text, tokens, sentences, '2025-11-20');
        const quantities = findQuantities(text, tokens, sentences, dates);
        const quotations = findQuotations(text, tokens, sentences, mentions, entities);
        const article = { id: 'article/x', text, published: '2025-11-20', title: null };
        const candidates = extract({
          article,
          tokens,
          sentences,
          mentions,
          entities,
          offices,
          quantities,
          dates,
          quotations,
        });
        for (const { fields } of candidates)
          for (const { spans } of Object.values(fields))
            for (const { start, end } of spans) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
      }),
      { numRuns: 60 },
    );
  },
);

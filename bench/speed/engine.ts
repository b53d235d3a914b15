import { findDates } from '../../pipeline/annotate/dates.ts';
import { findMentions } from '../../pipeline/annotate/mentions/index.ts';
import { findQuantities } from '../../pipeline/annotate/quantities.ts';
import { findQuotations } from '../../pipeline/annotate/quotations.ts';
import { lineBlocks, tokenize } from '../../pipeline/annotate/tokens.ts';
import { extract } from '../../pipeline/extract/index.ts';
import { groundAll } from '../../pipeline/ground/index.ts';
import type { Clock } from './clock.ts';

const PUBLISHED = '2025-11-17';

/** What times the steps of a reading. */
type StepClock = Pick<Clock, 'time'>;

/** Times no step. */
export const UNTIMED: StepClock = { time: (_step, work) => work() };

/** Takes a text through all that finds facts in one article, with the time of each step on the clock. */
export function readWithEngine(text: string, clock: StepClock): void {
  const article = { id: 'article/bench', text, published: PUBLISHED, title: null };
  const { tokens, sentences } = clock.time('tokenize', () => tokenize(text, lineBlocks(text)));
  const named = clock.time('mentions', () => findMentions(tokens, sentences));
  const dates = clock.time('dates', () => findDates(text, tokens, sentences, PUBLISHED));
  const quantities = clock.time('quantities', () => findQuantities(text, tokens, sentences, dates));
  const quotations = clock.time('quotations', () =>
    findQuotations(text, tokens, sentences, named.mentions, named.entities),
  );
  const annotation = { article, tokens, sentences, ...named, dates, quantities, quotations };
  const candidates = clock.time('extract', () => extract(annotation));
  clock.time('ground', () => groundAll(article, candidates));
}

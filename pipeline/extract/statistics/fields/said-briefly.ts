import type { Token } from '../../../contract/annotation.ts';
import type { CandidateField } from '../../../contract/fact.ts';
import { wordsAt } from '../../fields.ts';
import type { PatternIndex } from '../../pattern/pattern-index.ts';
import type { Tokens } from '../phrases/phrase-before.ts';
import type { Reading } from '../reading.ts';
import { auxiliariesOf } from '../phrases/auxiliaries.ts';
import { dimensionsIn, withoutDimensions } from './without-dimensions.ts';

const LONGEST_WHOLE = 6;
const DENIES = /^(?:not|n['’]t|no|never|none|neither|nor|without)$/;

/**
 * What was measured, in the words of the article, without those that stand in a column of their own or only make a clause of it: of "forms have
 * been filed in Kenya in 2024" the "forms" and "filed", where 2024 and Kenya are the figure's.
 * @param own whether the words are those of the figure itself, and not of the one before it, whose time is another
 * @param dimensions the words that say the time and place of the figure
 */
export function briefField(
  { indicator, of, lead, apart, without }: Reading,
  own: boolean,
  dimensions: readonly CandidateField[],
  index: PatternIndex,
): CandidateField | undefined {
  const { tokens, article } = index.annotation;
  const columns = dimensions.flatMap(({ spans: [span] }) => (span === undefined ? [] : [span]));
  const said = withoutDimensions(indicator, own, columns, index);
  const left = [
    ...dimensionsIn(said, columns, index),
    ...auxiliariesOf(said, tokens),
    ...bracketsIn(said, tokens),
    ...(without === undefined ? [] : [without]),
  ];
  const parts = partsBeside(said, left);
  const verb = parts[0]?.first ?? said.first;
  if (lead !== undefined)
    parts.unshift(...lead.flatMap((words) => partsBeside(words, auxiliariesOf(words, tokens))));
  if (of !== undefined && isOfWhole(of, said, verb, tokens)) parts.unshift(of);
  const isColumn = (part: Tokens): boolean =>
    columns.some(
      ({ start, end }) =>
        start >= (tokens[part.first]?.start ?? 0) && end <= (tokens[part.end - 1]?.end ?? 0),
    );
  if (apart !== undefined && apart.first >= said.end && !isColumn(apart)) parts.push(apart);
  const spans = parts.flatMap(({ first, end }) => {
    const [from, to] = [tokens[first], tokens[end - 1]];
    return from === undefined || to === undefined ? [] : [{ start: from.start, end: to.end }];
  });
  return spans.length === 0 ? undefined : { value: wordsAt(article.text, spans), spans };
}

/** Asides in brackets among some words: "(retail and wholesale)", but not the letters of what stands before them. */
function bracketsIn({ first, end }: Tokens, tokens: readonly Token[]): Tokens[] {
  const found: Tokens[] = [];
  let open: number | undefined;
  for (let at = first; at < end; at++) {
    const text = tokens[at]?.text;
    if (text === '(') open = at;
    if (text !== ')' || open === undefined) continue;
    if (at - open > 2 && open > first) found.push({ first: open, end: at + 1 });
    open = undefined;
  }
  return found;
}

/** The runs of tokens that are left of some where others are left out. */
function partsBeside({ first, end }: Tokens, left: readonly Tokens[]): Tokens[] {
  const parts: Tokens[] = [];
  for (let at = first; at < end; at++) {
    if (left.some((out) => out.first <= at && at < out.end)) continue;
    const last = parts.at(-1);
    if (last?.end === at) parts[parts.length - 1] = { first: last.first, end: at + 1 };
    else parts.push({ first: at, end: at + 1 });
  }
  return parts.length === 0 ? [{ first, end }] : parts;
}

/** Whether what is only a deed ("of which 40 [sank]") is said of the whole before it, with nothing that denies it between. */
function isOfWhole(of: Tokens, said: Tokens, verb: number, tokens: readonly Token[]): boolean {
  if (of.end > said.first || of.end - of.first > LONGEST_WHOLE) return false;
  if (
    !/^(?:VERB|AUX)$/.test(tokens[said.first]?.pos ?? '') ||
    /^(?:NOUN|PROPN)$/.test(tokens[verb]?.pos ?? '')
  )
    return false;
  return tokens.slice(of.end, said.first).every(({ lower }) => !DENIES.test(lower));
}

import type { Token } from '../../../contract/annotation.ts';
import { nounPhraseEnd } from '../phrases/noun-phrase-end.ts';
import { nounBefore, type Tokens } from '../phrases/phrase-before.ts';
import type { Place } from '../place.ts';
import type { Read, Reading } from '../reading.ts';

/** The first figure among some words, of those before in the sentence. */
export function figureInside({ first, end }: Tokens, previous: Read | undefined): Read | undefined {
  let found: Read | undefined;
  for (let read = previous; read !== undefined; read = read.earlier)
    if (first <= read.place.start && read.place.end <= end) found = read;
  return found;
}

/** "40 forms were filed, growing to [90]", "40 forms were filed, marking a rate of [9%]": what the figure among the words measures, or what is said behind it. */
export function besideFigure(
  { sentence, quantity, start }: Place,
  reading: Reading,
  { place, indicator, unit }: Read,
  tokens: readonly Token[],
): Reading {
  if (quantity.unit === '' || quantity.unit === place.quantity.unit) {
    // "5 million users doubled to [10 million]": the users, without what they did.
    const noun = { first: indicator.first, end: nounPhraseEnd(tokens, indicator.first, sentence.endToken) };
    const isOver = indicator.first < start && start < indicator.end && noun.end > noun.first;
    const words = isOver ? noun : indicator;
    return { indicator: words, ...(unit === undefined ? {} : { unit }) };
  }
  const own = nounBefore(reading.indicator.end, sentence, tokens);
  const isSaid = own !== undefined && own.first >= place.end && tokens[own.end - 1]?.pos === 'NOUN';
  return isSaid ? { ...reading, indicator: own } : reading;
}

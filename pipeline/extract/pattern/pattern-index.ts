import type { Annotation, DateMention, Mention, Office, Quantity } from '../../contract/annotation.ts';
import type { Span } from '../../contract/span.ts';
import { type Starts, startsIn } from './starts.ts';

/** An annotation with what begins at each token: made once an article. */
export interface PatternIndex {
  readonly annotation: Annotation;
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly offices: ReadonlyMap<number, Office>;
  readonly dates: ReadonlyMap<number, { readonly item: DateMention; readonly endToken: number }>;
  readonly quantities: ReadonlyMap<number, { readonly item: Quantity; readonly endToken: number }>;
  /** The index of the sentence of each token. */
  readonly sentenceOf: readonly number[];
  readonly starts: Starts;
}

/** Indexes an annotation for matching. */
export function patternIndex(annotation: Annotation): PatternIndex {
  const { tokens } = annotation;
  const tokenAt = new Map(tokens.map((token, index) => [token.start, index]));
  const endAt = new Map(tokens.map((token, index) => [token.end, index + 1]));
  const mentions = new Map<number, Mention[]>();
  for (const mention of annotation.mentions) {
    const here = mentions.get(mention.firstToken);
    if (here === undefined) mentions.set(mention.firstToken, [mention]);
    else here.push(mention);
  }
  const placed = <Item extends Span>(
    items: readonly Item[],
  ): Map<number, { item: Item; endToken: number }> => {
    const placedItems = new Map<number, { item: Item; endToken: number }>();
    for (const item of items) {
      const first = tokenAt.get(item.start);
      const endToken = endAt.get(item.end);
      if (first !== undefined && endToken !== undefined) placedItems.set(first, { item, endToken });
    }
    return placedItems;
  };
  return {
    annotation,
    mentions,
    offices: new Map(annotation.offices.map((office) => [office.firstToken, office])),
    dates: placed(annotation.dates),
    quantities: placed(annotation.quantities),
    sentenceOf: annotation.sentences.flatMap(({ index, firstToken, endToken }) =>
      Array.from({ length: endToken - firstToken }, () => index),
    ),
    starts: startsIn(annotation),
  };
}

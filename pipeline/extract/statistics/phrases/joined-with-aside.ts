import type { Mention, Token } from '../../../contract/annotation.ts';

/** "…, while PortPass, the app that …, has": the last thing that opens a clause behind a conjunction, where an aside follows it. */
export function joinedWithAside(
  things: readonly Mention[],
  end: number,
  tokens: readonly Token[],
): Mention | undefined {
  return things.findLast(
    ({ firstToken, endToken }) =>
      endToken < end - 1 &&
      tokens[endToken]?.text === ',' &&
      /^(?:while|whereas|but)$/.test(tokens[beforeArticle(firstToken, tokens)]?.lower ?? ''),
  );
}

function beforeArticle(firstToken: number, tokens: readonly Token[]): number {
  return tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
}

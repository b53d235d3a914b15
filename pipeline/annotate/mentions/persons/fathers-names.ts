import type { Token } from '../../../contract/annotation.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { isCapitalised } from '../names/token-shapes.ts';

/** Names of people with what stands before "bin" or "bint" in them: "Ohood bint Khalfan Al Roumi", of which only "Khalfan Al Roumi" was seen. */
export function withNamesBeforeFathers(
  tokens: readonly Token[],
  names: readonly TaggedName[],
): readonly TaggedName[] {
  const whole: TaggedName[] = [];
  for (const name of names) {
    const firstToken = startOf(tokens, name);
    while ((whole.at(-1)?.endToken ?? 0) > firstToken) whole.pop();
    whole.push(firstToken === name.firstToken ? name : { ...name, firstToken });
  }
  return whole;
}

function startOf(tokens: readonly Token[], { firstToken, type }: TaggedName): number {
  let first = firstToken;
  while (
    type === 'person' &&
    /^(?:bin|bint|binti|ibn)$/.test(tokens[first - 1]?.text ?? '') &&
    isCapitalised(tokens[first - 2])
  )
    first -= 2;
  return first;
}

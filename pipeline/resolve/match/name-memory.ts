import { memoized } from '../../text/memoized.ts';
import type { LocalEntity } from '../model.ts';

const BETWEEN = '\n';

/**
 * What a function makes of the names of a thing, remembered: many articles call a thing by the same names.
 * @param of given the fullest name, then all names, each once
 */
export function rememberedByNames<Result extends object>(
  of: (longest: string, names: readonly string[]) => Result,
): (local: LocalEntity, more?: readonly string[]) => Result {
  const ofText = memoized((text): Result => {
    const [longest = '', ...names] = text.split(BETWEEN);
    return of(longest, [...new Set([longest, ...names])]);
  });
  return ({ key, names }, more = []) => {
    let text = key;
    for (const { name } of names) text += BETWEEN + name;
    for (const name of more) text += BETWEEN + name;
    return ofText(text);
  };
}

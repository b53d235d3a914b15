import type { Office, Token } from '../../contract/annotation.ts';
import type { TaggedName } from '../tagger/index.ts';
import { isAcronym } from './token-shapes.ts';

/** Of a name that is the letters of a body and an office of it, the letters: "AU" of "AU Commissioner for Infrastructure and Energy". */
export function withoutOffice(
  tokens: readonly Token[],
  name: TaggedName,
  starting: ReadonlyMap<number, Office>,
): TaggedName {
  if (name.type !== 'organization' || !isAcronym(tokens[name.firstToken]?.text ?? '')) return name;
  const office = starting.get(name.firstToken + 1);
  if (office === undefined || office.endToken < name.endToken) return name;
  return { ...name, endToken: name.firstToken + 1, endsSentence: false };
}

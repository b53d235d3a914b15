import type { Token } from '../../contract/annotation.ts';
import type { TaggedName } from '../tagger/index.ts';
import { isCapitalised } from './token-shapes.ts';

/** Forms of address, in lower case, that are in no name of anything else. */
const ADDRESSES: ReadonlySet<string> = new Set([
  'mr',
  'mr.',
  'mrs',
  'mrs.',
  'ms',
  'ms.',
  'dr',
  'dr.',
  'prof.',
]);

/** Whether a word is a form of address: "Mr", "Dr.". */
export function isAddress(token: Token | undefined): boolean {
  return ADDRESSES.has(token?.lower ?? '');
}

/**
 * The parts of a tagged name that runs on into the name of a person: "Quayland Mr. Omar Khalil" is a place and a person, since a form of address
 * begins a name of its own, and "Silva and Khalil" are two. "Fairquay MLA Omar Khalil" is a person behind the seat and the letters of an office.
 */
export function partedPersons(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const { firstToken, endToken, type } = name;
  if (type === 'person' && endToken - firstToken > 2 && MEMBERS.has(tokens[firstToken]?.text ?? ''))
    return partedPersons(tokens, { ...name, firstToken: firstToken + 1 });
  for (let index = name.firstToken + 1; index < name.endToken - 1; index++) {
    const person = personBehind(tokens, index, name);
    if (person === undefined || person >= name.endToken) continue;
    if (MEMBERS.has(tokens[index]?.text ?? '')) return [{ ...name, firstToken: person }];
    const before: TaggedName = { ...name, endToken: index, endsSentence: false };
    return [before, { ...name, firstToken: person, type: 'person' }];
  }
  return [name];
}

/** Letters for members of parliaments. */
const MEMBERS: ReadonlySet<string> = new Set(['MP', 'MLA', 'MLC', 'MEP', 'MSP', 'MK']);

/** Where a person's name begins behind a form of address, letters for an office or an "and" between two. */
function personBehind(
  tokens: readonly Token[],
  index: number,
  { firstToken, type }: TaggedName,
): number | undefined {
  if (isAddress(tokens[index])) return tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  if (type === 'person' && MEMBERS.has(tokens[index]?.text ?? '')) return index + 1;
  if (type !== 'person' || tokens[index]?.lower !== 'and' || !isCapitalised(tokens[index + 1]))
    return undefined;
  // "Ana Silva of The Globe and Mail" is one.
  return tokens.slice(firstToken, index).every(isCapitalised) ? index + 1 : undefined;
}

import type { Token } from '../../contract/annotation.ts';
import { KNOWN, knownAs } from '../../lexicon/known-names.ts';
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
 * begins a name of its own, and "Silva and Khalil" are two. "Fairquay MLA Omar Khalil" and "Fairquay Senator Omar Khalil" are a person behind the
 * seat and an office.
 */
export function partedPersons(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const { firstToken, endToken, type } = name;
  if (type === 'person' && endToken - firstToken > 2 && MEMBERS.has(tokens[firstToken]?.text ?? ''))
    return partedPersons(tokens, { ...name, firstToken: firstToken + 1 });
  for (let index = name.firstToken + 1; index < name.endToken - 1; index++) {
    const person = personBehind(tokens, index, name);
    if (person === undefined || person >= name.endToken) continue;
    const holder: TaggedName = { ...name, firstToken: person, type: 'person' };
    const before: TaggedName = { ...name, endToken: index, endsSentence: false };
    if (MEMBERS.has(tokens[index]?.text ?? '')) return [holder];
    if (!isSeatOfState(tokens, index, type)) return [before, holder];
    return isPlaceName(tokens, before) ? [{ ...before, type: 'place' }, holder] : [holder];
  }
  return [name];
}

/** Letters for members of parliaments. */
const MEMBERS: ReadonlySet<string> = new Set(['MP', 'MLA', 'MLC', 'MEP', 'MSP', 'MK']);

/** Whether a word inside a person's name is the title of whom a state or city elected: "Fairquay Senator Omar Khalil", "Fairquay Gov. Omar Khalil". */
function isSeatOfState(tokens: readonly Token[], index: number, type: TaggedName['type']): boolean {
  return type === 'person' && SEATS_OF_STATES.has(tokens[index]?.text ?? '');
}

const SEATS_OF_STATES: ReadonlySet<string> = new Set([
  'Senator',
  'Sen.',
  'Governor',
  'Gov.',
  'Rep.',
  'Mayor',
]);

function isPlaceName(tokens: readonly Token[], { firstToken, endToken }: TaggedName): boolean {
  const name = tokens
    .slice(firstToken, endToken)
    .map(({ text }) => text)
    .join(' ');
  return (knownAs(name) & (KNOWN.region | KNOWN.city)) !== 0;
}

/** Where a person's name begins behind a form of address, letters for an office or an "and" between two. */
function personBehind(
  tokens: readonly Token[],
  index: number,
  { firstToken, type }: TaggedName,
): number | undefined {
  if (isAddress(tokens[index])) return tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  if (type === 'person' && MEMBERS.has(tokens[index]?.text ?? '')) return index + 1;
  if (isSeatOfState(tokens, index, type)) return index + 1;
  if (type !== 'person' || tokens[index]?.lower !== 'and' || !isCapitalised(tokens[index + 1]))
    return undefined;
  // "Ana Silva of The Globe and Mail" is one.
  return tokens.slice(firstToken, index).every(isCapitalised) ? index + 1 : undefined;
}

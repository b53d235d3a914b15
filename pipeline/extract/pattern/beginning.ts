import { pastAddressOfPerson, PERSON } from './addressed.ts';
import { isThing, kindsOf, lengthOf } from './anchors.ts';
import { isAt } from './captures.ts';
import type { CatchingElement, Element } from './parse.ts';
import type { PatternIndex } from './pattern-index.ts';

type Word = Extract<CatchingElement, { kind: 'word' | 'tag' }>;

/** What a match can begin with: things of some kinds (as bits), or words. */
export interface Beginning {
  readonly kinds: number;
  readonly words: readonly Word[];
}

/** What a match of some elements must begin with; undefined where it may begin with anything. */
export function beginningOf(elements: readonly Element[]): Beginning | undefined {
  let kinds = 0;
  const words: Word[] = [];
  for (const element of elements) {
    if (isThing(element)) kinds |= kindsOf(element);
    else if (element.kind === 'word' || element.kind === 'tag') words.push(element);
    else {
      const inner = element.kind === 'group' ? beginningOf(element.elements) : undefined;
      if (inner === undefined) return undefined;
      kinds |= inner.kinds;
      words.push(...inner.words);
    }
    if (lengthOf(element).least > 0) return { kinds, words };
  }
  return undefined;
}

/** Whether what stands at a token can be the beginning of a match. */
export function beginsAt({ kinds, words }: Beginning, position: number, index: PatternIndex): boolean {
  const { kindsAt } = index;
  if (((kindsAt[position] ?? 0) & kinds) !== 0) return true;
  if ((kinds & PERSON) !== 0) {
    const name = pastAddressOfPerson(position, index);
    if (name > position && ((kindsAt[name] ?? 0) & PERSON) !== 0) return true;
  }
  for (const word of words) if (isAt(word, position, index)) return true;
  return false;
}

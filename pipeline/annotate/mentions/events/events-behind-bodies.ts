import type { Token } from '../../../contract/annotation.ts';
import { isEventHead } from '../../../lexicon/event-words.ts';
import { COUNTED, isOrdinal } from '../../../lexicon/gathering-words.ts';
import { words } from '../../../lexicon/words.ts';
import type { TaggedName } from '../../tagger/index.ts';
import { typeByWords } from '../names/name-types.ts';

/** Heads of bodies that nothing "for the" follows: what an event has is a committee or an office for it. */
const WHOLE = new Set(words('union agency bank ministry fund foundation university institute company group'));
/** Words of the shortest name of a body. */
const FEWEST = 2;

/** "Signed with the World Ports Union for the Harbour Assembly": a body and the event that it signs for are two names. */
export function partedAtEvent(tokens: readonly Token[], name: TaggedName): TaggedName[] {
  const { firstToken, endToken } = name;
  if (!isEventHead(tokens[endToken - 1]?.lower ?? '')) return [name];
  for (let at = firstToken + FEWEST; at < endToken - FEWEST; at++) {
    const isFor = tokens[at]?.lower === 'for' && tokens[at + 1]?.lower === 'the';
    if (!isFor || !WHOLE.has(tokens[at - 1]?.lower ?? '')) continue;
    return [
      { ...name, endToken: at, endsSentence: false, type: 'organization' },
      { ...name, firstToken: at + 2, type: 'event' },
    ];
  }
  return [name];
}

/**
 * "The eighth edition of the Quay Congress" is one of an event, whatever a congress may be elsewhere; so is the "28th Forum for the Quays", since
 * bodies are not counted.
 */
export function asEventOfEdition(tokens: readonly Token[], name: TaggedName): TaggedName {
  const { firstToken, endToken, type } = name;
  if (type === 'event' || type === 'person') return name;
  if (type === 'organization' && COUNTED.test(tokens[firstToken]?.lower ?? '')) {
    const isEvent = typeByWords(tokens.slice(firstToken, endToken)).type === 'event';
    return isEvent ? { ...name, type: 'event' } : name;
  }
  if (!isEventHead(tokens[endToken - 1]?.lower ?? '')) return name;
  if (isCountedAssembly(tokens, name)) return { ...name, type: 'event' };
  const of = tokens[firstToken - 1]?.lower === 'the' ? firstToken - 2 : firstToken - 1;
  const isEdition = tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'edition';
  return isEdition ? { ...name, type: 'event' } : name;
}

/** "its fifth General Assembly": of a body that sits all the time, sessions are counted. */
function isCountedAssembly(tokens: readonly Token[], { firstToken, endToken }: TaggedName): boolean {
  if (tokens[endToken - 1]?.text !== 'Assembly' || tokens[endToken - 2]?.text !== 'General') return false;
  const which = tokens[firstToken - 1]?.lower ?? '';
  return isOrdinal(which) || COUNTED.test(which);
}

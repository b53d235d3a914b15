import type { Token } from '../../../contract/annotation.ts';
import type { TaggedName } from '../../tagger/index.ts';

const BEFORE = /^pre-?(?:summit|conference|forum|event|congress|meeting|assembly)$/;

/** "the Pre-Summit for the Quay Summit": an event that prepares another has the name of that in its own, and is not it. */
export function asEventBefore(tokens: readonly Token[], name: TaggedName): TaggedName {
  if (name.type !== 'event') return name;
  const link = tokens[name.firstToken - 1]?.lower === 'the' ? name.firstToken - 2 : name.firstToken - 1;
  if (!/^(?:for|of|to)$/.test(tokens[link]?.lower ?? '')) return name;
  return BEFORE.test(tokens[link - 1]?.lower ?? '')
    ? { ...name, firstToken: link - 1, endsSentence: false }
    : name;
}

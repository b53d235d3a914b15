import type { Mention, Token } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';

/** What people have on a service of others. */
const PLACES = new Set(
  words(
    'page pages account accounts profile profiles channel channels group groups post posts feed feeds handle wall story stories',
  ),
);

/** Whether a mention of a service only says where something was written: "on its Facebook page". The service is not of who writes there. */
export function isPlaceOnService({ type, form, endToken }: Mention, tokens: readonly Token[]): boolean {
  return type === 'service' && form === 'name' && PLACES.has(tokens[endToken]?.lower ?? '');
}

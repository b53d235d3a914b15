import type { Mention, Token } from '../../contract/annotation.ts';
import { words } from '../../lexicon/words.ts';

/** What people have on a service of others. */
const PLACES = new Set(
  words(
    'page pages account accounts profile profiles channel channels group groups post posts feed feeds handle wall story stories',
  ),
);
/** Where apps are got, and where people write. */
const STORES =
  /^(?:Google Play|Google Store|Google Play Store|Play Store|App Store|Apple Store|Apple App Store|AppGallery)$/;
const MEDIA =
  /^(?:Facebook|Twitter|X|Instagram|YouTube|Youtube|Telegram|LinkedIn|TikTok|Weibo|WeChat|WhatsApp|Threads|Snapchat|Reddit)$/;

/** Whether a mention of a service only says where something was written or is to be had: "on its Facebook page", "on the App Store". The service is not of who writes there. */
export function isPlaceOnService(mention: Mention, tokens: readonly Token[]): boolean {
  const { type, form, firstToken, endToken } = mention;
  if (type !== 'service' || form !== 'name') return false;
  if (PLACES.has(tokens[endToken]?.lower ?? '')) return true;
  const name = nameOf(mention, tokens);
  if (STORES.test(name)) return true;
  return MEDIA.test(name) && /^(?:on|to|via|from)$/.test(tokens[firstToken - 1]?.lower ?? '');
}

/** Whether a service is nothing that is told of where it only is such a place: a store or a medium that everybody writes on. */
export function isOnlyPlace(mention: Mention, tokens: readonly Token[]): boolean {
  const name = nameOf(mention, tokens);
  return STORES.test(name) || MEDIA.test(name);
}

function nameOf({ firstToken, endToken }: Mention, tokens: readonly Token[]): string {
  return tokens
    .slice(firstToken, endToken)
    .map(({ text }) => text)
    .join(' ');
}

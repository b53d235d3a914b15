import type { FeedAnswer, FeedItem, FeedReading } from './feed-item.ts';
import { itemAddress } from './item-address.ts';
import { withoutAddress } from './list-problem.ts';
import { mergedItems } from './merged-items.ts';

/** Whether the text is a list of addresses: its first line that is not empty is one. */
export function isTextSitemap(text: string): boolean {
  return /^[\s\ufeff]*https?:\/\/\S+[^\S\n]*(?:\n|\r|$)/i.test(text);
}

/** Reads a sitemap that is plain text, with one address a line. */
export function readTextSitemap(text: string, answer: FeedAnswer): FeedReading {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const items: FeedItem[] = lines.flatMap((line) => {
    const address = itemAddress(line, undefined);
    return address === undefined ? [] : { address, id: address };
  });
  const lost = lines.length - items.length;
  return { items: mergedItems(items), next: [], problems: lost === 0 ? [] : [withoutAddress(lost, answer)] };
}

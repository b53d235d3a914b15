import type { FeedItem } from './feed-item.ts';

/**
 * Each article once, in the order in which they first stand: items with the same address are one, and so are items with the same id,
 * unless their titles differ (some feeds give one id to all items). The first counts; what it leaves out is taken from the others.
 */
export function mergedItems(items: readonly FeedItem[]): FeedItem[] {
  const merged: FeedItem[] = [];
  const places = new Map<string, number>();
  for (const item of items) {
    const byAddress = places.get(`address ${item.address}`);
    const byId = places.get(`id ${item.id}`);
    const place = byAddress ?? (isSameTitle(byId, item, merged) ? byId : undefined) ?? merged.length;
    const earlier = merged[place];
    merged[place] = earlier === undefined ? item : { ...item, ...earlier };
    places.set(`address ${item.address}`, place);
    if (byId === undefined) places.set(`id ${item.id}`, place);
  }
  return merged;
}

function isSameTitle(place: number | undefined, item: FeedItem, merged: readonly FeedItem[]): boolean {
  const earlier = place === undefined ? undefined : merged[place];
  return earlier?.title === item.title;
}

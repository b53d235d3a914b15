import { type AnyFeed, parseFeed } from 'feedsmith';
import { type Entry, entriesOf } from './entry.ts';
import { feedDate } from './feed-date.ts';
import type { FeedAnswer, FeedItem, FeedReading } from './feed-item.ts';
import { feedsOfPage } from './feeds-of-page.ts';
import { baseOf, itemAddress } from './item-address.ts';
import { listProblem, pageInstead, withoutAddress } from './list-problem.ts';
import { mergedItems } from './merged-items.ts';
import { upToLastItem, withoutDoctype } from './mend-xml.ts';
import { oneLine } from './plain-text.ts';

/** Reads RSS, Atom or JSON Feed; a web page gives a problem that says where its feeds are. */
export function readFeed(text: string, answer: FeedAnswer): FeedReading {
  const xml = withoutDoctype(text);
  const whole = parsed(xml);
  if (whole !== undefined) return reading(whole, answer, []);
  const rest = upToLastItem(xml);
  const part = rest === undefined ? undefined : parsed(rest);
  if (part !== undefined) return reading(part, answer, [listProblem('cut-short', answer)]);
  const feeds = feedsOfPage(text, answer.address);
  const problem = feeds.length === 0 ? listProblem('not-a-feed', answer) : pageInstead(feeds, answer);
  return { items: [], next: [], problems: [problem] };
}

function parsed(text: string): AnyFeed | undefined {
  try {
    return parseFeed(text);
  } catch {
    return undefined;
  }
}

function reading(
  feed: AnyFeed,
  answer: FeedAnswer,
  problems: readonly FeedReading['problems'][number][],
): FeedReading {
  const { entries, next, base } = entriesOf(feed);
  const items = entries.map((entry) => itemOf(entry, answer)).filter((item) => item !== undefined);
  const lost = entries.length - items.length;
  const nextBase = baseOf(answer.address, base);
  return {
    items: mergedItems(items),
    next: next.flatMap((link) => (link === undefined ? [] : (itemAddress(link, nextBase) ?? []))),
    problems: [
      ...problems,
      ...(lost === 0 ? [] : [withoutAddress(lost, answer)]),
      ...(entries.length === 0 ? [listProblem('no-items', answer)] : []),
    ],
  };
}

/** The item with what it says and nothing else; undefined where it has no address. */
function itemOf(entry: Entry, answer: FeedAnswer): FeedItem | undefined {
  const address = addressOf(entry, answer);
  if (address === undefined) return undefined;
  const published = feedDate(entry.published);
  const modified = feedDate(entry.modified);
  const authors = [...new Set(entry.authors.flatMap((name) => oneLine(name) ?? []))];
  const language = oneLine(entry.language);
  const content = entry.content?.trim();
  return {
    address,
    id: oneLine(entry.id) ?? address,
    ...(entry.title === undefined ? {} : { title: entry.title }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(authors.length === 0 ? {} : { authors }),
    ...(language === undefined ? {} : { language }),
    ...(content === undefined || content === '' ? {} : { content }),
  };
}

/** The first is taken as it stands, though it be relative; what is only an id by its name must be a full address. */
function addressOf({ addresses, bases }: Entry, answer: FeedAnswer): string | undefined {
  const [first, ...others] = addresses;
  const base = baseOf(answer.address, ...bases);
  const stated = first === undefined || first.trim() === '' ? undefined : itemAddress(first, base);
  if (stated !== undefined) return stated;
  for (const other of others) {
    const address = other === undefined ? undefined : itemAddress(other, undefined);
    if (address !== undefined) return address;
  }
  return undefined;
}

import { Parser } from 'htmlparser2';
import { feedDate } from './feed-date.ts';
import type { FeedAnswer, FeedItem, FeedReading } from './feed-item.ts';
import { baseOf, itemAddress } from './item-address.ts';
import { listProblem, withoutAddress } from './list-problem.ts';
import { mergedItems } from './merged-items.ts';
import { oneLine } from './plain-text.ts';

/** One `<url>` or `<sitemap>`: what stands in it, by the names of an element and the one around it: `news/title`. */
interface Part {
  readonly kind: 'url' | 'sitemap';
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads a sitemap or sitemap index. The addresses of a site's sitemaps may be relative, though the protocol wants them whole. */
export function readSitemap(xml: string, answer: FeedAnswer): FeedReading {
  const { parts, isWhole } = partsOf(xml);
  const base = baseOf(answer.address);
  const items: FeedItem[] = [];
  const next = new Set<string>();
  let lost = 0;
  for (const { kind, fields } of parts) {
    const loc = oneLine(fields[`${kind}/loc`]);
    const address = loc === undefined ? undefined : itemAddress(loc, base);
    if (address === undefined) lost++;
    else if (kind === 'sitemap') next.add(address);
    else items.push(itemOf(address, fields));
  }
  return {
    items: mergedItems(items),
    next: [...next],
    problems: [
      ...(isWhole ? [] : [listProblem('cut-short', answer)]),
      ...(lost === 0 ? [] : [withoutAddress(lost, answer)]),
      ...(parts.length === 0 ? [listProblem('no-items', answer)] : []),
    ],
  };
}

function itemOf(address: string, fields: Part['fields']): FeedItem {
  const title = oneLine(fields['news/title']);
  const published = feedDate(fields['news/publication_date']);
  const modified = feedDate(fields['url/lastmod']);
  const language = oneLine(fields['publication/language']);
  return {
    address,
    id: address,
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(language === undefined ? {} : { language }),
  };
}

/** A news sitemap needs five; the parser takes a time that grows with the square of the depth, so what is deeper is broken. */
const MAX_DEPTH = 64;

/** All parts that are whole, and whether the file is. Prefixes of names do not count, and document types are passed over unread. */
function partsOf(xml: string): { parts: Part[]; isWhole: boolean } {
  const parts: Part[] = [];
  const open: string[] = [];
  let fields: Record<string, string> = {};
  let text = '';
  let isWhole = false;
  const parser = new Parser(
    {
      onopentagname(name) {
        open.push(localName(name));
        if (open.length > MAX_DEPTH) parser.pause();
        text = '';
        if (isPart(open.at(-1))) fields = {};
      },
      ontext(piece) {
        text += piece;
      },
      onclosetag(_, isImplied) {
        const name = open.pop() ?? '';
        if (isPart(name) && !isImplied) parts.push({ kind: name, fields });
        else fields[`${open.at(-1) ?? ''}/${name}`] ??= text;
        if (open.length === 0) isWhole = !isImplied;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { parts, isWhole };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function isPart(name: string | undefined): name is Part['kind'] {
  return name === 'url' || name === 'sitemap';
}

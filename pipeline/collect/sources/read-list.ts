import type { Problem } from '../../contract/problem.ts';
import type { ListReader } from './listed-items.ts';

/** Reads a feed or a sitemap. */
export const readList: ListReader = (_kind, _bytes, { address }) => ({
  items: [],
  next: [],
  problems: [notReadYet(address)],
});

function notReadYet(file: string): Problem {
  return {
    level: 'error',
    stage: 'collect',
    code: 'collect/format',
    message: 'Feeds and sitemaps are not read yet.',
    remedy: 'Name the addresses of the articles themselves.',
    file,
  };
}

import { slug } from '../../text/slug.ts';
import { normalForm } from '../fetch/address.ts';
import { sha256Of } from '../sha256.ts';

const HASH_LENGTH = 8;
const NAME_LENGTH = 80;

/**
 * What stands for an address where a file has its path: `news.example/2025-forum-opens-1f0c63ab`, the host and what can be read of the
 * path, with a hash of the address in its normal form, so that two addresses never share one. No file of this name is ever made.
 */
export function addressPath(address: string): string {
  const url = new URL(normalForm(address));
  const hash = sha256Of(url.href).slice(0, HASH_LENGTH);
  const name = slug(readable(url.pathname.replace(/\.[a-z]{2,5}$/i, '')), { length: NAME_LENGTH });
  return `${slugOfHost(url.hostname)}/${name === '' ? hash : `${name}-${hash}`}`;
}

function slugOfHost(host: string): string {
  return host
    .split('.')
    .map((label) => slug(label))
    .filter((label) => label !== '')
    .join('.');
}

/** Percent signs that stand for no UTF-8 stay as they are. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

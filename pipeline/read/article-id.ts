import { createHash } from 'node:crypto';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';

const HASH_LENGTH = 8;
const OTHER_SCRIPT = /\P{ASCII}/u;

/**
 * An id for an article: `article/<slug>`. The slug is the `id` of the metadata, else the file's path below the sources folder without
 * its ending and a leading `articles/`. Where the path has letters that a slug cannot show, a short hash of the path is added, so that
 * two such files differ.
 */
export function articleId(path: string, metadataId: string | undefined): string {
  if (metadataId !== undefined) return `article/${metadataId}`;
  const name = path.replace(/^articles\//, '').replace(/\.[^./]*$/, '');
  return `article/${slugWithHash(name)}`;
}

function slugWithHash(name: string): string {
  const readable = slug(name);
  if (readable !== '' && !OTHER_SCRIPT.test(fold(name))) return readable;
  const hash = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, HASH_LENGTH);
  return readable === '' ? hash : `${readable}-${hash}`;
}

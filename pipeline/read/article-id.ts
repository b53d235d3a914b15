import { createHash } from 'node:crypto';

/** Latin letters that do not decompose into a base letter and a mark. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ə: 'e',
    ı: 'i',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ħ: 'h',
    ŋ: 'ng',
  }),
);

const HASH_LENGTH = 8;

/**
 * An id for an article: `article/<slug>`. The slug is the `id` of the metadata, else the file's path below the sources folder without
 * its ending and a leading `articles/`. Where the path has letters that a slug cannot show, a short hash of the path is added, so that
 * two such files differ.
 */
export function articleId(path: string, metadataId: string | undefined): string {
  if (metadataId !== undefined) return `article/${metadataId}`;
  const name = path
    .replace(/^articles\//, '')
    .replace(/\.[^./]*$/, '')
    .normalize('NFC');
  return `article/${slugWithHash(name)}`;
}

function slugWithHash(name: string): string {
  const latin = latinLetters(name);
  const slug = latin.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const isWhole = slug !== '' && !/[^\p{ASCII}]/u.test(latin.replace(/[^\p{L}\p{N}]/gu, ''));
  if (isWhole) return slug;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, HASH_LENGTH);
  return slug === '' ? hash : `${slug}-${hash}`;
}

/** In lower case, without diacritics; letters of other scripts stay. */
function latinLetters(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return Array.from(plain, (letter) => LATIN.get(letter) ?? letter).join('');
}

const CREATIVE_COMMONS = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/i;
const ADDRESS = /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/;
/** An SPDX identifier has no spaces and ends in a version, but for a few of long standing. */
const SPDX = /^(?:[A-Za-z][A-Za-z0-9+-]*-\d[A-Za-z0-9.-]*|MIT|ISC|Unlicense|0BSD)$/;

/**
 * Where the text of a licence stands.
 * @param licence an SPDX identifier, an http address, or words
 * @returns null for words that name no address
 */
export function licenceUrl(licence: string): string | null {
  if (ADDRESS.test(licence)) return licence;
  const [, kind, version] = CREATIVE_COMMONS.exec(licence) ?? [];
  if (kind !== undefined) return `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  if (/^CC0-1\.0$/i.test(licence)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  return SPDX.test(licence) ? `https://spdx.org/licenses/${licence}.html` : null;
}

/**
 * Licences under which anyone may pass the text on, as SPDX identifiers or in common words; versions and countries may follow. Licences
 * that forbid commercial use (NC) or changes (ND) are left out to be safe: a release is both a derived work and free for any use.
 */
const REDISTRIBUTABLE: readonly RegExp[] = [
  /^cc0(?:-1\.0)?$/,
  /^cc-(?:by|by-sa)(?:-\d\.\d)?(?:-[a-z]{2,4})?$/,
  /^cc-pdm(?:-1\.0)?$/,
  /^ogl(?:-uk|-canada)?(?:-v?\d\.\d)?$/,
  /^(?:pddl|odc-by|odbl)(?:-1\.0)?$/,
  /^(?:mit|mit-0|0bsd|bsd-2-clause|bsd-3-clause|isc|apache-2\.0|unlicense)$/,
  /^gfdl(?:-1\.[123])?(?:-or-later|-only)?$/,
  /^(?:in-the-)?public-domain$/,
];

const CREATIVE_COMMONS_ADDRESS =
  /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\/(\d\.\d)\/?$/;

/** "CC BY 4.0" and "http://creativecommons.org/licenses/by/4.0/" become `cc-by-4.0`. */
function normalized(licence: string): string {
  const lower = licence.toLowerCase().trim();
  const [, kind, version] = CREATIVE_COMMONS_ADDRESS.exec(lower) ?? [];
  if (kind === 'zero') return 'cc0-1.0';
  if (kind === 'mark') return 'cc-pdm-1.0';
  return kind === undefined ? lower.replace(/[\s_]+/g, '-') : `cc-${kind}-${version}`;
}

/** Whether the licence lets the text be shipped in a release; an unknown one, or none, does not. */
export function isRedistributable(licence: string | null): boolean {
  return licence !== null && REDISTRIBUTABLE.some((pattern) => pattern.test(normalized(licence)));
}

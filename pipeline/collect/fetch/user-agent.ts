import manifest from '../../../package.json' with { type: 'json' };

/** The name by which robots.txt files may speak of this program. */
export const ROBOT_NAME = 'Verbatim';

/**
 * Who asks, as sites see it: `Verbatim/0.1.0 (+https://publisher.example/contact)`.
 * @param contact an address or e-mail of whoever runs this, so that a site can complain; characters that a header cannot hold are left out
 */
export function userAgent(contact = ''): string {
  const printable = contact.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
  const name = `${ROBOT_NAME}/${manifest.version}`;
  return printable === '' ? name : `${name} (+${printable})`;
}

import { type Outcome, refused, withoutPassword } from './failure.ts';

const SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/**
 * An address in the normal form of the WHATWG URL standard, without its fragment. Only http and https pass, and no address that holds
 * a name and password: it would be written into the log of responses.
 * @param base the address that `text` is relative to, where it may be relative
 */
export function parseAddress(text: string, base?: URL): Outcome<URL> {
  if (!URL.canParse(text, base?.href)) return { failure: notAnAddress(text) };
  const url = new URL(text, base);
  if (!SCHEMES.has(url.protocol)) return { failure: wrongScheme(url) };
  if (url.username !== '' || url.password !== '') return { failure: holdsPassword() };
  url.hash = '';
  return { value: url };
}

/** The address as it is known everywhere; a text that is no address stays as it is. */
export function normalForm(text: string): string {
  const url = parseAddress(text);
  return 'failure' in url ? text : url.value.href;
}

function notAnAddress(text: string) {
  const message = `"${withoutPassword(text).slice(0, 200)}" is not an address.`;
  return refused('collect/address', message, 'Write it in full, like "https://news.example/forum.html".');
}

function wrongScheme({ protocol }: URL) {
  const message = `Addresses that begin with "${protocol}" are not fetched: only http and https are.`;
  return refused(
    'collect/scheme',
    message,
    'Put a local file into the sources folder instead of its address.',
  );
}

function holdsPassword() {
  const message = 'The address holds a user name or password.';
  return refused('collect/credentials', message, 'Take it out; pages behind a login are saved by hand.');
}

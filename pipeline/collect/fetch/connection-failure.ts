import { codeOf } from '../../contract/thrown.ts';
import { type Failure, failed, failedForNow } from './failure.ts';

/** Codes of the system and of Node that mean that the connection could not be made or kept. */
const NETWORK: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'the site takes no connections'],
  ['ECONNRESET', 'the site broke the connection off'],
  ['EPIPE', 'the site broke the connection off'],
  ['ETIMEDOUT', 'the site does not answer'],
  ['EHOSTUNREACH', 'there is no way to the site'],
  ['ENETUNREACH', 'there is no way to the site'],
  ['ENETDOWN', 'the network is down'],
]);

/** What OpenSSL and Node call a certificate that cannot be trusted. */
const TLS =
  /^(?:ERR_TLS|ERR_SSL|EPROTO$|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_CA)/;

/** What broke a connection, in words: from an error of `node:http`, `node:https` or `node:tls`. */
export function connectionFailure(error: unknown): Failure {
  const code = codeOrWords(error);
  if (code === 'HPE_HEADER_OVERFLOW') return headerTooLarge();
  if (code.startsWith('HPE_') || code.startsWith('ERR_HTTP')) return notHttp(code);
  if (TLS.test(code)) return noTrust(code);
  return noConnection(code);
}

/** Where several addresses of a host were tried, the first error speaks for all. */
function codeOrWords(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOrWords(error.errors[0]);
  return codeOf(error) ?? String(error);
}

function noConnection(code: string): Failure {
  const words = NETWORK.get(code);
  const reason = words === undefined ? code : `${words}, ${code}`;
  const remedy = 'Fetch again later, and check the address and the network connection.';
  return failedForNow('collect/network', `The connection failed (${reason}).`, remedy);
}

function noTrust(code: string): Failure {
  const message = `The site cannot prove that it is the site it says it is (${code}).`;
  const remedy =
    'Tell its owner that the certificate is wrong; save the page by hand if you trust it all the same.';
  return failed('collect/tls', message, remedy);
}

function headerTooLarge(): Failure {
  const message = "The answer's header is too large.";
  return failed('collect/header-too-large', message, 'Save the page by hand, or take the address out.');
}

function notHttp(code: string): Failure {
  const message = `The answer is not HTTP (${code}).`;
  return failed('collect/not-http', message, 'Check that the address is that of a web page.');
}

import { createHash, sign } from 'node:crypto';
import { textFile } from '../output-file.ts';
import type { OutputFile } from '../output-file.ts';
import { privateKeyOf } from './secret-key.ts';
import type { SecretKey } from './secret-key.ts';

/** The signature that stands beside a manifest, whose hashes hold every other file. Its comment is the release's name, and no time. */
export function signatureFile(
  manifest: OutputFile,
  key: SecretKey,
  name: string,
  version: string,
): OutputFile {
  const bytes = Buffer.concat([...manifest.chunks()].map((chunk) => Buffer.from(chunk)));
  return textFile(`${manifest.path}.minisig`, signatureText(bytes, key, `${name} ${version}`));
}

/**
 * A signature file as minisign writes it: Ed25519 of the BLAKE2b-512 of the bytes, then a second signature that holds the trusted comment.
 * Ed25519 has no chance in it: the same key, bytes and comment give the same file.
 * @param comment the trusted comment, one line
 * @see https://jedisct1.github.io/minisign/ "Signature format"
 */
export function signatureText(bytes: Uint8Array, key: SecretKey, comment: string): string {
  const privateKey = privateKeyOf(key.seed);
  const signature = sign(null, createHash('blake2b512').update(bytes).digest(), privateKey);
  const global = sign(null, Buffer.concat([signature, Buffer.from(comment, 'utf8')]), privateKey);
  return [
    'untrusted comment: signature of a release of Verbatim',
    Buffer.concat([Buffer.from('ED'), key.id, signature]).toString('base64'),
    `trusted comment: ${comment}`,
    global.toString('base64'),
    '',
  ].join('\n');
}

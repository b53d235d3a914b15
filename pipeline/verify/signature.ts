import { createHash, createPublicKey, verify } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { Problem } from '../contract/problem.ts';
import { fileText } from './file-text.ts';
import { fault } from './problems.ts';

/** Stands beside the manifest and is not listed in it, as it is made from it. */
export const SIGNATURE = 'manifest.json.minisig';

/** What the signature says: there is none; there is one and no key was given to hold it against; it is the key's. */
export type Signed = 'unsigned' | 'not checked' | 'good';

interface Checked {
  readonly signed: Signed;
  readonly problems: readonly Problem[];
}

/** What SubjectPublicKeyInfo puts before the 32 bytes of an Ed25519 key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/**
 * Checks the minisign signature of a release's manifest, whose hashes hold every other file.
 * @param publicKey a minisign public key, as its file or its line of Base64 has it
 */
export async function checkSignature(folder: string, publicKey: string | undefined): Promise<Checked> {
  const text = await fileText(folder, SIGNATURE);
  if (publicKey === undefined) return { signed: text === null ? 'unsigned' : 'not checked', problems: [] };
  if (text === null)
    return bad('unsigned', 'The release is not signed, and a public key was given to check it.');
  const manifest = await fs.readFile(path.join(folder, 'manifest.json'));
  const why = wrong(text, manifest, publicKey);
  return why === null ? { signed: 'good', problems: [] } : bad('not checked', why);
}

function bad(signed: Signed, why: string): Checked {
  return { signed, problems: [fault('signature', why, { file: SIGNATURE })] };
}

/** Why the signature does not hold; null where it does. */
function wrong(text: string, manifest: Buffer, publicKey: string): string | null {
  const key = readPublicKey(publicKey);
  if (key === null) return 'What was given as the public key is no minisign public key.';
  const [, first = '', second = '', third = ''] = text.split('\n');
  const [bytes, global] = [Buffer.from(first, 'base64'), Buffer.from(third, 'base64')];
  const comment = /^trusted comment: (.*)$/.exec(second)?.[1];
  if (bytes.length !== 74 || global.length !== 64 || comment === undefined)
    return 'It is no minisign signature.';
  const [algorithm, id, signature] = [
    bytes.toString('latin1', 0, 2),
    bytes.subarray(2, 10),
    bytes.subarray(10),
  ];
  if (algorithm !== 'ED' && algorithm !== 'Ed') return 'It is signed in a way that is not known here.';
  if (!id.equals(key.id)) return 'It was made with another key.';
  const signed = algorithm === 'ED' ? createHash('blake2b512').update(manifest).digest() : manifest;
  const spki = createPublicKey({ key: Buffer.concat([SPKI, key.bytes]), format: 'der', type: 'spki' });
  if (!verify(null, signed, spki, signature))
    return 'It does not fit the manifest: one of the two was altered.';
  const isWhole = verify(null, Buffer.concat([signature, Buffer.from(comment, 'utf8')]), spki, global);
  return isWhole ? null : 'Its trusted comment was altered.';
}

/** The key id and the key in a minisign public key: the last line that is not empty is its Base64. */
function readPublicKey(text: string): { readonly id: Buffer; readonly bytes: Buffer } | null {
  const line = text.trim().split(/\r?\n/).at(-1) ?? '';
  const bytes = Buffer.from(line, 'base64');
  if (bytes.length !== 42 || bytes.toString('latin1', 0, 2) !== 'Ed') return null;
  return { id: bytes.subarray(2, 10), bytes: bytes.subarray(10) };
}

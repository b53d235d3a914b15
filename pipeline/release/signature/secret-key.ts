import { createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes, scryptSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** An Ed25519 key by its parts; `id` is eight bytes that say which key it is, and are no secret. */
export interface SecretKey {
  readonly id: Buffer;
  /** 32 bytes. */
  readonly seed: Buffer;
  /** 32 bytes. */
  readonly publicKey: Buffer;
}

/** Why a key file cannot be used: it is none, it needs a password, or the password is another. */
export type KeyFault = 'no-key' | 'password-missing' | 'password-wrong';

/** Where the parts stand: algorithm, key derivation, checksum algorithm, salt, limits, then key id, seed, public key, checksum. */
const LENGTH = 158;
const SALT = [6, 38] as const;
const LIMITS = [38, 54] as const;
const SECRETS = [54, 158] as const;

/**
 * Reads the secret key of a minisign key file (`minisign -G`, or `-G -W` without a password).
 * @param password of keys that have one
 */
export function readSecretKey(text: string, password?: string): SecretKey | KeyFault {
  const bytes = Buffer.from(text.split(/\r?\n/)[1] ?? '', 'base64');
  if (bytes.length !== LENGTH || bytes.toString('latin1', 0, 2) !== 'Ed') return 'no-key';
  const isEncrypted = bytes.toString('latin1', 2, 4) === 'Sc';
  if (!isEncrypted && bytes.readUInt16LE(2) !== 0) return 'no-key';
  if (isEncrypted && password === undefined) return 'password-missing';
  const secrets = bytes.subarray(...SECRETS);
  const plain = isEncrypted ? decrypted(secrets, bytes, password ?? '') : secrets;
  const key = { id: plain.subarray(0, 8), seed: plain.subarray(8, 40), publicKey: plain.subarray(40, 72) };
  // The file holds the public key a second time, so that a wrong password shows.
  if (publicKeyOf(key.seed).equals(key.publicKey)) return key;
  return isEncrypted ? 'password-wrong' : 'no-key';
}

function decrypted(secrets: Buffer, bytes: Buffer, password: string): Buffer {
  const limits = bytes.subarray(...LIMITS);
  const { N, r, p } = scryptCosts(Number(limits.readBigUInt64LE(0)), Number(limits.readBigUInt64LE(8)));
  const maxmem = 128 * r * (N + p) + 2 ** 20;
  const stream = scryptSync(password, bytes.subarray(...SALT), secrets.length, { N, r, p, maxmem });
  return Buffer.from(secrets.map((byte, at) => byte ^ (stream[at] ?? 0)));
}

/** The costs that libsodium makes of its two limits (crypto_pwhash_scryptsalsa208sha256), with r = 8. */
function scryptCosts(opslimit: number, memlimit: number): { N: number; r: number; p: number } {
  const r = 8;
  const operations = Math.max(opslimit, 32_768);
  const isSmall = operations < memlimit / 32;
  const most = isSmall ? operations / (r * 4) : memlimit / (r * 128);
  let power = 1;
  while (power < 63 && 2 ** power <= most / 2) power += 1;
  const N = 2 ** power;
  const p = isSmall ? 1 : Math.floor(Math.min(operations / 4 / N, 0x3fff_ffff) / r);
  return { N, r, p };
}

/** What PKCS #8 puts before the 32 bytes of an Ed25519 seed (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that Node signs with. */
export function privateKeyOf(seed: Buffer): KeyObject {
  return createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
}

function publicKeyOf(seed: Buffer): Buffer {
  return createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** A new key by the machine's source of chance. */
export function newSecretKey(): SecretKey {
  const seed = generateKeyPairSync('ed25519')
    .privateKey.export({ format: 'der', type: 'pkcs8' })
    .subarray(-32);
  return { id: randomBytes(8), seed, publicKey: publicKeyOf(seed) };
}

/** The key file that minisign reads, without a password: who has the file can sign. */
export function secretKeyText({ id, seed, publicKey }: SecretKey): string {
  const head = Buffer.concat([Buffer.from('Ed'), Buffer.alloc(2), Buffer.from('B2'), Buffer.alloc(48)]);
  const bytes = Buffer.concat([head, id, seed, publicKey, Buffer.alloc(32)]);
  return `untrusted comment: secret key of Verbatim, without a password\n${bytes.toString('base64')}\n`;
}

/** The public key file as minisign writes it: the key's number in its comment has no leading zeros. */
export function publicKeyText({ id, publicKey }: SecretKey): string {
  const name = Buffer.from(id).readBigUInt64LE().toString(16).toUpperCase();
  const bytes = Buffer.concat([Buffer.from('Ed'), id, publicKey]);
  return `untrusted comment: minisign public key ${name}\n${bytes.toString('base64')}\n`;
}

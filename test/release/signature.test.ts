import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { signatureText } from '../../pipeline/release/signature/minisign.ts';
import type { SecretKey } from '../../pipeline/release/signature/secret-key.ts';
import {
  newSecretKey,
  publicKeyText,
  readSecretKey,
  secretKeyText,
} from '../../pipeline/release/signature/secret-key.ts';
import { verifyRelease } from '../../pipeline/verify/index.ts';
import { buildRelease, removeTemporaryFolders, temporaryFolder } from './build-release.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
afterAll(removeTemporaryFolders);

const hasMinisign = (() => {
  try {
    execFileSync('minisign', ['-v']);
    return true;
  } catch {
    return false;
  }
})();

const minisign = (...args: string[]): string =>
  execFileSync('minisign', args, { encoding: 'utf8', stdio: 'pipe' });

const key = newSecretKey();
let folder: string;
beforeAll(async () => {
  folder = (await buildRelease(await temporaryFolder(), undefined, { key })).folder;
});

/** A copy of the signed release, and the path of its signature. */
async function copy(): Promise<{ release: string; signature: string; manifest: string }> {
  const release = path.join(await temporaryFolder(), 'release');
  await fs.cp(folder, release, { recursive: true });
  const manifest = path.join(release, 'manifest.json');
  return { release, manifest, signature: `${manifest}.minisig` };
}

/** What verify says of the signature. */
async function said(release: string, publicKey = publicKeyText(key)): Promise<string[]> {
  const { problems } = await verifyRelease(release, { publicKey });
  return problems.filter(({ code }) => code === 'verify/signature').map(({ message }) => message);
}

describe('the public key file', () => {
  it('names the key by its number, in hexadecimal digits without leading zeros', () => {
    const id = Buffer.from('000000000000000a', 'hex');
    expect(publicKeyText({ ...key, id })).toContain('minisign public key A00000000000000\n');
  });
});

describe('a signed release', () => {
  it('is sound, and says whose it is where the public key is given', async () => {
    expect(await verifyRelease(folder)).toMatchObject({ problems: [], signed: 'not checked' });
    const line = publicKeyText(key).split('\n')[1] ?? '';
    for (const publicKey of [publicKeyText(key), line]) {
      expect(await verifyRelease(folder, { publicKey })).toMatchObject({ problems: [], signed: 'good' });
    }
  });

  it('has no time in its signature: the same key gives the same bytes', async () => {
    const again = (await buildRelease(await temporaryFolder(), undefined, { key })).folder;
    const [first, second] = await Promise.all(
      [folder, again].map((each) => fs.readFile(path.join(each, 'manifest.json.minisig'), 'utf8')),
    );
    expect(second).toBe(first);
    expect(first).toContain('trusted comment: verbatim 1.0.0\n');
  });

  it('is not that of another key', async () => {
    expect(await said(folder, publicKeyText(newSecretKey()))).toEqual(['It was made with another key.']);
    const sameName: SecretKey = { ...newSecretKey(), id: key.id };
    expect(await said(folder, publicKeyText(sameName))).toEqual([
      'It does not fit the manifest: one of the two was altered.',
    ]);
    expect(await said(folder, 'RWQ')).toEqual([
      'What was given as the public key is no minisign public key.',
    ]);
  });

  it('does not hold for an altered manifest, comment or a signature that was cut', async () => {
    const { release, manifest, signature } = await copy();
    const [whole, text] = [await fs.readFile(manifest, 'utf8'), await fs.readFile(signature, 'utf8')];
    await fs.writeFile(manifest, whole.replace('"bytes": ', '"bytes": 1'));
    expect(await said(release)).toEqual(['It does not fit the manifest: one of the two was altered.']);
    await fs.writeFile(manifest, whole);
    await fs.writeFile(signature, text.replace('1.0.0', '2.0.0'));
    expect(await said(release)).toEqual(['Its trusted comment was altered.']);
    await fs.writeFile(signature, text.slice(0, 100));
    expect(await said(release)).toEqual(['It is no minisign signature.']);
  });

  it('that lost its signature is sound only for who has no key', async () => {
    const { release, signature } = await copy();
    await fs.rm(signature);
    expect(await verifyRelease(release)).toMatchObject({ problems: [], signed: 'unsigned' });
    expect(await said(release)).toEqual([
      'The release is not signed, and a public key was given to check it.',
    ]);
  });
});

/**
 * A key that is nobody's, with the password "harbour", in files as `minisign -G` writes them but with lower limits: its own cost seconds and a
 * gigabyte. What follows from limits is worked out in two ways; minisign's own and the interactive ones go the same.
 */
const ENCRYPTED = {
  'interactive limits':
    "untrusted comment: nobody's key, for tests\n" +
    'RWRTY0Iyc2FsdCBvZiBhIHRlc3QsIGkgc2FsdCBvZiBhIHRlc3QAAAgAAAAAAAAAAAEAAAAAixSne2PAc4Yskl6KiLgWCqnPNC20z7Gux/0w' +
    'BgeaEV4eOuhHX84/FnX03DqnmuuusIj0NCzNVBC/JuWBpOIsoGOL6TDaQ4Qdhl5Dq1MAtIrMGf2yCOe3AnPrK0Blrec2GN28Y9pckcI=\n',
  'few operations':
    "untrusted comment: nobody's key, for tests\n" +
    'RWRTY0Iyc2FsdCBvZiBhIHRlc3QsIHMgc2FsdCBvZiBhIHRlc3QAgAAAAAAAAAAAAAIAAAAA8OBHfBWwSwcFzQF1X0eCaDFJZVW6HZCc1+63' +
    'V+BLUGUCsGvuV9c2qvRahgXGPJSqAX1BPTMmAz8SQBtamRsykMv0m83JaOlizJAY1HsB0/nEv+eKDHjmpF9w91+1DptZwIIzke4qm04=\n',
};
const ENCRYPTED_PUBLIC =
  'untrusted comment: minisign public key B83955811C865D10\n' +
  'RWQQXYYcgVU5uD0iByZOQ74KJFzY9mxbPC7unzMXA1fS9T1bd1LR2aAl\n';

describe('secret keys', () => {
  it('are read back as they were written', () => {
    expect(readSecretKey(secretKeyText(key))).toEqual(key);
    expect(readSecretKey('nothing')).toBe('no-key');
    expect(readSecretKey(secretKeyText({ ...key, publicKey: Buffer.alloc(32) }))).toBe('no-key');
  });

  it.each(Object.entries(ENCRYPTED))('with a password are read with it alone: %s', (_limits, file) => {
    expect(readSecretKey(file)).toBe('password-missing');
    expect(readSecretKey(file, 'harbor')).toBe('password-wrong');
    const read = readSecretKey(file, 'harbour');
    expect(typeof read === 'string' ? read : publicKeyText(read)).toBe(ENCRYPTED_PUBLIC);
  });
});

describe.skipIf(!hasMinisign)('the minisign program (skipped where it is not installed)', () => {
  it('accepts our signature, and refuses it where the manifest was altered', async () => {
    const { manifest, release } = await copy();
    const file = path.join(release, '..', 'verbatim.pub');
    await fs.writeFile(file, publicKeyText(key));
    expect(minisign('-V', '-p', file, '-m', manifest)).toContain('Trusted comment: verbatim 1.0.0');
    await fs.appendFile(manifest, ' ');
    expect(() => minisign('-V', '-p', file, '-m', manifest)).toThrow('verification failed');
  });

  it('signs with our key', async () => {
    const { release, manifest, signature } = await copy();
    const file = path.join(release, '..', 'verbatim.key');
    await fs.writeFile(file, secretKeyText(key));
    for (const legacy of [[], ['-l']]) {
      await fs.rm(signature);
      minisign('-S', '-s', file, '-m', manifest, ...legacy);
      expect(await verifyRelease(release, { publicKey: publicKeyText(key) })).toMatchObject({
        problems: [],
        signed: 'good',
      });
    }
  });

  it('makes keys that we sign with', async () => {
    const at = await temporaryFolder();
    const [secret, open, file] = ['a.key', 'a.pub', 'file'].map((name) => path.join(at, name));
    if (secret === undefined || open === undefined || file === undefined) throw new Error('three names');
    minisign('-G', '-W', '-s', secret, '-p', open);
    const theirs = readSecretKey(await fs.readFile(secret, 'utf8'));
    if (typeof theirs === 'string') throw new Error(theirs);
    expect(publicKeyText(theirs)).toBe(await fs.readFile(open, 'utf8'));
    await fs.writeFile(file, 'anything');
    await fs.writeFile(`${file}.minisig`, signatureText(Buffer.from('anything'), theirs, 'a comment'));
    expect(minisign('-V', '-p', open, '-m', file)).toContain('a comment');
  });

  it.each(Object.entries(ENCRYPTED))(
    'takes the password of the same key files: %s',
    async (_limits, file) => {
      const at = await temporaryFolder();
      const [secret, open, signed] = ['a.key', 'a.pub', 'file'].map((name) => path.join(at, name));
      if (secret === undefined || open === undefined || signed === undefined) throw new Error('three names');
      await fs.writeFile(secret, file);
      await fs.writeFile(open, ENCRYPTED_PUBLIC);
      await fs.writeFile(signed, 'anything');
      const sign = (password: string): unknown =>
        execFileSync('minisign', ['-S', '-s', secret, '-m', signed], { input: password, stdio: 'pipe' });
      expect(() => sign('harbor\n')).toThrow('Wrong password');
      sign('harbour\n');
      expect(minisign('-V', '-p', open, '-m', signed)).toContain('Signature and comment signature verified');
    },
  );
});

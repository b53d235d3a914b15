import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { type ExitCode, VerbatimError } from '../contract/problem.ts';
import { isThere } from '../release/disk/files.ts';
import { newSecretKey, publicKeyText, secretKeyText } from '../release/index.ts';

/** `verbatim keys`: makes a key pair; a key that is there, and be it only the public one, is never written over. */
export async function keysCommand({ out }: { readonly out: string }): Promise<ExitCode> {
  const key = newSecretKey();
  const [secret, open] = [path.join(out, 'verbatim.key'), path.join(out, 'verbatim.pub')];
  try {
    await fs.mkdir(out, { recursive: true });
    for (const file of [secret, open])
      if (await isThere(file)) throw unwritten('is-there', KEY_IS_THERE, file);
    await fs.writeFile(secret, secretKeyText(key), { mode: 0o600, flag: 'wx' });
    await fs.writeFile(open, publicKeyText(key), { mode: 0o644, flag: 'wx' });
  } catch (error) {
    if (error instanceof VerbatimError) throw error;
    throw unwritten('not-written', `The key cannot be written: ${String(error)}.`, out);
  }
  process.stdout.write(
    `${secret} is the secret key: it has no password, so keep it where nobody else reads it, and keep a copy.\n` +
      `${open} is the public key: give it to readers, by another way than the releases.\n`,
  );
  return 0;
}

const KEY_IS_THERE = 'There is a key already.';

function unwritten(reason: 'is-there' | 'not-written', message: string, file: string): VerbatimError {
  const remedy = 'Name another folder with --out: a key that is lost cannot be had again.';
  return new VerbatimError(2, [
    { level: 'error', stage: 'release', code: `release/key-${reason}`, message, remedy, file },
  ]);
}

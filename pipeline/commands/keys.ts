import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { type ExitCode, VerbatimError } from '../contract/problem.ts';
import { newSecretKey, publicKeyText, secretKeyText } from '../release/index.ts';

/** `verbatim keys`: makes a key pair; a key that is there is never written over. */
export async function keysCommand({ out }: { readonly out: string }): Promise<ExitCode> {
  const key = newSecretKey();
  await fs.mkdir(out, { recursive: true });
  const secret = await writeNew(path.join(out, 'verbatim.key'), secretKeyText(key), 0o600);
  const open = await writeNew(path.join(out, 'verbatim.pub'), publicKeyText(key), 0o644);
  process.stdout.write(
    `${secret} is the secret key: it has no password, so keep it where nobody else reads it, and keep a copy.\n` +
      `${open} is the public key: give it to readers, by another way than the releases.\n`,
  );
  return 0;
}

async function writeNew(file: string, text: string, mode: number): Promise<string> {
  try {
    await fs.writeFile(file, text, { mode, flag: 'wx' });
    return file;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new VerbatimError(2, [
      {
        level: 'error',
        stage: 'release',
        code: isThere ? 'release/key-is-there' : 'release/key-not-written',
        message: isThere ? 'There is a key already.' : `The key cannot be written: ${String(error)}.`,
        remedy: 'Name another folder with --out: a key that is lost cannot be had again.',
        file,
      },
    ]);
  }
}

import * as fs from 'node:fs/promises';
import { path } from 'zx';
import { type ExitCode, stopOn } from '../contract/problem.ts';
import { publicKeyText, signatureFile, textFile, writingTo } from '../release/index.ts';
import { verifyRelease } from '../verify/index.ts';
import { releaseIn } from './release-folder.ts';
import { signingKey, unusableKey } from './signing-key.ts';

export interface SignCommand {
  readonly folder: string;
  /** File of the secret key. */
  readonly key: string | undefined;
}

/**
 * `verbatim sign`: signs the manifest of a release that is there. Only a release that is sound is signed.
 * @throws {VerbatimError} 2 where the key cannot be used or the release not be written to, 3 where the release is not sound
 */
export async function signCommand(command: SignCommand): Promise<ExitCode> {
  const folder = await fs.realpath(await releaseIn(command.folder)).catch(() => command.folder);
  if (command.key === undefined) {
    throw unusableKey(folder, 'none', {
      message: 'No key was named.',
      remedy: 'Name the file of the key: --key FILE.',
    });
  }
  const key = await signingKey(command.key);
  const { problems, name, version } = await verifyRelease(folder);
  stopOn(3, problems);
  const text = await fs.readFile(path.join(folder, 'manifest.json'), 'utf8');
  const file = signatureFile(textFile('manifest.json', text), key, name, version);
  const target = path.join(folder, file.path);
  await writingTo(folder, async () => {
    await fs.writeFile(`${target}.new`, [...file.chunks()].join(''));
    await fs.rename(`${target}.new`, target);
    await fs.writeFile(path.join(path.dirname(folder), 'verbatim.pub'), publicKeyText(key));
  });
  process.stdout.write(`${folder} is signed as "${name} ${version}".\n`);
  return 0;
}

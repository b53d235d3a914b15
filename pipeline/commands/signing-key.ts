import * as fs from 'node:fs/promises';
import { type Problem, VerbatimError } from '../contract/problem.ts';
import { type KeyFault, readSecretKey, type SecretKey } from '../release/index.ts';

/** The environment is where a password leaves no trace in a shell's history or in the list of processes. */
const PASSWORD = 'VERBATIM_SIGNING_PASSWORD';

const FAULTS: Readonly<Record<KeyFault, Pick<Problem, 'message' | 'remedy'>>> = {
  'no-key': {
    message: 'It is no minisign secret key.',
    remedy: 'Make one with "verbatim keys" or "minisign -G".',
  },
  'password-missing': {
    message: 'The key has a password.',
    remedy: `Put the password into the environment variable ${PASSWORD}.`,
  },
  'password-wrong': {
    message: 'The password is not that of the key, or the key file was altered.',
    remedy: `Put the right password into the environment variable ${PASSWORD}.`,
  },
};

/**
 * The secret key in a file.
 * @throws {VerbatimError} 2 where there is none that can be used
 */
export async function signingKey(file: string): Promise<SecretKey> {
  const text = await fs.readFile(file, 'utf8').catch(() => {
    throw unusableKey(file, 'no-file', {
      message: 'The key cannot be read.',
      remedy: 'Name the file of the secret key.',
    });
  });
  const key = readSecretKey(text, process.env[PASSWORD]);
  if (typeof key === 'string') throw unusableKey(file, key, FAULTS[key]);
  return key;
}

/** Why nothing can be signed. */
export function unusableKey(
  file: string,
  reason: string,
  words: Pick<Problem, 'message' | 'remedy'>,
): VerbatimError {
  return new VerbatimError(2, [
    { level: 'error', stage: 'release', code: `release/signing-key-${reason}`, ...words, file },
  ]);
}

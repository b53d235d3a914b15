import * as fs from 'node:fs/promises';
import { type ExitCode, type Problem, VerbatimError } from '../contract/problem.ts';
import { problemsText } from '../terminal/problems.ts';
import { styleFor } from '../terminal/style.ts';
import { type Verification, verifyRelease } from '../verify/index.ts';
import { releaseIn } from './release-folder.ts';

export interface VerifyCommand {
  readonly folder: string;
  readonly texts: string | undefined;
  /** A file of a public key, or the key itself. */
  readonly publicKey: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `verbatim verify`: 0 where the release is sound, 1 where it is not. */
export async function verifyCommand(command: VerifyCommand): Promise<ExitCode> {
  const { texts, json, quiet } = command;
  const folder = await releaseIn(command.folder);
  const publicKey = command.publicKey === undefined ? undefined : await keyText(command.publicKey);
  const verification = await verifyRelease(folder, {
    ...(texts === undefined ? {} : { texts }),
    ...(publicKey === undefined ? {} : { publicKey }),
  });
  const { problems } = verification;
  const exitCode = problems.length === 0 ? 0 : 1;
  if (json)
    process.stdout.write(
      `${JSON.stringify({ exitCode, folder, sound: exitCode === 0, ...verification }, null, 2)}\n`,
    );
  else if (exitCode === 1) process.stderr.write(unsound(folder, verification));
  else if (!quiet) process.stdout.write(sound(folder, verification));
  return exitCode;
}

/**
 * What is in the file, or the key itself. Throws VerbatimError (2) for what is neither: to check a release against the name of a file that is
 * not there would call a sound one false.
 */
async function keyText(given: string): Promise<string> {
  const text = await fs.readFile(given, 'utf8').catch(() => null);
  if (text !== null || KEY.test(given)) return text ?? given;
  throw new VerbatimError(2, [
    {
      level: 'error',
      stage: 'verify',
      code: 'verify/no-key',
      message: 'There is no such file, and it is no minisign public key.',
      remedy: 'Give the file of the public key with --public-key, or its line that begins with "RW".',
      file: given,
    },
  ]);
}

/** Base64 of the 42 bytes of a minisign public key, whose first two are "Ed". */
const KEY = /^RW[A-Za-z0-9+/]{54}$/;

/** The first ten differences, and how many there are of each kind. */
function unsound(folder: string, { problems, differences }: Verification): string {
  const shown = problemsText(differences.map(withCells), styleFor(process.stderr));
  const isAll = problems.length <= differences.length;
  const rest = isAll
    ? ''
    : `These are the first ${differences.length} differences. --json names more of each kind.\n`;
  return `${folder} is not sound:\n${shown}${rest}`;
}

/** The cell is said in the message, as people read it. */
function withCells(problem: Problem): Problem {
  const { expected, found, ...said } = problem;
  if (expected === undefined || found === undefined) return problem;
  return { ...said, message: `${said.message} It should be ${expected} and is ${found}.` };
}

const SIGNED: Readonly<Record<Verification['signed'], string>> = {
  unsigned: 'It is not signed: hashes show what was altered by mistake, not by whom it was made.',
  'not checked': 'It is signed; whose signature it is shows --public-key.',
  good: 'The signature of its manifest is that of the public key.',
};

function sound(folder: string, { counts, words, signed }: Verification): string {
  const listed = Object.entries(counts)
    .map(([what, number]) => `${number} ${what}`)
    .join(', ');
  return `${folder} is sound: ${listed}.\n${words === null ? '' : wordsLine(words)}${SIGNED[signed]}\n`;
}

function wordsLine({ values, reread, byHash }: NonNullable<Verification['words']>): string {
  const share = values === 0 ? 100 : Math.floor((1000 * (reread + byHash)) / values) / 10;
  const rest = byHash === 0 ? '' : `, ${byHash} by quote and hash alone (give their articles with --texts)`;
  return `Values with the words they came from: ${share} % of ${values}; ${reread} read again in their article${rest}.\n`;
}

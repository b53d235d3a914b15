import * as fs from 'node:fs/promises';
import { path } from 'zx';
import type { ExitCode } from '../contract/problem.ts';
import { problemsText } from '../terminal/problems.ts';
import { styleFor } from '../terminal/style.ts';
import { type Verification, verifyRelease } from '../verify/index.ts';

export interface VerifyCommand {
  readonly folder: string;
  readonly texts: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** `verbatim verify`: 0 where the release is sound, 1 where it is not. */
export async function verifyCommand({ texts, json, quiet, ...command }: VerifyCommand): Promise<ExitCode> {
  const folder = await releaseIn(command.folder);
  const { problems, counts } = await verifyRelease(folder, texts === undefined ? {} : { texts });
  const exitCode = problems.length === 0 ? 0 : 1;
  if (json)
    process.stdout.write(
      `${JSON.stringify({ exitCode, folder, sound: exitCode === 0, counts, problems }, null, 2)}\n`,
    );
  else if (exitCode === 1)
    process.stderr.write(`${folder} is not sound:\n${problemsText(problems, styleFor(process.stderr))}`);
  else if (!quiet) process.stdout.write(`${folder} is sound: ${listed(counts)}.\n`);
  return exitCode;
}

/** The release itself, or the latest one where a folder of releases was named. */
async function releaseIn(folder: string): Promise<string> {
  const latest = path.join(folder, 'latest');
  const isRelease = await isThere(path.join(folder, 'manifest.json'));
  return !isRelease && (await isThere(latest)) ? latest : folder;
}

function listed(counts: Verification['counts']): string {
  return Object.entries(counts)
    .map(([what, number]) => `${number} ${what}`)
    .join(', ');
}

async function isThere(target: string): Promise<boolean> {
  return fs.access(target).then(
    () => true,
    () => false,
  );
}

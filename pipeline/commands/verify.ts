import { describeProblem, type ExitCode } from '../contract/problem.ts';
import { verifyRelease } from '../verify/index.ts';

/** `verbatim verify`: 0 where the release is sound, 1 where it is not. */
export async function verifyCommand(command: {
  readonly folder: string;
  readonly texts: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
}): Promise<ExitCode> {
  const { folder, texts, json, quiet } = command;
  const { problems, counts } = await verifyRelease(folder, texts === undefined ? {} : { texts });
  if (json)
    process.stdout.write(
      `${JSON.stringify({ folder, sound: problems.length === 0, counts, problems }, null, 2)}\n`,
    );
  else if (problems.length > 0) process.stderr.write(`${problems.map(describeProblem).join('\n')}\n`);
  else if (!quiet)
    process.stdout.write(
      `${folder} is sound: ${Object.entries(counts)
        .map(([what, number]) => `${number} ${what}`)
        .join(', ')}.\n`,
    );
  return problems.length === 0 ? 0 : 1;
}

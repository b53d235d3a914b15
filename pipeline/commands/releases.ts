import type { ExitCode } from '../contract/problem.ts';
import { latestVersion, readIndex } from '../release/index.ts';

/** `verbatim releases`: the releases in a folder, the newest first, with what became of them. */
export async function releasesCommand({
  out,
  json,
}: {
  readonly out: string;
  readonly json: boolean;
}): Promise<ExitCode> {
  const index = await readIndex(out);
  const latest = await latestVersion(out);
  if (json) {
    process.stdout.write(`${JSON.stringify({ latest, ...index }, null, 2)}\n`);
    return 0;
  }
  if (index === null || index.releases.length === 0) process.stdout.write(`No release in ${out}.\n`);
  for (const { version, released, rows, why, removed, yanked } of index?.releases.toReversed() ?? []) {
    const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
    const marks = [
      version === latest ? 'latest' : '',
      removed ? 'removed' : '',
      yanked === null ? '' : 'yanked',
    ];
    const said = marks.filter((mark) => mark !== '').map((mark) => ` [${mark}]`);
    process.stdout.write(
      `${version}  ${released?.slice(0, 10) ?? 'no date   '}  ${count} rows${said.join('')}\n  ${why}\n`,
    );
    if (yanked !== null) process.stdout.write(`  Yanked on ${yanked.on.slice(0, 10)}: ${yanked.because}\n`);
  }
  return 0;
}

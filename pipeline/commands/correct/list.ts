import { readCorrections } from '../../collect/index.ts';
import type { Correction, CorrectionOutcome } from '../../contract/corrections.ts';
import type { ExitCode } from '../../contract/problem.ts';
import { readLastBuild } from '../../release/index.ts';

/** What the words for what became of a correction mean, in the order in which they are explained. */
const MEANINGS = [
  ['applied', 'it holds in that build'],
  ['stale', 'it had nothing to act on; that build said why'],
  ['waiting', 'no build has taken it in yet; the next one does'],
] as const;
type Status = (typeof MEANINGS)[number][0];

const WIDEST = Math.max(...MEANINGS.map(([word]) => word.length));

/**
 * `verbatim correct list`: every correction with what the last build made of it.
 * @param root the folder of sources
 * @param out the folder of releases
 */
export async function listCorrections(root: string, out: string): Promise<ExitCode> {
  const { corrections } = await readCorrections(root);
  const build = await readLastBuild(out);
  if (corrections.length === 0) {
    process.stdout.write('There are no corrections.\n');
    return 0;
  }
  const listed = corrections.map((one) => ({ one, status: statusOf(one, build?.corrections ?? []) }));
  const lines = listed.map(({ one, status }) => `${status.padEnd(WIDEST)}  ${inOneLine(one)}\n`);
  const when = build === null ? 'There was no build yet' : `As of the last build (${build.version})`;
  const meanings = MEANINGS.filter(([word]) => listed.some(({ status }) => status === word)).map(
    ([word, meaning]) => `  ${word.padEnd(WIDEST)}  ${meaning}\n`,
  );
  process.stdout.write(`${lines.join('')}\n${when}:\n${meanings.join('')}`);
  return 0;
}

/** A correction that was moved or changed since is one that no build has seen. */
function statusOf(correction: Correction, outcomes: readonly CorrectionOutcome[]): Status {
  const same = outcomes.find((outcome) => identity(outcome) === identity(correction));
  return same?.status ?? 'waiting';
}

function identity({ file, line, action, by, on, because }: Correction | CorrectionOutcome): string {
  return JSON.stringify([file, line, action, by, on, because]);
}

function inOneLine(one: Correction): string {
  const about = 'about' in one ? (one.about.id ?? one.about.article) : `${one.one.name}, ${one.other.name}`;
  const field = 'field' in one && one.field !== undefined ? ` ${one.field}` : '';
  return `${one.file}:${one.line}  ${one.action} ${about}${field} (${one.by}, ${one.on}: ${one.because})`;
}

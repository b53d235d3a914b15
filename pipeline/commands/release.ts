import { type ExitCode, VerbatimError } from '../contract/problem.ts';
import type { Accepting } from '../release-gates.ts';
import { type BuildCommand, buildCommand } from './build.ts';
import { today, userName } from './signature.ts';

export interface ReleaseCommand extends Omit<BuildCommand, 'accept'> {
  /** Rules, or beginnings of rules, as they are typed. */
  readonly accept: readonly string[];
  readonly because: string | undefined;
  readonly by: string | undefined;
}

/** `verbatim release`: builds, and lets the release through though it breaches the rules that are named. */
export async function releaseCommand({ accept, because, by, ...command }: ReleaseCommand): Promise<ExitCode> {
  return buildCommand({ ...command, accept: await accepting(accept, because, by) });
}

async function accepting(
  accept: readonly string[],
  because: string | undefined,
  by: string | undefined,
): Promise<Accepting> {
  const rules = accept.map((name) => name.trim().replace(/^gates\//, '')).filter((name) => name !== '');
  if (rules.length === 0)
    throw mistake(
      'no-rule',
      'It is not said which rule to accept.',
      'Name it with --accept, as the build that was held back does; "verbatim build" builds without.',
    );
  const why = because?.trim() ?? '';
  if (why === '')
    throw mistake(
      'no-reason',
      'The decision needs a reason: readers of the release will see it.',
      'Give it with --because "…".',
    );
  const who = by?.trim() || (await userName());
  if (who === null) throw mistake('no-name', 'It is not known who accepts it.', 'Say who with --by "…".');
  return { rules, by: who, on: today(), because: why };
}

function mistake(code: string, message: string, remedy: string): VerbatimError {
  return new VerbatimError(2, [{ level: 'error', stage: 'release', code: `gates/${code}`, message, remedy }]);
}
